import type { ParticipantId } from '../../shared/ids.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { CardView } from '../../shared/session/views.ts';
import { rowsOf, type ConsoleInput } from './facilitatorInput.ts';

/** Where did we hardly look, which voice did we not hear? A hint to the host; never a score of people. */
export interface CoverageModel {
  readonly sheets: readonly CoveredSheet[];
  /** What the questions are about; `null` while there are too few to say. */
  readonly about: About | null;
  /** There is always one thing to try. */
  readonly suggestion: Suggestion;
  /** Who stands at a sheet and was not heard with a question. */
  readonly quiet: readonly string[];
}

export interface CoveredSheet {
  readonly title: string;
  readonly perspective: Perspective;
  readonly asked: number;
  /** Of the sheet most asked from, 0 to 1. */
  readonly part: number;
  readonly note: SheetNote | null;
}

/** `chair`: the voice of somebody absent, that nobody took; `still`: asked from before, and not for a while. */
export type SheetNote = { readonly kind: 'none' | 'chair' } | { readonly kind: 'still'; readonly minutes: number };

/** The professional's own acting beside the client and what lies around. */
export interface About {
  /** The part about the professional's own acting, 0 to 1. */
  readonly own: number;
  readonly lean: 'own' | 'both' | 'client';
}

export type Suggestion =
  | { readonly kind: 'none' | 'chair' | 'one'; readonly sheet: string }
  | { readonly kind: 'still'; readonly sheet: string; readonly minutes: number }
  | { readonly kind: 'client'; readonly bringer: string | null }
  | { readonly kind: 'deeper' };

/** `null` when no questions are asked from sheets now. */
export const coverageModel = (input: ConsoleInput): CoverageModel | null => {
  const { floor } = input;
  if (floor.phases[floor.room.phase]?.scene !== 'sheets') return null;
  const questions = rowsOf(floor.cards).filter((card) => card.kind === 'question' || card.kind === 'follow-up');
  if (questions.length < ENOUGH) return null;
  const sheets = coveredSheets(input, questions);
  const about = aboutOf(input, questions);
  const heard = new Set<ParticipantId | null>(questions.map((card) => card.author));
  const standing = rowsOf(floor.sheets).flatMap((sheet) => sheet.people);
  return {
    sheets,
    about,
    suggestion: suggestionFor(input, sheets, about),
    quiet: standing
      .filter((id) => !heard.has(id) && floor.people[id]?.presence === 'here')
      .map((id) => floor.people[id]?.name ?? '')
      .filter((name) => name !== ''),
  };
};

const coveredSheets = ({ floor, lang, now }: ConsoleInput, questions: readonly CardView[]): readonly CoveredSheet[] => {
  const rows = rowsOf(floor.sheets).map((sheet) => ({ sheet, from: questions.filter((card) => card.sheet === sheet.id) }));
  const most = Math.max(1, ...rows.map(({ from }) => from.length));
  return rows.map(({ sheet, from }) => {
    const last = from.reduce((latest, card) => Math.max(latest, card.order), 0);
    const minutes = Math.floor((now - last) / MINUTE);
    const note: SheetNote | null =
      from.length === 0
        ? { kind: sheet.absent && sheet.people.length === 0 ? 'chair' : 'none' }
        : minutes >= LONG
          ? { kind: 'still', minutes }
          : null;
    return { title: sheet.title[lang], perspective: sheet.perspective, asked: from.length, part: from.length / most, note };
  });
};

const aboutOf = ({ floor }: ConsoleInput, questions: readonly CardView[]): About | null => {
  const seen = questions.map((card) => (card.sheet === null ? undefined : floor.sheets[card.sheet]?.perspective));
  const own = seen.filter((perspective) => perspective !== undefined && OWN.has(perspective)).length;
  const around = seen.filter((perspective) => perspective !== undefined && AROUND.has(perspective)).length;
  if (own + around < ENOUGH) return null;
  const part = own / (own + around);
  return { own: part, lean: part >= 0.6 ? 'own' : part <= 0.4 ? 'client' : 'both' };
};

/** One at a time, the most telling first: a perspective that is missing, a voice that is missing, then what the talk leans to. */
const suggestionFor = ({ floor }: ConsoleInput, sheets: readonly CoveredSheet[], about: About | null): Suggestion => {
  const unasked = sheets.find(({ note }) => note?.kind === 'none');
  if (unasked !== undefined) return { kind: 'none', sheet: unasked.title };
  if (about?.lean === 'client') return { kind: 'client', bringer: floor.people[floor.room.bringer ?? ('' as ParticipantId)]?.name ?? null };
  const chair = sheets.find(({ note }) => note?.kind === 'chair');
  if (chair !== undefined) return { kind: 'chair', sheet: chair.title };
  // While nobody asks anywhere it is simply quiet.
  const talking = sheets.some(({ note }) => note === null);
  const still = sheets.flatMap(({ title, note }) => (note?.kind === 'still' ? [{ sheet: title, minutes: note.minutes }] : []));
  const [longest] = still.sort((one, other) => other.minutes - one.minutes);
  if (talking && longest !== undefined) return { kind: 'still', ...longest };
  const once = sheets.find(({ asked, part }) => asked === 1 && part < 1);
  return once === undefined ? { kind: 'deeper' } : { kind: 'one', sheet: once.title };
};

/** Sheets that look at what the professional did, felt, thought and could decide; and those that look at the other and around. */
const OWN: ReadonlySet<Perspective> = new Set(['acting', 'feelings', 'thoughts', 'power']);
const AROUND: ReadonlySet<Perspective> = new Set(['client', 'context']);
/** Fewer questions say nothing about where the group looks. */
const ENOUGH = 3;
/** Minutes after which a perspective counts as silent. */
const LONG = 8;
const MINUTE = 60_000;
