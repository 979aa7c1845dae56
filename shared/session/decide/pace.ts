import type { ParticipantId } from '../../ids.ts';
import { contributionsFor } from '../../script/engine.ts';
import { rolesOf } from '../roles.ts';
import { byHost, happened, inRoom, isHost, nothing, presentPerson, refuse, standIn, type Context, type Deciders } from './context.ts';

type PaceCommand =
  'silence.start' | 'silence.end' | 'listen.set' | 'turns.start' | 'turns.next' | 'turns.end' | 'urgent.set' | 'hand.raise' | 'ready.set';

/** Slowing down: silence, listening first, each in turn, hands, and leaving the slow path on purpose. */
export const paceDeciders: Deciders<PaceCommand> = {
  'silence.start': byHost(({ room, now }, { seconds }) => happened(inRoom(room.id, { type: 'silence-started', at: now, seconds }))),
  'silence.end': byHost(({ room }) => (room.pace.silence === null ? nothing : happened(inRoom(room.id, { type: 'silence-ended' })))),
  'listen.set': byHost(({ room }, { on }) => (room.listening === on ? nothing : happened(inRoom(room.id, { type: 'listening-set', on })))),
  'turns.start': byHost((context) => happened(inRoom(context.room.id, { type: 'turns-set', order: speakers(context) }))),
  'turns.next': (context) => {
    const { room, me } = context;
    const { turns } = room.pace;
    if (turns === null || turns.at >= turns.order.length) return nothing;
    // Passing is one's own, and needs no reason.
    if (!isHost(context) && turns.order[turns.at] !== me.id) return refuse('not-allowed');
    return happened(inRoom(room.id, { type: 'turn-moved', at: turns.at + 1 }));
  },
  'turns.end': byHost(({ room }) => (room.pace.turns === null ? nothing : happened(inRoom(room.id, { type: 'turns-set', order: null })))),
  'urgent.set': byHost(({ room }, { on }) => (room.pace.urgent === on ? nothing : happened(inRoom(room.id, { type: 'urgency-set', on })))),
  'hand.raise': (context, { on, person }) => {
    const { room } = context;
    // A host takes anybody's hand down, and puts up those of guests without device.
    const who = on ? standIn(context, person) : (standIn(context, person) ?? (isHost(context) ? person : undefined));
    if (who === undefined) return refuse('not-allowed');
    return room.pace.hands.includes(who) === on ? nothing : happened(inRoom(room.id, { type: 'hand-set', person: who, on }));
  },
  'ready.set': (context, { on, person }) => {
    const { room } = context;
    const who = standIn(context, person);
    if (who === undefined) return refuse('not-allowed');
    return room.pace.ready.includes(who) === on ? nothing : happened(inRoom(room.id, { type: 'ready-set', person: who, on }));
  },
};

/** Who is asked in turn, as people came in: all participants, and the bringer where the phase asks something of the bringer too. */
const speakers = (context: Context): readonly ParticipantId[] => {
  const { session, room, phase } = context;
  const bringerToo = contributionsFor(phase, ['bringer']).length > 0;
  return Object.values(session.people)
    .filter(({ id }) => presentPerson(context, id) !== undefined)
    .filter(({ id }) => rolesOf(session, room, id).some((role) => role === 'participant' || (role === 'bringer' && bringerToo)))
    .map(({ id }) => id);
};
