import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import type { MineView } from '../../../shared/protocol/mine.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { LangSwitch } from '../start/LangSwitch.tsx';
import { EraseMine } from './EraseMine.tsx';
import { KeptMeeting } from './KeptMeeting.tsx';
import { KeyMade } from './KeyMade.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import '../../styles/join.css';
import '../../styles/mykey.css';

/** What one takes along, and where to next. Read by its owner alone. */
export const MyKeyView = ({ mine, link, onJoin, onForget, onErase, onCard }: MyKeyViewProps) => {
  const { t } = useTranslation('mykey');
  const [shown, setShown] = useState(false);
  const { name, series, meetings, next } = mine;
  const filled = meetings.filter(({ words }) => words.length > 0);
  return (
    <div className="mk-whole">
      <header className="j-head mk-no-print">
        <CircleMark />
        <LangSwitch />
      </header>
      <main className="mk-page" id="main" tabIndex={-1}>
        <header className="mk-head">
          <p className="mk-of" dir="auto">
            {t('page.of', { title: series.title })}
          </p>
          <h1 dir="auto">{t('page.hello', { name })}</h1>
          <p>{t('page.private')}</p>
        </header>
        <NextMeeting next={next} name={name} onJoin={onJoin} />
        <section className="mk-paper">
          <h2>{t('page.title')}</h2>
          {filled.length === 0 ? (
            <Empty>
              <p>
                <strong>{t('page.empty')}</strong>
              </p>
              <p>{t('page.emptyMore')}</p>
            </Empty>
          ) : (
            filled.map((meeting) => (
              <KeptMeeting
                key={`${String(meeting.at)} ${meeting.title ?? ''}`}
                meeting={meeting}
                spoken={series.language}
                onForget={onForget}
              />
            ))
          )}
          <div className="mk-row">
            <Button onClick={onCard}>{t('card.open')}</Button>
          </div>
        </section>
        {shown ? (
          <KeyMade link={link} title={series.title} onDone={() => setShown(false)} />
        ) : (
          <p>
            <Button kind="quiet" onClick={() => setShown(true)}>
              {t('made.show')}
            </Button>
          </p>
        )}
        <footer className="mk-foot">
          <p>{t('page.memory')}</p>
          <MineUntil deletesAt={series.deletesAt} />
          <EraseMine onErase={onErase} />
        </footer>
      </main>
    </div>
  );
};

export const MineUntil = ({ deletesAt }: { readonly deletesAt: number }) => {
  const { t, i18n } = useTranslation('mykey');
  return (
    <p className="k-meta">{t('page.until', { when: new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(deletesAt) })}</p>
  );
};

interface MyKeyViewProps {
  readonly mine: MineView;
  readonly link: string;
  /** Resolves with `null` when one is in. */
  readonly onJoin: (name?: string) => Promise<Refusal | null>;
  /** Resolves with `null` when these words are gone. */
  readonly onForget: (word: CardId) => Promise<Refusal | null>;
  /** Resolves with `null` when it is gone. */
  readonly onErase: () => Promise<Refusal | null>;
  readonly onCard: () => void;
}
