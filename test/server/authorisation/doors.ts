import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../../shared/doc/frames.ts';
import { TEXT_ROOT } from '../../../shared/doc/names.ts';
import { CLOSE } from '../../../shared/protocol/close-codes.ts';
import type { Seat } from '../../../shared/protocol/control.ts';
import type { Access } from '../../../shared/session/access.ts';
import type { Tab } from '../../support/client.ts';

/** What became of opening a document, and of writing into it. */
export interface Visit {
  /** What the wire says one may: closed, answered, or asked for one's words. */
  readonly may: Access;
  /** With which code it was closed at the door. */
  readonly refused: number | null;
  /** With which code it was closed for writing; `null` when it was taken, and its receipt came. */
  readonly stopped: number | null;
  /** What the text said before writing, of a document with a text. */
  readonly text: string;
}

/** A way to a document: sends frames, and hears frames or why it was closed. */
export interface Way {
  send(frame: Uint8Array): void;
  onFrame(hear: (frame: Uint8Array) => void): void;
  onClose(hear: (code: number) => void): void;
  leave(): void;
}

/** Opens a document, says who one is by asking, and then tries to write these words into it. */
export const visit = (way: Way, words: string): Promise<Visit> =>
  new Promise((resolve) => {
    const doc = new Y.Doc();
    let asked = false;
    let text: string | null = null;
    const leave = (visit: Visit) => {
      way.leave();
      resolve(visit);
    };
    const may = (): Access => (asked ? 'write' : 'read');
    way.onClose((code) => {
      if (text === null) leave({ may: 'none', refused: code, stopped: null, text: '' });
      else leave({ may: may(), refused: null, stopped: code, text });
    });
    way.onFrame((bytes) => {
      const frame = readFrame(bytes);
      if (frame?.kind === 'step1') asked = true;
      if (frame?.kind !== 'step2') return;
      // The second answer is the receipt for what was written after the first.
      if (text !== null) return leave({ may: may(), refused: null, stopped: null, text });
      Y.applyUpdate(doc, frame.update);
      text = doc.share.has(TEXT_ROOT) ? doc.getText(TEXT_ROOT).toJSON() : '';
      way.send(updateFrame(edit(words)));
      way.send(step1Frame(Y.encodeStateVector(new Y.Doc())));
    });
    way.send(step1Frame(Y.encodeStateVector(doc)));
  });

/** Reads a document once, and writes nothing into it. */
export const readDoc = (way: Way): Promise<Y.Doc> =>
  new Promise((resolve, reject) => {
    const doc = new Y.Doc();
    way.onClose((code) => reject(new Error(`closed with ${code}`)));
    way.onFrame((bytes) => {
      const frame = readFrame(bytes);
      if (frame?.kind !== 'step2') return;
      Y.applyUpdate(doc, frame.update);
      way.leave();
      resolve(doc);
    });
    way.send(step1Frame(Y.encodeStateVector(doc)));
  });

/** Over a tab's one connection. */
export const byTab = ({ socket }: Tab, name: string): Way => {
  channels += 1;
  const channel = channels;
  let frame: (bytes: Uint8Array) => void = () => undefined;
  let close: (code: number) => void = () => undefined;
  const onDoc = (on: number, bytes: Uint8Array) => {
    if (on === channel) frame(new Uint8Array(bytes));
  };
  const onDocClose = (on: number, code: number) => {
    if (on === channel) close(code);
  };
  socket.on('doc', onDoc);
  socket.on('doc-close', onDocClose);
  socket.emit('doc-open', channel, name);
  return {
    send: (bytes) => socket.emit('doc', channel, bytes),
    onFrame: (hear) => (frame = hear),
    onClose: (hear) => (close = hear),
    leave() {
      socket.off('doc', onDoc);
      socket.off('doc-close', onDocClose);
      socket.emit('doc-close', channel);
    },
  };
};

/** As a plain WebSocket. `path` stands after `/sync/` as it is. */
export const byWebSocket = (url: string, path: string, { cookie, seat }: { readonly cookie: string; readonly seat: Seat }): Way => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${path}?seat=${seat}`, { headers: cookie === '' ? {} : { cookie } });
  const opened = new Promise<void>((resolve) => socket.once('open', resolve));
  return {
    send: (bytes) => void opened.then(() => socket.send(bytes)),
    onFrame: (hear) => socket.on('message', (bytes: Buffer) => hear(new Uint8Array(bytes))),
    onClose(hear) {
      socket.on('close', hear);
      // A path that is none ends the connection without a code.
      socket.on('error', () => hear(CLOSE.unknown));
    },
    leave() {
      socket.removeAllListeners('close');
      socket.on('error', () => undefined);
      socket.terminate();
    },
  };
};

let channels = 0;

const edit = (words: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText(TEXT_ROOT).insert(0, words);
  return Y.encodeStateAsUpdate(doc);
};
