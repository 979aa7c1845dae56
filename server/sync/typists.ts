import { awarenessFrame, type AwarenessEntry } from '../../shared/doc/frames.ts';
import type { ParticipantId, SheetId } from '../../shared/ids.ts';
import type { TypingState } from '../../shared/protocol/control.ts';
import type { Timers } from './hosted.ts';

/** Who is typing where, as awareness that the server writes. An entry goes by itself when it is not renewed. */
export interface Typists {
  set(person: ParticipantId, sheet: SheetId | null): void;
  entries(): readonly AwarenessEntry[];
  destroy(): void;
}

interface TypistsDeps {
  readonly timers: Timers;
  readonly newClient: () => number;
  readonly broadcast: (frame: Uint8Array) => void;
}

interface Typist {
  readonly client: number;
  clock: number;
  sheet: SheetId | null;
  /** What the room was told last. */
  told: SheetId | null;
  forget: () => void;
}

export const createTypists = ({ timers, newClient, broadcast }: TypistsDeps): Typists => {
  const typists = new Map<ParticipantId, Typist>();
  let cancelTell: (() => void) | null = null;

  const entryOf = (person: ParticipantId, { client, clock, told }: Typist): AwarenessEntry => {
    const state: TypingState | null = told === null ? null : { person, typing: told };
    return { client, clock, state };
  };

  /** At most one message per window, whatever people send. */
  const tell = () => {
    cancelTell = null;
    const changed = [...typists].filter(([, typist]) => typist.sheet !== typist.told);
    for (const [, typist] of changed) {
      typist.told = typist.sheet;
      typist.clock += 1;
    }
    if (changed.length > 0) broadcast(awarenessFrame(changed.map(([person, typist]) => entryOf(person, typist))));
  };

  const set = (person: ParticipantId, sheet: SheetId | null) => {
    const known = typists.get(person);
    if (known === undefined && sheet === null) return;
    const typist = known ?? { client: newClient(), clock: 0, sheet: null, told: null, forget: () => undefined };
    typists.set(person, typist);
    typist.forget();
    typist.forget =
      sheet === null
        ? () => undefined
        : timers.after(TYPING_LASTS, () => {
            set(person, null);
          });
    typist.sheet = sheet;
    if (typist.sheet !== typist.told) cancelTell ??= timers.after(TELL_EVERY, tell);
  };

  return {
    set,
    entries: () => [...typists].filter(([, { told }]) => told !== null).map(([person, typist]) => entryOf(person, typist)),
    destroy() {
      cancelTell?.();
      for (const typist of typists.values()) typist.forget();
    },
  };
};

/** Milliseconds. A client that goes on typing says so every few seconds. */
const TYPING_LASTS = 6_000;
const TELL_EVERY = 250;
