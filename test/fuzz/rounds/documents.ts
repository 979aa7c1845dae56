import * as Y from 'yjs';
import { readAwareness, readFrame } from '../../../shared/doc/frames.ts';
import { readTables } from '../../../shared/doc/mirror.ts';
import { docName, TEXT_ROOT } from '../../../shared/doc/names.ts';
import type { SheetId } from '../../../shared/ids.ts';
import { sameJson } from '../../../shared/doc/same-json.ts';
import { view, type Tables } from '../../../shared/session/view.ts';
import { sceneA } from '../../support/scenes.ts';
import { createNet, docsOf, type Client, type Net } from '../../support/sync-net.ts';
import { makeFrame } from '../inputs/frames.ts';
import { createRandom, type Random } from '../random.ts';
import { createIntruder, type Intruder } from './intruder.ts';
import { createTally, type Round, type Tally } from './round.ts';

/** The circle into which every round comes. */
const scene = sceneA('explore');
scene.do('Joost', 'sheet.claim', { sheet: 'acting' as SheetId });
const docs = docsOf(scene.session);

/**
 * Hub, gate, mirror and text log, in process. Hostile people send to every kind of document while two honest ones write in a sheet
 * and one looks on. Afterwards the honest ones are still there and read the same, and the store holds plain text.
 */
export const documentsRound: Round = async (seed, inputs) => {
  const random = createRandom(seed);
  const tally = createTally();
  const net = createNet(scene.session);
  const copy = () => Object.assign(new Y.Doc(), { clientID: random.below(2 ** 32) });
  const [daan, samira] = ['Daan', 'Samira'].map((name) => net.connect(person(name), docs.sheet('acting'), copy())) as [Client, Client];
  const floor = net.connect(person('Hafza'), docs.floor);
  await net.settle();
  const intruders = hostile(net, random);
  const honest = { daan, samira, floor };

  for (let done = 0; done < inputs; done += 1) {
    const intruder = random.pick(intruders);
    const { kind, frame } = makeFrame(random, intruder);
    tally.input(kind, () => intruder.send(frame));
    if (random.chance(0.04)) tally.input('opening', () => open(net, random));
    if (random.chance(0.04)) {
      daan.text.insert(random.below(daan.text.length + 1), random.pick(['ja ', 'nee ', 'é']));
      await tally.after(() => (random.chance(0.3) ? net.pass(300) : net.settle()));
    }
  }
  await tally.after(() => net.pass(20_000));
  await check(net, honest, tally);
  return tally.outcome();
};

const person = (name: string) => ({ kind: 'person' as const, person: scene.who(name) });

/** Who may write beside the honest ones, who may only read. Nobody is honest here and hostile there: whoever forges in the own name harms oneself. */
const hostile = (net: Net, random: Random): readonly Intruder[] =>
  [
    [person('Joost'), docs.sheet('acting')],
    [person('Joost'), docs.sheet('acting')],
    [person('Joost'), docs.sheet('acting')],
    [person('Lydia'), docs.case],
    [person('Lydia'), docs.sheet('acting')],
    [scene.display, docs.sheet('acting')],
    [person('Joost'), docs.floor],
    [person('Marieke'), docs.hosts],
  ].map(([actor, ref]) => createIntruder(net, { actor: actor as never, name: docName(ref as never), seed: random.below(2 ** 32) }));

/** Names that are none, or belong to others. */
const open = (net: Net, random: Random): string => {
  const session = scene.session.id;
  const name = random.pick([
    '',
    '__proto__',
    '../../etc/passwd',
    `${session}:floor:plenary/../desk`,
    `${session}:floor:constructor`,
    `${session}:sheet:plenary:__proto__`,
    `${session}:sheet:plenary:tostring`,
    `${session}:desk:plenary:${scene.who('Lydia')}`,
    `${session}:hosts:plenary`,
    `${encodeURIComponent(session)}%3Afloor%3Aplenary`,
    'session000002:floor:plenary',
    `${session}:floor:plenary\u0000`,
    'x'.repeat(1_000_000),
  ]);
  const closed: number[] = [];
  const transport = { send: () => undefined, close: (code: number) => void closed.push(code), bufferedAmount: 0 };
  const connection = net.hub.open({ ...person('Daan'), session }, name, transport);
  connection.receive(new Uint8Array([0, 0, 1, 0]));
  connection.closed();
  if (closed.length !== 1) throw new Error(`a door that is not there opened: ${name.slice(0, 60)}`);
  return String(closed[0]);
};

interface Honest {
  readonly daan: Client;
  readonly samira: Client;
  readonly floor: Client;
}

const check = async (net: Net, { daan, samira, floor }: Honest, tally: Tally): Promise<void> => {
  const before = daan.receipts;
  daan.text.insert(0, 'Nog hier. ');
  daan.ask();
  await net.pass(1_000);
  const kept = await net.store.text(docName(docs.sheet('acting')));
  const stored = new Y.Doc();
  for (const update of [...(kept.snapshot === null ? [] : [kept.snapshot]), ...kept.updates]) Y.applyUpdate(stored, update);
  const text = stored.getText(TEXT_ROOT).toJSON();
  const rules: readonly (readonly [string, boolean])[] = [
    ['an honest writer was put out', daan.isOpen && samira.isOpen],
    ['an onlooker was put out', floor.isOpen],
    ['an honest writer got no receipt', daan.receipts > before],
    ['the copies differ', daan.text.toJSON() === samira.text.toJSON()],
    ['the store differs', daan.text.toJSON() === text && text.includes('Nog hier. ')],
    ['something waits in the store', stored.store.pendingStructs === null && stored.store.pendingDs === null],
    ['the store holds another root', [...stored.share.keys()].every((root) => root === TEXT_ROOT)],
    ['the store holds more than text', isPlain(stored)],
    ['the floor was written into', sameJson(filled(readTables(floor.doc)), filled(view(scene.session, docs.floor, new Set())))],
    ['an awareness entry was forged', [daan, samira, floor].every(heardOnlyStamped)],
  ];
  for (const [what, holds] of rules) if (!holds) tally.fail(what);
};

/** A document knows a table from its first row on. */
const filled = (tables: Tables) => Object.fromEntries(Object.entries(tables).filter(([, rows]) => Object.keys(rows).length > 0));

const isPlain = (doc: Y.Doc): boolean =>
  [...doc.store.clients.values()]
    .flat()
    .every((struct) => struct instanceof Y.GC || struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentDeleted);

const NAMES = new Set(Object.values(scene.session.people).map(({ name }) => name));

const heardOnlyStamped = ({ heard }: Client): boolean =>
  heard.every((bytes) => {
    const frame = readFrame(bytes);
    if (frame?.kind !== 'awareness') return true;
    const entries = readAwareness(frame.entries, 100);
    return entries !== null && entries.every(({ state }) => state === null || isStamped(state));
  });

const isStamped = (state: unknown): boolean => {
  const { user, cursor, ...more } = state as { user?: { name?: string; color?: string }; cursor?: unknown };
  const named = user !== undefined && NAMES.has(user.name ?? '') && /^#[0-9a-f]{6}$/.test(user.color ?? '');
  return named && Object.keys(user).length === 2 && Object.keys(more).length === 0 && cursor !== undefined;
};
