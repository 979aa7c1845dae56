import { PLENARY, type ParticipantId, type PhaseId, type RoomId } from '../../shared/ids.ts';
import type { PhaseRow, Script } from '../../shared/model/script.ts';
import type { RoomEvent } from '../../shared/session/events.ts';
import { playedInCircle, playedInSubgroup, speaksOfSubgroups } from './programmes.ts';
import { everyRoom, less, rowOf, type RoomStanding, type Standing, type Turns } from './standing.ts';

export const newRoom = (id: RoomId, whole: Script): RoomStanding => {
  const phases = id === PLENARY ? playedInCircle(whole, false) : playedInSubgroup(whole);
  const first = phases[0] as PhaseRow;
  return {
    id,
    script: { ...whole, phases },
    hasOwnScript: false,
    opened: false,
    phase: first.id,
    begun: false,
    visited: new Set([first.id]),
    clipShown: first.scene === 'clip',
    bringer: null,
    notulist: null,
    chosen: null,
    lead: null,
    asked: null,
    help: false,
    listening: false,
    urgent: false,
    turns: null,
    places: new Map(),
    lifts: new Map(),
    harvestAlong: false,
  };
};

export const inRoom = (now: RoomStanding, event: Exclude<RoomEvent, { type: 'script-set' }>): RoomStanding => {
  switch (event.type) {
    case 'phase-entered':
      return { ...entering(now, event.phase), begun: true };
    case 'timer-resumed':
      return { ...now, begun: true };
    case 'listening-set':
      return { ...now, listening: event.on };
    case 'urgency-set':
      return { ...now, urgent: event.on };
    case 'turns-set':
      return { ...now, turns: event.order === null ? null : { order: event.order, at: 0 } };
    case 'turn-moved':
      return { ...now, turns: now.turns === null ? null : { ...now.turns, at: event.at } };
    case 'bringer-set':
      return { ...now, bringer: event.person, places: event.person === null ? now.places : less(now.places, event.person) };
    case 'notulist-set':
      return { ...now, notulist: event.person };
    case 'sheet-claimed':
      return { ...now, places: new Map(now.places).set(event.person, event.sheet) };
    case 'sheet-left':
      return { ...now, places: less(now.places, event.person) };
    case 'case-chosen':
      return { ...now, chosen: event.card };
    case 'case-erased':
    case 'words-erased':
      return {
        ...now,
        chosen: now.chosen !== null && event.cards.includes(now.chosen) ? null : now.chosen,
        lifts: event.cards.reduce((lifts, card) => (lifts.get(card) === 'lifted' ? lifts : less(lifts, card)), now.lifts),
      };
    case 'lead-asked':
      return { ...now, asked: event.person };
    case 'lead-set':
      return { ...now, lead: event.person, asked: null, places: event.person === null ? now.places : less(now.places, event.person) };
    case 'help-asked':
      return { ...now, help: event.on };
    case 'lift-set':
      return { ...now, lifts: event.lift === null ? less(now.lifts, event.card) : new Map(now.lifts).set(event.card, event.lift.kind) };
    case 'card-withdrawn':
      return { ...now, lifts: now.lifts.get(event.card) === 'lifted' ? now.lifts : less(now.lifts, event.card) };
    case 'harvest-lifted':
      return { ...now, harvestAlong: event.on };
    default:
      return now;
  }
};

/** Every room that follows the session's script does so. */
export const underScript = (now: Pick<Standing, 'rooms' | 'division'>, script: Script): Pick<Standing, 'script' | 'rooms'> => ({
  script,
  rooms: everyRoom(now, (room) => {
    if (room.id !== PLENARY) return room.hasOwnScript ? room : under(room, { ...script, phases: playedInSubgroup(script) });
    const isDivided = now.division.kind !== 'none' || [...room.visited].some((phase) => speaksOfSubgroups(script, phase));
    return under(room, { ...script, phases: playedInCircle(script, isDivided) });
  }),
});

/** A subgroup takes a script of its own, or (`null`) the session's again. */
export const rescripted = (room: RoomStanding, own: Script | null, sessions: Script): RoomStanding => {
  const script = own ?? sessions;
  return { ...under(room, { ...script, phases: playedInSubgroup(script) }), hasOwnScript: own !== null };
};

export const outOfOffice = (room: RoomStanding, person: ParticipantId): RoomStanding => ({
  ...room,
  bringer: room.bringer === person ? null : room.bringer,
  notulist: room.notulist === person ? null : room.notulist,
  lead: room.lead === person ? null : room.lead,
  asked: room.asked === person ? null : room.asked,
});

export const turnsLess = (turns: Turns | null, person: ParticipantId): Turns | null => {
  if (turns === null) return null;
  const asked = turns.order.slice(0, turns.at).filter((one) => one !== person);
  return { order: turns.order.filter((one) => one !== person), at: asked.length };
};

const under = (room: RoomStanding, script: Script): RoomStanding => {
  const places = new Map([...room.places].filter(([, sheet]) => script.sheets.some(({ id }) => id === sheet)));
  const after = { ...room, script, places };
  const there = rowOf(script, room.phase) === undefined ? entering(after, (script.phases[0] as PhaseRow).id) : after;
  const isShown = script.phases.some(({ id, scene }) => scene === 'clip' && there.visited.has(id));
  return { ...there, clipShown: there.clipShown || isShown };
};

const entering = (room: RoomStanding, phase: PhaseId): RoomStanding => ({
  ...room,
  phase,
  visited: new Set(room.visited).add(phase),
  ...NEW_PHASE,
  clipShown: room.clipShown || rowOf(room.script, phase)?.scene === 'clip',
});

/** What ends with a phase. */
const NEW_PHASE = { listening: false, turns: null } as const satisfies Partial<RoomStanding>;
