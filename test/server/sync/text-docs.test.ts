import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { awarenessFrame, readAwareness, readFrame, updateFrame, type AwarenessEntry } from '../../../shared/doc/frames.ts';
import { docName, TEXT_ROOT } from '../../../shared/doc/names.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { CLOSE } from '../../../shared/protocol/close-codes.ts';
import { sceneA } from '../../support/scenes.ts';
import { createNet, docsOf, type Client } from '../../support/sync-net.ts';
import { forgeUpdate } from '../../support/yjs-forge.ts';

/** Daan and Samira stand at the sheet “acting”; Lydia brings the case. */
const setUp = (phase = 'explore') => {
  const scene = sceneA(phase);
  const net = createNet(scene.session);
  const person = (name: string) => ({ kind: 'person' as const, person: scene.who(name) });
  const docs = docsOf(scene.session);
  return {
    scene,
    net,
    person,
    docs,
    sheet: docs.sheet('acting'),
    show: () => {
      net.show(scene.session);
    },
  };
};

const awarenessHeard = (client: Client): readonly AwarenessEntry[] =>
  client.heard.flatMap((bytes) => {
    const frame = readFrame(bytes);
    return frame?.kind === 'awareness' ? (readAwareness(frame.entries, 999) ?? []) : [];
  });

const kinds = (net: ReturnType<typeof createNet>): readonly string[] => net.store.log.map(({ kind }) => kind);

describe('co-written texts', () => {
  it('[SY12] two people write at once and everybody reads the same', async () => {
    const { scene, net, person, sheet } = setUp();
    const [daan, samira, mo, display] = [person('Daan'), person('Samira'), person('Mo'), scene.display].map((actor) =>
      net.connect(actor, sheet),
    ) as [Client, Client, Client, Client];
    await net.settle();
    daan.text.insert(0, 'Hoe begon je? ');
    samira.text.insert(0, 'Wat zei je letterlijk? ');
    await net.settle();
    expect(daan.text.toJSON()).toHaveLength('Hoe begon je? Wat zei je letterlijk? '.length);
    for (const reader of [samira, mo, display]) expect(reader.text.toJSON()).toBe(daan.text.toJSON());
    await expect(net.hub.readText(docName(sheet))).resolves.toBe(daan.text.toJSON());
  });

  it('[SY4] nobody sees, and nobody gets a receipt for, what is not stored yet', async () => {
    const { net, person, sheet } = setUp();
    const [daan, mo] = [net.connect(person('Daan'), sheet), net.connect(person('Mo'), sheet)];
    await net.settle();
    net.store.held = true;
    const receipts = daan.receipts;
    daan.text.insert(0, 'nog nergens bewaard');
    daan.ask();
    const late = net.connect(person('Hafza'), sheet);
    await net.settle();
    expect([mo.text.toJSON(), late.text.toJSON(), daan.receipts]).toEqual(['', '', receipts]);
    await expect(net.hub.readText(docName(sheet))).resolves.toBe('');
    net.store.held = false;
    await net.settle();
    expect([mo.text.toJSON(), late.text.toJSON(), daan.receipts]).toEqual(['nog nergens bewaard', 'nog nergens bewaard', receipts + 1]);
  });

  it('[SY4] what is written in one turn is stored as one and shown as the same buffer', async () => {
    const { net, person, sheet } = setUp();
    const [daan, samira, mo] = [net.connect(person('Daan'), sheet), net.connect(person('Samira'), sheet), net.connect(person('Mo'), sheet)];
    await net.settle();
    for (const letter of 'stil') {
      daan.text.insert(daan.text.length, letter);
      samira.text.insert(samira.text.length, letter);
    }
    await net.settle();
    expect(kinds(net).filter((kind) => kind === 'text-update')).toHaveLength(1);
    expect(mo.heard.at(-1)).toBe(samira.heard.at(-1));
  });

  it('[SY14] a sync answer comes after everything the same connection sent before is stored', async () => {
    const { net, person, sheet } = setUp();
    const daan = net.connect(person('Daan'), sheet);
    await net.settle();
    for (let round = 0; round < 20; round += 1) {
      const receipts = daan.receipts;
      daan.text.insert(0, `${round} `);
      daan.ask();
      while (daan.receipts === receipts) await net.settle();
      const { snapshot, updates } = await net.store.text(docName(sheet));
      const stored = new Y.Doc();
      for (const update of [...(snapshot === null ? [] : [snapshot]), ...updates]) Y.applyUpdate(stored, update);
      expect(stored.getText(TEXT_ROOT).toJSON()).toBe(daan.text.toJSON());
    }
  });

  it('[SY15] only who may write is asked for words', async () => {
    const { scene, net, person, sheet } = setUp();
    const [daan, mo, display] = [net.connect(person('Daan'), sheet), net.connect(person('Mo'), sheet), net.connect(scene.display, sheet)];
    await net.settle();
    expect([daan.asked, mo.asked, display.asked]).toEqual([true, false, false]);
    mo.text.insert(0, 'toch');
    await net.settle();
    expect([mo.closed, daan.text.toJSON()]).toEqual([CLOSE.forbidden, '']);
  });

  it('[SY12] it outlasts a crash, and so do the owners of client ids', async () => {
    const { net, person, sheet } = setUp();
    const daan = net.connect(person('Daan'), sheet);
    await net.settle();
    daan.text.insert(0, 'bewaard');
    await net.settle();
    const id = daan.doc.clientID;
    net.crash();
    daan.text.insert(7, ' en zonder netwerk verder');
    const again = net.connect(person('Daan'), sheet, daan.doc);
    const samira = net.connect(person('Samira'), sheet);
    await net.settle();
    expect(samira.text.toJSON()).toBe('bewaard en zonder netwerk verder');
    samira.sendRaw(updateFrame(forgeUpdate([{ client: id, clock: Y.getState(again.doc.store, id), items: [{ text: 'namens Daan' }] }])));
    await net.settle();
    expect([samira.closed, again.closed]).toEqual([CLOSE.refused, null]);
  });

  it('[SY5] [SY6] [SY7] [SY8] a refused update closes its connection with the reason and touches nobody else', async () => {
    const { net, person, sheet } = setUp();
    const samira = net.connect(person('Samira'), sheet);
    await net.settle();
    samira.text.insert(0, 'Wat deed je?');
    await net.settle();
    const vet = new Y.Doc();
    vet.getText(TEXT_ROOT).insert(0, 'vet', { bold: true });
    const attacks: readonly (readonly [Uint8Array, number])[] = [
      [forgeUpdate([{ client: samira.doc.clientID, clock: 12, items: [{}] }]), CLOSE.refused],
      [Y.encodeStateAsUpdate(vet), CLOSE.refused],
      [forgeUpdate([{ client: 666, clock: 5, items: [{}] }]), CLOSE.refused],
      [forgeUpdate([{ client: 666, clock: 0, items: [{ text: 'x'.repeat(LIMITS.text + 1) }] }]), CLOSE.tooLarge],
      [new Uint8Array([1, 2, 3]), CLOSE.malformed],
    ];
    for (const [update, code] of attacks) {
      const hostile = net.connect(person('Daan'), sheet);
      await net.settle();
      hostile.sendRaw(updateFrame(update));
      await net.settle();
      expect(hostile.closed).toBe(code);
      samira.text.insert(0, 'En ');
      await net.settle();
    }
    expect(samira.isOpen).toBe(true);
    expect(net.connect(person('Mo'), sheet).closed).toBe(null);
    await expect(net.hub.readText(docName(sheet))).resolves.toBe(`${'En '.repeat(attacks.length)}Wat deed je?`);
  });

  it('[SY7] a refusal while others’ words wait to be stored loses none of them', async () => {
    const { net, person, sheet } = setUp();
    const [samira, daan] = [net.connect(person('Samira'), sheet), net.connect(person('Daan'), sheet)];
    await net.settle();
    net.store.held = true;
    samira.text.insert(0, 'a');
    await net.settle();
    samira.text.insert(1, 'b');
    daan.sendRaw(updateFrame(forgeUpdate([{ client: 666, clock: 0, items: [{ text: 'x'.repeat(LIMITS.text + 1) }] }])));
    await net.settle();
    samira.text.insert(2, 'c');
    net.store.held = false;
    await net.settle();
    expect([samira.closed, daan.closed]).toEqual([null, CLOSE.tooLarge]);
    await expect(net.hub.readText(docName(sheet))).resolves.toBe('abc');
  });

  it('[SY4] what cannot be stored closes the document; the next one to come finds what was', async () => {
    const { net, person, sheet } = setUp();
    const [daan, samira] = [net.connect(person('Daan'), sheet), net.connect(person('Samira'), sheet)];
    await net.settle();
    daan.text.insert(0, 'staat er');
    await net.settle();
    net.store.failing = true;
    daan.text.insert(0, 'staat er niet; ');
    await net.settle();
    expect([daan.closed, samira.closed, samira.text.toJSON()]).toEqual([CLOSE.unavailable, CLOSE.unavailable, 'staat er']);
    net.store.failing = false;
    const back = net.connect(person('Daan'), sheet, daan.doc);
    const mo = net.connect(person('Mo'), sheet);
    await net.settle();
    expect([back.closed, mo.text.toJSON()]).toEqual([null, 'staat er niet; staat er']);
  });

  it('[AC5] [AC6] who leaves the sheet is closed, keeps the words, and comes back as a reader', async () => {
    const { scene, net, person, sheet, show } = setUp();
    const [daan, samira] = [net.connect(person('Daan'), sheet), net.connect(person('Samira'), sheet)];
    await net.settle();
    scene.do('Daan', 'sheet.leave', {});
    daan.text.insert(0, 'net te laat');
    show();
    await net.settle();
    expect([daan.closed, samira.closed, samira.text.toJSON()]).toEqual([CLOSE.accessChanged, null, '']);
    const ahead = net.connect(person('Daan'), sheet, daan.doc);
    const fresh = net.connect(person('Daan'), sheet);
    await net.settle();
    expect([ahead.closed, fresh.closed, fresh.asked]).toEqual([CLOSE.accessChanged, null, false]);
  });

  it('[AC4] a phase that does not open the text closes its writers', async () => {
    const { scene, net, person, sheet, show } = setUp();
    const [daan, mo] = [net.connect(person('Daan'), sheet), net.connect(person('Mo'), sheet)];
    await net.settle();
    scene.go('check-out');
    show();
    await net.settle();
    expect([daan.closed, mo.closed]).toEqual([CLOSE.accessChanged, null]);
  });

  it('[SY4] long histories are compacted, and deleted words are stored nowhere once nobody has the text open', async () => {
    const { net, person, sheet } = setUp();
    const daan = net.connect(person('Daan'), sheet);
    await net.settle();
    for (let index = 0; index < 20; index += 1) {
      daan.text.insert(0, 'x'.repeat(1_000));
      await net.settle();
    }
    expect(kinds(net)).toContain('text-snapshot');
    daan.text.insert(0, 'geheimwoord');
    await net.settle();
    daan.text.delete(0, 'geheimwoord'.length);
    await net.settle();
    daan.cut();
    await net.settle();
    const { snapshot, updates } = await net.store.text(docName(sheet));
    expect(updates).toEqual([]);
    expect(Buffer.from(snapshot ?? []).includes('geheimwoord')).toBe(false);
    await expect(net.hub.readText(docName(sheet))).resolves.toBe('x'.repeat(20_000));
  });

  it('[SY12] who comes, writes and goes while the text is being put away loses nothing', async () => {
    const { net, person, sheet } = setUp();
    const daan = net.connect(person('Daan'), sheet);
    await net.settle();
    daan.text.insert(0, 'eerst ');
    await net.settle();
    net.store.held = true;
    daan.cut();
    await net.settle();
    const samira = net.connect(person('Samira'), sheet);
    await net.settle();
    samira.text.insert(6, 'daarna');
    samira.deliver();
    samira.cut();
    net.store.held = false;
    // The snapshot is stored before the turn in which Samira's words would be.
    net.store.flush();
    for (let tick = 0; tick < 8; tick += 1) await Promise.resolve();
    await net.settle();
    await expect(net.hub.readText(docName(sheet))).resolves.toBe('eerst daarna');
  });

  it('closing the hub stores what waits and says that it will be back', async () => {
    const { net, person, sheet } = setUp();
    const daan = net.connect(person('Daan'), sheet);
    await net.settle();
    daan.text.insert(0, 'op de valreep');
    daan.deliver();
    const closing = net.hub.close();
    await net.settle();
    await closing;
    await net.settle();
    expect(daan.closed).toBe(CLOSE.restarting);
    net.crash();
    await expect(net.hub.readText(docName(sheet))).resolves.toBe('op de valreep');
    expect(net.connect(person('Daan'), sheet).closed).toBeNull();
  });
});

describe('carets', () => {
  const cursor = {
    anchor: { tname: 'text', item: null, assoc: 0 },
    head: { item: { client: 5, clock: 6 }, assoc: -1 },
  };
  const say = (client: Client, entries: readonly AwarenessEntry[]) => {
    client.sendRaw(awarenessFrame(entries));
  };
  const circle = async () => {
    const room = setUp();
    const [daan, samira, mo] = [
      room.net.connect(room.person('Daan'), room.sheet),
      room.net.connect(room.person('Samira'), room.sheet),
      room.net.connect(room.person('Mo'), room.sheet),
    ];
    await room.net.settle();
    return { ...room, daan, samira, mo };
  };

  it('[SY9] a caret carries the name and colour the server knows, under an id the server gave', async () => {
    const { net, daan, samira, mo } = await circle();
    say(daan, [
      {
        client: daan.doc.clientID,
        clock: 1,
        state: { user: { name: 'Lydia', color: 'red;} body{display:none' }, cursor, extra: 'x'.repeat(99) },
      },
    ]);
    await net.pass(100);
    expect(awarenessHeard(daan)).toEqual([]);
    expect(awarenessHeard(samira)).toEqual(awarenessHeard(mo));
    const [entry] = awarenessHeard(mo);
    expect(entry?.state).toEqual({ user: { name: 'Daan', color: expect.stringMatching(/^#[0-9a-f]{6}$/) as string }, cursor });
    expect(entry?.client).not.toBe(daan.doc.clientID);
  });

  it('[SY9] forged and foreign entries reach nobody', async () => {
    const { net, daan, samira, mo } = await circle();
    say(samira, [{ client: samira.doc.clientID, clock: 1, state: { cursor } }]);
    await net.pass(100);
    const known = awarenessHeard(mo);
    const [samiras] = known;
    say(daan, [{ client: samiras?.client ?? 0, clock: 99, state: { user: { name: 'Samira' }, cursor: null } }]);
    say(daan, [{ client: samiras?.client ?? 0, clock: 100, state: null }]);
    say(daan, [
      { client: 1, clock: 1, state: { cursor } },
      { client: 2, clock: 1, state: { cursor } },
    ]);
    say(mo, [{ client: 3, clock: 1, state: { user: { name: 'een lezer' }, cursor } }]);
    await net.pass(100);
    expect(awarenessHeard(mo)).toEqual(known);
    expect(awarenessHeard(samira)).toEqual([]);
    say(
      daan,
      Array.from({ length: 5_000 }, (_, client) => ({ client, clock: 1, state: {} })),
    );
    await net.pass(100);
    expect([daan.closed, awarenessHeard(mo)]).toEqual([CLOSE.malformed, known]);
  });

  it('[SY9] what is not a place in the text is no caret', async () => {
    const { net, daan, mo } = await circle();
    const odd: readonly unknown[] = [
      { anchor: { ...cursor.anchor, tname: 'other' }, head: cursor.head },
      { anchor: { ...cursor.anchor, type: { client: 1, clock: 1 } }, head: cursor.head },
      { anchor: { ...cursor.anchor, item: { client: 'x', clock: 1 } }, head: cursor.head },
      { anchor: [], head: 'x' },
      7,
      'x',
      { anchor: { ...cursor.anchor, assoc: 1e9 }, head: cursor.head },
    ];
    for (const [clock, one] of odd.entries()) {
      say(daan, [{ client: 9, clock: clock + 1, state: { cursor: one } }]);
      await net.pass(100);
    }
    expect(awarenessHeard(mo).map(({ state }) => (state as { cursor: unknown }).cursor)).toEqual([null]);
  });

  it('[SY9] a caret goes with its connection, is renewed while it stays, and is told to who comes later', async () => {
    const { net, person, sheet, daan, mo } = await circle();
    say(daan, [{ client: 9, clock: 1, state: { cursor } }]);
    await net.pass(100);
    const late = net.connect(person('Hafza'), sheet);
    await net.settle();
    expect(awarenessHeard(late).map(({ client }) => client)).toEqual(awarenessHeard(mo).map(({ client }) => client));
    await net.pass(16_000);
    const [first, renewed] = awarenessHeard(mo) as [AwarenessEntry, AwarenessEntry];
    expect(renewed).toEqual({ ...first, clock: renewed.clock });
    expect(renewed.clock).toBeGreaterThan(first.clock);
    daan.cut();
    await net.pass(100);
    const last = awarenessHeard(mo).at(-1);
    expect(last).toEqual({ client: first.client, clock: last?.clock, state: null });
    expect(last?.clock).toBeGreaterThan(renewed.clock);
  });

  it('[SY9] however fast a caret moves, others hear it at a bearable pace', async () => {
    const { net, daan, mo } = await circle();
    for (let clock = 0; clock < 200; clock += 1) {
      say(daan, [{ client: 9, clock, state: { cursor: { anchor: cursor.anchor, head: { ...cursor.head, item: { client: 5, clock } } } } }]);
      await net.pass(5);
    }
    expect(awarenessHeard(mo).length).toBeGreaterThan(5);
    expect(awarenessHeard(mo).length).toBeLessThan(25);
  });
});
