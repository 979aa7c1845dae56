import { PLENARY, type ParticipantId, type RoomId } from '../../ids.ts';
import { LIMITS } from '../../model/limits.ts';
import { isUnderWay, planOf, roomsOf } from '../../model/rooms.ts';
import type { Room } from '../../model/session.ts';
import { opensAt, returnsAt } from '../../script/programme.ts';
import { scriptById } from '../../script/scripts/index.ts';
import type { RoomEvent, SessionEvent } from '../events.ts';
import { byFacilitator, happened, inRoom, isFacilitator, nothing, plenaryOf, refuse, type Context, type Deciders } from './context.ts';
import { dealtIn, divide } from './divide.ts';
import { comingAlong } from './lifts.ts';

type RoomsCommand =
  | 'rooms.form'
  | 'rooms.drop'
  | 'rooms.open'
  | 'rooms.warn'
  | 'rooms.close'
  | 'rooms.extend'
  | 'rooms.caption'
  | 'room.name'
  | 'room.script'
  | 'room.visit'
  | 'room.choose'
  | 'room.help'
  | 'person.move'
  | 'lead.ask'
  | 'lead.answer';

/** Dividing the circle, and coming back. */
export const roomsDeciders: Deciders<RoomsCommand> = {
  'rooms.form': byFacilitator((context, { count, by }) => {
    const { session } = context;
    if (session.breakout.kind === 'open') return refuse('not-now');
    const rooms = roomsFor(session.rooms, count);
    if (rooms === null) return refuse('limit-reached');
    return happened({ type: 'rooms-formed', rooms, by, plan: divide(context, { rooms: rooms.map(({ id }) => id), by }) });
  }),
  'rooms.drop': byFacilitator(({ session }) => {
    if (session.breakout.kind === 'none') return nothing;
    return session.breakout.kind === 'forming' ? happened({ type: 'rooms-dropped' }) : refuse('not-now');
  }),
  'rooms.open': byFacilitator((context) => {
    const { session, now } = context;
    const { breakout } = session;
    if (breakout.kind === 'none') return refuse('not-found');
    if (breakout.kind === 'open') return nothing;
    const phase = opensAt(plenaryOf(context).script);
    return happened(
      ...unplanned(context),
      { type: 'rooms-opened', at: now },
      ...breakout.rooms.flatMap((id) => firstPhase(session.rooms[id], now)),
      ...(phase === undefined ? [] : [inRoom(PLENARY, { type: 'phase-entered', phase: phase.id, at: now, minutes: phase.minutes })]),
    );
  }),
  'rooms.warn': byFacilitator(({ session, now }, { minutes }) => {
    if (session.breakout.kind !== 'open') return refuse('not-now');
    return happened({ type: 'rooms-warned', until: minutes === null ? null : now + minutes * MINUTE });
  }),
  'rooms.close': byFacilitator((context) => happened(...comingBack(context))),
  'rooms.extend': byFacilitator(({ session, now }, { minutes }) => {
    const { breakout } = session;
    if (breakout.kind !== 'open') return refuse('not-now');
    const until = breakout.until === null ? null : Math.max(now, breakout.until) + minutes * MINUTE;
    return happened(
      ...breakout.rooms.map((id) => inRoom(id, { type: 'timer-extended', minutes, at: now })),
      ...(until === null ? [] : [{ type: 'rooms-warned', until } as const]),
    );
  }),
  'rooms.caption': byFacilitator(({ session }, { text }) => {
    if (session.breakout.kind !== 'open') return refuse('not-now');
    const caption: RoomEvent = { type: 'caption-set', text: text === '' ? null : text };
    return happened(...[PLENARY, ...session.breakout.rooms].map((id) => inRoom(id, caption)));
  }),
  'room.name': (context, { room: id, name }) =>
    withSubgroup(context, id, (room) => {
      if (!isFacilitator(context) && room.lead !== context.me.id) return refuse('not-allowed');
      return room.name === name ? nothing : happened(inRoom(id, { type: 'room-named', name }));
    }),
  'room.script': (context, { room: id, script: wanted }) =>
    withSubgroup(context, id, (room) => {
      if (!isFacilitator(context) && room.lead !== context.me.id) return refuse('not-allowed');
      const script = wanted === null ? null : scriptById(wanted);
      return wanted !== null && script === null ? refuse('not-found') : happened(inRoom(id, { type: 'script-set', script }));
    }),
  'room.visit': byFacilitator(({ session, me }, { room: id }) => {
    if (me.room === id) return nothing;
    if (id !== PLENARY && !isUnderWay(session.breakout, id)) return refuse('not-found');
    return happened({ type: 'person-moved', person: me.id, to: id });
  }),
  'room.choose': ({ session, me }, { room: id }) => {
    const { breakout } = session;
    if (breakout.kind !== 'forming' || breakout.by !== 'choice') return refuse('not-now');
    if (me.role === 'facilitator') return refuse('not-allowed');
    if (!breakout.rooms.includes(id)) return refuse('not-found');
    return breakout.plan[me.id] === id ? nothing : happened({ type: 'person-planned', person: me.id, to: id });
  },
  'room.help': (context, { on }) => {
    const { room } = context;
    if (room.id === PLENARY) return refuse('not-now');
    return room.help === on ? nothing : happened(inRoom(room.id, { type: 'help-asked', on }));
  },
  'person.move': byFacilitator(({ session }, { person: id, room: to }) => {
    const { breakout } = session;
    const person = session.people[id];
    if (person === undefined || person.presence === 'removed') return refuse('not-found');
    if (to !== null && to !== PLENARY && !roomsOf(breakout).includes(to)) return refuse('not-found');
    if (breakout.kind === 'open') {
      const room = to ?? PLENARY;
      return person.room === room ? nothing : happened({ type: 'person-moved', person: id, to: room });
    }
    if (breakout.kind === 'none') return refuse('not-now');
    const going = to === PLENARY ? null : to;
    return (breakout.plan[id] ?? null) === going ? nothing : happened({ type: 'person-planned', person: id, to: going });
  }),
  'lead.ask': byFacilitator((context, { room: id, person }) =>
    withSubgroup(context, id, (room) => {
      if (person === null) {
        // A question is taken back before a lead is: who leads meanwhile goes on.
        return happened(inRoom(id, { type: room.asked === null ? 'lead-set' : 'lead-asked', person: null }));
      }
      const who = context.session.people[person];
      if (who?.presence !== 'here' || who.guest) return refuse('not-found');
      // The facilitator asks nobody's leave to lead a subgroup.
      if (who.role === 'facilitator') return happened(...leading(context, id, person));
      return room.lead === person || room.asked === person ? nothing : happened(inRoom(id, { type: 'lead-asked', person }));
    }),
  ),
  'lead.answer': (context, { room: id, yes }) =>
    withSubgroup(context, id, (room) => {
      const { me } = context;
      if (room.asked !== me.id && room.lead !== me.id) return refuse('not-allowed');
      if (yes) return room.lead === me.id ? nothing : happened(...leading(context, id, me.id));
      return happened(inRoom(id, { type: room.lead === me.id ? 'lead-set' : 'lead-asked', person: null }));
    }),
};

/** Everybody is back in the circle, and with them what they take along. */
export const comingBack = (context: Context): readonly SessionEvent[] => {
  const { session, now } = context;
  if (session.breakout.kind !== 'open') return [];
  const plenary = plenaryOf(context);
  const phase = returnsAt(plenary.script);
  return [
    { type: 'rooms-closed', at: now },
    ...(phase === undefined ? [] : [inRoom(PLENARY, { type: 'phase-entered', phase: phase.id, at: now, minutes: phase.minutes })]),
    ...comingAlong(context, phase?.id ?? plenary.phase),
  ];
};

/** Somebody takes the lead of a subgroup: of one at a time, and goes where it is. */
const leading = ({ session }: Context, id: RoomId, person: ParticipantId): readonly SessionEvent[] => {
  const { breakout } = session;
  const others = roomsOf(breakout).filter((other) => other !== id && session.rooms[other]?.lead === person);
  const taken: RoomEvent = { type: 'lead-set', person };
  const there: SessionEvent =
    breakout.kind === 'open' ? { type: 'person-moved', person, to: id } : { type: 'person-planned', person, to: id };
  const isThere = breakout.kind === 'open' ? session.people[person]?.room === id : planOf(breakout)[person] === id;
  return [...others.map((other) => inRoom(other, { type: 'lead-set', person: null })), ...(isThere ? [] : [there]), inRoom(id, taken)];
};

const withSubgroup = ({ session }: Context, id: RoomId, decide: (room: Room) => ReturnType<typeof happened>) => {
  const room = Object.hasOwn(session.rooms, id) && id !== PLENARY ? session.rooms[id] : undefined;
  return room === undefined || !roomsOf(session.breakout).includes(id) ? refuse('not-found') : decide(room);
};

const unplanned = (context: Context): readonly SessionEvent[] => {
  const { session } = context;
  const before = planOf(session.breakout);
  return Object.entries(dealtIn(context)).flatMap(([id, to]) =>
    before[id as ParticipantId] === undefined ? [{ type: 'person-planned', person: id as ParticipantId, to } as const] : [],
  );
};

const firstPhase = (room: Room | undefined, now: number): readonly SessionEvent[] => {
  const first = room?.opened === false ? room.script.phases[0] : undefined;
  return room === undefined || first === undefined
    ? []
    : [inRoom(room.id, { type: 'phase-entered', phase: first.id, at: now, minutes: first.minutes })];
};

/** Rooms nobody was ever in are used first; then new ones. `null`: too many were made. */
const roomsFor = (all: Readonly<Record<RoomId, Room>>, count: number): readonly { readonly id: RoomId; readonly name: string }[] | null => {
  const fresh = Object.values(all).filter(({ id, opened }) => id !== PLENARY && !opened);
  const made = Object.keys(all).length - 1;
  const more = Math.max(0, count - fresh.length);
  if (made + more > LIMITS.roomsEver) return null;
  const added = Array.from({ length: more }, (_, at) => ({ id: `room-${made + at + 1}` as RoomId, name: '' }));
  return [...fresh.slice(0, count), ...added].map(({ id, name }) => ({ id, name }));
};

const MINUTE = 60_000;
