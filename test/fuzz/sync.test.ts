import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { docName, TEXT_ROOT } from '../../shared/doc/names.ts';
import { access } from '../../shared/session/access.ts';
import type { SheetId } from '../../shared/ids.ts';
import { CLOSE } from '../../shared/protocol/close-codes.ts';
import { mulberry32 } from '../support/mulberry32.ts';
import { sceneA } from '../support/scenes.ts';
import { createNet, docsOf, type Client } from '../support/sync-net.ts';

/**
 * People write in one sheet while wires break, the server dies, the disk fills and places at the sheet change.
 * In the end everybody who may read reads the same, and every character that had its receipt is there, unless somebody deleted it.
 */
describe('everybody ends with the same text', () => {
  const seen = {
    edits: 0,
    receipts: 0,
    cuts: 0,
    crashes: 0,
    failures: 0,
    refusals: 0,
    changes: 0,
    offline: 0,
    deletions: 0,
    kept: 0,
    stored: 0,
  };

  it.each(Array.from({ length: 60 }, (_, index) => 4_711 + index * 7_919))('[SY12] [SY14] [AC6] seed %i', async (seed) => {
    await runSession(seed);
  });

  it('the runs were not vacuous', () => {
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(20);
  });

  const runSession = async (seed: number): Promise<void> => {
    const random = mulberry32(seed);
    const below = (count: number): number => Math.floor(random() * count);
    const chance = (part: number): boolean => random() < part;
    const scene = sceneA('explore');
    const net = createNet(scene.session);
    const ref = docsOf(scene.session).sheet('acting');
    const people = ['Daan', 'Samira', 'Joost', 'Mo'].map((name) => createPerson(name));
    /** Characters whose receipt came, and those somebody deleted in some copy; every character is written once in a run. */
    const promised = new Set<string>();
    const deleted = new Set<string>();
    let count = 0;

    function createPerson(name: string) {
      const actor = { kind: 'person' as const, person: scene.who(name) };
      let client: Client | null = null;
      let doc = new Y.Doc();
      /** What was written in this copy, oldest first; what was deleted in it. */
      let written: string[] = [];
      let asked: { readonly client: Client; readonly receipts: number; readonly words: readonly string[]; readonly edits: number } | null =
        null;
      let edits = 0;
      /** Everything written and deleted in this copy has its receipt. */
      let settled = true;

      const forget = () => {
        doc = new Y.Doc();
        written = [];
        asked = null;
        settled = true;
      };
      return {
        actor,
        get text() {
          return doc.getText(TEXT_ROOT).toJSON();
        },
        get client() {
          return client;
        },
        /** What every client does: comes back with its copy, or without where the server said that it will not do. */
        comeBack() {
          // In as a reader, with changes of its own: a deletion has no clock by which the server could tell.
          if (client?.isOpen === true && client.synced && !client.asked && !settled) {
            client.cut();
            forget();
          }
          if (client?.isOpen === true) return;
          if (client !== null && client.closed !== null && client.closed !== CLOSE.unavailable) {
            seen.refusals += 1;
            forget();
          }
          client = net.connect(actor, ref, doc);
        },
        cut() {
          if (client?.isOpen !== true) return;
          seen.cuts += 1;
          client.cut();
        },
        edit() {
          // A polite client writes only where it was asked to; without a wire it goes on in its copy.
          const mayTry = client?.asked === true || (client !== null && !client.isOpen && client.closed === null);
          if (!mayTry && !chance(0.02)) return;
          if (client?.isOpen !== true) seen.offline += 1;
          const text = doc.getText(TEXT_ROOT);
          if (text.length > 0 && chance(0.3)) {
            const at = below(text.length);
            const gone = text.toJSON().slice(at, at + 1 + below(3));
            text.delete(at, gone.length);
            for (const letter of gone) deleted.add(letter);
            written = written.filter((letter) => !gone.includes(letter));
            seen.deletions += 1;
          } else {
            const words = Array.from({ length: 1 + below(4) }, () => String.fromCharCode(0x4e00 + (count += 1)));
            text.insert(below(text.length + 1), words.join(''));
            written.push(...words);
          }
          seen.edits += 1;
          edits += 1;
          settled = false;
        },
        ask() {
          if (client?.isOpen !== true || !client.synced || !client.asked || asked !== null) return;
          asked = { client, receipts: client.receipts, words: [...written], edits };
          client.ask();
        },
        collect() {
          if (asked !== null && asked.client !== client) asked = null;
          if (asked === null || client === null || client.receipts <= asked.receipts) return;
          seen.receipts += 1;
          for (const letter of asked.words) promised.add(letter);
          if (asked.edits === edits) settled = true;
          asked = null;
        },
      };
    }

    const step = async (): Promise<void> => {
      const person = people[below(people.length)] as (typeof people)[number];
      const roll = random();
      if (roll < 0.45) person.edit();
      else if (roll < 0.6) person.ask();
      else if (roll < 0.68) person.cut();
      else if (roll < 0.82) person.comeBack();
      else if (roll < 0.86) changePlace();
      else if (roll < 0.875) {
        seen.crashes += 1;
        net.crash();
      } else if (roll < 0.89) net.store.held = !net.store.held;
      else if (roll < 0.9) {
        seen.failures += 1;
        net.store.failing = true;
        net.store.held = false;
        await net.settle();
        net.store.failing = false;
      } else await net.settle();
      for (const { client } of people) client?.deliver(below(4));
      for (const one of people) one.collect();
    };

    const changePlace = () => {
      const who = ['Daan', 'Samira', 'Joost'][below(3)] as string;
      const there = scene.room.claims[scene.who(who)] === ref.sheet;
      const refusal = there ? scene.try(who, 'sheet.leave', {}) : scene.try(who, 'sheet.claim', { sheet: 'acting' as SheetId });
      if (refusal !== null) return;
      seen.changes += 1;
      net.show(scene.session);
    };

    for (const person of people) person.comeBack();
    await net.settle();
    for (let index = 0; index < 250; index += 1) await step();

    net.store.held = false;
    for (let round = 0; round < 4; round += 1) {
      await net.settle();
      for (const person of people) {
        person.collect();
        person.comeBack();
      }
    }
    await net.settle();
    const stored = await net.hub.readText(docName(ref));
    for (const { actor, text, client } of people) {
      expect(client?.isOpen).toBe(true);
      expect(client?.asked).toBe(access(scene.session, actor, ref) === 'write');
      expect(text).toBe(stored);
    }
    const letters = new Set(stored);
    expect(letters.size).toBe(stored.length);
    const kept = [...promised].filter((letter) => !deleted.has(letter));
    for (const letter of kept) expect(letters.has(letter), `lost ${letter}`).toBe(true);
    seen.kept += kept.length;
    seen.stored += net.store.log.length;
  };
});
