import * as Y from 'yjs';
import { readFrame, step1Frame } from '../../shared/doc/frames.ts';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import type { JoinCode, ParticipantId } from '../../shared/ids.ts';
import type { Ack, Seat } from '../../shared/protocol/control.ts';
import type { CommandName, Commands } from '../../shared/session/commands.ts';
import { byTab, visit } from '../server/authorisation/doors.ts';
import { openBrowser, type Browser, type Tab } from '../support/client.ts';
import { openWiretap } from '../support/wiretap.ts';

/** One browser in a session: it opens every document it knows of, and every byte and every Yjs row it gets is kept. */
export interface Listener {
  readonly name: string;
  readonly browser: Browser;
  readonly tab: Tab;
  /** `null`: a screen, or a device that goes round. */
  readonly person: ParticipantId | null;
  /** Knocks at these documents and stays where it is let in. */
  opens(docs: readonly DocRef[]): void;
  /** Types into a text; whether it was taken. */
  types(doc: DocRef, words: string): Promise<boolean>;
  does<Name extends CommandName>(name: Name, payload: Commands[Name]): Promise<Ack>;
  /** What its copy of a document says now. */
  copy(doc: DocRef): Y.Doc | undefined;
  /** Every byte of HTTP, WebSocket and long-polling. */
  heard(): Buffer;
  /** Every row and piece of text in the frames of documents, as Yjs reads them. */
  readonly rows: readonly string[];
  frames(): number;
  leave(): void;
}

interface Coming {
  readonly name: string;
  readonly port: number;
  readonly code: JoinCode;
  readonly seat?: Seat;
  readonly polling?: boolean;
  readonly enter: (browser: Browser) => Promise<unknown>;
}

export const openListener = async ({ name, port, code, seat = 'participant', polling = false, enter }: Coming): Promise<Listener> => {
  const tap = await openWiretap(port);
  const browser = openBrowser(tap.url);
  await enter(browser);
  const tab = await browser.connect(code, seat, { transports: [polling ? 'polling' : 'websocket'] });
  const away = new Promise<Ack>((resolve) =>
    tab.socket.once('disconnect', () => {
      resolve({ ok: false, refusal: { code: 'no-seat' } });
    }),
  );
  const copies = new Map<string, Y.Doc>();
  const rows: string[] = [];
  let frames = 0;
  tab.socket.on('doc', () => (frames += 1));
  const open = (doc: DocRef) => {
    const known = docName(doc);
    if (copies.has(known)) return;
    const copy = new Y.Doc();
    copies.set(known, copy);
    const way = byTab(tab, known);
    way.onClose(() => {
      copies.delete(known);
    });
    way.onFrame((bytes) => {
      const frame = readFrame(bytes);
      if (frame?.kind !== 'step2' && frame?.kind !== 'update') return;
      rows.push(said(frame.update));
      Y.applyUpdate(copy, frame.update);
    });
    way.send(step1Frame(Y.encodeStateVector(copy)));
  };
  return {
    name,
    browser,
    tab,
    person: tab.welcome.person,
    opens: (docs) => {
      docs.forEach(open);
    },
    types: async (doc, words) => {
      const { may, stopped } = await visit(byTab(tab, docName(doc)), words);
      return may === 'write' && stopped === null;
    },
    // Who is gone from the circle gets no answer any more.
    does: (command, payload) => (tab.socket.connected ? Promise.race([tab.command(command, payload), away]) : away),
    copy: (doc) => copies.get(docName(doc)),
    heard: tap.heard,
    rows,
    frames: () => frames,
    leave() {
      tab.close();
      tap.close();
    },
  };
};

const said = (update: Uint8Array): string => {
  const { structs } = Y.decodeUpdate(update);
  return JSON.stringify(structs.map((struct) => (struct instanceof Y.Item ? struct.content.getContent() : null)));
};
