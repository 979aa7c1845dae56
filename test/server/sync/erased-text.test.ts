import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { docName } from '../../../shared/doc/names.ts';
import { CLOSE } from '../../../shared/protocol/close-codes.ts';
import { sceneA } from '../../support/scenes.ts';
import { createNet, docsOf } from '../../support/sync-net.ts';

const SECRET = 'hij belde elke dag';

/** Lydia tells, and has her case open; Mo reads along. */
const setUp = async () => {
  const scene = sceneA('tell');
  const net = createNet(scene.session);
  const doc = docsOf(scene.session).case;
  const open = (name: string, copy?: Y.Doc) => net.connect({ kind: 'person', person: scene.who(name) }, doc, copy);
  const lydia = open('Lydia');
  await net.settle();
  lydia.text.insert(0, SECRET);
  await net.settle();
  /** What the actor does, with a store that takes it. */
  const erase = async () => {
    const held = net.hub.hold(docName(doc));
    await net.settle();
    const end = await held;
    const stored = net.store.commit([{ kind: 'text-erase', session: scene.session.id, doc: docName(doc) }]);
    await net.settle();
    await stored;
    end('erased');
    await net.settle();
  };
  return { scene, net, doc, open, lydia, erase };
};

const everythingStored = async ({ net, doc }: Awaited<ReturnType<typeof setUp>>): Promise<string> => {
  const { snapshot, updates } = await net.store.text(docName(doc));
  return Buffer.concat([snapshot ?? new Uint8Array(), ...updates]).toString('latin1');
};

it('[CE5] every open copy is closed, and who opens it afresh finds nothing', async () => {
  const circle = await setUp();
  const mo = circle.open('Mo');
  await circle.net.settle();
  expect(mo.text.toJSON()).toBe(SECRET);
  await circle.erase();
  expect([circle.lydia.closed, mo.closed]).toEqual([CLOSE.erased, CLOSE.erased]);
  const again = circle.open('Lydia');
  await circle.net.settle();
  expect(again.text.toJSON()).toBe('');
  again.text.insert(0, 'Opnieuw');
  await circle.net.settle();
  await expect(circle.net.hub.readText(docName(circle.doc))).resolves.toBe('Opnieuw');
});

it('[CE5] what is typed while it is being erased is not stored after it', async () => {
  const circle = await setUp();
  const { net, lydia, doc, scene } = circle;
  lydia.text.insert(0, 'op de valreep ');
  const held = net.hub.hold(docName(doc));
  await net.settle();
  const end = await held;
  lydia.text.insert(0, 'nog later ');
  const late = circle.open('Mo');
  const stored = net.store.commit([{ kind: 'text-erase', session: scene.session.id, doc: docName(doc) }]);
  await net.settle();
  await stored;
  end('erased');
  await net.settle();
  expect([lydia.closed, late.closed]).toEqual([CLOSE.erased, CLOSE.erased]);
  expect(await everythingStored(circle)).toBe('');
});

it('[CE5] a copy from before, brought back later, is refused; also across a restart', async () => {
  const circle = await setUp();
  const { net, lydia } = circle;
  lydia.cut();
  await circle.erase();
  const back = circle.open('Lydia', lydia.doc);
  await net.settle();
  expect(back.closed).toBe(CLOSE.erased);
  net.crash();
  const later = circle.open('Lydia', lydia.doc);
  await net.settle();
  expect(later.closed).toBe(CLOSE.erased);
  expect(await everythingStored(circle)).not.toContain('belde');
});

it('[CE6] what could not be erased is opened again as it was', async () => {
  const circle = await setUp();
  const held = circle.net.hub.hold(docName(circle.doc));
  await circle.net.settle();
  (await held)('unavailable');
  await circle.net.settle();
  expect(circle.lydia.closed).toBe(CLOSE.unavailable);
  const again = circle.open('Lydia');
  await circle.net.settle();
  expect(again.text.toJSON()).toBe(SECRET);
});
