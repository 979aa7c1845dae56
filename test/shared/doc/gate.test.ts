import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createGate, type Gate } from '../../../shared/doc/gate.ts';
import { GATE } from '../../../shared/doc/gate-rules.ts';
import { TEXT_ROOT } from '../../../shared/doc/names.ts';
import type { ParticipantId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { createEditor, forgeUpdate, type Editor, type Section } from '../../support/yjs-forge.ts';

const hafza = 'hafza000' as ParticipantId;
const bram = 'bram0000' as ParticipantId;
const mallory = 'mallory0' as ParticipantId;

/** A gate with the live document behind it, as the hub keeps them; every admitted update counts as stored. */
const setUp = () => {
  const live = new Y.Doc();
  const clients = new Map<number, ParticipantId>();
  const gate: Gate = createGate({ restore: () => [Y.encodeStateAsUpdate(live)], clients });
  return {
    live,
    text: () => live.getText(TEXT_ROOT).toJSON(),
    send(update: Uint8Array, by: ParticipantId): string {
      const verdict = gate.admit(update, by);
      if (!verdict.ok) return verdict.error;
      if (verdict.value.update !== null) Y.applyUpdate(live, verdict.value.update);
      expect(live.store.pendingStructs).toBeNull();
      expect(live.store.pendingDs).toBeNull();
      return verdict.value.update === null ? 'nothing new' : 'admitted';
    },
    sync(editor: Editor) {
      Y.applyUpdate(editor.doc, Y.encodeStateAsUpdate(live));
    },
  };
};

const sendAll = (room: ReturnType<typeof setUp>, editor: Editor, by: ParticipantId): readonly string[] =>
  editor.takeUpdates().map((update) => room.send(update, by));

describe('the gate and honest editors', () => {
  it('[SY6] typing, pasting and deleting pass', () => {
    const room = setUp();
    const editor = createEditor();
    editor.text.insert(0, 'Hij belt elke dag.');
    editor.text.insert(18, ' En hij wil werken 👩‍👩‍👧 ‏مرحبا.');
    editor.text.delete(0, 4);
    expect(sendAll(room, editor, hafza)).toEqual(['admitted', 'admitted', 'admitted']);
    expect(room.text()).toBe(editor.text.toJSON());
  });

  it('[SY6] an hour without network comes as one update, deletions of others’ words included', () => {
    const room = setUp();
    const first = createEditor();
    first.text.insert(0, 'Lydia vertelt over het gesprek.');
    sendAll(room, first, hafza);
    const offline = createEditor();
    room.sync(offline);
    for (let word = 0; word < 300; word += 1) {
      offline.text.insert((word * 7) % (offline.text.length + 1), `woord${word} `);
      if (word % 3 === 0) offline.text.delete((word * 5) % (offline.text.length - 6), 5);
    }
    first.text.insert(5, ', onze collega,');
    sendAll(room, first, hafza);
    expect(room.send(Y.encodeStateAsUpdate(offline.doc, Y.encodeStateVector(room.live)), bram)).toBe('admitted');
    room.sync(offline);
    expect(room.text()).toBe(offline.text.toJSON());
  });

  it('[SY6] words typed and deleted again without network cost no bytes and still pass', () => {
    const room = setUp();
    const offline = createEditor();
    offline.text.insert(0, 'a'.repeat(9_000));
    offline.text.delete(0, 9_000);
    const update = Y.encodeStateAsUpdate(offline.doc);
    expect(update.byteLength).toBeLessThan(60);
    expect(room.send(update, hafza)).toBe('admitted');
  });

  it('[SY6] undo and redo pass, of own words and of a deletion of others’ words', () => {
    const room = setUp();
    const first = createEditor();
    first.text.insert(0, 'frustratie');
    sendAll(room, first, hafza);
    const second = createEditor();
    room.sync(second);
    const undo = new Y.UndoManager(second.text, { captureTimeout: 0 });
    second.text.delete(2, 5);
    second.text.insert(0, 'mijn ');
    undo.undo();
    undo.undo();
    undo.redo();
    undo.undo();
    expect(second.text.toJSON()).toBe('frustratie');
    expect(new Set(sendAll(room, second, bram))).toEqual(new Set(['admitted']));
    expect(room.text()).toBe('frustratie');
  });

  it('[SY6] what is sent twice is not new, whole documents included', () => {
    const room = setUp();
    const first = createEditor();
    first.text.insert(0, 'eerst');
    const [update] = first.takeUpdates();
    expect(room.send(update as Uint8Array, hafza)).toBe('admitted');
    expect(room.send(update as Uint8Array, hafza)).toBe('nothing new');
    const second = createEditor();
    room.sync(second);
    expect(room.send(Y.encodeStateAsUpdate(second.doc), bram)).toBe('nothing new');
    second.text.insert(5, ' en dan');
    expect(room.send(Y.encodeStateAsUpdate(second.doc), bram)).toBe('admitted');
    expect(room.text()).toBe('eerst en dan');
  });

  it('[SY5] a second page of the same person has a client id of its own', () => {
    const room = setUp();
    for (const page of [createEditor(), createEditor()]) {
      room.sync(page);
      page.text.insert(0, 'x');
      expect(sendAll(room, page, hafza)).toEqual(['admitted']);
    }
  });
});

describe('the gate and hostile editors', () => {
  /** The update is refused, leaves no trace, and honest editors go on. */
  const expectRefusal = (update: (editor: Editor) => Uint8Array, ...reasons: readonly string[]) => {
    const room = setUp();
    const honest = createEditor();
    honest.text.insert(0, 'Wat deed je toen?');
    sendAll(room, honest, hafza);
    const before = Y.encodeStateAsUpdate(room.live);
    expect(reasons).toContain(room.send(update(honest), mallory));
    expect(Y.encodeStateAsUpdate(room.live)).toEqual(before);
    honest.text.insert(0, 'Lydia, ');
    expect(sendAll(room, honest, hafza)).toEqual(['admitted']);
    expect(room.text()).toBe('Lydia, Wat deed je toen?');
    expect(room.send(forgeUpdate([{ client: 7, clock: 0, items: [{ text: 'ik ook' }] }]), mallory)).toBe('admitted');
  };
  const one = (section: Partial<Section>, deletions = {}): Uint8Array =>
    forgeUpdate([{ client: 666, clock: 0, items: [{}], ...section }], deletions);

  it('[SY5] a forged clock on somebody’s client id', () => {
    expectRefusal(({ doc }) => one({ client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) }), 'foreign-client');
    expectRefusal(
      ({ doc }) => one({ client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) - 3, items: [{ text: 'langer dan drie' }] }),
      'foreign-client',
    );
  });

  it('[SY5] [SY7] an item that waits for somebody’s next clock', () => {
    expectRefusal(({ doc }) => one({ client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) + 1 }), 'gap');
    expectRefusal(({ doc }) => one({ items: [{ origin: [doc.clientID, Y.getState(doc.store, doc.clientID)] }] }), 'gap');
    expectRefusal(({ doc }) => one({ items: [{ rightOrigin: [doc.clientID, Y.getState(doc.store, doc.clientID) + 5] }] }), 'gap');
  });

  it('[SY7] updates with missing dependencies', () => {
    expectRefusal(() => one({ clock: 40 }), 'gap');
    expectRefusal(() => one({ items: [{ origin: [4711, 0] }] }), 'gap');
    const many = Array.from({ length: 3_000 }, (_, index) => ({ origin: [4711, index] as const }));
    expectRefusal(() => one({ items: many }), 'gap');
  });

  it('[SY7] an item beside itself, or beside one that waits for it', () => {
    expectRefusal(() => one({ items: [{ origin: [666, 0] }] }), 'gap');
    expectRefusal(() => one({ items: [{ rightOrigin: [666, 3] }, { text: 'abc' }] }), 'gap');
    expectRefusal(
      () =>
        forgeUpdate([
          { client: 666, clock: 0, items: [{ origin: [667, 0] }] },
          { client: 667, clock: 0, items: [{ origin: [666, 0] }] },
        ]),
      'gap',
    );
  });

  it('[SY7] a section that hides another of the same client', () => {
    expectRefusal(
      () =>
        forgeUpdate([
          { client: 666, clock: 0, items: [{ text: 'abc' }] },
          { client: 666, clock: 3, items: [{ origin: [666, 2] }] },
        ]),
      'gap',
    );
  });

  it('[SY7] deletions of what is not there, and ranges that overlap', () => {
    expectRefusal(({ doc }) => forgeUpdate([], { [doc.clientID]: [[0, 4_000]] }), 'gap');
    expectRefusal(() => forgeUpdate([], { 4711: [[0, 1]] }), 'gap');
    expectRefusal(
      ({ doc }) =>
        forgeUpdate([], {
          [doc.clientID]: [
            [0, 3],
            [0, 3],
          ],
        }),
      'malformed',
    );
    expectRefusal(
      ({ doc }) =>
        forgeUpdate([], {
          [doc.clientID]: [
            [5, 1],
            [0, 1],
          ],
        }),
      'malformed',
    );
  });

  it('[SY6] types, formats, embeds, subdocuments, attributes and other roots', () => {
    const refused: readonly ((doc: Y.Doc) => void)[] = [
      (doc) => {
        doc.getText(TEXT_ROOT).insert(0, 'vet', { bold: true });
      },
      (doc) => {
        doc.getText(TEXT_ROOT).insertEmbed(0, { image: 'x' });
      },
      (doc) => {
        doc.getText(TEXT_ROOT).insertEmbed(0, new Y.Map());
      },
      (doc) => {
        doc.getText(TEXT_ROOT).setAttribute('lang', 'nl');
      },
      (doc) => {
        doc.getText('other').insert(0, 'x');
      },
      (doc) => {
        doc.getMap('cards').set('one', 1);
      },
      (doc) => {
        doc.getMap('docs').set('sub', new Y.Doc());
      },
      (doc) => {
        doc.getArray(TEXT_ROOT).insert(0, [new Uint8Array(9)]);
      },
      (doc) => {
        doc.getXmlFragment(TEXT_ROOT).insert(0, [new Y.XmlElement('script')]);
      },
    ];
    for (const write of refused) {
      const doc = new Y.Doc();
      write(doc);
      expectRefusal(() => Y.encodeStateAsUpdate(doc), 'not-text');
    }
    expectRefusal(() => one({ items: [{ parentSub: 'key' }] }), 'not-text');
    expectRefusal(({ doc }) => one({ items: [{ parent: [doc.clientID, 0] }] }), 'not-text');
    expectRefusal(() => one({ items: [{ gc: 4 }] }), 'not-text');
    expectRefusal(() => one({ items: [{ skip: 4 }, {}] }), 'not-text');
  });

  it('[SY7] a clock that runs far ahead of what is sent', () => {
    expectRefusal(() => one({ items: [{ deleted: GATE.unseen + 1 }] }), 'clock');
    expectRefusal(() => one({ items: [{ deleted: 2 ** 52 }, { deleted: 2 ** 52 }] }), 'malformed');
    expectRefusal(() => one({ client: 2 ** 40 }), 'malformed');
    expectRefusal(
      () => forgeUpdate(Array.from({ length: GATE.newClients + 1 }, (_, client) => ({ client, clock: 0, items: [{}] }))),
      'clock',
    );
  });

  it('[SY6] empty items', () => {
    expectRefusal(() => one({ items: [{ text: '' }] }), 'malformed');
    expectRefusal(() => one({ items: [{ deleted: 0 }] }), 'malformed');
  });

  it('[SY8] too many bytes, and more than a text may hold', () => {
    expectRefusal(() => one({ items: [{ text: 'x'.repeat(GATE.bytes) }] }), 'too-large');
    expectRefusal(() => one({ items: [{ text: 'x'.repeat(LIMITS.text) }] }), 'too-large');
  });

  it('[SY10] noise, truncation, promises of millions, the second encoding', () => {
    const whole = one({ items: [{ text: 'hallo' }] });
    for (let length = 0; length < whole.length; length += 1) expectRefusal(() => whole.slice(0, length), 'malformed');
    expectRefusal(() => new Uint8Array(2_000).fill(255), 'malformed');
    const promise = encoding.createEncoder();
    for (const value of [1, 2 ** 31, 666, 0]) encoding.writeVarUint(promise, value);
    expectRefusal(() => encoding.toUint8Array(promise), 'malformed');
    for (const info of [3, 11, 31, 10 | 0x80, 6 | 0x80]) expectRefusal(() => one({ items: [{ info }] }), 'malformed', 'not-text');
    const editor = createEditor();
    editor.text.insert(0, 'tweede');
    expectRefusal(() => Y.encodeStateAsUpdateV2(editor.doc), 'malformed', 'not-text');
  });

  it('[SY7] [SY10] updates with bytes changed at random never stay pending, never throw, never touch others', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const room = setUp();
        const honest = createEditor(5_000);
        honest.text.insert(0, 'Wat deed je toen?');
        sendAll(room, honest, hafza);
        const hostile = createEditor(5_001);
        room.sync(hostile);
        for (let at = 0; at < 10; at += 1) hostile.text.insert(at * 2, 'ja');
        hostile.text.delete(3, 6);
        const update = Y.encodeStateAsUpdate(hostile.doc, Y.encodeStateVector(room.live));
        for (const [at, byte] of changes) update[at % update.length] = byte;
        seen.add(room.send(update, mallory));
        room.sync(honest);
        honest.text.insert(0, 'Lydia, ');
        expect(sendAll(room, honest, hafza)).toEqual(['admitted']);
        expect(room.text()).toBe(honest.text.toJSON());
      }),
      { numRuns: 1_500 },
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  it('[SY8] an update of more items than one message needs is refused before it is applied', () => {
    const room = setUp();
    const items = (count: number) =>
      Array.from({ length: count }, (_, index) => (index === 0 ? {} : { rightOrigin: [9, index - 1] as const }));
    const forged = (count: number) => room.send(forgeUpdate([{ client: 9, clock: 0, items: items(count) }]), mallory);
    expect(forged(GATE.items + 1)).toBe('too-large');
    expect(room.text()).toBe('');
    expect(forged(GATE.items)).not.toBe('too-large');
  });
});
