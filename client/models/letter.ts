import type { ParticipantId } from '../../shared/ids.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';
import { rowsOf } from './facilitatorInput.ts';

export interface LettersModel {
  /** The own one: for who brings the case, and who had begun one and shows it. */
  readonly mine: { readonly person: ParticipantId; readonly released: boolean } | null;
  /** Those of others that the circle may read. */
  readonly others: readonly { readonly person: ParticipantId; readonly name: string }[];
}

export const lettersModel = (floor: FloorView, desk: DeskView): LettersModel => {
  const { id, roles } = desk.me;
  const released = floor.people[id]?.letter ?? false;
  const proposed = floor.room.chosenCase === null ? undefined : desk.cards[floor.room.chosenCase];
  return {
    mine: roles.includes('bringer') || proposed !== undefined || released ? { person: id, released } : null,
    others: rowsOf(floor.people)
      .filter((person) => person.letter && person.id !== id)
      .map(({ id: person, name }) => ({ person, name })),
  };
};
