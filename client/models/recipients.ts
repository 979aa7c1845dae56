import type { ParticipantId } from '../../shared/ids.ts';
import type { FloorView } from '../../shared/session/views.ts';

/** Whom somebody can address a strength to: the bringer, then the others in the circle's order, the facilitator last. */
export const recipientsOf = (floor: FloorView, writer: ParticipantId): readonly ParticipantId[] => {
  const place = (id: ParticipantId): number => (id === floor.room.bringer ? 0 : floor.people[id]?.role === 'participant' ? 1 : 2);
  return (Object.keys(floor.people) as ParticipantId[])
    .filter((id) => id !== writer && floor.people[id]?.presence === 'here')
    .sort(
      (one, other) =>
        place(one) - place(other) || (floor.people[one]?.order ?? 0) - (floor.people[other]?.order ?? 0) || (one < other ? -1 : 1),
    );
};
