import { useTranslation } from 'react-i18next';
import type { RoomId } from '../../../shared/ids.ts';
import { isBare } from '../../../shared/harvest/harvest.ts';
import { isBlank, takeHome } from '../../../shared/harvest/take-home.ts';
import type { Ack } from '../../../shared/protocol/control.ts';
import type { DeskView, FloorView } from '../../../shared/session/views.ts';
import { useMakeKey } from '../../hooks/useMakeKey.ts';
import { useSaving } from '../../hooks/useSaving.ts';
import { langOf } from '../../i18n.ts';
import { offersKey } from '../../models/takingAlong.ts';
import { mineFiles } from '../../models/filesToKeep.ts';
import { lettersModel } from '../../models/letter.ts';
import { Empty } from '../../parts/Empty.tsx';
import { KeyOffer } from '../mykey/KeyOffer.tsx';
import { EraseOwn } from '../keeping/EraseOwn.tsx';
import { Erased } from './Erased.tsx';
import { HarvestParts } from './HarvestParts.tsx';
import { LetterDoors } from '../letter/LetterDoors.tsx';
import { OwnParts } from './OwnParts.tsx';
import { Paper } from './Paper.tsx';
import { SavingPanel } from './Saving.tsx';

/** One person's own page: their words, private ones first, and what the circle shared. */
export const TakeHomePage = ({ floor, desk, caseText, harvests, files, back, erase }: TakeHomePageProps) => {
  const { t, i18n } = useTranslation(['takehome', 'mykey']);
  const lang = langOf(i18n);
  const page = takeHome(floor, desk, lang, { case: caseText, subgroups: harvests });
  const saving = useSaving();
  const making = useMakeKey(floor.session.code);
  const spoken = floor.session.language;
  return (
    <Paper
      of={floor.session.title}
      title={t('mine')}
      about={[page.name, floor.session.theme, floor.session.scriptTitle[lang]]}
      intro={t('mineIntro')}
      saving={<SavingPanel who={t('save.whoMine')} files={mineFiles(files, lang)} saving={saving} />}
      back={{ href: back }}
      foot={
        <>
          <Erased kept={floor.session} />
          <EraseOwn erase={erase} />
        </>
      }
    >
      <div className="th-key">
        {floor.session.inSeries && (
          <KeyOffer making={making} title={floor.session.title} keeps={desk.me.keeps} offered={offersKey(floor)} />
        )}
        <p>
          <a className="k-button k-button--plain" href={`${back}/card`}>
            {t('mykey:card.open')}
          </a>{' '}
          <LetterDoors letters={lettersModel(floor, desk)} href={`${back}/letter`} />
        </p>
      </div>
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
  /** Takes back everything this person wrote; `name`: the name too. */
  readonly erase: (name: boolean) => Promise<Ack>;
  readonly floor: FloorView;
  readonly desk: DeskView;
  /** What subgroups let come along. */
  readonly harvests: ReadonlyMap<RoomId, string>;
  /** The co-written text, `null` while it is not here yet. Shown to the bringer, and to others when released. */
  readonly caseText: string | null;
  /** Under which path the files are: `/api/sessions/CODE`. */
  readonly files: string;
  /** Path of the participant's own screen. */
  readonly back: string;
}
