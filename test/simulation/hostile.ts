import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { awarenessFrame, step1Frame, step2Frame, updateFrame } from '../../shared/doc/frames.ts';
import { forgeUpdate } from '../support/yjs-forge.ts';
import type { Copy } from './copy.ts';
import type { Receiver } from './grants.ts';
import type { Letters } from './letters.ts';
import type { Random, Weighted } from './random.ts';
import { FORGED } from './watch.ts';

/** Where somebody means harm. */
export interface Victim {
  readonly random: Random;
  readonly copy: Copy;
  readonly me: Receiver;
  /** Who wrote with which Yjs client id. */
  readonly authors: ReadonlyMap<number, Receiver>;
  readonly letters: Letters;
}

/** Sends something no honest client sends. None of it may ever be stored or reach anybody. */
export const attack = (victim: Victim): void => {
  victim.random.weighted(ATTACKS)(victim);
};

type Attack = (victim: Victim) => void;

const poison = ({ letters, copy }: Victim): string => letters.next(copy.name, true);
const send = ({ copy }: Victim, frame: Uint8Array): void => {
  copy.send(frame, false);
};
/** A client id that is nobody's. */
const stranger = ({ random }: Victim): number => 10_000 + random.below(6_000);

/** Client ids others have written with in this text, and how far they are. */
const bound = ({ copy, me, authors }: Victim) =>
  [...copy.doc.store.clients.keys()]
    .filter((client) => (authors.get(client) ?? me) !== me)
    .map((client) => ({ client, clock: Y.getState(copy.doc.store, client) }));

/** What an honest client sends too, but perhaps from where one only reads. */
const withoutAsking: Attack = (victim) => {
  const text = victim.letters.next(victim.copy.name);
  send(victim, updateFrame(forgeUpdate([{ client: stranger(victim), clock: 0, items: [{ text }] }])));
};

const inAnothersName: Attack = (victim) => {
  const names = bound(victim);
  if (names.length === 0) return malformed(victim);
  const { client, clock } = victim.random.pick(names);
  send(victim, updateFrame(forgeUpdate([{ client, clock, items: [{ text: poison(victim) }] }])));
};

const withGap: Attack = (victim) => {
  const clock = 5 + victim.random.below(50);
  send(victim, updateFrame(forgeUpdate([{ client: stranger(victim), clock, items: [{ text: poison(victim) }] }])));
};

const onWhatIsNotThere: Attack = (victim) => {
  const items = [{ text: poison(victim), origin: [stranger(victim) - 5_000, 3] as const }];
  send(victim, updateFrame(forgeUpdate([{ client: stranger(victim), clock: 0, items }])));
};

const inAnotherRoot: Attack = (victim) => {
  send(victim, updateFrame(forgeUpdate([{ client: stranger(victim), clock: 0, items: [{ text: poison(victim), parent: 'elsewhere' }] }])));
};

const withMoreThanText: Attack = (victim) => {
  const doc = new Y.Doc();
  doc.clientID = stranger(victim);
  const text = doc.getText('text');
  text.insert(0, poison(victim), victim.random.chance(0.5) ? { bold: true } : undefined);
  if (victim.random.chance(0.5)) text.insertEmbed(0, { image: FORGED });
  else text.setAttribute('lang', FORGED);
  send(victim, updateFrame(Y.encodeStateAsUpdate(doc)));
};

const malformed: Attack = (victim) => {
  send(
    victim,
    Uint8Array.from({ length: 1 + victim.random.below(12) }, () => victim.random.below(256)),
  );
};

const badVector: Attack = (victim) => {
  send(victim, step1Frame(Uint8Array.from([9, 255])));
};

const intoTheFloor: Attack = (victim) => {
  const doc = new Y.Doc();
  doc.clientID = stranger(victim);
  doc.getMap('cards').set('forged', { text: FORGED });
  send(victim, victim.random.chance(0.5) ? step2Frame(Y.encodeStateAsUpdate(doc)) : updateFrame(Y.encodeStateAsUpdate(doc)));
};

const forgedAwareness: Attack = (victim) => {
  const { random, copy } = victim;
  const state = { user: { name: FORGED }, person: FORGED, typing: FORGED, cursor: FORGED };
  const clients = [stranger(victim), random.below(40), copy.doc.clientID].slice(random.below(3));
  send(victim, awarenessFrame(clients.map((client) => ({ client, clock: 1 + random.below(9), state }))));
};

/** More bytes than the budget of a connection, in frames that are harmless one by one. */
const flood: Attack = (victim) => {
  for (let times = 0; times < 6; times += 1) send(victim, LARGE);
};

const tooLarge: Attack = (victim) => {
  send(victim, HUGE);
};

const ATTACKS: readonly Weighted<Attack>[] = [
  [2, withoutAsking],
  [4, inAnothersName],
  [1, withGap],
  [1, onWhatIsNotThere],
  [1, inAnotherRoot],
  [1, withMoreThanText],
  [2, malformed],
  [0.5, badVector],
  [2, intoTheFloor],
  [3, forgedAwareness],
  [0.3, flood],
  [0.2, tooLarge],
];

const padded = (bytes: number): Uint8Array => {
  const out = encoding.createEncoder();
  encoding.writeVarUint(out, 1);
  encoding.writeVarUint8Array(out, new Uint8Array(bytes));
  return encoding.toUint8Array(out);
};

/** Awareness that says nothing, at length. */
const LARGE = padded(420 * 1024);
const HUGE = padded(600 * 1024);
