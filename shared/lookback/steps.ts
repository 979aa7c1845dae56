import type { RoomId } from '../ids.ts';
import type { Room, Session } from '../model/session.ts';
import type { SessionEvent } from '../session/events.ts';
import { evolve } from '../session/evolve.ts';

/** An event, and when it was stored. */
export interface Happened {
  readonly at: number;
  readonly event: SessionEvent;
}

/** One event in the course of a room, with what it made of it. */
export interface Step extends Happened {
  readonly session: Session;
  /** As it was before; `null` at the beginning. */
  readonly before: Room | null;
  readonly room: Room;
}

/** Goes through a session again as one room saw it; what happened in other rooms is left out. */
export const stepsOf = (events: readonly Happened[], id: RoomId): readonly Step[] => {
  const steps: Step[] = [];
  let session: Session | null = null;
  let before: Room | null = null;
  for (const { at, event } of events) {
    session = evolve(session, event);
    const room: Room | undefined = session.rooms[id];
    if (room === undefined) continue;
    if (!('room' in event) || event.room === id) steps.push({ at, event, session, before, room });
    before = room;
  }
  return steps;
};
