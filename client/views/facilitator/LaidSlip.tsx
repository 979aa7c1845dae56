import { useContext, useRef, type ReactNode } from 'react';
import type { CardId } from '../../../shared/ids.ts';
import { useLaying } from '../laying/context.ts';
import { LayingMenu } from '../laying/LayingMenu.tsx';
import { HandContext, useLandingOn, useTaking } from './dragging.ts';
import { Handle } from './Handle.tsx';

/** A card on the console that can be taken in hand, and on which another can be laid. */
export const LaidSlip = ({ card, words, className, still, children }: LaidSlipProps) => {
  const onTable = useContext(HandContext) !== null;
  const mayLay = useLaying()?.model.at({ kind: 'card', card })?.lay !== undefined;
  const handle = useRef<HTMLButtonElement>(null);
  const taking = useTaking({ card, words, handle, still });
  const landing = useLandingOn({ kind: 'card', card }, handle, still);
  if (!mayLay || !onTable) return <li className={className}>{children(<LayingMenu end={{ kind: 'card', card }} />)}</li>;
  return (
    <li
      className={className}
      {...taking.dragProps}
      {...landing.dropProps}
      data-dragged={taking.isDragging || undefined}
      data-landing={landing.isDropTarget || undefined}
    >
      {children(
        <>
          <LayingMenu end={{ kind: 'card', card }} />
          <Handle card={card} words={words} taking={taking} handle={handle} />
        </>,
      )}
    </li>
  );
};

interface LaidSlipProps {
  readonly card: CardId;
  readonly words: string;
  readonly className: string;
  /** Somebody writes on it: it is not pulled away meanwhile. */
  readonly still: boolean;
  /** Gets what one takes the card by, to stand beside its words. */
  readonly children: (hold: ReactNode) => ReactNode;
}
