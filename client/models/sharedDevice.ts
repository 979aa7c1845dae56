import type { ParticipantId } from '../../shared/ids.ts';
import type { SeenBy } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView, GuestView, RoomNameView, SharedView } from '../../shared/session/views.ts';
import { composersOf, hasWords, type Composer } from './participantComposers.ts';
import { NO_DRAFTS, type Drafts } from './participantDrafts.ts';
import { subgroupsOf } from './participantForming.ts';
import type { PassedDrafts } from './passedDrafts.ts';
import { miniOf, sheetsOf, type Mini, type Sheets } from './participantSheets.ts';
import { whereOf, type Where } from './participantWhere.ts';

/** A device that goes round, while nobody has it: whose it can be. */
export interface SharedDevice {
  readonly title: string;
  readonly where: Where;
  readonly caption: string | null;
  readonly closed: boolean;
  /** Guests without device, in order of coming. */
  readonly guests: readonly (Mini & { readonly department: string | null })[];
  /** The subgroup it belongs to; `null`: the circle. */
  readonly place: RoomNameView | null;
  /** Of a subgroup: whether people are there. */
  readonly underWay: 'yes' | 'not-yet' | 'over';
  /** In the circle: guests who are in a subgroup now. */
  readonly apart: readonly { readonly place: RoomNameView; readonly guests: readonly Mini[] }[];
}

/** The same device in the hands of one guest. Of what this guest wrote before it holds nothing. */
export interface GuestTurn {
  readonly me: Mini;
  readonly sheets: Sheets;
  readonly composers: readonly Composer[];
  /** The hand of somebody who would like to speak. */
  readonly hand: { readonly up: boolean; readonly set?: Command };
}

export interface SharedMoment {
  readonly floor: FloorView;
  readonly shared: SharedView;
  readonly lang: Lang;
}

export const sharedDevice = ({ floor, shared, lang }: SharedMoment): SharedDevice => ({
  title: floor.session.title,
  where: whereOf(floor, { lang, bringer: false }),
  caption: floor.room.caption?.[lang] ?? null,
  closed: floor.session.closed,
  guests: idsIn(shared.guests)
    .map((id) => ({ ...miniOf(floor, NOBODYS_DESK, id), department: floor.people[id]?.department ?? null }))
    .sort((one, other) => one.stone - other.stone),
  place: floor.room.subgroup === null ? null : { order: floor.room.subgroup.order, name: floor.room.subgroup.name },
  underWay: floor.room.subgroup?.over !== true ? 'yes' : floor.room.breakout === 'forming' ? 'not-yet' : 'over',
  apart:
    floor.room.breakout === 'open'
      ? subgroupsOf(floor, NOBODYS_DESK)
          .map(({ place, people }) => ({ place, guests: people.filter(({ id }) => floor.people[id]?.guest === true) }))
          .filter(({ guests }) => guests.length > 0)
      : [],
});

/** Whose unsent words lie here while they are somewhere else: nobody loses them by being moved. */
export const wordsLeftOn = ({ floor, shared }: SharedMoment, passed: PassedDrafts): readonly Mini[] =>
  (Object.keys(passed) as ParticipantId[])
    .filter((id) => !(id in shared.guests) && holdsWords(passed[id] ?? NO_DRAFTS))
    .map((id) => miniOf(floor, NOBODYS_DESK, id));

/** `null`: this guest is not here any more. */
export const guestTurn = ({ floor, shared, lang }: SharedMoment, id: ParticipantId): GuestTurn | null => {
  const guest = shared.guests[id];
  if (guest === undefined) return null;
  const desk = deskOf(floor, id, guest);
  const { mine, all, mayChoose, leave } = sheetsOf(floor, desk, { lang, typing: new Map() });
  const sheets = all.map((sheet) => (sheet.claim === undefined ? sheet : { ...sheet, claim: inNameOf(id, sheet.claim) }));
  const up = floor.room.hands.includes(id);
  return {
    me: miniOf(floor, desk, id),
    sheets: {
      mine: sheets.find((sheet) => sheet.id === mine?.id) ?? null,
      all: sheets,
      mayChoose,
      ...(leave !== undefined && { leave: inNameOf(id, leave) }),
    },
    composers: composersOf(floor, desk, { lang, sheets })
      .filter((composer) => !composer.onCard)
      .map((composer) => forOneGuest(id, composer)),
    hand: { up, ...(shared.device.open && { set: { name: 'hand.raise', payload: { on: !up, person: id } } as const }) },
  };
};

/** A guest writes for nobody else here, and posts in the own name. */
const forOneGuest = (id: ParticipantId, { post, park, ...composer }: Composer): Composer => ({
  ...composer,
  guests: [],
  ...(post !== undefined && { post: wrapped(id, post) }),
  ...(park !== undefined && { park: wrapped(id, park) }),
});

const wrapped =
  (id: ParticipantId, make: NonNullable<Composer['post']>): NonNullable<Composer['post']> =>
  (words) =>
    inNameOf(id, make(words));

/** The same command, said to be this guest's. */
const inNameOf = (guest: ParticipantId, command: Command): Command => {
  switch (command.name) {
    case 'card.post':
      return { ...command, payload: { ...command.payload, as: guest } };
    case 'sheet.claim':
      return { ...command, payload: { ...command.payload, person: guest } };
    case 'sheet.leave':
      return { ...command, payload: { ...command.payload, person: guest } };
    default:
      return command;
  }
};

/** What happens to words once they are sent from here; a private card nobody sees again. */
export const keptAs = (seenBy: SeenBy): 'placed' | 'kept' => (seenBy === 'room' ? 'placed' : 'kept');

/** Whether somebody typed what has not been sent. What is on its way is not in it. */
export const holdsWords = ({ fields, parked }: Drafts): boolean => parked.length > 0 || Object.values(fields).some(hasWords);

/** A guest's desk as this device may know it: without cards, marks or reactions. */
const deskOf = (floor: FloorView, id: ParticipantId, { sheet, mayClaim, offers }: GuestView): DeskView => ({
  ...NOBODYS_DESK,
  me: { ...NOBODYS_DESK.me, id, roles: floor.room.bringer === id ? ['bringer'] : ['participant'], sheet, mayClaim },
  offers: Object.fromEntries(offers.map((offer) => [`${offer.kind}-${String(offer.order)}`, offer])),
});

const idsIn = (guests: SharedView['guests']): readonly ParticipantId[] => Object.keys(guests) as ParticipantId[];

const NOBODYS_DESK: DeskView = {
  me: {
    id: '' as ParticipantId,
    roles: [],
    sheet: null,
    mayClaim: false,
    mayMarkCases: false,
    mayMarkQuestions: false,
    mayChooseCase: false,
    mayReact: false,
    mayGroup: false,
    mayLink: false,
    mayOpenTips: false,
    tips: 0,
    ready: false,
    hand: false,
    agrees: null,
    going: null,
    mayChooseRoom: false,
    mayLift: false,
    keeps: false,
    mayBring: false,
    mayPutIn: false,
  },
  offers: {},
  cards: {},
  marks: {},
  reactions: {},
  asked: {},
  kept: {},
  taken: {},
};
