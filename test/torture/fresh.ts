import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame } from '../../shared/doc/frames.ts';
import { createShadow } from '../../shared/doc/gate.ts';
import { readTables } from '../../shared/doc/mirror.ts';
import { docName, TEXT_ROOT, type DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode } from '../../shared/ids.ts';
import { deskView } from '../../shared/session/view/desk.ts';
import { floorView } from '../../shared/session/view/floor.ts';
import { openBrowser, type Tab } from '../support/client.ts';
import type { Dice } from './dice.ts';
import { roomOf, type History } from './history.ts';
import { rowOf, type Begun } from './journal.ts';

/** Reads the circle from the server that came back, over new connections and into new documents; answers what differs from the store. */
export const readAfresh = async ({
  url,
  begun,
  history,
  stored,
  dice,
}: {
  readonly url: string;
  readonly begun: Begun;
  readonly history: History;
  readonly stored: ReadonlyMap<string, readonly Uint8Array[]>;
  readonly dice: Dice;
}): Promise<readonly string[]> => {
  const { session } = history;
  if (session === null) return ['the session is gone'];
  const room = roomOf(session);
  const here = { session: begun.session, room: PLENARY };
  const code = begun.code as JoinCode;
  const faults: string[] = [];

  const screen = await openBrowser(url).connect(code, 'display', { headers: { cookie: begun.screen } });
  const read = (doc: DocRef) =>
    dice.chance(0.5) ? overControl(screen, docName(doc)) : overSync({ url, cookie: begun.screen, name: `${docName(doc)}?seat=display` });
  faults.push(...different('floor', await read({ kind: 'floor', ...here }), floorView(session, room, new Set())));
  for (const [name, updates] of stored) {
    const sheet = session.script.sheets.find(({ id }) => docName({ kind: 'sheet', ...here, sheet: id }) === name);
    const doc = await read(sheet === undefined ? { kind: 'case', ...here } : { kind: 'sheet', ...here, sheet: sheet.id });
    const known = createShadow(updates);
    if (doc.getText(TEXT_ROOT).toJSON() !== known.getText(TEXT_ROOT).toJSON()) faults.push(`${name} reads otherwise than it is stored`);
  }
  screen.close();

  for (const { person, cookie } of [dice.pick(begun.people)!, dice.pick(begun.people)!]) {
    const tab = await openBrowser(url).connect(code, 'participant', { headers: { cookie } });
    const desk = await overControl(tab, docName({ kind: 'desk', ...here, person }));
    faults.push(...different(`desk:${person}`, desk, deskView(session, room, person)));
    tab.close();
  }
  return faults;
};

const different = (name: string, doc: Y.Doc, view: object): readonly string[] => {
  const lines = (tables: object) =>
    new Set(
      (Object.entries(tables) as [string, object][]).flatMap(([table, rows]) =>
        Object.entries(rows).map(([row, value]) => rowOf(name, table, { row, value })),
      ),
    );
  const [read, wanted] = [lines(readTables(doc)), lines(view)];
  return [
    ...[...wanted].filter((row) => !read.has(row)).map((row) => `a fresh reader misses ${row}`),
    ...[...read].filter((row) => !wanted.has(row)).map((row) => `a fresh reader has ${row}`),
  ];
};

let channels = 0;
const overControl = ({ socket }: Tab, name: string): Promise<Y.Doc> =>
  new Promise((resolve, reject) => {
    const mine = (channels += 1);
    const finish = (settle: () => void) => {
      socket.off('doc', hear);
      socket.off('doc-close', closed);
      socket.emit('doc-close', mine);
      settle();
    };
    const hear = (channel: number, frame: Uint8Array) => {
      const doc = channel === mine ? docIn(new Uint8Array(frame)) : null;
      if (doc !== null) finish(() => resolve(doc));
    };
    const closed = (channel: number, code: number) => {
      if (channel === mine) finish(() => reject(new Error(`${name} was closed with ${String(code)}`)));
    };
    socket.on('doc', hear);
    socket.on('doc-close', closed);
    socket.emit('doc-open', mine, name);
    socket.emit('doc', mine, QUESTION);
  });

const overSync = ({ url, cookie, name }: { readonly url: string; readonly cookie: string; readonly name: string }): Promise<Y.Doc> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${name}`, { headers: { cookie } });
    socket.once('open', () => socket.send(QUESTION));
    socket.once('error', reject);
    socket.once('close', (code) => reject(new Error(`${name} was closed with ${String(code)}`)));
    socket.on('message', (data: Buffer) => {
      const doc = docIn(new Uint8Array(data));
      if (doc === null) return;
      resolve(doc);
      socket.close();
    });
  });

const docIn = (bytes: Uint8Array): Y.Doc | null => {
  const frame = readFrame(bytes);
  if (frame?.kind !== 'step2') return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, frame.update);
  return doc;
};

const QUESTION = step1Frame(Y.encodeStateVector(new Y.Doc()));
