import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../shared/ids.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { forgetDrafts } from '../hooks/useDrafts.ts';
import { useEntry } from '../hooks/useEntry.ts';
import { useLinks } from '../hooks/useLinks.ts';
import { useSession } from '../hooks/useSession.ts';
import { useSilence } from '../hooks/useSilence.ts';
import { useTimerFace } from '../hooks/useTimerFace.ts';
import { langOf } from '../i18n.ts';
import { consoleModel } from '../models/facilitator.ts';
import { Button } from '../parts/Button.tsx';
import { Connecting, Ended, Lost } from '../parts/ConnectionStates.tsx';
import { Place } from '../parts/Place.tsx';
import { Console } from '../views/facilitator/Console.tsx';
import { useConsoleNews } from '../views/facilitator/useConsoleNews.ts';
import { useLayingNews } from '../views/laying/useLayingNews.ts';
import { CoText } from '../views/text/CoText.tsx';
import '../styles/participant.css';
import '../styles/facilitator.css';

/** `/s/CODE/lead#key`: the facilitator's console. */
const Lead = ({ code }: SessionPageProps) => {
  const entry = useEntry(code, 'facilitator');
  if (code === null) return <Lost />;
  switch (entry.kind) {
    case 'entering':
      return <Connecting />;
    case 'refused':
      return <NotLeading code={code} offline={entry.refusal.code === 'unavailable'} retry={entry.retry} />;
    case 'in':
      return <Leading code={code} />;
  }
};

const Leading = ({ code }: { readonly code: JoinCode }) => {
  const connection = useSession(code, 'facilitator');
  const { links, erase } = useLinks(code);
  const ended = connection.kind === 'ended';
  useEffect(() => {
    if (ended) forgetDrafts();
  }, [ended]);
  switch (connection.kind) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return <NotLeading code={code} offline={connection.refusal.code === 'unavailable'} retry={() => location.reload()} />;
    case 'ended':
      return <Ended reason={connection.reason} />;
    case 'live':
      return <Live live={connection.live} links={links} erase={erase} />;
  }
};

const Live = ({ live, links, erase }: { readonly live: LiveSession } & ReturnType<typeof useLinks>) => {
  const { t, i18n } = useTranslation(['facilitator', 'pace']);
  const { floor, desk, hosts, act } = live;
  // The console is drawn anew when a silence ends.
  useSilence(floor.room.silence, live.serverNow);
  useConsoleNews({ floor, desk });
  useLayingNews(floor);
  const time = useTimerFace(floor.room.timer, live.serverNow);
  useEffect(() => {
    document.title = `${floor.session.title} · Kring`;
  }, [floor.session.title]);
  if (desk === null || hosts === null) return <Connecting />;
  return (
    <Console
      model={consoleModel({ floor, desk, hosts, act, lang: langOf(i18n), scripts: SCRIPTS, now: live.serverNow() })}
      time={time}
      saving={live.saving}
      links={links}
      erase={erase}
      renderText={(text) => {
        switch (text.kind) {
          case 'case':
            return <CoText open={live.openText} text={text} label={t('story.label')} empty={t('story.empty')} hideLabel />;
          case 'sheet':
            return <CoText open={live.openText} text={text} label={t('story.notes')} hideLabel />;
          case 'notes':
            return <CoText open={live.openText} text={text} label={text.label} empty={t('pace:lead.notes.empty')} hideLabel />;
        }
      }}
    />
  );
};

/** The link does not fit, or this browser never had it; nothing here says whether the session exists. */
const NotLeading = ({ code, offline, retry }: { readonly code: JoinCode; readonly offline: boolean; readonly retry: () => void }) => {
  const { t } = useTranslation('facilitator');
  return (
    <Place
      title={t(offline ? 'lead.failed' : 'lead.title')}
      actions={
        <>
          {offline && (
            <Button kind="primary" onClick={retry}>
              {t('lead.retry')}
            </Button>
          )}
          <a className="k-button k-button--plain" href={`/s/${code}`}>
            {t('lead.joinInstead')}
          </a>
          <a className="k-button k-button--plain" href="/">
            {t('lead.toStart')}
          </a>
        </>
      }
    >
      {!offline && t('lead.noSeat')}
    </Place>
  );
};

export default Lead;
