import * as Y from 'yjs';
import { createGate } from '../../shared/doc/gate.ts';
import { TEXT_ROOT } from '../../shared/doc/names.ts';
import type { ParticipantId } from '../../shared/ids.ts';
import { forgeUpdate } from '../support/yjs-forge.ts';

/**
 * One participant fills a text letter by letter from behind and empties it, over and over: `node test/fuzz/history.ts`. The text
 * stays within its limit; says what its history weighs, and what a refused update costs at the end.
 */
const ROUNDS = 60;
const PIECES = 3_900;
const WRITER = 7;
const mallory = 'mallory00000' as ParticipantId;

const live = new Y.Doc();
const gate = createGate({ restore: () => [Y.encodeStateAsUpdate(live)], clients: new Map() });
let clock = 0;
let sent = 0;

const send = (update: Uint8Array): string => {
  sent += update.byteLength;
  const verdict = gate.admit(update, mallory);
  if (verdict.ok && verdict.value.update !== null) Y.applyUpdate(live, verdict.value.update);
  return verdict.ok ? 'admitted' : verdict.error;
};

const fill = (): string => {
  const items = Array.from({ length: PIECES }, (_, at) =>
    clock + at === 0 ? { text: 'x' } : { rightOrigin: [WRITER, clock + at - 1] as const, text: 'x' },
  );
  const said = send(forgeUpdate([{ client: WRITER, clock, items }]));
  if (said === 'admitted') clock += PIECES;
  return said;
};

const cpu = (): number => process.threadCpuUsage().user / 1000;

let said = 'admitted';
for (let round = 0; round < ROUNDS && said === 'admitted'; round += 1) {
  if (clock > 0) send(forgeUpdate([], { [WRITER]: [[0, clock]] }));
  for (let times = 0; times < 12 && said === 'admitted'; times += 1) said = fill();
}
const pieces = live.store.clients.get(WRITER)?.length ?? 0;
const { heapUsed } = process.memoryUsage();
console.log(
  `${(sent / 1e6).toFixed(1)} MB sent; last answer: ${said}; ${live.getText(TEXT_ROOT).length} letters, ${pieces} pieces, heap ${(heapUsed / 1e6).toFixed(0)} MB`,
);
const before = cpu();
const refused = send(forgeUpdate([{ client: WRITER + 1, clock: 0, items: [{ text: 'y'.repeat(60_000) }] }]));
console.log(`one more update: ${refused}, after ${(cpu() - before).toFixed(0)} ms of CPU`);
