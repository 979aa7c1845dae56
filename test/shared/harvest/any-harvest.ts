import fc from 'fast-check';
import type { Harvest } from '../../../shared/harvest/harvest.ts';
import { MARKS } from '../../../shared/model/card.ts';

/** Any harvest at all, made of words of the given kind. */
export const anyHarvest = (words: fc.Arbitrary<string>): fc.Arbitrary<Harvest> => {
  const name = fc.option(words, { nil: null });
  const said = fc.record({ text: words, room: name });
  const laid = fc.record({ text: words, room: name, assumption: fc.boolean() });
  const perspective = fc.constantFrom('acting', 'feelings', 'power', 'knowledge', 'thoughts', 'context', 'client');
  const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
  const thing = fc.record({ kind: fc.constantFrom('card', 'group', 'point'), name: words, words: some(laid) });
  const plan = fc.record({ when: words, withWhom: words, notice: words });
  const asked = { text: words, room: name, mark: fc.constantFrom(...MARKS), assumption: fc.boolean(), answer: name };
  return fc.record({
    lang: fc.constantFrom('nl', 'en'),
    title: words,
    theme: words,
    script: words,
    case: name,
    subgroups: some(fc.record({ name: words, text: words })),
    perspectives: some(
      fc.record({
        perspective: fc.option(perspective, { nil: null }),
        title: name,
        questions: some(fc.record({ ...asked, followUps: some(fc.record({ ...asked, from: name })) })),
      }),
    ),
    openQuestions: some(fc.record({ text: words, room: name, mark: fc.constantFrom('open', 'not-now'), from: name })),
    marked: fc.boolean(),
    emptyChairs: some(fc.record({ perspective, title: words })),
    minority: some(said),
    groups: some(fc.record({ name: words, cards: some(laid) })),
    tensions: some(
      fc.record({ between: fc.tuple(thing, thing), words: fc.record({ where: words, origin: words, problem: words, whom: words }) }),
    ),
    comparison: fc.option(
      fc.record({ overlap: some(fc.record({ ours: some(thing), clip: some(words) })), onlyOurs: some(thing), onlyClip: some(words) }),
      { nil: null },
    ),
    factors: some(said),
    clip: fc.option(fc.record({ title: words, points: some(words) }), { nil: null }),
    insights: some(said),
    strengths: some(fc.record({ to: name, words: some(said) })),
    intentions: some(fc.record({ text: words, room: name, plan: fc.option(plan, { nil: null }) })),
  });
};

/** Words as nobody types them who means well. */
export const hostileWords = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...'=+-@\t\r\n\0",;|\' a1&<>\ud800\udfff\u202e\u2028\uffff'.split(''),
          '=HYPERLINK("http://x")',
          '<script>',
          ']]>',
          'Élan',
        ),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join('')),
  );
