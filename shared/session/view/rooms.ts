import type { ParticipantId } from '../../ids.ts';
import { planOf, roomsOf, type Breakout } from '../../model/rooms.ts';
import { rowOf } from '../../model/table.ts';
import type { Person, Room, Session } from '../../model/session.ts';
import type { Text } from '../../model/text.ts';
import { phaseOf } from '../../script/engine.ts';
import type { RoomAtAGlance, RoomsView } from '../views.ts';
import { RECORD } from './lookup.ts';
import { rulesFor, viewBy, type Rules } from './rules.ts';

/** All subgroups at a glance: who is where, how far they are, who would like help. No word of what is said there. */
export const roomsView = (session: Session): RoomsView => viewBy(ROOMS, roomsSource(session));

export interface RoomsSource {
  readonly breakout: Breakout;
  readonly rooms: Session['rooms'];
  readonly people: Readonly<Record<ParticipantId, Person>>;
}

export const roomsSource = ({ breakout, rooms, people }: Session): RoomsSource => ({ breakout, rooms, people });

const { table, tableOf } = rulesFor<RoomsSource>();

export const ROOMS: Rules<RoomsSource, RoomsView> = {
  breakout: table(['breakout'], ({ breakout }) => ({
    now: {
      kind: breakout.kind,
      by: breakout.kind === 'none' ? null : breakout.by,
      until: breakout.kind === 'open' ? breakout.until : null,
    },
  })),
  rooms: tableOf({ of: { rooms: RECORD }, each: 'rooms', reads: ['breakout'] }, ({ rooms: room, breakout }) => {
    const order = roomsOf(breakout).indexOf(room.id);
    return order === -1 ? undefined : glance(room, order);
  }),
  people: tableOf({ of: { people: RECORD }, each: 'people', reads: ['breakout'] }, ({ people: person, breakout }) =>
    person.presence === 'here' ? { room: person.room, going: planOf(breakout)[person.id] ?? null } : undefined,
  ),
};

const glance = (room: Room, order: number): RoomAtAGlance => {
  const { script } = room;
  const lifts = Object.values(room.lifts).map(({ kind }) => kind);
  return {
    order,
    name: room.name,
    lead: room.lead,
    asked: room.asked,
    opened: room.opened,
    script: script.id,
    ownScript: room.ownScript,
    phase: phaseOf(script, room.phase)?.title ?? NO_TITLE,
    step: script.phases.findIndex(({ id }) => id === room.phase) + 1,
    of: script.phases.length,
    timer: room.timer,
    help: room.help,
    hands: room.pace.hands.length,
    bringer: room.bringer,
    quiet: quietSheets(room),
    lifts: { agreed: lifts.filter((kind) => kind === 'agreed').length, asked: lifts.filter((kind) => kind === 'asked').length },
    harvestLifted: room.harvestLifted,
  };
};

/** Once something was asked from one sheet, the others may be missed. */
const quietSheets = ({ script, cards }: Room): readonly Text[] => {
  const quiet = script.sheets.filter(({ id }) => (rowOf(cards.onSheets, id) ?? 0) === 0);
  return quiet.length === script.sheets.length ? [] : quiet.map(({ title }) => title);
};

const NO_TITLE: Text = { nl: '', en: '' };
