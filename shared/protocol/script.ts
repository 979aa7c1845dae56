import { z } from 'zod';
import { SLUG_PATTERN } from '../ids.ts';
import { CARD_KINDS, type PostedKind } from '../model/card.ts';
import { LIMITS } from '../model/limits.ts';
import { ROLES, type Role } from '../model/role.ts';
import { PERSPECTIVES, type ContributionRow, type Script } from '../model/script.ts';
import type { Text } from '../model/text.ts';
import { err, ok, type Result } from '../result.ts';
import { misfit } from '../script/coherence.ts';

/** What a script's author has to mend: where (as a path, `phases.4.ask.nl`), and a sentence that says what is wrong. */
export interface ScriptFault {
  readonly where: string;
  readonly sentence: Text;
}

/** Reads a script from outside; on failure the first fault. Shape first, then whether its parts fit together. */
export const parseScript = (input: unknown): Result<Script, ScriptFault> => {
  const parsed = scriptSchema.safeParse(input);
  if (!parsed.success) return err(shapeFault(parsed.error.issues[0]));
  const script: Script = parsed.data;
  const fault = misfit(script);
  return fault === null ? ok(script) : err(fault);
};

const shapeFault = (issue: z.core.$ZodIssue | undefined): ScriptFault => ({
  where: issue?.path.join('.') ?? '',
  sentence: sentenceOf(issue?.code),
});

const sentenceOf = (code: z.core.$ZodIssue['code'] | undefined): Text => {
  switch (code) {
    case 'too_small':
      return { nl: 'Hier ontbreekt iets: het is leeg of te weinig.', en: 'Something is missing here: it is empty or too little.' };
    case 'too_big':
      return { nl: 'Dit is te lang of te veel.', en: 'This is too long or too much.' };
    case 'unrecognized_keys':
      return { nl: 'Hier staat iets wat een draaiboek niet kent.', en: 'There is something here that a script does not know.' };
    case 'invalid_format':
      return {
        nl: 'Een kenmerk bestaat uit kleine letters, cijfers en streepjes, en begint met een letter.',
        en: 'An id has lower-case letters, digits and dashes, and begins with a letter.',
      };
    default:
      return { nl: 'Dit heeft niet de vorm van een draaiboek.', en: 'This does not have the shape of a script.' };
  }
};

const slug = z.string().regex(SLUG_PATTERN);
const words = (most: number) => {
  const filled = z.string().trim().min(1).max(most);
  return z.strictObject({ nl: filled, en: filled });
};
const title = words(40);
const line = words(LIMITS.caption);
const roles = z.array(z.enum(ROLES as [Role, ...Role[]])).max(ROLES.length);
const someRoles = roles.min(1);

const contribution = z.strictObject({
  kind: z.enum(CARD_KINDS as [PostedKind, ...PostedKind[]]),
  by: someRoles,
  seenBy: z.enum(['owner', 'reveal', 'room']),
  at: z.enum(['claimed', 'knowledge', 'circle']) satisfies z.ZodType<ContributionRow['at']>,
  prompt: words(80),
  limit: z.int().min(1).max(LIMITS.cardsPerPerson).optional(),
  anonymous: z.literal(true).optional(),
  harvested: z.boolean(),
});

const sheet = z.strictObject({
  id: slug,
  perspective: z.enum(PERSPECTIVES),
  title,
  hint: line,
  questions: z.array(line).min(1).max(8),
  capacity: z.int().min(1).max(LIMITS.people),
  absent: z.boolean(),
});

const phase = z.strictObject({
  id: slug,
  title,
  purpose: words(80),
  ask: words(120),
  askBringer: words(120).optional(),
  minutes: z.int().min(1).max(LIMITS.minutes),
  scene: z.enum(['circle', 'cases', 'story', 'sheets', 'clip', 'harvest', 'rooms', 'exchange', 'outcomes']),
  say: z.array(line).max(6),
  watch: z.array(line).max(6),
  captions: z.array(line).max(12),
  contributions: z.array(contribution).max(8),
  claims: roles,
  marksCases: roles,
  marksQuestions: roles,
  writes: z.array(z.strictObject({ text: z.enum(['case', 'sheet', 'harvest']), by: someRoles })).max(3),
  reacts: roles.optional(),
  groups: roles.optional(),
  links: roles.optional(),
  opensTips: roles.optional(),
  where: z.enum(['plenary', 'subgroup']).optional(),
  breakout: z.enum(['opens', 'returns']).optional(),
});

const scriptSchema = z.strictObject({
  id: slug,
  form: z.enum(['difficult', 'success', 'evaluation']),
  title,
  about: words(LIMITS.card),
  sheets: z.array(sheet).max(12),
  phases: z.array(phase).min(1).max(24),
  // Ids are branded, and zod's `optional()` adds `undefined` to a type.
}) as unknown as z.ZodType<Script>;
