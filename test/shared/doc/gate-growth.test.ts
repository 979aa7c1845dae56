import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createGate } from '../../../shared/doc/gate.ts';
import { GATE } from '../../../shared/doc/gate-rules.ts';
import { TEXT_ROOT } from '../../../shared/doc/names.ts';
import { growthOf } from '../../../shared/doc/text-growth.ts';
import { readTextUpdate } from '../../../shared/doc/text-update.ts';
import type { ParticipantId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { forgeUpdate } from '../../support/yjs-forge.ts';

const lydia = 'lydia0000000' as ParticipantId;
const mallory = 'mallory00000' as ParticipantId;
const newGate = () => createGate({ restore: () => [], clients: new Map() });

test('[SY8] how long a text becomes is known before an update is applied, also of one that comes late, twice or in pieces', () => {
  const edit = fc.record({ by: fc.nat(2), at: fc.nat(60), text: fc.stringMatching(/^[a-z]{0,6}$/), gone: fc.nat(9), share: fc.boolean() });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), (edits) => {
      const copies = [1, 2, 3].map((client) => {
        const doc = new Y.Doc();
        doc.clientID = client;
        return doc;
      });
      const shared = new Y.Doc();
      shared.getText(TEXT_ROOT);
      for (const { by, at, text, gone, share } of edits) {
        const doc = copies[by] as Y.Doc;
        const words = doc.getText(TEXT_ROOT);
        doc.transact(() => {
          words.insert(Math.min(at, words.length), text);
          words.delete(Math.min(at, words.length), Math.min(gone, words.length - Math.min(at, words.length)));
        });
        if (!share) continue;
        // Everything of this copy, what is known already included.
        const update = Y.encodeStateAsUpdate(doc);
        const read = readTextUpdate(update);
        if (!read.ok) throw new Error(read.error);
        const before = shared.getText(TEXT_ROOT).length;
        const growth = growthOf(read.value, shared);
        Y.applyUpdate(shared, update);
        expect(shared.getText(TEXT_ROOT).length - before).toBe(growth);
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(shared));
      }
    }),
    { numRuns: 300 },
  );
});

test('[SY8] a full text can be replaced in one go, and not by more than fits', () => {
  const full = () => {
    const gate = newGate();
    gate.admit(forgeUpdate([{ client: 1, clock: 0, items: [{ text: 'x'.repeat(LIMITS.text) }] }]), lydia);
    return gate;
  };
  const replaced = (length: number) =>
    full().admit(forgeUpdate([{ client: 2, clock: 0, items: [{ text: 'y'.repeat(length) }] }], { 1: [[0, 500]] }), mallory);
  expect(replaced(500)).toMatchObject({ ok: true });
  expect(replaced(501)).toEqual({ ok: false, error: 'too-large' });
});

test('[SY8] somebody who fills and empties a text over and over comes to an end, and the others go on', () => {
  const gate = newGate();
  const round = 10_000;
  const fill = (clock: number) =>
    gate.admit(
      forgeUpdate([{ client: 1, clock, items: [{ text: 'x'.repeat(round) }] }], clock === 0 ? {} : { 1: [[clock - round, round]] }),
      mallory,
    );
  let clock = 0;
  while (fill(clock).ok) clock += round;
  expect(clock).toBe(GATE.history);
  // Another page is no way around it.
  expect(gate.admit(forgeUpdate([{ client: 2, clock: 0, items: [{}] }]), mallory)).toEqual({ ok: false, error: 'too-large' });
  expect(gate.admit(forgeUpdate([{ client: 3, clock: 0, items: [{ text: 'Wat deed je toen?' }] }]), lydia)).toMatchObject({ ok: true });
});

test('[SY7] items of several clients that build on each other in any order are no circle', () => {
  const gate = newGate();
  const update = forgeUpdate([
    { client: 1, clock: 0, items: [{ text: 'a' }, { origin: [2, 0] }, { origin: [3, 1] }] },
    { client: 2, clock: 0, items: [{ origin: [1, 0] }, { origin: [3, 0] }] },
    { client: 3, clock: 0, items: [{ origin: [1, 1] }, { origin: [2, 1] }] },
  ]);
  expect(gate.admit(update, lydia)).toMatchObject({ ok: true });
  const circle = forgeUpdate([
    { client: 4, clock: 0, items: [{ origin: [1, 0] }, { origin: [5, 1] }] },
    { client: 5, clock: 0, items: [{ origin: [4, 0] }, { origin: [6, 0] }] },
    { client: 6, clock: 0, items: [{ origin: [4, 1] }] },
  ]);
  expect(gate.admit(circle, lydia)).toEqual({ ok: false, error: 'gap' });
});
