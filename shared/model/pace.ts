import type { ParticipantId } from '../ids.ts';

/** How the conversation is held, beside the phase and its clock. */
export interface Pace {
  /** Everybody is silent, between these moments (ms since the epoch). It ends nothing and stops nobody from writing. */
  readonly silence: Silence | null;
  /** Each is asked in turn. */
  readonly turns: Turns | null;
  /** The group leaves the slow path on purpose: advice may be given openly. */
  readonly urgent: boolean;
  /** Who would like to speak, in order of asking. */
  readonly hands: readonly ParticipantId[];
  /** Who is ready with writing. */
  readonly ready: readonly ParticipantId[];
}

export interface Silence {
  readonly from: number;
  readonly until: number;
}

export interface Turns {
  readonly order: readonly ParticipantId[];
  /** Whose turn it is, as a place in the order; at the end everybody was asked. */
  readonly at: number;
}

export const CALM: Pace = { silence: null, turns: null, urgent: false, hands: [], ready: [] };

/** A new phase: what was for the phase before is over, hands stay up. */
export const inNewPhase = (pace: Pace): Pace => ({ ...pace, silence: null, turns: null, ready: [] });

/** Somebody left: nobody waits for this person. Turns pass over who is not there any more. */
export const withoutPerson = (pace: Pace, person: ParticipantId): Pace => ({
  ...pace,
  hands: without(pace.hands, person),
  ready: without(pace.ready, person),
  turns: pace.turns === null ? null : turnsWithout(pace.turns, person),
});

/** With or without somebody, in order of coming. */
export const withMember = (people: readonly ParticipantId[], person: ParticipantId, on: boolean): readonly ParticipantId[] =>
  on ? [...without(people, person), person] : without(people, person);

const without = (people: readonly ParticipantId[], person: ParticipantId): readonly ParticipantId[] =>
  people.filter((one) => one !== person);

const turnsWithout = ({ order, at }: Turns, person: ParticipantId): Turns => {
  const place = order.indexOf(person);
  return { order: without(order, person), at: place !== -1 && place < at ? at - 1 : at };
};
