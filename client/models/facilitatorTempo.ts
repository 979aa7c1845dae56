import { silenceFace } from './silence.ts';
import { chipOf, isOpen, rowsOf, takesPart, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';

/** How the conversation is held now, and what the facilitator can do about it. */
export interface TempoModel {
  readonly silence: SilenceModel;
  /** Nobody writes but the bringer and the notulist. */
  readonly listening: SwitchModel;
  readonly turns: TurnsModel;
  /** The group left the slow path on purpose: advice may be given openly. */
  readonly urgent: SwitchModel;
  readonly hands: readonly HandModel[];
  /** `null` while nobody says to be ready. Numbers only: who is ready is on nobody's screen but the own. */
  readonly ready: { readonly count: number; readonly of: number; readonly all: boolean } | null;
  /** Keeps a turning point for the look back; its words may stay empty. */
  readonly markMoment: ((text: string) => ReturnType<Attempt>) | undefined;
  /** Something is not as usual. */
  readonly busy: boolean;
}

export interface SilenceModel {
  readonly on: boolean;
  readonly start: ((seconds: number) => ReturnType<Attempt>) | undefined;
  readonly end: Attempt | undefined;
  /** One press: a minute, or the end of it. */
  readonly toggle: Attempt | undefined;
}

export interface SwitchModel {
  readonly on: boolean;
  readonly toggle: Attempt | undefined;
}

export interface TurnsModel {
  readonly on: boolean;
  /** `null` once everybody was asked. */
  readonly now: Chip | null;
  readonly after: Chip | null;
  readonly start: Attempt | undefined;
  readonly next: Attempt | undefined;
  readonly end: Attempt | undefined;
}

/** Somebody who would like to speak. Giving the word takes the hand down. */
export interface HandModel {
  readonly person: Chip;
  readonly giveWord: Attempt | undefined;
}

export const tempoModel = (input: ConsoleInput): TempoModel => {
  const { floor, act } = input;
  const { room } = floor;
  const open = isOpen(input);
  const silence = silenceModel(input);
  const turns = turnsModel(input);
  const { count, of } = room.ready;
  const hands = room.hands
    .map((id) => chipOf(floor.people, id))
    .filter((chip) => chip !== null)
    .map((person) => ({ person, giveWord: open ? () => act('hand.raise', { on: false, person: person.id }) : undefined }));
  return {
    silence,
    listening: { on: room.listening, toggle: open ? () => act('listen.set', { on: !room.listening }) : undefined },
    turns,
    urgent: { on: room.urgent, toggle: open ? () => act('urgent.set', { on: !room.urgent }) : undefined },
    hands,
    ready: count === 0 ? null : { count, of, all: count >= of },
    markMoment: open ? (text) => act('moment.mark', { text }) : undefined,
    busy: silence.on || room.listening || turns.on || room.urgent,
  };
};

const silenceModel = (input: ConsoleInput): SilenceModel => {
  const { floor, act, now } = input;
  const open = isOpen(input);
  const { silence } = floor.room;
  const on = silence !== null && silenceFace(silence, now)?.kind === 'now';
  const start = open ? (seconds: number) => act('silence.start', { seconds }) : undefined;
  const end = open && on ? () => act('silence.end', {}) : undefined;
  return { on, start, end, toggle: on ? end : start && (() => start(A_MINUTE)) };
};

const turnsModel = (input: ConsoleInput): TurnsModel => {
  const { floor, act } = input;
  const open = isOpen(input);
  const { turns } = floor.room;
  const at = (place: number): Chip | null => chipOf(floor.people, turns?.order[place] ?? null);
  const now = turns === null ? null : at(turns.at);
  return {
    on: turns !== null,
    now,
    after: turns === null ? null : at(turns.at + 1),
    start: open && turns === null && rowsOf(floor.people).some(takesPart) ? () => act('turns.start', {}) : undefined,
    next: open && now !== null ? () => act('turns.next', {}) : undefined,
    end: open && turns !== null ? () => act('turns.end', {}) : undefined,
  };
};

/** Lengths that are one tap away, and the shortest and longest of one's own, in seconds. */
export const SILENCES: readonly number[] = [30, 60, 120, 180];
export const OWN_SILENCE = { least: 1, most: 10 } as const;
const A_MINUTE = 60;

/** Minutes somebody typed, as seconds; `null` when that is no length a silence can have. */
export const ownSilence = (typed: string): number | null => {
  const minutes = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && minutes >= OWN_SILENCE.least && minutes <= OWN_SILENCE.most ? Math.round(minutes * A_MINUTE) : null;
};
