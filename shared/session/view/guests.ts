import type { ParticipantId, PhaseId, RoomId, SheetId } from '../../ids.ts';
import { NOTHING_OWN, type Cards, type OwnCards } from '../../model/cards.ts';
import type { Script } from '../../model/script.ts';
import type { Person, Room, Session } from '../../model/session.ts';
import { officesOf } from '../roles.ts';
import type { Standing } from './offers.ts';

/** All that decides what guests without device may contribute. */
export interface GuestsSource {
  readonly script: Script;
  readonly open: boolean;
  readonly room: RoomId;
  readonly phase: PhaseId;
  readonly bringer: ParticipantId | null;
  readonly notulist: ParticipantId | null;
  readonly people: Readonly<Record<ParticipantId, Person>>;
  readonly claims: Readonly<Record<ParticipantId, SheetId>>;
  readonly own: Cards['own'];
  readonly listening: boolean;
  readonly urgent: boolean;
}

export const guestsSource = ({ status, people }: Pick<Session, 'status' | 'people'>, room: Room): GuestsSource => ({
  script: room.script,
  open: status.kind === 'open',
  room: room.id,
  phase: room.phase,
  bringer: room.bringer,
  notulist: room.notulist,
  people,
  claims: room.claims,
  own: room.cards.own,
  listening: room.listening,
  urgent: room.pace.urgent,
});

/** What the row of every guest reads, beside what stands under the guest's own id. */
export const GUESTS_READ = ['script', 'open', 'room', 'phase', 'bringer', 'notulist', 'listening', 'urgent'] as const;

interface OwnParts {
  readonly people: Person;
  readonly claims?: SheetId | undefined;
  readonly own?: OwnCards | undefined;
}

/** How a guest without device stands in the room; `undefined` for anybody else. */
export const guestStanding = ({
  people: who,
  claims: sheet,
  own = NOTHING_OWN,
  room,
  ...rest
}: OwnParts & Pick<GuestsSource, (typeof GUESTS_READ)[number]>): Standing | undefined =>
  // Who leads has a device.
  who.guest && who.presence === 'here' && who.room === room
    ? { ...rest, ...officesOf({ ...rest, lead: null }, who.id), who, sheet, own }
    : undefined;
