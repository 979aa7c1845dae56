import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnHarvest, RoomHarvest as Brought } from '../../models/participantLifts.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { CoText } from '../text/CoText.tsx';
import { Toggle } from './CaseMarks.tsx';
import { useAttempt, useDesk } from './desk.ts';
import { Unfold } from './MySheet.tsx';
import { useRoomWords } from './useRoomWords.ts';

/** What our subgroup discovered, in words we write together; it comes along to the circle when we say so. */
export const OurHarvest = ({ harvest }: { readonly harvest: OwnHarvest }) => {
  const { t } = useTranslation('subgroup');
  const { live } = useDesk();
  const { run, refusal, forget } = useAttempt();
  const id = useId();
  const { toggle, goes } = harvest;
  const text = <CoText open={live.openText} text={HARVEST} label={t('harvest.label')} empty={t('harvest.empty')} hideLabel />;
  if (!harvest.open) return <Unfold title={t('harvest.title')}>{text}</Unfold>;
  return (
    <section className="p-story p-story--mine p-harvest" aria-labelledby={id}>
      <h2 id={id}>{t('harvest.title')}</h2>
      <p className="k-meta">{t('harvest.more')}</p>
      {text}
      <div className="p-release">
        {toggle !== undefined && <Toggle on={goes} label={t('harvest.goes')} onClick={() => void run(toggle)} />}
        <p className="k-meta">{t(goes ? 'harvest.goesMore' : 'harvest.staysMore')}</p>
      </div>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </section>
  );
};

/** Back in the circle: what the groups let come along in their own words. */
export const Harvests = ({ harvests, open }: { readonly harvests: readonly Brought[]; readonly open: boolean }) => {
  const { t } = useTranslation('subgroup');
  const { live } = useDesk();
  const { nameOf } = useRoomWords();
  return harvests.map(({ room, place }) => {
    const title = t('harvest.of', { room: nameOf(place) });
    const text = <CoText open={live.openText} text={HARVEST} room={room} label={title} empty={t('harvest.ofEmpty')} />;
    return open ? (
      <section key={room} className="p-brought" aria-label={title}>
        <h3>{title}</h3>
        {text}
      </section>
    ) : (
      <Unfold key={room} title={title}>
        {text}
      </Unfold>
    );
  });
};

const HARVEST = { kind: 'harvest' } as const;
