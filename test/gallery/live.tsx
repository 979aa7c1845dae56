import * as Y from 'yjs';
import { Awareness } from 'y-protocols/awareness';
import type { LiveSession } from '../../client/connection/types.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import { PLENARY } from '../../shared/ids.ts';
import { deskView, floorView } from '../../shared/session/view.ts';
import { ParticipantView } from '../../client/views/participant/ParticipantView.tsx';
import { sceneA, sceneB } from '../support/scenes.ts';
import type { Play } from '../support/play.ts';
import '../../client/styles/participant.css';

/** A participant's phone: `?view=phone&phase=explore&who=Hafza`. Nothing answers: what is done here stays without effect. */
export const phoneInGallery = (query: URLSearchParams): React.ReactNode => {
  const phase = query.get('phase') ?? 'explore';
  const scene = query.get('scene') === 'b' ? sceneB(phase) : sceneA(phase);
  const who = query.get('who') ?? (query.get('scene') === 'b' ? 'Iris' : 'Hafza');
  return <ParticipantView live={liveOf(scene, scene.who(who))} />;
};

const liveOf = (play: Play, person: ParticipantId): LiveSession => ({
  welcome: { session: play.session.id, room: PLENARY, person, hosts: false, now: 0 },
  floor: floorView(play.session, play.room, new Set(Object.keys(play.session.people) as ParticipantId[])),
  desk: deskView(play.session, play.room, person),
  hosts: null,
  shared: null,
  rooms: null,
  typing: new Map(),
  saving: 'saved',
  act: () => Promise.resolve({ ok: true }),
  setTyping: () => undefined,
  serverNow: () => (play.room.timer.kind === 'running' ? play.room.timer.endsAt - 14 * 60_000 : 0),
  lostTexts: [],
  forgetText: () => undefined,
  openText: (_, onChange) => {
    const doc = new Y.Doc();
    const text = doc.getText('text');
    text.insert(0, 'Een man van 54 belt mij bijna elke dag. Hij zegt dat hij wil werken, het liefst morgen.');
    queueMicrotask(() => onChange({ kind: 'open', text, awareness: new Awareness(doc), mayWrite: false, synced: true }));
    return { close: () => doc.destroy() };
  },
});
