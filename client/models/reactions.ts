import type { CardId, ParticipantId } from '../../shared/ids.ts';
import { REACTIONS, type Reaction } from '../../shared/model/reactions.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { CardView, DeskView, FloorView } from '../../shared/session/views.ts';

/** What a card does to people, as faces: at most three of a kind, and whether there are more. Never a number. */
export interface Faces {
  readonly reaction: Reaction;
  readonly people: readonly Face[];
  readonly more: boolean;
}

export interface Face {
  readonly id: ParticipantId;
  readonly name: string;
  readonly stone: number;
}

/** My own reaction to a card of somebody else; another takes its place, the same once more takes it back. */
export interface Reacting {
  readonly mine: Reaction | null;
  readonly set: (reaction: Reaction | null) => Extract<Command, { name: 'card.react' }>;
}

export const facesOf = ({ people }: Pick<FloorView, 'people'>, reactions: CardView['reactions']): readonly Faces[] =>
  REACTIONS.flatMap((reaction) => {
    const given = reactions[reaction];
    if (given === undefined) return [];
    const faces = given.people.map((id) => ({ id, name: people[id]?.name ?? '…', stone: people[id]?.stone ?? 0 }));
    return [{ reaction, people: faces, more: given.more }];
  });

/** Absent where the phase lets nobody react, and on cards of which I hold the pen: what moves others is for others to say. */
export const reactingTo = (floor: Pick<FloorView, 'session'>, desk: DeskView, card: CardId): Reacting | undefined =>
  desk.me.mayReact && !floor.session.closed && !(card in desk.cards)
    ? { mine: desk.reactions[card] ?? null, set: (reaction) => ({ name: 'card.react', payload: { card, reaction } }) }
    : undefined;
