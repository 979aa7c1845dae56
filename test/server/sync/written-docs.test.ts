import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { awarenessFrame, readAwareness, readFrame, step1Frame, updateFrame } from '../../../shared/doc/frames.ts';
import { readView } from '../../../shared/doc/layout.ts';
import { readTables } from '../../../shared/doc/mirror.ts';
import { PLENARY, type ParticipantId, type SheetId } from '../../../shared/ids.ts';
import { CLOSE } from '../../../shared/protocol/close-codes.ts';
import { view } from '../../../shared/session/view.ts';
import { sceneA } from '../../support/scenes.ts';
import { createNet, docsOf, type Client } from '../../support/sync-net.ts';

const setUp = (phase = 'explore') => {
  const scene = sceneA(phase);
  const net = createNet(scene.session);
  const person = (name: string) => ({ kind: 'person' as const, person: scene.who(name) });
  return {
    scene,
    net,
    person,
    docs: docsOf(scene.session),
    show: () => {
      net.show(scene.session);
    },
  };
};

const typingHeard = (client: Client): readonly unknown[] =>
  client.heard.flatMap((bytes) => {
    const frame = readFrame(bytes);
    return frame?.kind === 'awareness' ? (readAwareness(frame.entries, 99) ?? []).map(({ state }) => state) : [];
  });

describe('server-written documents', () => {
  it('[SY1] everybody has the view of their audience, now and after every change', async () => {
    const { scene, net, person, docs, show } = setUp();
    const clients = [
      { ref: docs.floor, client: net.connect(person('Mo'), docs.floor) },
      { ref: docs.floor, client: net.connect(scene.display, docs.floor) },
      { ref: docs.hosts, client: net.connect(person('Marieke'), docs.hosts) },
      { ref: docs.desk(scene.who('Mo')), client: net.connect(person('Mo'), docs.desk(scene.who('Mo'))) },
    ];
    await net.settle();
    const expectViews = () => {
      for (const { ref, client } of clients) {
        const tables = Object.fromEntries(
          Object.entries(view(scene.session, ref, new Set())).filter(([, rows]) => Object.keys(rows).length > 0),
        );
        expect(Object.fromEntries(Object.entries(readTables(client.doc)).filter(([, rows]) => Object.keys(rows).length > 0))).toEqual(
          JSON.parse(JSON.stringify(tables)),
        );
      }
    };
    expectViews();
    scene.do('Mo', 'card.post', { kind: 'question', text: 'Wat wist je van zijn week?' });
    show();
    await net.settle();
    expectViews();
    scene.go('knowledge');
    show();
    await net.settle();
    expectViews();
    expect(readView('floor', clients[0]?.client.doc as Y.Doc)?.room.phase).toBe('knowledge');
  });

  it('[SY2] a change that this audience does not see sends it nothing', async () => {
    const { net, person, docs, show } = setUp();
    const mo = net.connect(person('Mo'), docs.floor);
    await net.settle();
    const before = mo.heard.length;
    show();
    await net.settle();
    expect(mo.heard.length).toBe(before);
  });

  it('[AC1] [AC2] [AC3] [AC8] what may not be opened is closed at once, with its reason', async () => {
    const { scene, net, person, docs } = setUp();
    const { session } = scene;
    const codeFor = (actor: Parameters<typeof net.connect>[0], name: Parameters<typeof net.connect>[1]) => {
      const client = net.connect(actor, name);
      client.deliver();
      return client.closed;
    };
    expect(codeFor(person('Mo'), docs.hosts)).toBe(CLOSE.forbidden);
    expect(codeFor(person('Mo'), docs.desk(scene.who('Hafza')))).toBe(CLOSE.forbidden);
    expect(codeFor(person('Marieke'), docs.desk(scene.who('Hafza')))).toBe(CLOSE.forbidden);
    expect(codeFor(scene.display, docs.hosts)).toBe(CLOSE.forbidden);
    expect(codeFor(scene.display, docs.desk(scene.who('Hafza')))).toBe(CLOSE.forbidden);
    for (const name of [
      '',
      'floor',
      `${session.id}:floor`,
      `${session.id}:floor:attic`,
      `${session.id}:sheet:plenary:nowhere`,
      `othersession1:floor:plenary`,
      `${session.id}:__proto__:plenary`,
      'x'.repeat(9_999),
    ]) {
      expect(codeFor(person('Mo'), name), name.slice(0, 60)).toBe(CLOSE.unknown);
    }
    await net.settle();
  });

  it('[SY3] who writes loses that connection only', async () => {
    const { net, person, docs } = setUp();
    const [mallory, mo] = [net.connect(person('Daan'), docs.floor), net.connect(person('Mo'), docs.floor)];
    await net.settle();
    const floor = readTables(mo.doc);
    mallory.doc.getMap('room').set('caption', 'gekaapt');
    await net.settle();
    expect(mallory.closed).toBe(CLOSE.forbidden);
    expect(mo.isOpen).toBe(true);
    expect(readTables(mo.doc)).toEqual(floor);
  });

  it('[SY3] a stock client that answers with nothing new, and announces itself, is not writing', async () => {
    const { net, person, docs } = setUp();
    const mo = net.connect(person('Mo'), docs.floor);
    await net.settle();
    mo.sendRaw(updateFrame(new Uint8Array([0, 0])));
    mo.sendRaw(awarenessFrame([{ client: 4711, clock: 1, state: { user: { name: 'Lydia' } } }]));
    await net.settle();
    expect(mo.isOpen).toBe(true);
  });

  it('[SY11] a copy from before a restart is stale; thrown away and opened afresh it is right', async () => {
    const { scene, net, person, docs } = setUp();
    const before = net.connect(person('Mo'), docs.floor);
    await net.settle();
    net.crash();
    scene.do('Mo', 'card.post', { kind: 'question', text: 'Wie hoorde hem nog meer?' });
    net.session = scene.session;
    const old = net.connect(person('Mo'), docs.floor, before.doc);
    const fresh = net.connect(person('Mo'), docs.floor);
    await net.settle();
    expect(old.closed).toBe(CLOSE.stale);
    expect(readView('floor', fresh.doc)?.cards).toEqual(JSON.parse(JSON.stringify(view(scene.session, docs.floor, new Set())['cards'])));
  });

  it('[SY11] a copy from this run gets only what it missed', async () => {
    const { scene, net, person, docs, show } = setUp();
    net.connect(person('Hafza'), docs.floor);
    const first = net.connect(person('Mo'), docs.floor);
    await net.settle();
    first.cut();
    scene.do('Mo', 'card.post', { kind: 'question', text: 'Wat hoopte hij?' });
    show();
    const second = net.connect(person('Mo'), docs.floor, first.doc);
    await net.settle();
    expect(second.isOpen).toBe(true);
    expect(Object.values(readView('floor', second.doc)?.cards ?? {}).map(({ text }) => text)).toContain('Wat hoopte hij?');
    expect(second.heard.every((frame) => frame.byteLength < 1_200)).toBe(true);
  });

  it('[AC6] [SE6] who is removed is closed before the next change goes out', async () => {
    const { scene, net, person, docs, show } = setUp();
    const [mo, hafza, desk] = [
      net.connect(person('Mo'), docs.floor),
      net.connect(person('Hafza'), docs.floor),
      net.connect(person('Mo'), docs.desk(scene.who('Mo'))),
    ];
    await net.settle();
    const mos = person('Mo');
    scene.do('Marieke', 'person.remove', { person: scene.who('Mo') });
    scene.do('Marieke', 'caption.set', { text: 'Mo is weg' });
    const heard = mo.heard.length;
    show();
    await net.settle();
    expect([mo.closed, desk.closed, hafza.closed]).toEqual([CLOSE.accessChanged, CLOSE.accessChanged, null]);
    expect(mo.heard.length).toBe(heard);
    const again = net.connect(mos, docs.floor);
    await net.settle();
    expect(again.closed).toBe(CLOSE.forbidden);
  });

  it('[SE6] [SE9] the end closes one person, or all', async () => {
    const { scene, net, person, docs } = setUp();
    const [mo, hafza, text] = [
      net.connect(person('Mo'), docs.floor),
      net.connect(person('Hafza'), docs.floor),
      net.connect(person('Lydia'), docs.case),
    ];
    await net.settle();
    net.hub.end(scene.session.id, scene.who('Mo'));
    await net.settle();
    expect([mo.closed, hafza.closed]).toEqual([CLOSE.ended, null]);
    text.text.insert(0, 'net niet op tijd');
    text.deliver();
    net.hub.end(scene.session.id);
    await net.settle();
    expect([hafza.closed, text.closed]).toEqual([CLOSE.ended, CLOSE.ended]);
    expect(net.store.log).toEqual([]);
  });

  it('[SY9] who types is said by the server, once per window, and goes by itself', async () => {
    const { scene, net, person, docs } = setUp();
    const mo = net.connect(person('Mo'), docs.floor);
    await net.settle();
    const type = (name: string, sheet: string | null) => {
      net.hub.typing(scene.session.id, PLENARY, scene.who(name), sheet as SheetId | null);
    };
    for (let key = 0; key < 50; key += 1) {
      type('Hafza', 'feelings');
      type('Joost', key % 2 === 0 ? 'power' : null);
    }
    type('Daan', 'nowhere');
    net.hub.typing(scene.session.id, PLENARY, 'nobody000000' as ParticipantId, 'acting' as SheetId);
    await net.pass(300);
    expect(typingHeard(mo)).toEqual([{ person: scene.who('Hafza'), typing: 'feelings' }]);
    const late = net.connect(person('Lydia'), docs.floor);
    await net.settle();
    expect(typingHeard(late)).toEqual([{ person: scene.who('Hafza'), typing: 'feelings' }]);
    await net.pass(7_000);
    expect(typingHeard(mo).at(-1)).toBeNull();
  });

  it('[SY9] nobody can say in another’s name who types', async () => {
    const { scene, net, person, docs } = setUp();
    const [mallory, mo] = [net.connect(person('Daan'), docs.floor), net.connect(person('Mo'), docs.floor)];
    await net.settle();
    mallory.sendRaw(awarenessFrame([{ client: 1, clock: 9, state: { person: scene.who('Lydia'), typing: 'acting' } }]));
    await net.pass(1_000);
    expect(typingHeard(mo)).toEqual([]);
  });

  it('quiet documents are kept alive for stock clients', async () => {
    const { net, person, docs } = setUp();
    const clients = [net.connect(person('Mo'), docs.floor), net.connect(person('Mo'), docs.case)];
    await net.settle();
    for (let minute = 0; minute < 4; minute += 1) {
      const before = clients.map(({ heard }) => heard.length);
      await net.pass(20_000);
      clients.forEach(({ heard }, index) => {
        expect(heard.length).toBeGreaterThan(before[index] as number);
      });
    }
  });
});

describe('connections', () => {
  it('[SY10] a malformed frame ends that connection, and nothing else', async () => {
    const { net, person, docs } = setUp();
    const frames: readonly Uint8Array[] = [
      new Uint8Array(),
      new Uint8Array([9]),
      new Uint8Array([0, 7, 0]),
      new Uint8Array([0, 0, 200]),
      new Uint8Array([2, 0, 0]),
      new Uint8Array(50).fill(255),
      step1Frame(new Uint8Array([5, 1])),
      new Uint8Array([...step1Frame(new Uint8Array([0])), 0]),
    ];
    for (const doc of [docs.floor, docs.case]) {
      const witness = net.connect(person('Mo'), doc);
      for (const frame of frames) {
        const hostile = net.connect(person('Daan'), doc);
        await net.settle();
        hostile.sendRaw(frame);
        await net.settle();
        expect(hostile.closed, frame.join(' ')).toBe(CLOSE.malformed);
      }
      expect(witness.isOpen).toBe(true);
    }
  });

  it('[SY8] one message too large, and too many messages', async () => {
    const { net, person, docs } = setUp();
    const [large, fast, witness] = [
      net.connect(person('Daan'), docs.floor),
      net.connect(person('Joost'), docs.floor),
      net.connect(person('Mo'), docs.floor),
    ];
    await net.settle();
    large.sendRaw(new Uint8Array(600 * 1024));
    for (let count = 0; count < 5_000; count += 1) fast.sendRaw(new Uint8Array([3]));
    await net.settle();
    expect([large.closed, fast.closed, witness.closed]).toEqual([CLOSE.tooLarge, CLOSE.tooFast, null]);
  });

  it('a connection that does not read is closed rather than fed', async () => {
    const { scene, net, person, docs, show } = setUp();
    const [slow, mo] = [net.connect(person('Daan'), docs.floor), net.connect(person('Mo'), docs.floor)];
    await net.settle();
    slow.bufferedAmount = 5 * 1024 * 1024;
    scene.do('Marieke', 'caption.set', { text: 'Even stil.' });
    show();
    await net.settle();
    expect([slow.closed, mo.closed]).toEqual([CLOSE.unavailable, null]);
  });
});
