import type { JoinCode } from '../../shared/ids.ts';
import { keepingModel, type KeepingModel } from './keeping.ts';
import { isFacilitator, isOpen, rowsOf, takesPart, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

export interface HeaderModel {
  readonly title: string;
  readonly code: JoinCode;
  /** In this room: the circle, or the subgroup. */
  readonly inCircle: number;
  /** In subgroups, while the circle is divided. */
  readonly elsewhere: number;
  readonly withoutPhone: number;
  readonly closed: boolean;
  /** When everything is deleted, ms since the epoch; `null` while the session is open. */
  readonly deletesAt: number | null;
  readonly hat: { readonly on: boolean; readonly wear: ((on: boolean) => ReturnType<Attempt>) | undefined };
  /** Where the facilitator holds the bringer's pen; `name`: the guest for whom. */
  readonly eraseCase: { readonly name: string | null; readonly erase: Attempt } | undefined;
  readonly eraseOwn: (name: boolean) => ReturnType<Attempt>;
  readonly keeping: KeepingModel;
  readonly close: Attempt | undefined;
  readonly reopen: Attempt | undefined;
}

export const headerModel = (input: ConsoleInput): HeaderModel => {
  const { floor, desk, act } = input;
  const circle = rowsOf(floor.people).filter(takesPart);
  const open = isOpen(input);
  return {
    title: floor.session.title,
    code: floor.session.code,
    inCircle: circle.length,
    elsewhere: floor.room.subgroup === null ? rowsOf(floor.people).filter(({ presence }) => presence === 'elsewhere').length : 0,
    withoutPhone: circle.filter((person) => person.guest).length,
    closed: floor.session.closed,
    deletesAt: floor.session.deletesAt,
    hat: { on: floor.people[desk.me.id]?.hat ?? false, wear: open ? (on) => act('hat.wear', { on }) : undefined },
    eraseCase: eraseCaseOf(input),
    eraseOwn: (name) => act('own.erase', { name }),
    keeping: keepingModel(input),
    close: open && isFacilitator(input) ? () => act('session.close', {}) : undefined,
    reopen: open || !isFacilitator(input) ? undefined : () => act('session.reopen', {}),
  };
};

const eraseCaseOf = ({ floor, desk, act }: ConsoleInput): HeaderModel['eraseCase'] => {
  const { bringer } = floor.room;
  const person = bringer === null ? undefined : floor.people[bringer];
  const own = bringer === desk.me.id;
  if (person === undefined || !(own || person.guest)) return undefined;
  return { name: own ? null : person.name, erase: () => act('case.erase', {}) };
};
