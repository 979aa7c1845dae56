import { z } from 'zod';
import { CARD_KINDS, WAYS_IT_WENT, type HowItWent, type PostedKind } from '../model/card.ts';
import { LIMITS } from '../model/limits.ts';
import type { Kept } from '../series/kept.ts';
import { fields } from './fields.ts';

/**
 * What is sealed for a personal key, as JSON. Who knows a public key can seal anything for it, and a series comes in as a file: that it
 * opens says for whom it is, not who wrote it.
 */
export const KEPT_FORM = 1;

const moment = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const cards = LIMITS.cardsEverPerPerson * 2;

const words = z.strictObject({
  key: fields.card,
  kind: z.enum(CARD_KINDS as [PostedKind, ...PostedKind[]]),
  text: fields.cardText,
  plan: z.strictObject({ when: fields.planField, withWhom: fields.planField, notice: fields.planField }).nullable(),
  since: moment,
  how: z.enum(WAYS_IT_WENT as [HowItWent, ...HowItWent[]]).nullable(),
  noticed: fields.noticed,
});

export const keptSchema = z
  .strictObject({
    form: z.literal(KEPT_FORM),
    name: fields.name,
    department: fields.department.nullable(),
    words: z.array(words).max(cards),
    settled: z.array(fields.card).max(cards),
  })
  .transform(({ name, department, words, settled }): Kept => ({ name, department, words, settled }));
