import { CODE_LETTERS, ID_PATTERN, SLUG_PATTERN } from '../../../shared/ids.ts';
import { CLOSE, type CloseName } from '../../../shared/protocol/close-codes.ts';
import { clipSchema, commandEnvelope, commandSchemas, handshakeSchema, presenceSchema } from '../../../shared/protocol/control.ts';
import { LAYOUT } from '../../../shared/doc/layout.ts';
import { fields } from '../../../shared/protocol/fields.ts';
import { coHostSchema, createSchema, enterSchema, joinSchema } from '../../../shared/protocol/http.ts';
import { meetingsSchema, seriesChangeSchema, seriesCreateSchema, seriesEnterSchema } from '../../../shared/protocol/series.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { LANGS } from '../../../shared/model/text.ts';
import { refusals } from '../../../shared/i18n/en/refusals.ts';
import { fieldLines } from './shape.ts';

/** The parts of PROTOCOL.md that are made from the code, by the name in their markers. */
const sections = (): Readonly<Record<string, string>> => ({
  fields: table(
    ['field', 'what it holds'],
    Object.keys(fields).map((name) => [`*${name}*`, FIELDS[name as keyof typeof fields]]),
  ),
  create: message(createSchema),
  join: message(joinSchema),
  'co-host': message(coHostSchema),
  enter: message(enterSchema),
  'series-create': message(seriesCreateSchema),
  'series-enter': message(seriesEnterSchema),
  'series-change': message(seriesChangeSchema),
  'series-meetings': message(meetingsSchema),
  handshake: message(handshakeSchema),
  envelope: message(commandEnvelope),
  presence: message(presenceSchema),
  clip: message(clipSchema),
  commands: table(
    ['command', 'payload'],
    Object.entries(commandSchemas).map(([name, schema]) => [`\`${name}\``, payload(schema)]),
  ),
  refusals: table(
    ['code', 'in words'],
    Object.entries(refusals.refusal).map(([code, sentence]) => [`\`${code}\``, sentence]),
  ),
  ended: table(
    ['reason', 'in words'],
    Object.entries(refusals.ended).map(([reason, sentence]) => [`\`${reason}\``, sentence]),
  ),
  layout: table(
    ['document', 'tables'],
    Object.entries(LAYOUT).map(([kind, tables]) => [`\`${kind}\``, tables.map((name) => `\`${name}\``).join(', ')]),
  ),
  'close-codes': table(
    ['code', 'name', 'what it means'],
    Object.entries(CLOSE).map(([name, code]) => [String(code), `\`${name}\``, CLOSES[name as CloseName]]),
  ),
});

/** The text with every section between its markers written anew; an unknown or missing marker is an error. */
export const withSections = (text: string): string => {
  const wanted = sections();
  const found = new Set<string>();
  const written = text.replace(/<!-- from the code: ([a-z-]+) -->\n[^]*?<!-- end -->/g, (_, name: string) => {
    const made = wanted[name];
    if (made === undefined) throw new Error(`PROTOCOL.md asks for a section "${name}" that nobody makes.`);
    found.add(name);
    return `<!-- from the code: ${name} -->\n\n${made}\n\n<!-- end -->`;
  });
  const missing = Object.keys(wanted).filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`PROTOCOL.md lacks the sections ${missing.join(', ')}.`);
  return written;
};

type Schema = Parameters<typeof fieldLines>[0];

const message = (schema: Schema): string =>
  table(
    ['field', 'type'],
    fieldLines(schema).map(({ name, optional, type }) => [`\`${name}\`${optional ? ' (optional)' : ''}`, type]),
  );

const payload = (schema: Schema): string =>
  fieldLines(schema)
    .map(({ name, optional, type }) => `\`${name}\`${optional ? ' (optional)' : ''}: ${type}`)
    .join('<br>') || '`{}`';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');

const line = (most: number): string => `one line, at most ${most}`;
const words = (most: number): string => `words, line breaks allowed, at most ${most}`;
const id = `an id: \`${ID_PATTERN.source}\``;
const slug = `an id of the script: \`${SLUG_PATTERN.source}\``;

const FIELDS: Readonly<Record<keyof typeof fields, string>> = {
  participant: id,
  card: id,
  command: `${id}, made by the client`,
  group: id,
  drawn: `${id} of a line between two cards`,
  turn: `${id} of a turning point`,
  phase: slug,
  sheet: slug,
  room: 'the id of a room: `plenary`, or that of a subgroup',
  script: slug,
  code: `a join code, \`XXXX-XXXX\` of the letters \`${CODE_LETTERS}\`; lower case, spaces and a missing dash are forgiven`,
  lang: LANGS.map((lang) => `\`"${lang}"\``).join(' or '),
  name: `${line(LIMITS.name)}, not empty`,
  title: `${line(LIMITS.title)}, not empty`,
  theme: line(LIMITS.theme),
  department: `${line(LIMITS.department)}, not empty`,
  departments: `list of *department*, at most ${LIMITS.departments}; doubles are dropped`,
  link: `empty, or an http or https address; ${line(LIMITS.link)}`,
  goal: words(LIMITS.goal),
  agreements: `list of lines, not empty, at most ${LIMITS.agreement} each, at most ${LIMITS.agreements}`,
  place: line(LIMITS.place),
  plan: words(LIMITS.plan),
  noticed: words(LIMITS.noticed),
  passphrase: `as it is typed, at most ${LIMITS.passphrase}`,
  startsAt: 'ms since the epoch, of this century',
  meeting: `${id} of a meeting in a series`,
  series: id,
  cardText: words(LIMITS.card),
  planField: words(LIMITS.planField),
  answer: words(LIMITS.answer),
  caption: words(LIMITS.caption),
  groupName: line(LIMITS.groupName),
  moment: line(LIMITS.moment),
  roomName: `${line(LIMITS.roomName)}, not empty`,
  clipPoint: `${line(LIMITS.clipPoint)}, not empty`,
};

const CLOSES: Readonly<Record<CloseName, string>> = {
  malformed: 'The frame was not of the y-websocket protocol.',
  forbidden: 'No seat in this session, or no access to this document.',
  unknown: 'There is no such document.',
  accessChanged: 'What this connection may do here changed. Throw the local document away and open it again.',
  stale: 'The local copy comes from before a restart of the server. Throw it away and open again.',
  erased: 'Who the words belong to took them back. Throw the local document away, unsent words too, and open it again.',
  tooLarge: 'Too much in one message.',
  refused: 'The update holds what a text does not take: types, formats, embeds, another client’s id, or a gap.',
  tooFast: 'Too many messages.',
  ended: 'The session ended for this connection: left, removed or deleted.',
  restarting: 'The server is stopping and will be back.',
  unavailable: 'It could not be stored, or you read too slowly. Try again later.',
};
