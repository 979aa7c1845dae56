import { z } from 'zod';
import type { Harvest } from '../harvest/harvest.ts';
import { MARKS } from '../model/card.ts';
import { PERSPECTIVES } from '../model/script.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { harmless } from '../plain-words.ts';

/**
 * A harvest as a JSON file: `{ "kring": "harvest", "version": 3, …Harvest }`, every field of {@link Harvest} and no other.
 * Version 1 knew no subgroups: there, words are a string where version 2 has `{ text, room }`, and rooms are missing.
 * Version 2 said nothing of counter-voices (`minority`).
 */
export const HARVEST_VERSION = 3;

/** What has to be right before it is worth looking further. */
export const harvestStampSchema = z.looseObject({ kring: z.literal('harvest'), version: z.int().min(1) });

/** Words are as long as any text in a session may be; what no file should carry is taken out of them. */
const words = z.string().max(200_000).transform(harmless);
const name = words.nullable();
const room = name.default(null);
const list = <Row extends z.ZodType>(row: Row) => z.array(row).max(20_000);

const said = z.union([words.transform((text) => ({ text, room: null })), z.strictObject({ text: words, room })]);
const laid = z.strictObject({ text: words, room, assumption: z.boolean() });
const thing = z.strictObject({ kind: z.enum(['card', 'group', 'point']), name: words, words: list(laid) });
const perspective = z.enum(PERSPECTIVES);
const asked = z.strictObject({
  text: words,
  room,
  mark: z.enum(MARKS as [(typeof MARKS)[number]]),
  assumption: z.boolean(),
  answer: name,
});

export const harvestFileSchema = z.strictObject({
  kring: z.literal('harvest'),
  version: z.int().min(1).max(HARVEST_VERSION),
  lang: z.enum(LANGS as [Lang]),
  title: words,
  theme: words,
  script: words,
  case: name,
  subgroups: list(z.strictObject({ name: words, text: words })).default([]),
  perspectives: list(
    z.strictObject({
      perspective: perspective.nullable(),
      title: name,
      questions: list(asked.extend({ followUps: list(asked.extend({ from: name })) })),
    }),
  ),
  openQuestions: list(z.strictObject({ text: words, room, mark: z.enum(['open', 'not-now']), from: name })),
  marked: z.boolean(),
  emptyChairs: list(z.strictObject({ perspective, title: words })),
  minority: list(z.strictObject({ text: words, room })).default([]),
  groups: list(z.strictObject({ name: words, cards: list(laid) })).default([]),
  tensions: list(
    z.strictObject({
      between: z.tuple([thing, thing]),
      words: z.strictObject({ where: words, origin: words, problem: words, whom: words }),
    }),
  ).default([]),
  comparison: z
    .strictObject({ overlap: list(z.strictObject({ ours: list(thing), clip: list(words) })), onlyOurs: list(thing), onlyClip: list(words) })
    .nullable()
    .default(null),
  factors: list(said),
  clip: z.strictObject({ title: words, points: list(words) }).nullable(),
  insights: list(said),
  strengths: list(z.strictObject({ to: name, words: list(said) })),
  intentions: list(z.strictObject({ text: words, room, plan: z.strictObject({ when: words, withWhom: words, notice: words }).nullable() })),
});

/** Harvests of one series: `{ "kring": "harvests", "version": 3, "title", "goal", "sessions": [{ "when", "harvest" }] }`. */
export const harvestsFileSchema = z.strictObject({
  kring: z.literal('harvests'),
  version: z.int().min(1).max(HARVEST_VERSION),
  title: words,
  goal: words,
  sessions: z.array(z.strictObject({ when: words, harvest: harvestFileSchema })).max(1_000),
});

/** What a file with harvests of several sessions says it is: those alone, or a whole series. */
export const seriesStampSchema = z.looseObject({ kring: z.enum(['harvests', 'series']), version: z.int().min(1) });

/** The schema and the type say the same: a field that one of them lacks does not compile. */
type Read = Omit<z.output<typeof harvestFileSchema>, 'kring' | 'version'>;
export const asHarvest = ({ kring: _kring, version: _version, ...found }: z.output<typeof harvestFileSchema>): Exactly<Read, Harvest> =>
  found;
type Exactly<One, Other> = [One] extends [Other] ? ([keyof Other] extends [keyof One] ? Other : never) : never;
