import type { PhaseId } from '../../../ids.ts';
import type { ContributionRow, PhaseRow } from '../../../model/script.ts';
import { text } from '../words.ts';

type Closed = Pick<PhaseRow, 'id' | 'contributions' | 'claims' | 'marksCases' | 'marksQuestions' | 'writes'>;

/** A phase in which nothing can be done yet; a script opens what it needs. */
export const closed = (id: string): Closed => ({
  id: id as PhaseId,
  contributions: [],
  claims: [],
  marksCases: [],
  marksQuestions: [],
  writes: [],
});

/** Everybody who speaks in the circle. The facilitator is one of us at the door, and has no content voice in between. */
export const everyone: ContributionRow['by'] = ['participant', 'bringer', 'facilitator'];
/** Who reads the room back to the bringer: marks what was asked, answered, or better left for now. */
export const markers: PhaseRow['marksQuestions'] = ['bringer', 'notulist', 'facilitator'];
/** The bringer owns the case; the notulist holds the pen when asked to. */
export const caseWriters: PhaseRow['writes'][number] = { text: 'case', by: ['bringer', 'notulist'] };
/** A subgroup writes its harvest together. */
export const harvestWriters: PhaseRow['writes'][number] = {
  text: 'harvest',
  by: ['participant', 'bringer', 'notulist', 'facilitator'],
};
/** Notes on a sheet are for those who stand at it. */
export const sheetWriters: PhaseRow['writes'][number] = { text: 'sheet', by: ['participant'] };

/** The cards lie open: people react to them, lay them together and draw lines. Whoever is in the circle has hands. */
export const onTheFloor = {
  reacts: ['participant', 'bringer'],
  groups: ['participant', 'bringer', 'notulist', 'facilitator'],
  links: ['participant', 'bringer', 'notulist', 'facilitator'],
} as const satisfies Partial<PhaseRow>;

/** Advice that came too early: kept aside, until the bringer asks for it. */
const parking: ContributionRow = {
  kind: 'tip',
  by: ['participant'],
  seenBy: 'owner',
  at: 'circle',
  prompt: text('Mijn tip, voor later', 'My tip, for later'),
  harvested: false,
};

/** A question from the sheet one stands at, and a question on a question. */
export const asking: readonly ContributionRow[] = [
  {
    kind: 'question',
    by: ['participant'],
    seenBy: 'room',
    at: 'claimed',
    prompt: text('Mijn open vraag vanuit dit vel', 'My open question from this sheet'),
    harvested: true,
  },
  {
    kind: 'follow-up',
    by: ['participant'],
    seenBy: 'room',
    at: 'claimed',
    prompt: text('Ik vraag hierop door', 'I ask further on this'),
    harvested: true,
  },
  parking,
];

/** Questions with the clip in hand, whoever asks, and what strikes people when they lay it beside the story. */
export const askingFromTheClip: readonly ContributionRow[] = [
  {
    kind: 'question',
    by: ['participant'],
    seenBy: 'room',
    at: 'knowledge',
    prompt: text('Mijn open vraag vanuit de clip', 'My open question from the clip'),
    harvested: true,
  },
  {
    kind: 'follow-up',
    by: ['participant'],
    seenBy: 'room',
    at: 'knowledge',
    prompt: text('Ik vraag hierop door', 'I ask further on this'),
    harvested: true,
  },
  {
    kind: 'insight',
    by: ['participant', 'bringer'],
    seenBy: 'room',
    at: 'circle',
    prompt: text('Wat mij opvalt', 'What strikes me'),
    harvested: true,
  },
  parking,
];
