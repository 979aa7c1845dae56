import type { PhaseId, ScriptId, SheetId } from '../ids.ts';
import type { PostedKind } from './card.ts';
import type { Role } from './role.ts';
import type { Text } from './text.ts';

/** A session's programme as data. Nothing outside the script engine may ask which phase it is. */
export interface Script {
  readonly id: ScriptId;
  readonly form: Form;
  readonly title: Text;
  readonly about: Text;
  /** The sheets that lie on the floor, in the order of the circle. */
  readonly sheets: readonly SheetRow[];
  readonly phases: readonly PhaseRow[];
}

/** The angle from which one asks, or, at the end of a series, looks back; decides the sheet's colour and glyph. */
export const PERSPECTIVES = [
  ...(['acting', 'feelings', 'power', 'knowledge', 'thoughts', 'context', 'client'] as const),
  ...(['norms', 'self-awareness', 'responsibility', 'substantiating', 'collaboration'] as const),
] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** Which experience it examines; `evaluation`: none, the group looks back on its series. */
export type Form = 'difficult' | 'success' | 'evaluation';

export interface SheetRow {
  readonly id: SheetId;
  readonly perspective: Perspective;
  readonly title: Text;
  /** One sentence: where does this perspective look? */
  readonly hint: Text;
  readonly questions: readonly Text[];
  /** How many people can stand here. */
  readonly capacity: number;
  /** The voice of somebody who is not in the room: what is asked from here carries the mark “assumption”. */
  readonly absent: boolean;
}

/** What lies in the middle of the floor in a phase. */
export type Scene = 'circle' | 'cases' | 'story' | 'sheets' | 'clip' | 'harvest' | 'rooms' | 'exchange' | 'outcomes';

export interface PhaseRow {
  readonly id: PhaseId;
  readonly title: Text;
  /** Why we do this; read from five metres. */
  readonly purpose: Text;
  /** What is asked of a participant now; one sentence. */
  readonly ask: Text;
  /** What is asked of the case-bringer, where it differs. */
  readonly askBringer?: Text;
  readonly minutes: number;
  readonly scene: Scene;
  /** Words the facilitator may say now, and what to watch for; for hosts only. */
  readonly say: readonly Text[];
  readonly watch: readonly Text[];
  /** Ready captions (ondertiteling). */
  readonly captions: readonly Text[];
  readonly contributions: readonly ContributionRow[];
  /** Who may take a place at a sheet. */
  readonly claims: readonly Role[];
  /** Who may mark a proposed case as recognisable or urgent. */
  readonly marksCases: readonly Role[];
  /** Who may mark a question as asked, answered or not now, and add a key-word answer. */
  readonly marksQuestions: readonly Role[];
  /** Who may write in the co-written texts; everybody in the room may read them. */
  readonly writes: readonly WriteRow[];
  /** Who may react to a card, lay cards together, draw lines between them, and ask for parked tips. Absent: nobody. */
  readonly reacts?: readonly Role[];
  readonly groups?: readonly Role[];
  readonly links?: readonly Role[];
  readonly opensTips?: readonly Role[];
  /** Where this is played, when there are subgroups: absent, in the circle and in each of them. */
  readonly where?: 'plenary' | 'subgroup';
  /** In the circle, the subgroups work during this phase, or are back in it. What lies between the two is played in the subgroups. */
  readonly breakout?: 'opens' | 'returns';
}

export interface WriteRow {
  /** `harvest`: what a subgroup takes along, in its own words. */
  readonly text: 'case' | 'sheet' | 'harvest';
  /** `sheet` additionally asks that the writer stands at that sheet. */
  readonly by: readonly Role[];
}

/** Who sees a card: its owner alone; its owner until the reveal and then the room; the room at once. */
export type SeenBy = 'owner' | 'reveal' | 'room';

export interface ContributionRow {
  readonly kind: PostedKind;
  readonly by: readonly Role[];
  readonly seenBy: SeenBy;
  /** `claimed`: on the sheet one stands at; `knowledge`: on the knowledge sheet, whoever asks; `circle`: in the middle. */
  readonly at: 'claimed' | 'knowledge' | 'circle';
  /** The line above the field. */
  readonly prompt: Text;
  /** How many of these one person may have in this phase; absent: no limit. */
  readonly limit?: number;
  /** The writer may leave the name off. */
  readonly anonymous?: true;
  /** Whether the card goes into the harvest unless its author says otherwise. */
  readonly harvested: boolean;
}
