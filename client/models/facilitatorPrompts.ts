import type { Perspective } from '../../shared/model/script.ts';
import { rowsOf, type ConsoleInput } from './facilitatorInput.ts';

/** Help for who leads a group for the first time: few lines, one at a time. */
export interface PromptsModel {
  /** The phase these belong to; a new one starts with the first line again. */
  readonly phase: string;
  readonly say: readonly string[];
  readonly watch: readonly string[];
  /** An example question from the sheet least asked from; `null` where nobody asks from sheets now. */
  readonly question: NextQuestion | null;
}

export interface NextQuestion {
  readonly sheet: string;
  readonly perspective: Perspective;
  readonly examples: readonly string[];
}

export const promptsModel = (input: ConsoleInput): PromptsModel => {
  const { floor, hosts, lang } = input;
  const { phase } = floor.room;
  const prompts = hosts.prompts[phase];
  return {
    phase,
    say: (prompts?.say ?? []).map((line) => line[lang]),
    watch: (prompts?.watch ?? []).map((line) => line[lang]),
    question: nextQuestion(input),
  };
};

/** Of equals one where somebody stands, then the first of the circle. Questions that were asked here already are left out. */
const nextQuestion = ({ floor, hosts, lang }: ConsoleInput): NextQuestion | null => {
  if (!(hosts.prompts[floor.room.phase]?.collects.includes('question') ?? false)) return null;
  const cards = Object.values(floor.cards);
  const asked = new Set(cards.map(({ text }) => text));
  const [least] = rowsOf(floor.sheets)
    .map((sheet) => ({
      sheet,
      count: cards.filter((card) => card.sheet === sheet.id && (card.kind === 'question' || card.kind === 'follow-up')).length,
      examples: sheet.questions.map((text) => text[lang]).filter((text) => !asked.has(text)),
    }))
    .filter(({ examples }) => examples.length > 0)
    .toSorted((one, other) => one.count - other.count || Number(one.sheet.people.length === 0) - Number(other.sheet.people.length === 0));
  return least === undefined ? null : { sheet: least.sheet.title[lang], perspective: least.sheet.perspective, examples: least.examples };
};
