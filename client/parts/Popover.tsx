import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A button that unfolds a small sheet beside it. */
export const Popover = ({ button, label, kind = 'plain', children }: PopoverProps) => (
  <DialogTrigger>
    <AriaButton className={`k-button k-button--${kind}`}>{button}</AriaButton>
    <AriaPopover className="k-popover">
      <Dialog className="k-popover-body" aria-label={label}>
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
);

export interface PopoverProps {
  readonly button: ReactNode;
  /** What the small sheet is, for ears. */
  readonly label: string;
  readonly kind?: 'plain' | 'quiet';
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}
