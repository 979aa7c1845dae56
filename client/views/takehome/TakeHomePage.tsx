import { useTranslation } from 'react-i18next';
import type { RoomId } from '../../../shared/ids.ts';
import { isBare } from '../../../shared/harvest/harvest.ts';
import { isBlank, takeHome } from '../../../shared/harvest/take-home.ts';
import type { DeskView, FloorView } from '../../../shared/session/views.ts';
import { langOf } from '../../i18n.ts';
import { Empty } from '../../parts/Empty.tsx';
import { HarvestParts } from './HarvestParts.tsx';
import { OwnParts } from './OwnParts.tsx';
import { Paper } from './Paper.tsx';

/** One person's own page: their words, private ones first, and what the circle shared. */
export const TakeHomePage = ({ floor, desk, caseText, harvests, files, back }: TakeHomePageProps) => {
  const { t, i18n } = useTranslation('takehome');
  const page = takeHome(floor, desk, langOf(i18n), { case: caseText, subgroups: harvests });
  const spoken = floor.session.language;
  return (
    <Paper
      floor={floor}
      title={t('mine')}
      name={page.name}
      intro={t('mineIntro')}
      files={[{ href: files.markdown, label: t('saveMarkdown') }]}
      back={back}
    >
      {isBlank(page) && (
        <Empty>
          <p>
            <strong>{t('emptyMine')}</strong>
          </p>
          <p>{t('emptyMineMore')}</p>
        </Empty>
      )}
      <OwnParts page={page} spoken={spoken} />
      <section className="th-group">
        <h2 className="th-group-title">{t('group')}</h2>
        {floor.room.subgroup !== null ? (
          <p className="th-aside">{t('groupLater')}</p>
        ) : isBare(page.group) ? (
          <p className="th-aside">{t('emptyGroup')}</p>
        ) : (
          <HarvestParts found={page.group} level={3} spoken={spoken} />
        )}
      </section>
    </Paper>
  );
};

export interface TakeHomePageProps {
  readonly floor: FloorView;
  readonly desk: DeskView;
  /** What subgroups let come along. */
  readonly harvests: ReadonlyMap<RoomId, string>;
  /** The co-written text, `null` while it is not here yet. Shown to the bringer, and to others when released. */
  readonly caseText: string | null;
  /** Path of `mine.md`. */
  readonly files: { readonly markdown: string };
  /** Path of the participant's own screen. */
  readonly back: string;
}
