import { PLENARY } from '../../ids.ts';
import { overlaps, sheetOf } from '../../script/engine.ts';
import { scriptOfForm } from '../../script/scripts/index.ts';
import type { SessionEvent } from '../events.ts';
import { rolesOf } from '../roles.ts';
import { eraseCase } from './erase.ts';
import { eraseOwn } from './erase-own.ts';
import { happened, inRoom, isHost, nothing, presentPerson, refuse, standIn, visibleCard, type Context, type Deciders } from './context.ts';

type FloorCommand = 'sheet.claim' | 'sheet.leave' | 'case.mark' | 'case.choose' | 'case.release' | 'case.form' | 'case.erase' | 'own.erase';

/** Taking a place at a sheet, and settling whose experience it will be. */
export const floorDeciders: Deciders<FloorCommand> = {
  'sheet.claim': (context, { sheet: id, person }) => {
    const who = standIn(context, person);
    if (who === undefined) return refuse('not-allowed');
    const { session, room, phase } = context;
    if (!overlaps(rolesOf(session, room, who), phase.claims)) return refuse(phase.claims.length === 0 ? 'not-now' : 'not-allowed');
    const sheet = sheetOf(room.script, id);
    if (sheet === undefined) return refuse('not-found');
    if (room.claims[who] === id) return nothing;
    const standing = Object.values(room.claims).filter((taken) => taken === id).length;
    if (standing >= sheet.capacity) return refuse('sheet-full');
    return happened(inRoom(room.id, { type: 'sheet-claimed', person: who, sheet: id }));
  },
  'sheet.leave': (context, { person }) => {
    const who = standIn(context, person);
    if (who === undefined) return refuse('not-allowed');
    return who in context.room.claims ? happened(inRoom(context.room.id, { type: 'sheet-left', person: who })) : nothing;
  },
  'case.mark': (context, { card, recognisable, urgent }) => {
    const { room, phase, roles, me } = context;
    if (!overlaps(roles, phase.marksCases)) return refuse(phase.marksCases.length === 0 ? 'not-now' : 'not-allowed');
    if (visibleCard(room, card)?.kind !== 'case') return refuse('not-found');
    return happened(inRoom(room.id, { type: 'case-marked', card, person: me.id, recognisable, urgent }));
  },
  'case.choose': (context, { card: id }) => {
    const { room, roles } = context;
    if (!roles.includes('facilitator') && !roles.includes('bringer')) return refuse('not-allowed');
    if (id === null)
      return happened(inRoom(room.id, { type: 'case-chosen', card: null }), inRoom(room.id, { type: 'bringer-set', person: null }));
    const card = visibleCard(room, id);
    if (card?.kind !== 'case' || presentPerson(context, card.author) === undefined) return refuse('not-found');
    return happened(
      inRoom(room.id, { type: 'case-chosen', card: id }),
      inRoom(room.id, { type: 'bringer-set', person: card.author }),
      ...inForm(context, card.form),
    );
  },
  'case.form': (context, { form }) => {
    if (!isHost(context) && !context.roles.includes('bringer')) return refuse('not-allowed');
    return happened(...inForm(context, form));
  },
  'case.erase': eraseCase,
  'own.erase': eraseOwn,
  'case.release': (context, { on }) => {
    const { session, room, roles } = context;
    const guestBrings = room.bringer !== null && session.people[room.bringer]?.guest === true;
    if (!roles.includes('bringer') && !(guestBrings && isHost(context))) return refuse('not-allowed');
    return room.caseReleased === on ? nothing : happened(inRoom(room.id, { type: 'case-released', on }));
  },
};

/** The script follows the form of the experience: a success is asked about differently. */
const inForm = ({ room }: Context, form: 'difficult' | 'success' | null): readonly SessionEvent[] => {
  const script = form === null || form === room.script.form ? null : scriptOfForm(room.script.id, form);
  if (script === null) return [];
  return [room.id === PLENARY ? { type: 'script-changed', script } : inRoom(room.id, { type: 'script-set', script })];
};
