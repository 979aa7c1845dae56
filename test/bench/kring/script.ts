import type { PhaseId, ScriptId, SheetId } from '../../../shared/ids.ts';
import type { PostedKind } from '../../../shared/model/card.ts';
import type { ContributionRow, PhaseRow, Script, SheetRow } from '../../../shared/model/script.ts';
import { text } from '../../../shared/script/scripts/words.ts';

/** One phase in which everything may happen at once: telling, choosing, asking, and factors that wait for the reveal. */
const words = text('Meten', 'Measuring');

const contribution = (kind: PostedKind, seenBy: ContributionRow['seenBy'], at: ContributionRow['at']): ContributionRow => ({
  kind,
  by: ['participant'],
  seenBy,
  at,
  prompt: words,
  harvested: true,
});

const phase: PhaseRow = {
  id: 'all' as PhaseId,
  title: words,
  purpose: words,
  ask: words,
  minutes: 60,
  scene: 'sheets',
  say: [],
  watch: [],
  captions: [],
  contributions: [
    contribution('case', 'room', 'circle'),
    contribution('question', 'room', 'claimed'),
    contribution('factor', 'reveal', 'circle'),
  ],
  claims: ['participant'],
  marksCases: ['participant'],
  marksQuestions: ['participant', 'facilitator'],
  writes: [{ text: 'case', by: ['participant'] }],
};

const sheet = (perspective: SheetRow['perspective']): SheetRow => ({
  id: perspective as string as SheetId,
  perspective,
  title: words,
  hint: words,
  questions: [words],
  capacity: 600,
  absent: false,
});

export const SHEETS = ['acting', 'feelings', 'power', 'knowledge'] as const;

export const benchScript: Script = {
  id: 'bench' as ScriptId,
  form: 'difficult',
  title: words,
  about: words,
  sheets: SHEETS.map(sheet),
  phases: [phase],
};
