import type { RoomId } from '../../shared/ids.ts';
import { rowsOf, type ConsoleInput } from './facilitatorInput.ts';
import type { RoomName } from './facilitatorLift.ts';
import { groupsNow } from './groupsNow.ts';
import { slipModel, type SlipModel } from './facilitatorSlip.ts';

/** Back in the circle: what each subgroup brought along, and what is asked about it. */
export interface ExchangeModel {
  readonly rooms: readonly BroughtAlong[];
  /** Asked here, of each other. */
  readonly questions: readonly SlipModel[];
}

export interface BroughtAlong extends RoomName {
  readonly id: RoomId;
  readonly slips: readonly SlipModel[];
  /** Its own harvest may be read here. */
  readonly harvest: boolean;
}

/** `null` unless the step is about what came along. What was laid together lies with the groups. */
export const exchangeModel = (input: ConsoleInput): ExchangeModel | null => {
  const { floor } = input;
  const { phase } = floor.room;
  if (floor.phases[phase]?.scene !== 'exchange') return null;
  const grouped = new Set(groupsNow(floor, input.desk.me).flatMap(({ cards }) => cards));
  const loose = rowsOf(floor.cards).filter(({ id }) => !grouped.has(id));
  return {
    rooms: (Object.keys(floor.rooms) as RoomId[])
      .map((id): BroughtAlong => {
        const room = floor.rooms[id];
        return {
          id,
          order: room?.order ?? null,
          name: room?.name ?? '',
          slips: loose.filter(({ from }) => from === id).map((card) => slipModel(input, card)),
          harvest: room?.harvest === true,
        };
      })
      .filter(({ order, slips, harvest }) => order !== null || slips.length > 0 || harvest)
      .toSorted((one, other) => (one.order ?? -1) - (other.order ?? -1)),
    questions: loose
      .filter((card) => card.from === null && card.phase === phase && (card.kind === 'question' || card.kind === 'follow-up'))
      .map((card) => slipModel(input, card)),
  };
};
