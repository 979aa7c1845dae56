import { PLENARY, type ParticipantId, type RoomId, type SheetId } from '../../ids.ts';
import { CARD_KINDS, type Card } from '../../model/card.ts';
import { waitingFor, type Cards } from '../../model/cards.ts';
import type { CaseMarks } from '../../model/case-marks.ts';
import type { Reactions } from '../../model/reactions.ts';
import { isUnderWay } from '../../model/rooms.ts';
import { standingOf } from '../../model/management.ts';
import type { Groups } from '../../model/groups.ts';
import type { LinkEnd, Links } from '../../model/links.ts';
import { deletesAt } from '../../model/retention.ts';
import type { Person, Room, Session } from '../../model/session.ts';
import type { Role } from '../../model/role.ts';
import type { PhaseRow } from '../../model/script.ts';
import { rowOf, rowsOf } from '../../model/table.ts';
import { captionIn, clipReached, contributionsFor, phaseOf } from '../../script/engine.ts';
import { playedInSubgroups } from '../../script/programme.ts';
import { officesOf, rolesIn } from '../roles.ts';
import type { FloorView, PersonView, PhaseView, RoomView, SessionView, SheetView } from '../views.ts';
import { cardView } from './card.ts';
import { cleared } from './cleared.ts';
import { RECORD, SET, TABLE } from './lookup.ts';
import { liftsInSight, ownRoomView, subgroupsSeenFrom, subgroupViews, type Subgroup } from './subgroups.ts';
import { rulesFor, viewBy, type Rules } from './rules.ts';

/** What everybody in a room and its shared screens see. Nothing in it is private to anybody. */
export const floorView = (session: Session, room: Room, online: ReadonlySet<ParticipantId>): FloorView =>
  viewBy(FLOOR, floorSource(session, room, online));

/** All a floor can depend on. */
export interface FloorSource
  extends Omit<Session, 'createdAt' | 'rooms' | 'script'>, Omit<Room, 'id' | 'cards' | 'caseMarks' | 'reactions' | 'groups' | 'links'> {
  readonly room: RoomId;
  readonly cards: Cards['all'];
  readonly waiting: Cards['waiting'];
  readonly counts: CaseMarks['counts'];
  readonly reactions: Reactions['byCard'];
  readonly groups: Groups;
  readonly links: Links;
  /** The card in the middle of the screen. */
  readonly spotlit: Card | undefined;
  readonly online: ReadonlySet<ParticipantId>;
  /** In the circle: the rooms, for what it shows of them. */
  readonly subgroups: readonly Subgroup[];
}

export const floorSource = (session: Session, found: Room, online: ReadonlySet<ParticipantId>): FloorSource => {
  const room = found.id === PLENARY || isUnderWay(session.breakout, found.id) ? found : cleared(found);
  return {
    ...room,
    ...session,
    script: room.script,
    room: room.id,
    subgroups: subgroupsSeenFrom(room.id, session),
    lifts: liftsInSight(room),
    cards: room.cards.all,
    waiting: room.cards.waiting,
    counts: room.caseMarks.counts,
    reactions: room.reactions.byCard,
    spotlit: room.spotlight?.kind === 'card' ? rowOf(room.cards.all, room.spotlight.card) : undefined,
    online,
  };
};

/** Rows go on the wire in the order of their keys: cards revealed together must not go in the order in which they were written. */
const byMoment = ({ cards: one }: { readonly cards: Card }, { cards: other }: { readonly cards: Card }): number =>
  one.at - other.at || (one.id < other.id ? -1 : 1);

const { table, tableOf } = rulesFor<FloorSource>();

export const FLOOR: Rules<FloorSource, FloorView> = {
  session: table(
    ['id', 'code', 'settings', 'script', 'status', 'series'],
    ({ id, code, settings, script, status, series }): SessionView => ({
      id,
      code,
      title: settings.title,
      theme: settings.theme,
      departments: settings.departments,
      language: settings.language,
      videoLink: settings.videoLink,
      scriptTitle: script.title,
      form: script.form,
      coach: settings.coach,
      closed: status.kind === 'closed',
      deletesAt: deletesAt({ status, settings }),
      keepHours: settings.keepHours,
      preparation: settings.preparation,
      agreements: settings.agreements,
      inSeries: series !== null,
    }),
  ),
  room: table(
    [
      ...([
        'room',
        'phase',
        'timer',
        'caption',
        'spotlight',
        'spotlit',
        'bringer',
        'notulist',
        'chosenCase',
        'blank',
        'joinShown',
      ] as const),
      ...(['name', 'lead', 'help', 'lifts', 'harvestLifted', 'breakout'] as const),
      ...(['caseReleased', 'waiting', 'settings', 'script', 'visited', 'listening', 'pace', 'people'] as const),
    ],
    (source): RoomView => ({
      id: source.room,
      phase: source.phase,
      timer: source.timer,
      caption: source.caption === null ? null : captionIn(source.script, source.caption),
      // A card that was withdrawn since leaves the middle of the screen too.
      spotlight: source.spotlight?.kind === 'card' && !isShown(source.spotlit) ? null : source.spotlight,
      bringer: source.bringer,
      notulist: source.notulist,
      chosenCase: source.chosenCase,
      blank: source.blank,
      joinShown: source.joinShown,
      caseReleased: source.caseReleased,
      waiting: waitingCounts(source.waiting),
      listening: source.listening,
      silence: source.pace.silence,
      turns: source.pace.turns,
      urgent: source.pace.urgent,
      hands: source.pace.hands,
      ready: readiness(source),
      clip: clipReached(source.script, source.visited) ? source.settings.clip : null,
      subgroup: source.room === PLENARY ? null : ownRoomView(source),
      breakout: source.breakout.kind,
      backAt: source.breakout.kind === 'open' ? source.breakout.until : null,
    }),
  ),
  phases: table(['script', 'phase', 'visited', 'room', 'breakout'], (source) =>
    byId(source.script.phases.map((row, order) => [row.id, phaseView(source, row, order)])),
  ),
  sheets: table(['script', 'claims'], (source) => sheetViews(source)),
  people: tableOf(
    { of: { people: RECORD, online: SET }, each: 'people', reads: ['room', 'lead'] },
    ({ people: person, online = false, ...here }) => personView(person, { online, ...here }),
  ),
  cards: tableOf(
    { of: { cards: TABLE, counts: TABLE, reactions: TABLE }, each: 'cards', reads: ['script'], order: byMoment },
    ({ cards: card, counts, reactions, script }) => (isShown(card) ? cardView(card, { script, counts, reactions }) : undefined),
  ),
  groups: table(['groups'], ({ groups }) => byId(rowsOf(groups).map(({ id, name, cards }, order) => [id, { order, name, cards }]))),
  links: table(['links', 'groups', 'settings', 'script', 'visited'], ({ links, groups, settings, script, visited }) => {
    const points = clipReached(script, visited) ? settings.clip.points.length : 0;
    const isThere = (end: LinkEnd): boolean =>
      end.kind === 'card' || (end.kind === 'group' ? rowOf(groups, end.group) !== undefined : end.point < points);
    const seen = rowsOf(links).filter(({ from, to, asleep }) => !asleep && isThere(from) && isThere(to));
    return byId(seen.map(({ asleep: _asleep, ...link }) => [link.id, link]));
  }),
  management: table(['room', 'management', 'people'], ({ room, management, people }) =>
    room !== PLENARY || management === null
      ? {}
      : { now: { told: management.told, ...standingOf(management, people), approved: management.approvedAt !== null } },
  ),
  rooms: table(['room', 'subgroups', 'breakout', 'people'], (source) => (source.room === PLENARY ? subgroupViews(source) : {})),
};

const isShown = (card: Card | undefined): boolean => card?.seenBy === 'room' && !card.withdrawn;

/** Waited for is who is here with a device and is asked to contribute now, as a participant or as the bringer. */
const readiness = (
  source: Pick<FloorSource, 'people' | 'room' | 'bringer' | 'notulist' | 'lead' | 'pace' | 'script' | 'phase'>,
): RoomView['ready'] => {
  const { people, room, pace, script } = source;
  const phase = phaseOf(script, source.phase);
  const isAsked = (one: Person): boolean =>
    phase !== undefined && contributionsFor(phase, rolesIn(one, officesOf(source, one.id)).filter(isWaitedFor)).length > 0;
  const writers = Object.values(people).filter((one) => one.room === room && !one.guest && isAsked(one));
  return { count: writers.filter((one) => pace.ready.includes(one.id)).length, of: writers.length };
};

/** A host who speaks at the door, and who holds the pen of the notes, keep nobody waiting. */
const isWaitedFor = (role: Role): boolean => role === 'participant' || role === 'bringer';

const waitingCounts = (waiting: Cards['waiting']): RoomView['waiting'] =>
  Object.fromEntries(CARD_KINDS.map((kind) => [kind, waitingFor(waiting, kind).size] as const).filter(([, count]) => count > 0));

const phaseView = ({ phase, visited, ...source }: PhasesSource, row: PhaseRow, order: number): PhaseView => ({
  order,
  title: row.title,
  purpose: row.purpose,
  ask: row.ask,
  askBringer: row.askBringer ?? row.ask,
  minutes: row.minutes,
  scene: row.scene,
  state: row.id === phase ? 'now' : visited.includes(row.id) ? 'done' : 'ahead',
  elsewhere: source.room === PLENARY && source.breakout.kind !== 'none' && playedInSubgroups(source.script).includes(row),
  opening: row.contributions.some(({ kind }) => kind === 'check-in'),
  breakout: row.breakout ?? null,
});

type PhasesSource = Pick<FloorSource, 'script' | 'phase' | 'visited' | 'room' | 'breakout'>;

const sheetViews = ({ script, claims }: Pick<FloorSource, 'script' | 'claims'>): FloorView['sheets'] => {
  const people = new Map<SheetId, ParticipantId[]>(script.sheets.map((row) => [row.id, []]));
  for (const [person, sheet] of Object.entries(claims)) people.get(sheet)?.push(person as ParticipantId);
  return byId(
    script.sheets.map((row, order): [SheetId, SheetView] => [
      row.id,
      {
        order,
        perspective: row.perspective,
        title: row.title,
        hint: row.hint,
        questions: row.questions,
        capacity: row.capacity,
        absent: row.absent,
        people: people.get(row.id) ?? [],
      },
    ]),
  );
};

const personView = (
  person: Person,
  { online, room, lead }: Pick<FloorSource, 'room' | 'lead'> & { readonly online: boolean },
): PersonView => ({
  // Stones are given out in order of joining.
  order: person.stone,
  name: person.name,
  department: person.department,
  role: person.role,
  guest: person.guest,
  // A co-host has two hats where they lead, and in the circle none.
  hat: person.hat && (person.role === 'facilitator' || person.id === lead),
  coHost: person.coHost,
  letter: person.letterReleased,
  stone: person.stone,
  presence: person.presence === 'here' && person.room !== room ? 'elsewhere' : person.presence,
  online,
});

const byId = <Key extends string, Value>(rows: readonly (readonly [Key, Value])[]): Readonly<Record<Key, Value>> =>
  Object.fromEntries(rows) as Record<Key, Value>;
