import * as Y from 'yjs';
import { createShadow } from '../../shared/doc/gate.ts';
import { TEXT_ROOT } from '../../shared/doc/names.ts';
import type { CommandName } from '../../shared/session/commands.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Row } from './autopsy.ts';
import { charactersIn, commandKey, type Expectation, type TextExpectation } from './expectation.ts';
import type { History } from './history.ts';
import { rangesOf } from './typing.ts';

/** What people were promised and is not there, and what is there and should not be; empty when all is well. */
export const judge = (
  { sent, answered, rows, texts, faults }: Expectation,
  history: History,
  stored: ReadonlyMap<string, readonly Uint8Array[]>,
): readonly string[] => [
  ...faults,
  ...judgeCommands({ sent, answered }, history.rows),
  ...[...rows].filter((row) => !history.couldBeSeen(row)).map((row) => `shown and not stored: ${row}`),
  ...[...texts].flatMap(([name, text]) => judgeText(text, stored.get(name) ?? []).map((fault) => `${name}: ${fault}`)),
  ...[...stored.keys()].filter((name) => !texts.has(name)).map((name) => `${name}: nobody ever opened this text`),
];

/** Each command that was accepted is in the store once and says the same there; no other command is. */
const judgeCommands = ({ sent, answered }: Pick<Expectation, 'sent' | 'answered'>, rows: readonly Row[]): readonly string[] => {
  const done = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.command === null || row.by === null || row.seq < 1) continue;
    const key = commandKey({ by: row.by, id: row.command });
    done.set(key, [...(done.get(key) ?? []), row]);
  }
  const faults: string[] = [];
  for (const [key, group] of done) {
    const types = group.map(({ event }) => event.type);
    const together = group.every(({ seq }, at) => seq === (group[0]?.seq ?? 0) + at);
    if (new Set(types).size < types.length || !together) faults.push(`done twice: ${key} (${types.join(', ')})`);
  }
  for (const [key, ack] of answered) {
    const command = sent.get(key);
    const group = done.get(key);
    if (command === undefined) faults.push(`answered and never sent: ${key}`);
    else if (!ack.ok && group !== undefined) faults.push(`refused (${ack.refusal.code}) and done: ${command.name} ${key}`);
    else if (ack.ok && group === undefined && !isSoAlready(command, rows))
      faults.push(`acknowledged and lost: ${command.name} ${key} ${JSON.stringify(command.payload)}`);
    else if (ack.ok && group !== undefined) {
      const wrong = misfit(group[0]?.event, command.payload);
      if (wrong !== null) faults.push(`stored otherwise than sent: ${command.name} ${key}, ${wrong}`);
      if (ack.card !== undefined && !group.some(({ json }) => json.includes(`"${ack.card ?? ''}"`)))
        faults.push(`answered with another card: ${command.name} ${key}`);
    }
  }
  return faults;
};

/** A view may lag behind an answer by a moment; then somebody asks for what is so already, and no event tells it a second time. */
const isSoAlready = ({ name, payload }: { readonly name: CommandName; readonly payload: unknown }, rows: readonly Row[]): boolean =>
  name === 'cards.reveal' || rows.some(({ event }) => REPEATABLE[name]?.includes(event.type) === true && misfit(event, payload) === null);

const REPEATABLE: Readonly<Partial<Record<CommandName, readonly SessionEvent['type'][]>>> = {
  'card.withdraw': ['card-withdrawn'],
  'card.restore': ['card-restored'],
  'card.share': ['card-shared'],
  'card.harvest': ['card-harvested'],
  'sheet.claim': ['sheet-claimed'],
  'sheet.leave': ['sheet-left'],
  'case.release': ['case-released'],
  'timer.pause': ['timer-paused', 'timer-resumed'],
};

/** The first field of a command that its event has too, with another value. */
const misfit = (event: object | undefined, payload: unknown): string | null => {
  const inner = event !== undefined && 'card' in event && typeof event.card === 'object' ? event.card : {};
  const facts = { ...event, ...inner } as Readonly<Record<string, unknown>>;
  for (const [field, value] of Object.entries(payload as object)) {
    if (typeof value !== 'object' && field in facts && typeof facts[field] !== 'object' && facts[field] !== value) return field;
  }
  return null;
};

/** What was shown or saved is there; what is there was typed, once, where it stands; what is gone was deleted by somebody. */
const judgeText = ({ typed, promised, deleted, promisedDeleted }: TextExpectation, updates: readonly Uint8Array[]): readonly string[] => {
  const doc = createShadow(updates);
  const faults: string[] = [];
  const state = Y.decodeStateVector(Y.encodeStateVector(doc));
  for (const [client, clock] of promised) {
    if ((state.get(client) ?? 0) < clock)
      faults.push(`characters of ${String(client)} are lost from ${String(state.get(client) ?? 0)} to ${String(clock)}`);
  }
  for (const [client, clock] of state) {
    if (clock > (typed.get(client)?.length ?? 0)) faults.push(`characters of ${String(client)} that nobody typed`);
  }
  const gone = new Set(charactersIn(rangesOf(Y.createDeleteSetFromStructStore(doc.store))));
  for (const character of promisedDeleted) if (!gone.has(character)) faults.push(`deleted and there again: ${character}`);
  for (const character of gone) if (!deleted.has(character)) faults.push(`gone and deleted by nobody: ${character}`);
  for (let item = doc.getText(TEXT_ROOT)._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const { client, clock } = item.id;
    if (typed.get(client)?.slice(clock, clock + item.length) !== item.content.str)
      faults.push(`other characters than typed at ${String(client)}:${String(clock)}`);
  }
  doc.destroy();
  return faults;
};
