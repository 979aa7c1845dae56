import { useState } from 'react';
import { PLENARY, type ParticipantId, type PhaseId, type RoomId } from '../../shared/ids.ts';
import type { Room } from '../../shared/model/session.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import { rowsOf } from '../../shared/model/table.ts';
import { deskView, floorView, hostsView } from '../../shared/session/view.ts';
import { roomsView } from '../../shared/session/view/rooms.ts';
import { consoleModel } from '../../client/models/facilitator.ts';
import { timerFace } from '../../client/models/timer.ts';
import type { Act } from '../../client/connection/types.ts';
import { Console } from '../../client/views/facilitator/Console.tsx';
import { play, type Play } from '../support/play.ts';
import { sceneA, sceneB } from '../support/scenes.ts';
import '../../client/styles/participant.css';
import '../../client/styles/facilitator.css';

/** The facilitator's console, which does what is tried on it: `?view=console&phase=explore&case=closed&who=Hafza`. `case`: see below. */
export const consoleInGallery = (query: URLSearchParams): React.ReactNode => {
  const phase = query.get('phase') ?? 'explore';
  const awkward = new Set((query.get('case') ?? '').split(','));
  const scene = awkward.has('empty') ? play() : query.get('scene') === 'b' ? sceneB(phase) : sceneA(phase);
  for (const one of awkward) CASES[one]?.(scene);
  return <Leading scene={scene} who={query.get('who') ?? 'Marieke'} lang={query.get('lang') === 'en' ? 'en' : 'nl'} />;
};

const Leading = ({ scene, who, lang }: { readonly scene: Play; readonly who: string; readonly lang: 'nl' | 'en' }) => {
  const [, again] = useState(0);
  const me = scene.who(who);
  const act: Act = (name, payload) => {
    const refusal = scene.try(me, name, payload);
    again((turn) => turn + 1);
    return Promise.resolve(refusal === null ? { ok: true } : { ok: false, refusal });
  };
  const people = Object.keys(scene.session.people) as ParticipantId[];
  const room = roomOf(scene, me);
  const floor = floorView(scene.session, room, new Set(people.slice(0, Math.max(1, people.length - 2))));
  const desk = deskView(scene.session, room, me);
  const hosts = hostsView(scene.session, room);
  const { timer } = room;
  const now = timer.kind === 'running' ? timer.endsAt - timer.minutes * 36_000 : 0;
  const links = {
    join: 'https://kring.rotterdam.nl/s/VXKM-TRPA',
    display: 'https://kring.rotterdam.nl/s/VXKM-TRPA/floor#key',
    shared: 'https://kring.rotterdam.nl/s/VXKM-TRPA/round#key',
    coHost: 'https://kring.rotterdam.nl/s/VXKM-TRPA/plan#key',
    series: null,
    facilitator: 'https://kring.rotterdam.nl/s/VXKM-TRPA/lead#key',
  };
  return (
    <Console
      model={consoleModel({
        floor,
        desk,
        hosts,
        rooms: me === scene.facilitator ? roomsView(scene.session) : null,
        act,
        lang,
        scripts: SCRIPTS,
        now,
      })}
      time={timerFace(floor.room.timer, now)}
      saving="saved"
      links={{ kind: 'there', links }}
      erase={() => Promise.resolve(null)}
      renderText={({ kind }) => <p className="k-words">{kind === 'notes' ? NOTES : STORY}</p>}
    />
  );
};

const roomOf = (scene: Play, person: ParticipantId): Room => {
  const room = scene.session.rooms[scene.session.people[person]?.room ?? PLENARY];
  return room ?? scene.room;
};

const STORY = 'Een man van 54 belt mij bijna elke dag. Hij zegt dat hij wil werken, het liefst morgen.';
const NOTES = 'Eerst handelen, dan pas gevoelens. Noor let op de tijd.';

const room = (id: string): RoomId => id as RoomId;

const lead = (scene: Play, id: string, name: string): void => {
  scene.do('Marieke', 'lead.ask', { room: room(id), person: scene.who(name) });
  scene.do(name, 'lead.answer', { room: room(id), yes: true });
};

const CASES: Readonly<Record<string, (scene: Play) => void>> = {
  closed: (scene) => void scene.do('Marieke', 'session.close', {}),
  hat: (scene) => void scene.do('Marieke', 'hat.wear', { on: true }),
  pace: (scene) => {
    scene.do('Marieke', 'silence.start', { seconds: 60 });
    scene.do('Marieke', 'listen.set', { on: true });
    scene.do('Marieke', 'turns.start', {});
    scene.do('Marieke', 'urgent.set', { on: true });
    for (const name of ['Mo', 'Hafza']) scene.try(name, 'hand.raise', { on: true });
    scene.try('Mo', 'ready.set', { on: true });
    scene.do('Marieke', 'caption.keep', { text: 'Eén vraag, en dan wachten we.', on: true });
  },
  forming: (scene) => {
    scene.do('Marieke', 'rooms.form', { count: 3, by: 'department' });
    lead(scene, 'room-2', 'Hafza');
    scene.do('Marieke', 'lead.ask', { room: room('room-3'), person: scene.who('Samira') });
    scene.do('Marieke', 'person.move', { person: scene.who('Joost'), room: null });
    scene.do('Marieke', 'room.name', { room: room('room-1'), name: 'Bij het raam' });
  },
  open: (scene) => {
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'department' });
    lead(scene, 'room-2', 'Hafza');
    lead(scene, 'room-1', 'Mo');
    scene.do('Marieke', 'rooms.open', {});
    scene.do('Hafza', 'phase.go', { to: 'explore' as PhaseId });
    for (const name of Object.values(scene.session.people)
      .filter((one) => one.room === room('room-2'))
      .map((one) => one.name)) {
      scene.try(name, 'sheet.claim', { sheet: 'acting' as never });
      scene.try(name, 'card.post', { kind: 'question', text: `Wat deed jij toen? (${name})` });
    }
    scene.do('Hafza', 'room.help', { on: true });
  },
  called: (scene) => void scene.do('Marieke', 'rooms.warn', { minutes: 5 }),
  visiting: (scene) => void scene.do('Marieke', 'room.visit', { room: room('room-2') }),
  gather: (scene) => {
    const [first, second] = rowsOf(roomOf(scene, scene.who('Hafza')).cards.all);
    for (const card of [first, second]) if (card) scene.do('Hafza', 'card.lift', { card: card.id, on: true });
    if (first) scene.do(first.author, 'lift.answer', { card: first.id, yes: true });
    scene.do('Hafza', 'phase.go', { to: 'gather' as PhaseId });
    if (first) scene.do(first.author, 'card.post', { kind: 'insight', text: 'Bellen is niet hetzelfde als elkaar zien.' });
  },
  over: (scene) => void scene.do('Marieke', 'rooms.close', {}),
  bare: (scene) => void scene.do('Marieke', 'session.change', { clip: { title: '', link: '', question: '', points: [] } }),
  waiting: (scene) => {
    for (const name of ['Hafza', 'Mo', 'Iris', 'Noor']) {
      if (!Object.values(scene.session.people).some((person) => person.name === name)) continue;
      scene.try(name, 'card.post', { kind: 'strength', text: 'Geduld.', to: scene.room.bringer ?? scene.facilitator });
      scene.try(name, 'card.post', { kind: 'factor', text: 'Tijd nemen.' });
    }
  },
};
