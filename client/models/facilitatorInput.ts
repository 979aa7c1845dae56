import type { ParticipantId } from '../../shared/ids.ts';
import type { Ack } from '../../shared/protocol/control.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { DeskView, FloorView, HostsView, PersonView, RoomsView } from '../../shared/session/views.ts';
import type { Act } from '../connection/types.ts';

/** What the console is made of; `lang` is the language the facilitator reads. */
export interface ConsoleInput {
  readonly floor: FloorView;
  readonly desk: DeskView;
  readonly hosts: HostsView;
  /** All subgroups; `null` for who leads one of them only. */
  readonly rooms: RoomsView | null;
  readonly act: Act;
  /** The scripts Kring ships. */
  readonly scripts: readonly Script[];
  readonly lang: Lang;
  /** The server's clock, ms since the epoch. */
  readonly now: number;
}

/** Something that can be tried; the answer says whether it was done, or why not. */
export type Attempt = () => Promise<Ack>;

/** Somebody as a stone with a name. */
export interface Chip {
  readonly id: ParticipantId;
  readonly name: string;
  readonly stone: number;
}

/** Rows of a table with their ids, in their own order; rows of equal order by id, so that nothing ever jumps. */
export const rowsOf = <Key extends string, Row extends { readonly order: number }>(
  table: Readonly<Record<Key, Row>>,
): readonly (Row & { readonly id: Key })[] =>
  (Object.entries(table) as [Key, Row][])
    .map(([id, row]) => ({ ...row, id }))
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));

export const chipOf = (people: FloorView['people'], id: ParticipantId | null): Chip | null => {
  const person = id === null ? undefined : people[id];
  return id === null || person === undefined ? null : { id, name: person.name, stone: person.stone };
};

/** In the circle as a participant: asks, appreciates, intends. A facilitator is only with the second hat on. */
export const takesPart = (person: PersonView): boolean => person.presence === 'here' && (person.role === 'participant' || person.hat);

/** The session's facilitator, wherever they are; not who leads a subgroup only. */
export const isFacilitator = ({ floor, desk }: ConsoleInput): boolean => floor.people[desk.me.id]?.role === 'facilitator';

export const isOpen = ({ floor }: ConsoleInput): boolean => !floor.session.closed;
