import * as Y from 'yjs';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import { readFrame, step1Frame } from '../../shared/doc/frames.ts';
import { CLOSE } from '../../shared/protocol/close-codes.ts';
import { PLENARY, type JoinCode, type ParticipantId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import { openBrowser, type Browser, type Tab } from './client.ts';
import { ONE, TWO } from './subgroups.ts';
import { openWiretap } from './wiretap.ts';

/** Somebody who knocks at every door of every room, and keeps every byte the server said. */
export interface Eavesdropper {
  readonly name: string;
  readonly browser: Browser;
  readonly tab: Tab;
  readonly person: ParticipantId | null;
  heard(): Buffer;
  /** Comes again with the same cookie, tries every document and every file there is, and keeps listening at what opened. */
  knocks(): Promise<void>;
  leave(): void;
}

interface Coming {
  readonly name: string;
  readonly port: number;
  readonly code: JoinCode;
  readonly script: Script;
  readonly seat?: Seat;
  readonly transport?: 'websocket' | 'polling';
  readonly enter: (browser: Browser) => Promise<unknown>;
}

export const openEavesdropper = async ({
  name,
  port,
  code,
  script,
  seat = 'participant',
  transport = 'websocket',
  enter,
}: Coming): Promise<Eavesdropper> => {
  const tap = await openWiretap(port);
  const browser = openBrowser(tap.url);
  await enter(browser);
  const connect = () => browser.connect(code, seat, { transports: [transport] });
  const tab = await connect();
  let listening: readonly Tab[] = [];
  const knocks = async (): Promise<void> => {
    for (const one of listening) one.close();
    // A connection of its own for each room: nobody opens so many documents on one.
    listening = await Promise.all(documentsOf(tab, script).map((docs) => connect().then((at) => opened(at, docs))));
    for (const file of FILES) await browser.request('GET', `/api/sessions/${code}${file}`, undefined, { 'accept-encoding': 'identity' });
  };
  return {
    name,
    browser,
    tab,
    person: tab.welcome.person,
    heard: tap.heard,
    knocks,
    leave() {
      for (const one of [tab, ...listening]) one.close();
      tap.close();
    },
  };
};

/** Opens documents, and waits for what is said to each. */
const opened = (tab: Tab, docs: readonly DocRef[]): Promise<Tab> =>
  new Promise((resolve, reject) => {
    const waiting = new Set(docs.keys());
    const hears = (channel: number) => {
      waiting.delete(channel);
      if (waiting.size === 0) resolve(tab);
    };
    tab.socket.on('doc-close', (channel, closed) => {
      if (closed === CLOSE.tooFast) reject(new Error('a door was not knocked at'));
      hears(channel);
    });
    tab.socket.on('doc', (channel, frame) => {
      if (readFrame(new Uint8Array(frame))?.kind === 'step2') hears(channel);
    });
    for (const [channel, doc] of docs.entries()) {
      tab.socket.emit('doc-open', channel, docName(doc));
      tab.socket.emit('doc', channel, step1Frame(Y.encodeStateVector(new Y.Doc())));
    }
  });

/** Every document there is, by room. */
const documentsOf = ({ welcome: { session, person } }: Tab, script: Script): readonly (readonly DocRef[])[] => [
  ...[PLENARY, ONE, TWO].map((room): readonly DocRef[] => [
    ...(['floor', 'hosts', 'shared', 'case', 'harvest', 'rooms', 'leading', 'plan'] as const).map((kind): DocRef => ({
      kind,
      session,
      room,
    })),
    ...script.sheets.map(({ id: sheet }): DocRef => ({ kind: 'sheet', session, room, sheet })),
    ...script.phases.map(({ id: phase }): DocRef => ({ kind: 'notes', session, room, phase })),
    ...(person === null ? [] : [{ kind: 'desk', session, room, person } as const]),
  ]),
];

const LATER = String(Date.UTC(2100, 0, 1));
const FILES: readonly string[] = [
  ...['', '/harvest.md', '/harvest.json', '/mine.md', '/links', '/lookback', `/lookback/at/${LATER}`],
  ...[ONE, TWO].flatMap((room) => ['links', 'lookback', `lookback/at/${LATER}`].map((file) => `/rooms/${room}/${file}`)),
];
