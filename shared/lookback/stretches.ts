import type { Room } from '../model/session.ts';
import type { Step } from './steps.ts';

/** How the conversation was held for a while. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly from: number;
  readonly to: number;
}

export type StretchKind = 'silence' | 'listening' | 'turns' | 'urgent';

/** All stretches, in the order in which they began. */
export const stretchesOf = (steps: readonly Step[], until: number): readonly Stretch[] =>
  (Object.keys(HOLDS) as StretchKind[])
    .flatMap((kind) => stretchesOfKind(kind, steps, until))
    .toSorted((one, other) => one.from - other.from);

const stretchesOfKind = (kind: StretchKind, steps: readonly Step[], until: number): readonly Stretch[] => {
  const holds = HOLDS[kind];
  const changes = steps.filter(({ before, room }) => (before === null ? null : holds(before)) !== holds(room));
  return changes.flatMap(({ at, room }, index) => {
    if (holds(room) === null) return [];
    const to = Math.min(changes[index + 1]?.at ?? until, kind === 'silence' ? (room.pace.silence?.until ?? until) : until);
    return { kind, from: at, to: Math.max(at, to) };
  });
};

/** Something that stays the same for as long as one stretch lasts; `null` outside. */
const HOLDS: Readonly<Record<StretchKind, (room: Room) => number | null>> = {
  silence: ({ pace }) => pace.silence?.from ?? null,
  listening: ({ listening }) => (listening ? 1 : null),
  turns: ({ pace }) => (pace.turns === null ? null : 1),
  urgent: ({ pace }) => (pace.urgent ? 1 : null),
};
