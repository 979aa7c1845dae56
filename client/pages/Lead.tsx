import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../shared/ids.ts';
import type { SessionPageProps } from '../App.tsx';
import { forgetDrafts } from '../hooks/useDrafts.ts';
import { useEntry } from '../hooks/useEntry.ts';
import { useLinks } from '../hooks/useLinks.ts';
import { useSession } from '../hooks/useSession.ts';
import { Button } from '../parts/Button.tsx';
import { Connecting, Ended, Lost } from '../parts/ConnectionStates.tsx';
import { Place } from '../parts/Place.tsx';
import { Hosting } from './Hosting.tsx';

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
  const isGone = connection.kind === 'refused' && connection.refusal.code === 'no-session';
  useEffect(() => {
    if (ended) forgetDrafts();
    // It was deleted while one was away: what had not arrived goes with it.
    else if (isGone) forgetDrafts(code);
  }, [ended, isGone, code]);
  switch (connection.kind) {
    case 'connecting':
      return <Connecting />;
    case 'refused':
      return <NotLeading code={code} offline={connection.refusal.code === 'unavailable'} retry={() => location.reload()} />;
    case 'ended':
      return <Ended reason={connection.reason} />;
    case 'live':
      return <Hosting live={connection.live} links={links} erase={erase} />;
  }
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
