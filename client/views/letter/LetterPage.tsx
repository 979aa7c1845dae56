import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { letterDraft } from '../../../shared/harvest/letter.ts';
import { PLENARY, type ParticipantId } from '../../../shared/ids.ts';
import type { DeskView } from '../../../shared/session/views.ts';
import type { LiveSession } from '../../connection/types.ts';
import { useLetter } from '../../hooks/useLetter.ts';
import { langOf } from '../../i18n.ts';
import { lettersModel } from '../../models/letter.ts';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from '../facilitator/useAttempt.ts';
import { Erased } from '../takehome/Erased.tsx';
import { Paper } from '../takehome/Paper.tsx';
import { CoText } from '../text/CoText.tsx';
import './letter.css';

/** A letter to oneself, from what the circle gave. Its writer alone decides who reads it. */
export const LetterPage = ({ live, desk }: { readonly live: LiveSession; readonly desk: DeskView }) => {
  const { t, i18n } = useTranslation('letter');
  const { floor } = live;
  const { mine, others } = lettersModel(floor, desk);
  return (
    <Paper
      of={floor.session.title}
      title={mine === null && others[0] !== undefined ? t('others', { name: others[0].name }) : t('title')}
      about={[floor.session.theme, floor.session.scriptTitle[langOf(i18n)]]}
      intro={mine === null ? (others[0] === undefined ? t('none') : t('othersIntro', { name: others[0].name })) : t('intro')}
      back={{ href: `/s/${floor.session.code}` }}
      foot={<Erased kept={floor.session} />}
    >
      {mine !== null && <Mine live={live} person={mine.person} released={mine.released} />}
      {others.map(({ person, name }, index) => (
        <section key={person} className="lt-letter" aria-label={t('others', { name })}>
          {(mine !== null || index > 0) && <h2>{t('others', { name })}</h2>}
          <CoText open={live.openText} text={{ kind: 'letter', person }} room={PLENARY} label={t('others', { name })} empty={t('empty')} />
        </section>
      ))}
      {mine === null && others.length === 0 && <Empty>{t('none')}</Empty>}
    </Paper>
  );
};

const Mine = ({ live, person, released }: MineProps) => {
  const { t, i18n } = useTranslation(['letter', 'takehome']);
  const trying = useAttempt();
  const lang = langOf(i18n);
  const letter = useLetter(live.openText, person);
  const draft = useMemo(() => letterDraft(live.floor, person, lang), [live.floor, person, lang]);
  const { add } = letter;
  const text = useMemo(() => ({ kind: 'letter', person }) as const, [person]);
  const files = `/api/sessions/${live.floor.session.code}/letter`;
  return (
    <section className="lt-letter" aria-label={t('label')}>
      <p className="k-meta lt-screen">{t('who')}</p>
      <div className="lt-row lt-screen">
        <Button
          kind={letter.words.trim() === '' ? 'primary' : 'plain'}
          onClick={add === undefined || draft === null ? undefined : () => add(draft)}
        >
          {t(letter.words.trim() === '' ? 'begin' : 'beginAgain')}
        </Button>
        <span className="k-meta">{t(draft === null ? 'nothing' : 'beginMore')}</span>
      </div>
      <div className="lt-screen">
        <CoText open={live.openText} text={text} room={PLENARY} label={t('label')} />
      </div>
      <p className="lt-print k-words" dir="auto">
        {letter.words}
      </p>
      <div className="lt-row lt-screen">
        <Button aria-pressed={released} onClick={() => void trying.attempt(() => live.act('letter.release', { on: !released }))}>
          {t('release')}
        </Button>
        <span className="k-meta" role="status">
          {t(released ? 'released' : 'notReleased')}
        </span>
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="lt-row lt-screen" role="group" aria-label={t('save')}>
        {FILES.map(([ending, label]) => (
          <a key={ending} className="k-button k-button--plain" href={`${files}.${ending}?lang=${lang}`} download>
            {t(label)}
          </a>
        ))}
      </div>
    </section>
  );
};

const FILES = [
  ['pdf', 'takehome:save.pdf'],
  ['docx', 'takehome:save.docx'],
  ['md', 'takehome:saveMarkdown'],
] as const;

interface MineProps {
  readonly live: LiveSession;
  readonly person: ParticipantId;
  readonly released: boolean;
}
