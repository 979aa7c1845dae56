import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docName } from '../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type PhaseId, type RoomId, type SessionId, type SheetId } from '../shared/ids.ts';
import { SEATS } from '../shared/protocol/control.ts';
import { routesNamedIn, routesServedIn } from './support/protocol/routes.ts';
import { withSections } from './support/protocol/sections.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const text = read('PROTOCOL.md');

/** Every first capture of a pattern, sorted, once. */
const all = (source: string, pattern: RegExp): readonly string[] =>
  [...new Set([...source.matchAll(pattern)].map((found) => found[1]!))].sort();

describe('PROTOCOL.md', () => {
  test('is up to date with commands, refusals, fields, layout and close codes (else: npm run protocol)', () => {
    expect(withSections(text)).toBe(text);
  });

  const documented = routesNamedIn(text);

  test('names the HTTP routes that the contract names, and no others', () => {
    const contract = ['http', 'series', 'mine'].map((name) => read(`shared/protocol/${name}.ts`));
    expect(documented).toEqual(routesNamedIn(contract.join('\n')));
  });

  test('names the HTTP routes that the server has, and no others', () => {
    expect(documented).toEqual(routesServedIn(join(root, 'server/http')));
  });

  test('names the Socket.io events of both ends, and no others', () => {
    const contract = read('shared/protocol/control.ts');
    for (const [end, heading] of [
      ['ClientToServer', 'From the client:'],
      ['ServerToClient', 'From the server:'],
    ] as const) {
      const events = new RegExp(`interface ${end} \\{([^]*?)\\n\\}`).exec(contract)?.[1] ?? '';
      const section = text.slice(text.indexOf(heading)).split('\n\n')[1] ?? '';
      expect(all(section, /^\| `([a-z-]+)`/gm)).toEqual(all(events, /^ {2}'?([a-z-]+)'?: \(/gm));
    }
  });

  test('names every kind of document as the code does', () => {
    const at = { session: '<session>' as SessionId, room: '<room>' as RoomId };
    const names = [
      docName({ kind: 'floor', ...at }),
      docName({ kind: 'hosts', ...at }),
      docName({ kind: 'desk', ...at, person: '<person>' as ParticipantId }),
      docName({ kind: 'case', ...at }),
      docName({ kind: 'sheet', ...at, sheet: '<sheet>' as SheetId }),
      docName({ kind: 'shared', ...at }),
      docName({ kind: 'notes', ...at, phase: '<phase>' as PhaseId }),
      docName({ kind: 'harvest', ...at }),
      docName({ kind: 'rooms', ...at, room: PLENARY }),
      docName({ kind: 'leading', ...at, room: PLENARY }),
      docName({ kind: 'plan', ...at, room: PLENARY }),
      docName({ kind: 'letter', ...at, room: PLENARY, person: '<person>' as ParticipantId }),
    ];
    expect(all(text, /^\| `(<session>:[^`]+)`/gm)).toEqual(names.toSorted());
  });

  test('names every seat', () => {
    for (const seat of SEATS) expect(text).toContain(`\`?seat=${seat}\``);
  });
});
