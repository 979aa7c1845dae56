import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomId } from '../../../shared/ids.ts';
import { harvest, isBare, type Harvest } from '../../../shared/harvest/harvest.ts';
import type { FloorView } from '../../../shared/session/views.ts';
import { useHarvestTraces } from '../../hooks/useHarvestTraces.ts';
import { useSaving } from '../../hooks/useSaving.ts';
import { langOf } from '../../i18n.ts';
import { harvestFiles } from '../../models/filesToKeep.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Erased } from './Erased.tsx';
import { HarvestParts } from './HarvestParts.tsx';
import { Paper } from './Paper.tsx';
import { SavingPanel } from './Saving.tsx';
import { TracesFound } from './TracesFound.tsx';

/** What may leave the room, for the facilitator to look at before it is saved, and to print. */
export const HarvestPage = ({ floor, caseText, harvests, circle, files, back }: HarvestPageProps) => {
  const { t, i18n } = useTranslation(['takehome', 'common']);
  const lang = langOf(i18n);
  const found = circle ?? harvest(floor, { case: caseText, subgroups: harvests }, lang);
  const [names, setNames] = useState(false);
  const saving = useSaving();
  const traces = useHarvestTraces(found);
  return (
    <Paper
      of={floor.session.title}
      title={t('harvest')}
      about={[floor.session.theme, floor.session.scriptTitle[lang]]}
      intro={t('harvestIntro')}
      saving={
        <SavingPanel
          who={t('save.whoHarvest')}
          files={harvestFiles(files, lang, names)}
          saving={saving}
          more={
            <>
              <NamesChoice names={names} onChange={setNames} />
              <p className="k-meta">
                <a href="/oogst" target="_blank" rel="noreferrer">
                  {t('open.title')} <span className="k-hidden">({t('common:foot.newTab')})</span>
                </a>
              </p>
            </>
          }
        >
          <TracesFound traces={traces} />
        </SavingPanel>
      }
      back={{ href: back }}
      foot={<Erased kept={floor.session} />}
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

/** A picture carries no names unless somebody asks for it. */
const NamesChoice = ({ names, onChange }: { readonly names: boolean; readonly onChange: (names: boolean) => void }) => {
  const { t } = useTranslation('takehome');
  return (
    <label className="th-names">
      <input type="checkbox" checked={names} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {t('save.names')}
        <span className="th-names-more k-meta">{t('save.namesMore')}</span>
      </span>
    </label>
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
  /** Under which path the files are: `/api/sessions/CODE`. */
  readonly files: string;
  /** Path of the facilitator's console. */
  readonly back: string;
}
