import { PLENARY, type RoomId, type SheetId } from '../../shared/ids.ts';
import { floorAt } from '../../shared/lookback/floor-at.ts';
import { timelineOf } from '../../shared/lookback/timeline.ts';
import { floorView } from '../../shared/session/view.ts';
import { lookBackModel } from '../../client/models/lookback.ts';
import { HarvestPage } from '../../client/views/takehome/HarvestPage.tsx';
import { LookBackView } from '../../client/views/lookback/LookBackView.tsx';
import { timed } from '../shared/lookback/timed.ts';
import { sceneA } from '../support/scenes.ts';
import type { Play } from '../support/play.ts';
import { backInTheCircle, divided, talked } from './rooms.ts';

/** The harvest and the look back of a session with subgroups: `?view=harvest&rooms=2`, `?view=lookback&rooms=3&room=room-1`. */
export const harvestInGallery = (query: URLSearchParams): React.ReactNode => {
  const scene = played(query);
  return (
    <HarvestPage
      floor={floorView(scene.session, scene.room, new Set())}
      caseText={null}
      harvests={new Map(Object.keys(scene.session.rooms).map((id) => [id as RoomId, 'We zochten eerst een oplossing.']))}
      circle={null}
      files="#"
      back="#"
    />
  );
};

export const lookBackInGallery = (query: URLSearchParams): React.ReactNode => {
  const scene = played(query);
  const room = (query.get('room') ?? PLENARY) as RoomId;
  const events = timed(scene.events);
  const at = (events.at(-1)?.at ?? 0) + 60_000;
  return (
    <LookBackView
      session={{ ...scene.session.settings, deletesAt: null }}
      place={room === PLENARY ? null : { order: 0, name: '' }}
      model={lookBackModel(timelineOf(events, { room, now: at }), query.get('lang') === 'en' ? 'en' : 'nl')}
      floorAt={(moment) => Promise.resolve(floorAt(events, { room, at: moment }))}
      own={['room-1' as RoomId]}
      onOpen={() => undefined}
      openText={(_, onChange) => {
        onChange({ kind: 'opening' });
        return { close: () => undefined };
      }}
      again={() => undefined}
      mark={undefined}
      mend={undefined}
      back="#"
    />
  );
};

const played = (query: URLSearchParams): Play => {
  const scene = sceneA('check-in');
  scene.later(4);
  const rooms = divided(scene, Number(query.get('rooms') ?? 2));
  scene.do('Marieke', 'rooms.open', {});
  for (const [index, room] of rooms.entries()) {
    scene.later(3);
    const people = Object.values(scene.session.people).filter((person) => person.room === room && !person.guest);
    const lead = scene.session.rooms[room]?.lead;
    if (lead !== null && lead !== undefined) scene.do(lead, 'phase.go', { to: 'explore' as never });
    for (const [nr, person] of people.entries()) {
      scene.later(1);
      scene.try(person.name, 'sheet.claim', { sheet: (['feelings', 'power', 'acting'][(nr + index) % 3] ?? '') as SheetId });
      scene.try(person.name, 'card.post', { kind: 'question', text: `Wat hield je tegen? ${String(nr)}` });
    }
  }
  scene.do('Marieke', 'rooms.caption', { text: 'Nog vijf minuten.' });
  scene.do('Marieke', 'rooms.warn', { minutes: 5 });
  scene.later(5);
  talked(scene, rooms);
  scene.later(4);
  backInTheCircle(scene, 'exchange');
  return scene;
};
