import { z } from 'zod';
import {
  ID_PATTERN,
  SLUG_PATTERN,
  parseJoinCode,
  type CardId,
  type CommandId,
  type GroupId,
  type JoinCode,
  type LinkId,
  type MeetingId,
  type MomentId,
  type ParticipantId,
  type PhaseId,
  type RoomId,
  type ScriptId,
  type SeriesId,
  type SheetId,
} from '../ids.ts';
import { LIMITS } from '../model/limits.ts';
import { LANGS, type Lang } from '../model/text.ts';

/** Control characters and lone surrogates have no place in words; zero-width and bidi controls would let a name pose as another. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');

/** One line of words: white space folded, trimmed. */
const line = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) => clean(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most));
/** Words that may hold line breaks. */
const words = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) => clean(text).replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(most));

const id = <Kind>() => z.string().regex(ID_PATTERN) as unknown as z.ZodType<Kind>;
const slug = <Kind>() => z.string().regex(SLUG_PATTERN) as unknown as z.ZodType<Kind>;

const filled = (schema: z.ZodType<string>) => schema.refine((text) => text.length > 0);

export const fields = {
  participant: id<ParticipantId>(),
  card: id<CardId>(),
  command: id<CommandId>(),
  group: id<GroupId>(),
  drawn: id<LinkId>(),
  turn: id<MomentId>(),
  phase: slug<PhaseId>(),
  sheet: slug<SheetId>(),
  room: slug<RoomId>(),
  script: slug<ScriptId>(),
  code: z
    .string()
    .max(40)
    .transform((typed, context): JoinCode => {
      const code = parseJoinCode(typed);
      if (code === null) context.addIssue({ code: 'custom' });
      return code as JoinCode;
    }),
  lang: z.enum(LANGS as [Lang, ...Lang[]]),
  name: filled(line(LIMITS.name)),
  title: filled(line(LIMITS.title)),
  theme: line(LIMITS.theme),
  department: filled(line(LIMITS.department)),
  departments: z
    .array(filled(line(LIMITS.department)))
    .max(LIMITS.departments)
    .transform((names) => [...new Set(names)]),
  /** Empty, or an http(s) address: anything else (`javascript:`) must not become a link on somebody's phone. */
  link: line(LIMITS.link).refine((link) => link === '' || /^https?:\/\/[^\s]+$/i.test(link)),
  goal: words(LIMITS.goal),
  agreements: z.array(filled(line(LIMITS.agreement))).max(LIMITS.agreements),
  place: line(LIMITS.place),
  plan: words(LIMITS.plan),
  noticed: words(LIMITS.noticed),
  /** As it is typed: every sign counts. */
  passphrase: z.string().max(LIMITS.passphrase),
  /** Ms since the epoch, of this century. */
  startsAt: z.int().min(Date.UTC(2000, 0)).max(Date.UTC(2100, 0)),
  meeting: id<MeetingId>(),
  series: id<SeriesId>(),
  cardText: words(LIMITS.card),
  planField: words(LIMITS.planField),
  answer: words(LIMITS.answer),
  caption: words(LIMITS.caption),
  groupName: line(LIMITS.groupName),
  moment: line(LIMITS.moment),
  roomName: filled(line(LIMITS.roomName)),
  clipPoint: filled(line(LIMITS.clipPoint)),
};
