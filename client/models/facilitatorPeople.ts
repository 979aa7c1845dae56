import type { ParticipantId, SheetId } from '../../shared/ids.ts';
import type { Perspective } from '../../shared/model/script.ts';
import { composeModel, type ComposeModel } from './facilitatorCompose.ts';
import { isFacilitator, isOpen, rowsOf, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import type { PersonView } from '../../shared/session/views.ts';

export interface PeopleModel {
  readonly people: readonly PersonModel[];
  /** Nobody but hosts is in the session. */
  readonly alone: boolean;
  readonly departments: readonly string[];
  readonly addGuest: ((name: string, department: string | null) => ReturnType<Attempt>) | undefined;
}

export type Tag = 'you' | 'facilitator' | 'lead' | 'hat' | 'bringer' | 'notulist' | 'guest' | 'coHost' | 'offline';

export interface PersonModel extends Chip {
  readonly department: string | null;
  readonly tags: readonly Tag[];
  /** Where this person stands on the floor. */
  readonly sheet: { readonly title: string; readonly perspective: Perspective } | null;
  readonly bringer: Attempt | undefined;
  readonly notulist: Attempt | undefined;
  readonly isBringer: boolean;
  readonly isNotulist: boolean;
  readonly isCoHost: boolean;
  readonly coHost: Attempt | undefined;
  /** Sheets a guest without device, or the facilitator with the second hat on, can be put at. */
  readonly places: readonly PlaceModel[];
  readonly leave: Attempt | undefined;
  /** A guest who brought the case lets it into the harvest, by the facilitator's hand. */
  readonly release: { readonly on: boolean; readonly toggle: Attempt } | undefined;
  /** The hand of a guest without device, raised by the facilitator's own. */
  readonly hand: { readonly up: boolean; readonly toggle: Attempt } | undefined;
  /** Cards on behalf of a guest without device. */
  readonly post: ComposeModel | undefined;
  readonly remove: Attempt | undefined;
  /** For a guest without device, who asks for it; also when the session is closed. */
  readonly erase: ((name: boolean) => ReturnType<Attempt>) | undefined;
}

export interface PlaceModel {
  readonly id: SheetId;
  readonly title: string;
  readonly perspective: Perspective;
  readonly free: number;
  readonly here: boolean;
  readonly claim: Attempt | undefined;
}

export const peopleModel = (input: ConsoleInput): PeopleModel => {
  const { floor, act } = input;
  return {
    people: rowsOf(floor.people)
      .filter((person) => person.presence === 'here')
      .map((person) => personModel(input, person)),
    alone: !rowsOf(floor.people).some(({ presence, role }) => (presence === 'here' || presence === 'elsewhere') && role === 'participant'),
    departments: floor.session.departments,
    addGuest: isOpen(input) ? (name, department) => act('guest.add', { name, department }) : undefined,
  };
};

const personModel = (input: ConsoleInput, person: PersonView & { readonly id: ParticipantId }): PersonModel => {
  const { floor, desk, act } = input;
  const { room } = floor;
  const { id } = person;
  const open = isOpen(input);
  const me = id === desk.me.id;
  const participant = person.role === 'participant';
  const isBringer = room.bringer === id;
  const isNotulist = room.notulist === id;
  const standing = rowsOf(floor.sheets).find((sheet) => sheet.people.includes(id));
  const claims = person.guest ? !isBringer && (input.hosts.prompts[room.phase]?.claims ?? false) : me && desk.me.mayClaim;
  const places = open && claims ? placesOf(input, id) : [];
  return {
    id,
    name: person.name,
    stone: person.stone,
    department: person.department,
    tags: TAGS.filter(
      (tag) =>
        ({
          you: me,
          facilitator: person.role === 'facilitator',
          lead: room.subgroup?.lead === id,
          hat: person.hat,
          bringer: isBringer,
          notulist: isNotulist,
          guest: person.guest,
          coHost: person.coHost,
          offline: !person.online && !person.guest && !me,
        })[tag],
    ),
    sheet: standing === undefined ? null : { title: standing.title[input.lang], perspective: standing.perspective },
    isBringer,
    isNotulist,
    isCoHost: person.coHost,
    coHost:
      open && participant && !person.guest && isFacilitator(input)
        ? () => act('co-host.set', { person: id, on: !person.coHost })
        : undefined,
    bringer: open && participant ? () => act('bringer.set', { person: isBringer ? null : id }) : undefined,
    notulist:
      open && participant && !person.guest && !isBringer ? () => act('notulist.set', { person: isNotulist ? null : id }) : undefined,
    places,
    leave: open && standing !== undefined && (person.guest || me) ? () => act('sheet.leave', me ? {} : { person: id }) : undefined,
    release:
      open && person.guest && isBringer
        ? { on: room.caseReleased, toggle: () => act('case.release', { on: !room.caseReleased }) }
        : undefined,
    hand: open && person.guest ? guestHand(input, id) : undefined,
    post: open && person.guest ? (composeModel(input, { kind: 'guest', id, name: person.name }) ?? undefined) : undefined,
    erase: person.guest ? (name) => act('own.erase', { name, person: id }) : undefined,
    remove: open && participant && isFacilitator(input) ? () => act('person.remove', { person: id }) : undefined,
  };
};

const guestHand = ({ floor, act }: ConsoleInput, person: ParticipantId): PersonModel['hand'] => {
  const up = floor.room.hands.includes(person);
  return { up, toggle: () => act('hand.raise', { on: !up, person }) };
};

const placesOf = ({ floor, desk, act, lang }: ConsoleInput, person: ParticipantId): readonly PlaceModel[] =>
  rowsOf(floor.sheets).map((sheet) => {
    const here = sheet.people.includes(person);
    const free = Math.max(0, sheet.capacity - sheet.people.length);
    const payload = person === desk.me.id ? { sheet: sheet.id } : { sheet: sheet.id, person };
    return {
      id: sheet.id,
      title: sheet.title[lang],
      perspective: sheet.perspective,
      free,
      here,
      claim: here || free === 0 ? undefined : () => act('sheet.claim', payload),
    };
  });

const TAGS: readonly Tag[] = ['you', 'facilitator', 'lead', 'hat', 'bringer', 'notulist', 'guest', 'coHost', 'offline'];
