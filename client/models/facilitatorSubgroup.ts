import type { CardId, RoomId } from '../../shared/ids.ts';
import { chipOf, isFacilitator, isOpen, rowsOf, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { promptsModel, type PromptsModel } from './facilitatorPrompts.ts';
import { liftOf, type LiftModel } from './facilitatorLift.ts';

/** The subgroup one leads, or visits: what belongs to the room itself beside its floor. */
export interface SubgroupModel {
  readonly id: RoomId;
  /** From 1; `null`: from an earlier division. */
  readonly number: number | null;
  readonly name: string;
  readonly lead: Chip | null;
  /** Whether oneself leads here; the facilitator may also just come by. */
  readonly leadsHere: boolean;
  readonly rename: ((name: string) => ReturnType<Attempt>) | undefined;
  /** Somebody here would like the facilitator to come by. The facilitator takes that down by hand. */
  readonly help: { readonly on: boolean; readonly toggle: Attempt | undefined };
  /** Gives the lead back. */
  readonly stepBack: Attempt | undefined;
  /** Minutes until everybody is called back; 0 when that moment is there, `null` without a call. */
  readonly backIn: number | null;
  /** For who leads a subgroup: what to say now, what to watch for, one next question. */
  readonly prompts: PromptsModel | null;
  readonly along: AlongModel;
}

/** What goes along to the circle. */
export interface AlongModel {
  readonly cards: readonly (LiftModel & { readonly id: CardId; readonly text: string; readonly author: string | null })[];
  /** The subgroup's own harvest, and whether it may be read in the circle. */
  readonly harvest: { readonly lifted: boolean; readonly toggle: Attempt | undefined };
  /** The phase is about what goes along. */
  readonly now: boolean;
}

/** `null` in the circle. */
export const subgroupModel = (input: ConsoleInput): SubgroupModel | null => {
  const { floor, desk, act, now } = input;
  const { subgroup, id, backAt } = floor.room;
  if (subgroup === null) return null;
  const open = isOpen(input);
  const leadsHere = subgroup.lead === desk.me.id;
  return {
    id,
    number: subgroup.order === null ? null : subgroup.order + 1,
    name: subgroup.name,
    lead: chipOf(floor.people, subgroup.lead),
    leadsHere,
    rename: open && !subgroup.over ? (name) => act('room.name', { room: id, name }) : undefined,
    help: {
      on: subgroup.help,
      toggle: open && (subgroup.help || !isFacilitator(input)) ? () => act('room.help', { on: !subgroup.help }) : undefined,
    },
    stepBack: open && leadsHere && !isFacilitator(input) ? () => act('lead.answer', { room: id, yes: false }) : undefined,
    backIn: backAt === null ? null : Math.max(0, Math.ceil((backAt - now) / MINUTE)),
    prompts: leadsHere && !isFacilitator(input) ? promptsModel(input) : null,
    along: alongModel(input, subgroup.harvestLifted),
  };
};

const alongModel = (input: ConsoleInput, lifted: boolean): AlongModel => {
  const { floor, act } = input;
  return {
    cards: rowsOf(floor.cards).flatMap((card) => {
      const lift = liftOf(input, card);
      return lift === null || lift.state === null
        ? []
        : [{ ...lift, id: card.id, text: card.text, author: chipOf(floor.people, card.author)?.name ?? null }];
    }),
    harvest: { lifted, toggle: isOpen(input) ? () => act('harvest.lift', { on: !lifted }) : undefined },
    now: floor.phases[floor.room.phase]?.scene === 'harvest',
  };
};

const MINUTE = 60_000;
