import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLENARY, type JoinCode } from '../../shared/ids.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { usePrepared, type PreparingHandle } from '../hooks/usePrepared.ts';
import { langOf } from '../i18n.ts';
import { planningModel } from '../models/planning.ts';
import { Connecting } from '../parts/ConnectionStates.tsx';
import { Place } from '../parts/Place.tsx';
import { AtTheDoor } from '../views/join/JoinView.tsx';
import { ComingAlong, PlanView } from '../views/prepare/PlanView.tsx';
import { CoText } from '../views/text/CoText.tsx';
import { Connected } from './Connected.tsx';

/** `/s/CODE/plan#key`: the script beside the plan that hosts write together. The key is for who was asked to prepare along. */
const Plan = ({ code }: SessionPageProps) => {
  const preparing = usePrepared(code);
  const { state, lookAgain } = preparing;
  const [key, setKey] = useState(() => location.hash.slice(1));
  if (code === null) return <AtTheDoor refusal={{ code: 'no-session' }} onAgain={lookAgain} />;
  if (state.kind !== 'there') return <AtTheDoor refusal={state.kind === 'refused' ? state.refusal : null} onAgain={lookAgain} />;
  const { seats, title } = state.prepared;
  if (seats.includes('facilitator')) return <Seated code={code} seat="facilitator" />;
  if (key !== '') return <Entering handle={preparing} secret={key} title={title} onIn={() => setKey('')} />;
  return seats.includes('participant') ? <Seated code={code} seat="participant" /> : <NotYours code={code} />;
};
export default Plan;

/** Trades the secret for a place, and takes it out of the address bar. Who has a place already keeps it, under the name they have. */
const Entering = ({ handle, secret, title, onIn }: EnteringProps) => {
  const { state, joinAlong } = handle;
  const has = state.kind === 'there' && state.prepared.seats.includes('participant');
  const enter = async (name: string) => {
    const refusal = await joinAlong(secret, name);
    if (refusal !== null) return refusal;
    history.replaceState(history.state, '', location.pathname);
    onIn();
    return null;
  };
  const [once] = useState(() => has);
  useEffect(() => {
    // The name is not used for who is here already; refused, they are what they were.
    if (once) void enter('?').then((refusal) => refusal !== null && onIn());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, with the secret this page was opened with
  }, []);
  if (once) return <Connecting />;
  return <ComingAlong title={title} onJoin={({ name }) => enter(name)} />;
};

const Seated = ({ code, seat }: { readonly code: JoinCode; readonly seat: 'facilitator' | 'participant' }) => (
  <Connected code={code} seat={seat} joinPath={`/s/${code}/prepare`}>
    {(live) => <Planning live={live} code={code} leads={seat === 'facilitator'} />}
  </Connected>
);

const Planning = ({ live, code, leads }: { readonly live: LiveSession; readonly code: JoinCode; readonly leads: boolean }) => {
  const { t, i18n } = useTranslation('prepare');
  const { floor, desk, openText, saving } = live;
  useEffect(() => {
    document.title = `${t('plan.title')} · ${floor.session.title} · Kring`;
  }, [t, floor.session.title]);
  const model = desk === null ? null : planningModel({ floor, me: desk.me.id, scripts: SCRIPTS, lang: langOf(i18n) });
  if (model === null) return <NotYours code={code} />;
  return (
    <PlanView
      model={model}
      kept={floor.session}
      saving={saving}
      preparePath={`/s/${code}/prepare`}
      onwardPath={leads ? `/s/${code}/lead` : null}
      plan={<CoText open={openText} text={PLAN} room={PLENARY} label={t('plan.label')} empty={t('plan.empty')} hideLabel />}
      renderNotes={(phase, label) => <CoText open={openText} text={{ kind: 'notes', phase }} room={PLENARY} label={label} hideLabel />}
    />
  );
};

const NotYours = ({ code }: { readonly code: JoinCode }) => {
  const { t } = useTranslation('prepare');
  return (
    <Place
      title={t('plan.notYours')}
      actions={
        <a className="k-button k-button--plain" href={`/s/${code}/prepare`}>
          {t('plan.toPrepare')}
        </a>
      }
    >
      {t('plan.notYoursMore')}
    </Place>
  );
};

const PLAN = { kind: 'plan' } as const;

interface EnteringProps {
  readonly handle: PreparingHandle;
  readonly secret: string;
  readonly title: string;
  readonly onIn: () => void;
}
