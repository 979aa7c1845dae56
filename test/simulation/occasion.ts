import type { ParticipantId } from '../../shared/ids.ts';
import type { CommandName, Commands } from '../../shared/session/commands.ts';
import type { Laid } from './laid.ts';
import type { Random } from './random.ts';
import type { Spot } from './standing.ts';
import type { CardFacts } from './words.ts';

/** Where somebody is who is about to do something. */
export interface Occasion {
  readonly random: Random;
  readonly standing: Spot;
  readonly me: ParticipantId;
  readonly cards: readonly CardFacts[];
  readonly laid: Laid;
  /** A marker nothing else holds. */
  readonly word: () => string;
}

export type Deed = { readonly [Name in CommandName]: { readonly name: Name; readonly payload: Commands[Name] } }[CommandName];
