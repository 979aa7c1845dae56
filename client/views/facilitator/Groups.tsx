import { useContext, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { PilesModel } from '../../models/facilitatorPiles.ts';
import type { GroupModel } from '../../models/laying.ts';
import { short } from '../../models/layingNews.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useLaying } from '../laying/context.ts';
import { GroupHead } from '../laying/GroupHead.tsx';
import { Lines } from '../laying/Lines.tsx';
import { HandContext, useHand, useLandingOn } from './dragging.ts';
import { Slip } from './Piles.tsx';
import { useAttempt } from './useAttempt.ts';
import './laying.css';

/** The table on which cards are laid together: heaps with their name above, piles of single cards below. */
export const LayingTable = ({ groups, children }: { readonly groups: PilesModel['groups']; readonly children: ReactNode }) => {
  const { t } = useTranslation('laying');
  const { attempt, refusal } = useAttempt();
  const hand = useHand((go) => void attempt(go));
  const model = useLaying()?.model;
  return (
    <HandContext value={hand}>
      {refusal && <RefusalNotice refusal={refusal} />}
      {groups.length > 0 && (
        <section className="f-block" aria-label={t('group.title')}>
          <h3 className="f-block-title">{t('group.title')}</h3>
          <div className="f-groups">
            {groups.map(({ id, slips }) => {
              const group = model?.groups.find((one) => one.id === id);
              return group && <Group key={id} group={group} slips={slips} />;
            })}
          </div>
          <Loose />
        </section>
      )}
      {children}
    </HandContext>
  );
};

const Group = ({ group, slips }: { readonly group: GroupModel; readonly slips: PilesModel['groups'][number]['slips'] }) => {
  const { t } = useTranslation('laying');
  // The mat takes what a mouse drops beside its cards; by keyboard one lays a card with one of them.
  const { dropProps, isDropTarget } = useLandingOn({ kind: 'group', group: group.id }, useRef<HTMLElement>(null));
  const name = group.name === '' ? t('group.unnamed') : short(group.name);
  return (
    <section className="l-group f-group" aria-label={t('group.label', { name })} {...dropProps} data-landing={isDropTarget || undefined}>
      <GroupHead group={group} />
      <ul className="f-grid f-grid--slips">
        {slips.map((slip) => (
          <Slip key={slip.id} slip={slip} />
        ))}
      </ul>
      <Lines end={{ kind: 'group', group: group.id }} />
    </section>
  );
};

/** Where a card that lay in a heap is laid by itself again. */
const Loose = () => {
  const { t } = useTranslation('laying');
  const hand = useContext(HandContext);
  const model = useLaying()?.model;
  const button = useRef<HTMLButtonElement>(null);
  const { dropProps, dropButtonProps, isDropTarget } = useLandingOn(null, button);
  const leaves = hand?.holding != null && model?.groupOf(hand.holding) !== null;
  if (model?.mayLay !== true) return null;
  return (
    <div className="f-loose" hidden={!leaves} {...dropProps} data-landing={isDropTarget || undefined}>
      <AriaButton ref={button} className="f-loose-button" {...dropButtonProps}>
        {t('drag.loose')}
      </AriaButton>
    </div>
  );
};
