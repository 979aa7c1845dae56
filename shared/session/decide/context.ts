import { PLENARY, type CardId, type ParticipantId, type RoomId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Card } from '../../model/card.ts';
import { rowOf } from '../../model/table.ts';
import type { PhaseRow } from '../../model/script.ts';
import type { Role } from '../../model/role.ts';
import type { Person, Room, Session } from '../../model/session.ts';
import { phaseOf } from '../../script/engine.ts';
import type { CommandName, Commands } from '../commands.ts';
import type { RoomEvent, SessionEvent } from '../events.ts';
import type { Refusal, RefusalCode } from '../refusal.ts';
import { rolesOf } from '../roles.ts';

/** What a decision may look at. */
export interface Context {
  readonly session: Session;
  readonly room: Room;
  readonly phase: PhaseRow;
  readonly me: Person;
  readonly roles: readonly Role[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly newId: () => string;
}

export type Decision = Result<readonly SessionEvent[], Refusal>;
export type Decider<Name extends CommandName> = (context: Context, payload: Commands[Name]) => Decision;
export type Deciders<Prefix extends CommandName> = { readonly [Name in Prefix]: Decider<Name> };

export const refuse = (code: RefusalCode, field?: string) => err<Refusal>(field === undefined ? { code } : { code, field });
export const happened = (...events: readonly SessionEvent[]): Decision => ok(events);
/** Nothing changes: what was asked is so already. */
export const nothing = happened();

export const inRoom = (room: RoomId, event: RoomEvent): SessionEvent => ({ room, ...event });

/** Leads this room: the facilitator, or in a subgroup its co-host. */
export const isHost = (context: Context): boolean => context.roles.includes('facilitator');

/** Leads the session. */
export const isFacilitator = ({ me }: Context): boolean => me.role === 'facilitator';

/** The facilitator's alone, wherever in the session. */
export const byFacilitator =
  <Name extends CommandName>(decide: Decider<Name>): Decider<Name> =>
  (context, payload) =>
    isFacilitator(context) ? decide(context, payload) : refuse('not-allowed');

/** For who leads this room. */
export const byHost =
  <Name extends CommandName>(decide: Decider<Name>): Decider<Name> =>
  (context, payload) =>
    isHost(context) ? decide(context, payload) : refuse('not-allowed');

/** Oneself, or a guest without device for whom the facilitator acts. */
export const standIn = (context: Context, person: ParticipantId | undefined): ParticipantId | undefined => {
  if (person === undefined || person === context.me.id) return context.me.id;
  return isHost(context) && presentPerson(context, person)?.guest === true ? person : undefined;
};

export const contextOf = (session: Session, me: ParticipantId, now: number, newId: () => string): Context | null => {
  const person = session.people[me];
  const room = person && session.rooms[person.room];
  const phase = room && phaseOf(room.script, room.phase);
  if (!person || !room || !phase || person.presence !== 'here') return null;
  return { session, room, phase, me: person, roles: rolesOf(session, room, me), now, newId };
};

/** The room of the whole circle. */
export const plenaryOf = ({ session }: Context): Room => {
  const plenary = session.rooms[PLENARY];
  if (plenary === undefined) throw new Error('a session has its circle');
  return plenary;
};

/** Somebody who is in this room now. */
export const presentPerson = ({ session, room }: Context, id: ParticipantId): Person | undefined => {
  const person = session.people[id];
  return person?.presence === 'here' && person.room === room.id ? person : undefined;
};

/** A card that everybody in the room can see. */
export const visibleCard = (room: Room, id: CardId): Card | undefined => {
  const card = rowOf(room.cards.all, id);
  return card && card.seenBy === 'room' && !card.withdrawn ? card : undefined;
};
