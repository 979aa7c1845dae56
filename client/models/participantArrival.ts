import { PLENARY, type RoomId } from '../../shared/ids.ts';

/** Where this tab last saw its person, and whether they said that they are there. */
export interface Arrival {
  readonly room: RoomId;
  readonly here: boolean;
}

/**
 * Somebody is in a room: coming in is said once, until they say that they are there, and a reload in between says it again.
 * Who comes into the circle for the first time has come in by the door.
 */
export const arriving = (last: Arrival | null, room: RoomId): Arrival =>
  last?.room === room ? last : { room, here: last === null && room === PLENARY };
