import type { ParticipantId } from '../../shared/ids.ts';
import type { Form } from '../../shared/model/script.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';
import { miniOf, type Mini } from './participantSheets.ts';

/** What the bringer decides about the own experience. Absent for everybody else. */
export interface Experience {
  /** The one line by which it was chosen. */
  readonly line: string | null;
  readonly form: Form;
  readonly choose: (form: 'difficult' | 'success') => Command;
  /** Story and answers may go in the harvest. */
  readonly released: boolean;
  readonly release: Command;
  readonly notulist: Mini | null;
  /** Who may write along: everybody else who is here with a device. */
  readonly writers: readonly Mini[];
  readonly appoint: (person: ParticipantId | null) => Command;
  /** Nobody has to bring anything. */
  readonly stop: Command;
  /** Where it is being chosen or told, it lies open. */
  readonly open: boolean;
}

export const experienceOf = (floor: FloorView, desk: DeskView): Experience | null => {
  const { room, session } = floor;
  if (session.closed || !desk.me.roles.includes('bringer')) return null;
  const scene = floor.phases[room.phase]?.scene;
  return {
    line: room.chosenCase === null ? null : (floor.cards[room.chosenCase]?.text ?? null),
    form: session.form,
    choose: (form) => ({ name: 'case.form', payload: { form } }),
    released: room.caseReleased,
    release: { name: 'case.release', payload: { on: !room.caseReleased } },
    notulist: room.notulist === null ? null : miniOf(floor, desk, room.notulist),
    writers: writersBeside(floor, desk),
    appoint: (person) => ({ name: 'notulist.set', payload: { person } }),
    stop: { name: 'case.choose', payload: { card: null } },
    open: scene === 'cases',
  };
};

const writersBeside = (floor: FloorView, desk: DeskView): readonly Mini[] =>
  (Object.keys(floor.people) as ParticipantId[])
    .filter((id) => {
      const person = floor.people[id];
      return id !== desk.me.id && person?.presence === 'here' && !person.guest && person.role === 'participant';
    })
    .sort((one, other) => (floor.people[one]?.order ?? 0) - (floor.people[other]?.order ?? 0))
    .map((id) => miniOf(floor, desk, id));
