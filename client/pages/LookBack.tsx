import { useTranslation } from 'react-i18next';
import type { Ack } from '../../shared/protocol/control.ts';
import type { SessionPageProps } from '../App.tsx';
import type { LiveSession } from '../connection/types.ts';
import { useLookBack } from '../hooks/useLookBack.ts';
import { langOf } from '../i18n.ts';
import { lookBackModel } from '../models/lookback.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { Connected } from './Connected.tsx';
import { LookBackView } from '../views/lookback/LookBackView.tsx';

/** `/s/CODE/lookback`: the course of the session, for the facilitator. */
const LookBack = ({ code }: SessionPageProps) =>
  code === null ? (
    <Refused refusal={{ code: 'no-session' }} />
  ) : (
    <Connected code={code} seat="facilitator">
      {(live) => <Page live={live} />}
    </Connected>
  );

const Page = ({ live }: { readonly live: LiveSession }) => {
  const { i18n } = useTranslation();
  const { session } = live.floor;
  const { state, again, floorAt } = useLookBack(session.code);
  switch (state.kind) {
    case 'looking':
      return <Connecting />;
    case 'refused':
      return <Refused refusal={state.refusal} />;
    case 'there':
      return (
        <LookBackView
          session={session}
          model={lookBackModel(state.timeline, langOf(i18n))}
          floorAt={floorAt}
          again={session.closed ? undefined : again}
          mark={session.closed ? undefined : (text) => live.act('moment.mark', { text })}
          mend={{
            rename: (moment, text) => live.act('moment.rename', { moment, text }).then(afresh(again)),
            drop: (moment) => live.act('moment.drop', { moment }).then(afresh(again)),
          }}
          back={`/s/${session.code}/lead`}
        />
      );
  }
};

/** Once something was done, the course is read again. */
const afresh =
  (again: () => void) =>
  (ack: Ack): Ack => {
    if (ack.ok) again();
    return ack;
  };

export default LookBack;
