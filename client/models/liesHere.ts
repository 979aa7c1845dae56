import type { PhaseId } from '../../shared/ids.ts';
import type { CardKind } from '../../shared/model/card.ts';
import type { Scene } from '../../shared/model/script.ts';
import type { FloorView } from '../../shared/session/views.ts';

/** Whether a card lies in front of people now: written in this phase, or laid down again because the scene is about it. */
export const liesHere = (
  floor: Pick<FloorView, 'room' | 'phases'>,
  card: { readonly phase: PhaseId; readonly kind: CardKind },
): boolean => {
  const scene = floor.phases[floor.room.phase]?.scene;
  return card.phase === floor.room.phase || (scene !== undefined && AGAIN[scene]?.includes(card.kind) === true);
};

/** The sheets lie on the floor, and people stand at them. */
export const sheetsLieOut = (scene: Scene | undefined): boolean => scene === 'sheets' || scene === 'outcomes';

/**
 * One's own factors are compared with those of the clip, so they lie beside it. Tips that were asked for are read where one intends, and
 * what people recognise stays on its sheet.
 */
const AGAIN: Readonly<Partial<Record<Scene, readonly CardKind[]>>> = { clip: ['factor'], harvest: ['tip'], outcomes: ['insight'] };
