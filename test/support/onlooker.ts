import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { step1Frame } from '../../shared/doc/frames.ts';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type SheetId } from '../../shared/ids.ts';
import { readFrame } from '../../shared/doc/frames.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import { openBrowser, type Browser, type ConnectOptions, type Tab } from './client.ts';
import { openWiretap } from './wiretap.ts';

/** Somebody who looks on with all doors open: every document over Socket.io, the floor once more with a stock Yjs client, all pages to keep. */
export interface Onlooker {
  readonly name: string;
  readonly browser: Browser;
  readonly tab: Tab;
  readonly person: ParticipantId | null;
  readonly seat: Seat;
  /** The floor as the stock client has it. */
  readonly floor: Y.Doc;
  /** Every byte the server sent to this browser. */
  heard(): Buffer;
  /** What came in over the open documents since the last time this was asked, as the frames say it. */
  frames(): readonly HeardFrame[];
  /** Asks for every file there is, allowed or not. */
  asksForFiles(): Promise<void>;
  /** Knocks at a document; what it is told goes into what it heard. */
  knocksAt(doc: DocRef): void;
  leave(): void;
}

export interface HeardFrame {
  readonly channel: number;
  readonly frame: Uint8Array;
}

interface Coming {
  readonly name: string;
  readonly port: number;
  readonly code: JoinCode;
  readonly seat?: Seat;
  readonly transports?: NonNullable<ConnectOptions['transports']>;
  readonly sheets: readonly SheetId[];
  /** How this browser gets its seat. */
  readonly enter: (browser: Browser) => Promise<unknown>;
}

export const openOnlooker = async ({
  name,
  port,
  code,
  seat = 'participant',
  transports = ['websocket'],
  sheets,
  enter,
}: Coming): Promise<Onlooker> => {
  const tap = await openWiretap(port);
  const browser = openBrowser(tap.url);
  await enter(browser);
  const tab = await browser.connect(code, seat, { transports });
  const { session, person } = tab.welcome;
  const here = { session, room: PLENARY };
  let heardFrames: HeardFrame[] = [];
  let channels = 0;
  tab.socket.on('doc', (channel, frame) => heardFrames.push({ channel, frame: new Uint8Array(frame) }));

  const opens = (doc: DocRef) => {
    channels += 1;
    tab.socket.emit('doc-open', channels, docName(doc));
    tab.socket.emit('doc', channels, step1Frame(Y.encodeStateVector(new Y.Doc())));
  };
  opens({ kind: 'floor', ...here });
  opens({ kind: 'hosts', ...here });
  opens({ kind: 'shared', ...here });
  opens({ kind: 'case', ...here });
  if (person !== null) opens({ kind: 'desk', ...here, person });
  for (const sheet of sheets) opens({ kind: 'sheet', ...here, sheet });

  const stock = stockClient(tap.url, browser, seat, docName({ kind: 'floor', ...here }));
  await new Promise<void>((resolve) =>
    stock.once('sync', () => {
      resolve();
    }),
  );

  return {
    name,
    browser,
    tab,
    person,
    seat,
    floor: stock.doc,
    heard: tap.heard,
    frames() {
      const frames = heardFrames;
      heardFrames = [];
      return frames;
    },
    async asksForFiles() {
      for (const file of ['', '/harvest.md', '/harvest.json', '/mine.md', '/mine.md?lang=en', '/links']) {
        await browser.request('GET', `/api/sessions/${code}${file}`, undefined, { 'accept-encoding': 'identity' });
      }
    },
    knocksAt: opens,
    leave() {
      stock.destroy();
      tab.close();
      tap.close();
    },
  };
};

/** The rows of tables a frame puts into a server-written document, in the order in which they were written. */
export const rowsIn = (frame: Uint8Array): readonly Row[] => {
  const read = readFrame(frame);
  if (read?.kind !== 'update') return [];
  const { structs } = Y.decodeUpdate(read.update);
  return structs
    .filter((struct): struct is Y.Item => struct instanceof Y.Item)
    .map(({ parent, parentSub, content, id, origin }) => ({
      // A row that was there before names its former self instead of the table.
      table: typeof parent === 'string' ? parent : origin === null ? '' : 'changed',
      row: parentSub ?? '',
      value: content.getContent()[0] as unknown,
      clock: id.clock,
    }))
    .sort((one, other) => one.clock - other.clock);
};

export interface Row {
  readonly table: string;
  readonly row: string;
  readonly value: unknown;
  readonly clock: number;
}

const stockClient = (url: string, browser: Browser, seat: Seat, document: string): WebsocketProvider => {
  class WithCookie extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie: browser.cookie } });
    }
  }
  return new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, document, new Y.Doc(), {
    WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { seat },
  });
};
