import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../shared/ids.ts';
import type { SessionPageProps } from '../App.tsx';
import { useEntry } from '../hooks/useEntry.ts';
import { usePassedDrafts } from '../hooks/usePassedDrafts.ts';
import { switchLang } from '../i18n.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { RoundView, type RoundProps } from '../views/round/RoundView.tsx';
import { Connected } from './Connected.tsx';

/** `/s/CODE/round`, and `/s/CODE/round/ROOM` in a subgroup: one device that goes round among guests without one. */
const Round = ({ code, room }: SessionPageProps) =>
  code === null ? <Refused refusal={{ code: 'no-session' }} /> : <Entering code={code} room={room} />;

const Entering = ({ code, room }: { readonly code: JoinCode; readonly room: string | undefined }) => {
  const entry = useEntry(code, 'shared', room);
  // Above the connection: words outlive whatever happens to that.
  const drafts = usePassedDrafts();
  if (entry.kind === 'entering') return <Connecting />;
  if (entry.kind === 'refused') return <Refused refusal={entry.refusal} />;
  return (
    <Connected code={code} seat="shared">
      {(live) => (live.shared === null ? <Connecting /> : <Going live={live} shared={live.shared} drafts={drafts} />)}
    </Connected>
  );
};

const Going = ({ live, shared, drafts }: Pick<RoundProps, 'live' | 'shared' | 'drafts'>) => {
  const { i18n } = useTranslation('shared');
  const { language, title } = live.floor.session;
  // It begins in the session's language with everybody: what one chose is not the next one's.
  const speak = () => void switchLang(i18n, language, { keep: false });
  const begin = useEffectEvent(speak);
  useEffect(() => begin(), [language]);
  useEffect(() => {
    document.title = `${title} · Kring`;
  }, [title]);
  return <RoundView live={live} shared={shared} drafts={drafts} onPassed={speak} />;
};

export default Round;
