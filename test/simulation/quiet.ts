import { isDeepStrictEqual } from 'node:util';
import { createShadow } from '../../shared/doc/gate.ts';
import { readTables } from '../../shared/doc/mirror.ts';
import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type SessionId } from '../../shared/ids.ts';
import { replay } from '../../shared/session/evolve.ts';
import { view } from '../../shared/session/view.ts';
import { grantOf, isOne, unmanned } from './grants.ts';
import type { Copy } from './copy.ts';
import { isOpen } from './division.ts';
import { nothingLaid, type Laid } from './laid.ts';
import { lettersIn } from './letters.ts';
import { isText } from './line.ts';
import { misplacedOn } from './on-the-floor.ts';
import { checkRooms } from './quiet-rooms.ts';
import { spotIn } from './standing.ts';
import { whoSits, type Tab } from './tab.ts';
import { MARKER, type CardFacts } from './words.ts';
import type { World } from './world.ts';

/** Everything that was under way arrives, everybody comes back, and then all who may read a document must read the same. */
export const checkQuiet = async (world: World): Promise<void> => {
  await comeToRest(world);
  for (const tab of world.tabs) checkTab(world, tab);
  const names = new Set(world.tabs.flatMap(({ documents }) => documents.map(({ copy }) => copy.name)));
  for (const name of names) await checkDocument(world, name);
  for (const { id } of world.sessions) {
    checkSeats(world, id);
    checkDeadline(world, id);
    checkErased(world, id);
    checkRooms(world, id);
  }
};

const comeToRest = async (world: World): Promise<void> => {
  for (const { documents } of world.tabs) for (const { copy } of documents) copy.slow = false;
  await world.flush();
  // Where the answer of the store was lost, the server looks again when somebody next does something.
  for (const { id } of world.sessions) {
    const somebody = world.tabs.find(({ session, isConnected, person }) => session === id && isConnected && person !== null);
    somebody?.command({ id: world.newId(), name: 'sheet.leave', payload: {} });
  }
  await world.flush();
  for (let round = 0; round < 3; round += 1) {
    for (const tab of world.tabs) {
      if (!tab.isConnected) void comeBack(world, tab);
      for (const open of tab.documents) tab.reopen(open);
    }
    await world.flush();
  }
};

const comeBack = async ({ server, watch }: World, tab: Tab): Promise<void> => {
  const isHere = tab.person !== null && watch.now(tab.session)?.people.get(tab.person)?.here === true;
  // Where the answer to coming in was lost, one asks again.
  if (isHere && tab.seat === 'participant') await tab.comeIn(server, '');
  await tab.connect(server);
};

const checkTab = ({ watch }: World, tab: Tab): void => {
  const standing = watch.now(tab.session);
  const who = tab.person ?? whoSits(tab.seat, tab.at.room);
  const belongs =
    standing !== null &&
    (unmanned(who) === null ? standing.people.get(who as ParticipantId)?.here === true : tab.seat === 'display' || tab.seat === 'shared');
  if (tab.isConnected && !belongs) watch.faults.push(`${who} is connected and does not belong here`);
  if (!tab.isConnected && belongs) watch.faults.push(`${who} cannot connect`);
  if (tab.unanswered > 0) watch.faults.push(`${who} gets no answer`);
  if (!tab.isConnected || standing === null) return;
  const someone = tab.person === null ? undefined : standing.people.get(tab.person);
  if (someone !== undefined && someone.room !== tab.at.room) watch.faults.push(`${who} is in ${someone.room} and was told ${tab.at.room}`);
  if (someone !== undefined && (someone.leads || standing.rooms.get(someone.room)?.lead === tab.person) !== tab.at.hosts)
    watch.faults.push(`${who} ${tab.at.hosts ? 'does not lead' : 'leads'} and was told otherwise`);
  for (const { copy } of tab.documents) {
    const grant = copy.ref === null ? 'none' : grantOf(standing, who, copy.ref);
    if ((copy.line !== null) !== (grant !== 'none'))
      watch.faults.push(`${who} has ${grant} of ${copy.name} and it is ${copy.line === null ? 'closed' : 'open'}`);
    if (copy.line === null) continue;
    if (!copy.synced) watch.faults.push(`${copy.name} is not synced for ${who}`);
    if (copy.asked !== (grant === 'write'))
      watch.faults.push(`${who} has ${grant} of ${copy.name} and is ${copy.asked ? '' : 'not '}asked for words`);
  }
};

const checkDocument = async (world: World, name: string): Promise<void> => {
  const { store, watch, server, tabs } = world;
  const copies = tabs.flatMap((tab) =>
    tab.documents.filter(({ copy }) => copy.name === name && copy.line !== null).map(({ copy }) => copy),
  );
  const [first] = copies;
  if (first === undefined || first.ref === null || watch.now(first.ref.session) === null) return;
  if (isText(first.ref)) {
    const { snapshot, updates } = store.text(name);
    const shadow = createShadow([...(snapshot === null ? [] : [snapshot]), ...updates]);
    const durable = shadow.getText('text').toJSON();
    shadow.destroy();
    const wrong = watch.letters.misread(name, durable);
    if (wrong !== null) watch.faults.push(wrong);
    if ((await server.hub.readText(name)) !== durable) watch.faults.push(`the server reads ${name} otherwise than its store`);
    for (const { doc } of copies) if (doc.getText('text').toJSON() !== durable) watch.faults.push(`a copy of ${name} differs`);
  } else {
    const online = new Set(
      tabs.flatMap((tab) => (tab.isConnected && tab.person !== null && tab.session === first.ref?.session ? [tab.person] : [])),
    );
    const session = replay(store.events(first.ref.session).map(({ event }) => event));
    const shown: unknown = JSON.parse(JSON.stringify(view(session, first.ref, online)));
    for (const { doc } of copies) {
      if (!isDeepStrictEqual(filled(JSON.parse(JSON.stringify(readTables(doc)))), filled(shown)))
        watch.faults.push(`a copy of ${name} differs`);
      if (doc.store.clients.size > 1) watch.faults.push(`two histories are mixed in ${name}`);
    }
    checkCards(world, first, first.ref);
    if (first.ref.kind === 'floor') watch.faults.push(...misplacedOn(first, laidNow(world, first.ref)));
    if (first.ref.kind === 'desk') checkTips(world, first, first.ref.person);
    if (first.ref.kind === 'shared') checkUncounted(world, first);
  }
};

/** What lies on a floor: of a subgroup where nobody is, nothing. */
const laidNow = ({ watch }: World, { session, room }: DocRef): Laid => {
  const standing = watch.now(session);
  const isThere = room === PLENARY || (standing !== null && isOpen(standing.division, room));
  return isThere ? watch.laid(session, room) : nothingLaid();
};

/** A table without rows may be there or not. */
const filled = (tables: unknown): unknown =>
  Object.fromEntries(Object.entries(tables as object).filter(([, rows]) => Object.keys(rows as object).length > 0));

interface Row {
  readonly text: string;
  readonly order: number;
}

/** The cards of a document against a second reading of the events. */
const checkCards = (world: World, copy: Copy, ref: DocRef): void => {
  const all = world.watch.words.cards(ref.session).filter(({ erased }) => !erased);
  if (ref.kind === 'desk') {
    const own = all.filter(({ pens }) => pens.includes(ref.person));
    const isHere = ({ room }: CardFacts): boolean => room === ref.room;
    checkTable(world, copy, { table: 'cards', expected: own.filter(isHere), ref });
    checkTable(world, copy, { table: 'kept', expected: own.filter((card) => !isHere(card)), ref });
  } else {
    // On a subgroup's screen nothing is left of what was said when nobody is in it.
    const standing = world.watch.now(ref.session);
    const isThere = ref.room === PLENARY || (standing !== null && isOpen(standing.division, ref.room));
    const seen = all.filter(({ room, seenBy, withdrawn }) => isThere && room === ref.room && seenBy === 'room' && !withdrawn);
    checkTable(world, copy, { table: 'cards', expected: ref.kind === 'floor' ? seen : [], ref });
  }
};

interface Expected {
  readonly table: 'cards' | 'kept';
  readonly expected: readonly CardFacts[];
  readonly ref: DocRef;
}

const checkTable = ({ watch }: World, { doc, name }: Copy, { table, expected, ref }: Expected): void => {
  const rows = doc.getMap(table).toJSON() as Readonly<Record<string, Row>>;
  if (expected.length !== Object.keys(rows).length)
    watch.faults.push(`${name} shows ${String(Object.keys(rows).length)} ${table} of ${String(expected.length)}`);
  const moments = new Map<number, number>();
  for (const { card, word, revealedAt } of expected) {
    const row = rows[card.id];
    if (row === undefined || !row.text.includes(word)) watch.faults.push(`${name} lacks ${word}`);
    else if (ref.kind === 'floor' && revealedAt !== null && (moments.get(revealedAt) ?? row.order) !== row.order)
      watch.faults.push(`${name} tells in which order cards were written`);
    else if (ref.kind === 'floor' && card.anonymous && tells(row, card.author)) watch.faults.push(`${name} tells who wrote ${word}`);
    if (row !== undefined && revealedAt !== null) moments.set(revealedAt, row.order);
  }
};

const tells = (row: Row, author: ParticipantId): boolean => JSON.stringify({ ...row, to: null, reactions: null }).includes(author);

const checkSeats = ({ store, watch, tabs }: World, id: SessionId): void => {
  const standing = watch.now(id);
  if (standing === null && store.events(id).length > 0) watch.faults.push(`${id} is erased and its events are there`);
  for (const tab of tabs) {
    const person = tab.session === id && tab.person !== null ? standing?.people.get(tab.person) : undefined;
    if (person?.removed === true && store.seatsOf(tab.person as ParticipantId).length > 0)
      watch.faults.push(`${String(tab.person)} was removed and keeps a seat`);
  }
};

/** How many tips lie parked is for who holds the bringer's pen. */
const checkTips = ({ watch }: World, { doc, name, ref }: Copy, person: ParticipantId): void => {
  const standing = ref === null ? null : watch.now(ref.session);
  const spot = ref === null || standing === null ? undefined : spotIn(standing, ref.room);
  const tips = doc.getMap('me').get('tips');
  if (spot !== undefined && tips !== 0 && !isOne(spot, person, 'bringer')) watch.faults.push(`${name} tells how many tips are parked`);
};

/** How many a guest has left would tell how many there are. */
const checkUncounted = ({ watch }: World, { doc, name }: Copy): void => {
  if (/"left":[1-9]/.test(JSON.stringify(doc.getMap('guests').toJSON()))) watch.faults.push(`${name} tells how many cards a guest wrote`);
};

/** What was taken back is in no event and no text that is kept. */
const checkErased = ({ store, watch }: World, id: SessionId): void => {
  const events = JSON.stringify(store.events(id));
  for (const word of events.match(MARKER) ?? []) if (watch.words.erased.has(word)) watch.faults.push(`${word} was erased and is kept`);
  for (const doc of store.textsOf(id)) {
    const { snapshot, updates } = store.text(doc);
    for (const letter of [...(snapshot === null ? [] : [snapshot]), ...updates].flatMap(lettersIn))
      if (watch.letters.gone.has(letter)) watch.faults.push(`${letter} was taken back and is kept in ${doc}`);
  }
};

/** As long after it was closed as its facilitator said, thirty days after the last thing that happened. */
const checkDeadline = ({ store, watch, scheduler }: World, id: SessionId): void => {
  const standing = watch.now(id);
  const deadline = store.deadline(id);
  if (standing === null) return;
  const latest = standing.closedAt === null ? scheduler.now() + 30 * DAY : standing.closedAt + standing.keepHours * HOUR;
  if (standing.closedAt !== null && deadline !== latest) watch.faults.push(`${id} goes at another time than was said`);
  if (deadline === null || deadline > latest) watch.faults.push(`${id} is kept longer than promised`);
};

/** Milliseconds. */
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
