import type { Sentence } from './normalise.ts';
import { skeletonOf } from './skeleton.ts';

/** Whether a sentence has a clause that asks, by its words alone: with or without a question mark. */
export const asks = (sentence: Sentence): boolean => askedFrom(sentence, skeletonOf(sentence)) !== -1;

/** A sentence from the last word on that can open a question: what is really asked. */
export const lastClause = (act: Sentence, bones: Sentence): Sentence => {
  const at = askedFrom(act, bones);
  return at === -1 ? ['none', ...bones.slice(0, 2)] : bones.slice(at);
};

/** Where the last question in a sentence begins, or -1. */
export const askedFrom = (act: Sentence, bones: Sentence): number => {
  for (let at = bones.length - 2; at >= 0; at -= 1) {
    const opens = at === 0 || JOINTS.has(bones[at - 1] ?? '');
    const asks = ASKERS.has(act[at] ?? '') || (VERBS.has(act[at] ?? '') && SUBJECTS.has(bones[at + 1] ?? ''));
    if (opens && asks) return at;
  }
  return -1;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const ASKERS = words(
  `wat wie waar hoe waarom wanneer welk welke hoezo hoeveel waardoor waarvoor waarop waaraan waarin waarmee waarover waaruit waarvan
  what who where how why when which whose whom whether if`,
);
const JOINTS = words(', : en maar dus want of and but so or / dan hoor af benieuwd WONDER WOW weten vragen quoted eens nou he SAY me I');
const SUBJECTS = words('YOU HE I er dat het this that there it de the een');
const VERBS = words(
  `is was ben bent waren zijn wordt werd heb hebt heeft had hadden hebben zou zouden zul zal zullen kan kun kunt kon konden mag mocht moet
  moest wil wilt wilde wilden ga gaat ging doe doet deed laat liet kom komt kwam vind vindt vond denk denkt dacht weet wist zie zag hoor
  hoorde lijkt blijf bleef zit zat staat stond ligt vroeg zei merk merkte voel voelde gaf nam
  are were do does did have has would will shall should could can may might must am`,
);
