import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, type LinkEnd } from '../../../shared/model/links.ts';
import { short } from '../../models/layingNews.ts';
import { Menu, type MenuEntry } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from '../facilitator/useAttempt.ts';
import { ChooseDialog, type Asked } from './ChooseDialog.tsx';
import { useLaying } from './context.ts';
import { Knot } from './Knot.tsx';

/** Laying and linking by menu: everything a hand can drag, without dragging. Not there when nothing of it may be done. */
export const LayingMenu = ({ end }: { readonly end: LinkEnd }) => {
  const { t } = useTranslation('laying');
  const laying = useLaying();
  const trying = useAttempt();
  const [asked, setAsked] = useState<Asked | null>(null);
  const thing = laying?.model.at(end) ?? null;
  if (laying === null || thing === null || (thing.lay === undefined && thing.draw === undefined && thing.takeOut === undefined))
    return null;
  const { lay, takeOut, draw } = thing;
  const items: readonly (MenuEntry | null)[] = [
    lay === undefined ? null : { id: 'lay', label: t('do.lay'), onAction: () => setAsked('lay') },
    takeOut === undefined ? null : { id: 'out', label: t('do.out'), onAction: () => void trying.attempt(takeOut) },
    draw === undefined ? null : { id: 'same', label: t('do.same'), onAction: () => setAsked('same') },
    draw === undefined ? null : { id: 'tension', label: t('do.tension'), onAction: () => setAsked('tension') },
  ];
  const choices = asked === null ? [] : asked === 'lay' ? (lay?.() ?? []) : (draw?.(asked) ?? []);
  return (
    <div className="l-menu" data-laying={keyOf(end)}>
      <Menu
        kind="quiet"
        label={t('menu.label', { words: short(thing.words) })}
        button={<Knot />}
        items={items.filter((item) => item !== null)}
      />
      {asked !== null && (
        <ChooseDialog
          asked={asked}
          words={thing.words}
          choices={choices}
          onChosen={(other) => {
            if (asked === 'tension') laying.onDrawn(`${keyOf(end)} ${other}`);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </div>
  );
};
