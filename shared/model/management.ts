import type { ParticipantId } from '../ids.ts';
import type { OutcomeId } from './outcomes.ts';
import type { Person } from './session.ts';
import type { Lang } from './text.ts';

/** What a circle tells its management: themes and learning outcomes of which enough people wrote, and nothing else that was said. */
export interface ForManagement {
  readonly lang: Lang;
  readonly sessions: number;
  readonly threshold: number;
  /** By the alphabet: an order by weight would be a ranking. */
  readonly themes: readonly string[];
  readonly outcomes: readonly OutcomeId[];
  /** How many themes are left out: of too few writers, or with words by or about one person in their name. */
  readonly tooFew: number;
  readonly tooClose: number;
}

/** What may go to management lies before the circle: on everybody's screen, word for word as it would go. */
export interface ManagementTalk {
  readonly told: ForManagement;
  /** Whether somebody agrees, or would rather have it otherwise. Who has not said yet is not in it. */
  readonly answers: Readonly<Record<ParticipantId, boolean>>;
  /** When it was settled, ms since the epoch. */
  readonly approvedAt: number | null;
}

/** How the circle stands to it; numbers without names. */
export interface Standing {
  readonly agreed: number;
  /** Of so many who are here and take part. */
  readonly of: number;
  /** Somebody would rather have it otherwise. */
  readonly objected: boolean;
}

/** Asked is whoever takes part and is here, a guest without device too; who went on has a say no more, but an objection stays. */
export const standingOf = ({ answers }: Pick<ManagementTalk, 'answers'>, people: Readonly<Record<ParticipantId, Person>>): Standing => {
  const asked = Object.values(people).filter(isAsked);
  return {
    agreed: asked.filter(({ id }) => answers[id] === true).length,
    of: asked.length,
    objected: Object.entries(answers).some(([id, yes]) => !yes && people[id as ParticipantId]?.presence !== 'removed'),
  };
};

export const isAsked = ({ presence, role }: Pick<Person, 'presence' | 'role'>): boolean => presence === 'here' && role === 'participant';

/** More than half of who is here agrees, and nobody would rather have it otherwise. */
export const mayBeApproved = ({ agreed, of, objected }: Standing): boolean => !objected && agreed * 2 > of;
