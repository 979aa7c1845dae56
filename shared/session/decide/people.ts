import { PLENARY, type ParticipantId } from '../../ids.ts';
import {
  happened,
  inRoom,
  isFacilitator,
  isHost,
  nothing,
  presentPerson,
  refuse,
  type Context,
  type Decision,
  type Deciders,
} from './context.ts';
import { admit, nameTaken } from '../join.ts';

type PeopleCommand =
  | 'person.rename'
  | 'person.leave'
  | 'person.remove'
  | 'guest.add'
  | 'hat.wear'
  | 'bringer.set'
  | 'notulist.set'
  | 'co-host.set'
  | 'letter.release';

export const peopleDeciders: Deciders<PeopleCommand> = {
  'letter.release': ({ me }, { on }) => {
    if (me.role !== 'participant' || me.guest) return refuse('not-allowed');
    return me.letterReleased === on ? nothing : happened({ type: 'letter-released', person: me.id, on });
  },
  'person.rename': ({ session, me }, { name, department }) => {
    if (nameTaken(session, name, me.id)) return refuse('name-taken');
    if (department !== null && department !== me.department && !session.settings.departments.includes(department))
      return refuse('invalid', 'department');
    return happened({ type: 'person-renamed', person: me.id, name, department });
  },
  'person.leave': ({ me }) =>
    me.role === 'facilitator' ? refuse('not-allowed') : happened({ type: 'person-gone', person: me.id, presence: 'left' }),
  'person.remove': (context, { person }) => {
    if (!isFacilitator(context)) return refuse('not-allowed');
    const who = context.session.people[person];
    if (who === undefined || who.presence === 'removed') return refuse('not-found');
    if (who.role === 'facilitator') return refuse('not-allowed');
    return happened({ type: 'person-gone', person, presence: 'removed' });
  },
  'guest.add': (context, { name, department }) => {
    if (!isHost(context)) return refuse('not-allowed');
    const { session, room, now, newId } = context;
    // A guest sits beside who enters them; entered from the circle while it is divided, where there are fewest.
    const beside = room.id === PLENARY ? {} : { room: room.id };
    return admit(session, { name, department, guest: true, role: 'participant' }, { now, newId, ...beside });
  },
  'hat.wear': (context, { on }) => {
    if (!isHost(context)) return refuse('not-allowed');
    return context.me.hat === on ? nothing : happened({ type: 'hat-worn', person: context.me.id, on });
  },
  'bringer.set': (context, { person }) => {
    if (!isHost(context)) return refuse('not-allowed');
    return appoint(context, 'bringer-set', person);
  },
  'notulist.set': (context, { person }) => {
    if (!isHost(context) && !context.roles.includes('bringer')) return refuse('not-allowed');
    return appoint(context, 'notulist-set', person);
  },
  'co-host.set': (context, { person, on }) => {
    if (!isFacilitator(context)) return refuse('not-allowed');
    const who = context.session.people[person];
    // A guest without device has nothing to prepare with; a facilitator does so anyway.
    if (who === undefined || who.presence === 'removed' || who.guest || who.role === 'facilitator') return refuse('not-found');
    return who.coHost === on ? nothing : happened({ type: 'co-host-set', person, on });
  },
};

const appoint = (context: Context, type: 'bringer-set' | 'notulist-set', person: ParticipantId | null): Decision => {
  if (person !== null && presentPerson(context, person) === undefined) return refuse('not-found');
  return happened(inRoom(context.room.id, { type, person }));
};
