import { useTranslation } from 'react-i18next';
import type { RoomId } from '../../../shared/ids.ts';
import { harvest, isBare, type Harvest } from '../../../shared/harvest/harvest.ts';
import type { FloorView } from '../../../shared/session/views.ts';
import { langOf } from '../../i18n.ts';
import { Empty } from '../../parts/Empty.tsx';
import { HarvestParts } from './HarvestParts.tsx';
import { Paper } from './Paper.tsx';

/** What may leave the room, for the facilitator to read, print and save. */
export const HarvestPage = ({ floor, caseText, harvests, circle, files, back }: HarvestPageProps) => {
  const { t, i18n } = useTranslation('takehome');
  const found = circle ?? harvest(floor, { case: caseText, subgroups: harvests }, langOf(i18n));
  return (
    <Paper
      floor={floor}
      title={t('harvest')}
      intro={t('harvestIntro')}
      files={[
        { href: files.json, label: t('saveJson') },
        { href: files.markdown, label: t('saveMarkdown') },
      ]}
      back={back}
    >
      {isBare(found) && (
        <Empty>
          <p>
            <strong>{t('emptyHarvest')}</strong>
          </p>
          <p>{t('emptyHarvestMore')}</p>
        </Empty>
      )}
      {circle === null && !floor.room.caseReleased && !isBare(found) && <p className="th-aside th-held">{t('caseHidden')}</p>}
      <HarvestParts found={found} level={2} spoken={floor.session.language} />
    </Paper>
  );
};

export interface HarvestPageProps {
  readonly floor: FloorView;
  /** What subgroups let come along. */
  readonly harvests: ReadonlyMap<RoomId, string>;
  /** The circle’s harvest, for a facilitator who is in a subgroup: it is not on the floor there. */
  readonly circle: Harvest | null;
  /** The co-written text, `null` while it is not here yet. Shown only when released. */
  readonly caseText: string | null;
  /** Paths of `harvest.md` and `harvest.json`. */
  readonly files: { readonly markdown: string; readonly json: string };
  /** Path of the facilitator's console. */
  readonly back: string;
}
