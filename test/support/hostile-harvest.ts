import type { Harvest } from '../../shared/harvest/harvest.ts';

/** What somebody types who wants a file to break, or to do something. */
const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://fout.example";"klik")',
  '@SUM(1+1)*cmd|calc!A0',
  'voor\0\u0001\u001bna',
  'half \ud800 paar',
  '\u202eomgekeerd\u202c en weer terug',
  '<script>alert(1)</script> ]]> &amp; </w:t>',
  'een plaatje \u{1f600}\u{1f469}\u200d\u{1f680}, Ελληνικά, Русский, 日本語, مرحبا',
  '\\input{/etc/passwd} ${jndi} {{7*7}} %PDF-1.7 (haakje',
];

const said = (text: string) => ({ text, room: null });
const laid = (text: string) => ({ ...said(text), assumption: true });

/** A harvest of which every word is hostile, and the story as long as a story can be. */
export const hostileHarvest = (story: string): Harvest => ({
  lang: 'nl',
  title: 'Oogst <b>=1+1</b>',
  theme: HOSTILE[5] ?? '',
  script: 'Een moeilijke ervaring',
  case: story,
  subgroups: HOSTILE.map((text, at) => ({ name: `Groep ${String(at)}`, text })),
  perspectives: [
    {
      perspective: 'acting',
      title: 'Handelen',
      questions: HOSTILE.map((text) => ({
        ...said(text),
        mark: 'asked' as const,
        assumption: true,
        answer: text,
        followUps: [{ ...said(text), mark: 'open' as const, assumption: false, answer: null, from: text }],
      })),
    },
  ],
  openQuestions: HOSTILE.map((text) => ({ ...said(text), mark: 'not-now' as const, from: text })),
  marked: true,
  emptyChairs: [{ perspective: 'client', title: 'De werkzoekende zelf' }],
  minority: HOSTILE.map(said),
  groups: HOSTILE.map((name) => ({ name, cards: HOSTILE.map(laid) })),
  tensions: HOSTILE.map((text) => ({
    between: [
      { kind: 'card' as const, name: '', words: [laid(text)] },
      { kind: 'group' as const, name: text, words: [laid(text)] },
    ],
    words: { where: text, origin: text, problem: text, whom: text },
  })),
  comparison: null,
  factors: HOSTILE.map(said),
  clip: { title: HOSTILE[0] ?? '', points: HOSTILE },
  insights: HOSTILE.map(said),
  strengths: HOSTILE.map((text) => ({ to: text, words: [said(text)] })),
  intentions: HOSTILE.map((text) => ({ ...said(text), plan: { when: text, withWhom: text, notice: text } })),
});

/** Stories at their longest. */
export const STORIES: Readonly<Record<string, string>> = {
  newlines: `begin${'\n'.repeat(100_000)}eind`,
  lines: 'a\n'.repeat(50_000),
  words: 'Hij belt me elke week en zegt dat hij wil werken. '.repeat(1_000),
  oneWord: 'x'.repeat(50_000),
  signs: '\u{1f600} é '.repeat(10_000),
};
