import { useEffect, useState } from 'react';
import { arriving, type Arrival } from '../models/participantArrival.ts';
import type { RoomId } from '../../shared/ids.ts';

/** Whether somebody who was taken to a room has said that they are there; known to this tab also after a reload. */
export const useArrival = (place: string, room: RoomId): { readonly here: boolean; readonly arrive: () => void } => {
  const [last, setLast] = useState(() => arriving(read(place), room));
  const now = arriving(last, room);
  if (now !== last) setLast(now);
  useEffect(() => keep(place, now), [place, now]);
  return { here: now.here, arrive: () => setLast({ room, here: true }) };
};

/** Who leads a room is in it, and need not say so: coming out of it is said. */
export const useBeingThere = (place: string, room: RoomId): void => {
  useEffect(() => keep(place, { room, here: true }), [place, room]);
};

const read = (place: string): Arrival | null => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null') as Arrival | null;
  } catch {
    return null;
  }
};

const keep = (place: string, arrival: Arrival): void => {
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify(arrival));
  } catch {
    // A browser that keeps nothing: a reload says once more where one is.
  }
};

/** Holds no words: the id of a room, and yes or no. */
const keyOf = (place: string): string => `kring.room.${place}`;
