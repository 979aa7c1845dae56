import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { docName, TEXT_ROOT } from '../../shared/doc/names.ts';
import { PLENARY, type JoinCode, type ParticipantId, type PhaseId, type SessionId } from '../../shared/ids.ts';
import { CLOSE } from '../../shared/protocol/close-codes.ts';
import { openBrowser, type Browser, type Tab } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Nothing of Kring on this side but names: plain `yjs`, `y-websocket` and `ws`, with the browser's cookie. */
describe('a stock Yjs client', () => {
  let server: TestServer;
  let code: JoinCode;
  let session: SessionId;
  let facilitator: Browser;
  let lydia: Browser;
  let hafza: Browser;
  let lydiaId: ParticipantId;
  let lead: Tab;
  const open: WebsocketProvider[] = [];

  beforeAll(async () => {
    server = await startServer();
    [facilitator, lydia, hafza] = [openBrowser(server.url), openBrowser(server.url), openBrowser(server.url)];
    code = await facilitator.create();
    lydiaId = await lydia.join(code, 'Lydia', 'Werk');
    await hafza.join(code, 'Hafza', 'Jongerenloket');
    lead = await facilitator.connect(code, 'facilitator');
    session = lead.welcome.session;
    await lead.does('bringer.set', { person: lydiaId });
    await lead.does('phase.go', { to: 'tell' as PhaseId });
  });
  afterAll(async () => {
    for (const provider of open) provider.destroy();
    lead.close();
    await server.dispose();
  });

  const name = (kind: 'floor' | 'case' | 'hosts') => docName({ kind, session, room: PLENARY });

  const provide = (browser: Browser | null, document: string, { params = {}, headers = {} } = {}): WebsocketProvider => {
    class WithCookie extends WebSocket {
      constructor(address: string | URL) {
        super(address, { headers: { ...(browser === null ? {} : { cookie: browser.cookie }), ...headers } });
      }
    }
    const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/sync`, document, new Y.Doc(), {
      WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      params,
    });
    open.push(provider);
    return provider;
  };
  const synced = (provider: WebsocketProvider) =>
    new Promise<void>((resolve) => {
      if (provider.synced) resolve();
      else
        provider.once('sync', () => {
          resolve();
        });
    });
  const closed = (provider: WebsocketProvider) =>
    new Promise<number>((resolve) => {
      provider.once('closed', ({ code: why }) => {
        resolve(why);
      });
    });
  const reads = (doc: Y.Doc, words: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (doc.getText(TEXT_ROOT).toJSON() === words) resolve();
      };
      doc.on('update', look);
      look();
    });

  it('[SY13] reads a floor, and sees it change', async () => {
    const { doc } = await syncedWith(provide(hafza, name('floor')));
    expect(doc.getMap('room').get('phase')).toBe('tell');
    const changed = once(doc as unknown as NodeJS.EventEmitter, 'update');
    await lead.does('caption.set', { text: 'Eerst luisteren.' });
    await changed;
    expect(doc.getMap('room').get('caption')).toMatchObject({ nl: 'Eerst luisteren.' });
    const asLead = await syncedWith(provide(facilitator, name('hosts'), { params: { seat: 'facilitator' } }));
    expect(asLead.doc.getMap('prompts').size).toBeGreaterThan(0);
  });

  it('[SY13] co-writes a text with carets, and outlasts a reconnect', async () => {
    const writer = await syncedWith(provide(lydia, name('case')));
    const reader = await syncedWith(provide(hafza, name('case')));
    writer.doc.getText(TEXT_ROOT).insert(0, 'Hij belt elke dag');
    await reads(reader.doc, 'Hij belt elke dag');
    const caret = new Promise<unknown[]>((resolve) => {
      reader.awareness.on('change', () => {
        resolve([...reader.awareness.getStates().values()]);
      });
    });
    const at = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(writer.doc.getText(TEXT_ROOT), 3)) as unknown;
    writer.awareness.setLocalState({ user: { name: 'Iemand anders', color: 'red' }, cursor: { anchor: at, head: at } });
    expect(await caret).toContainEqual(expect.objectContaining({ user: { name: 'Lydia', color: expect.stringMatching(/^#/) as string } }));
    writer.disconnect();
    writer.doc.getText(TEXT_ROOT).insert(17, ', en hij wil werken.');
    writer.connect();
    await reads(reader.doc, 'Hij belt elke dag, en hij wil werken.');
  });

  it('[SY13] [AC1] [AC8] learns from the close code why it may not', async () => {
    const stranger = openBrowser(server.url);
    expect(await closed(provide(null, name('floor')))).toBe(CLOSE.forbidden);
    expect(await closed(provide(stranger, name('floor')))).toBe(CLOSE.forbidden);
    expect(await closed(provide(hafza, name('hosts')))).toBe(CLOSE.forbidden);
    expect(await closed(provide(hafza, name('floor'), { headers: { origin: 'https://evil.example' } }))).toBe(CLOSE.forbidden);
    expect(await closed(provide(hafza, 'no-document'))).toBe(CLOSE.unknown);
    expect(await closed(provide(hafza, name('floor'), { params: { seat: 'king' } }))).toBe(CLOSE.unknown);
    const reader = await syncedWith(provide(hafza, name('case')));
    const why = closed(reader);
    reader.doc.getText(TEXT_ROOT).insert(0, 'ik ook');
    expect(await why).toBe(CLOSE.forbidden);
  });

  it('[SY10] reserved bits, text, and a message past all size end that connection and not the process', async () => {
    const witness = await syncedWith(provide(hafza, name('floor')));
    const address = `${server.url.replace('http', 'ws')}/sync/${name('floor')}`;
    const attack = async (send: (socket: WebSocket) => void): Promise<number> => {
      const socket = new WebSocket(address, { headers: { cookie: hafza.cookie } });
      socket.on('error', () => undefined);
      await once(socket, 'open');
      send(socket);
      const [why] = (await once(socket, 'close')) as [number];
      return why;
    };
    const raw = (socket: WebSocket) => (socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket;
    expect(
      await attack((socket) => {
        raw(socket).write(Buffer.from([0xf2, 0x80, 0, 0, 0, 0]));
      }),
    ).toBeGreaterThan(1000);
    expect(
      await attack((socket) => {
        socket.send('hallo');
      }),
    ).toBe(CLOSE.malformed);
    expect(
      await attack((socket) => {
        socket.send(Buffer.alloc(2 * 1024 * 1024));
      }),
    ).toBe(1009);
    await lead.does('caption.set', { text: 'Nog steeds hier.' });
    await expect.poll(() => witness.doc.getMap('room').get('caption')).toMatchObject({ nl: 'Nog steeds hier.' });
  });

  const syncedWith = async (provider: WebsocketProvider): Promise<WebsocketProvider> => {
    await synced(provider);
    return provider;
  };
});
