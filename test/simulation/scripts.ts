import type { Script, PhaseRow, SheetRow } from '../../shared/model/script.ts';
import type { ScriptId, SheetId } from '../../shared/ids.ts';
import {
  asking,
  caseWriters,
  closed,
  everyone,
  harvestWriters,
  markers,
  onTheFloor,
  sheetWriters,
} from '../../shared/script/scripts/phases/row.ts';
import { text } from '../../shared/script/scripts/words.ts';

const words = text('Kort', 'Short');

const phase = (id: string, scene: PhaseRow['scene'], rest: Partial<PhaseRow>): PhaseRow => ({
  ...closed(id),
  title: words,
  purpose: words,
  ask: words,
  minutes: 5,
  scene,
  say: [],
  watch: [],
  captions: [],
  ...rest,
});

const sheet = (id: 'acting' | 'knowledge' | 'client', capacity: number): SheetRow => ({
  id: id as string as SheetId,
  perspective: id,
  title: words,
  hint: words,
  questions: [],
  capacity,
  absent: id === 'client',
});

/** Every kind of row a phase can have, in few words: the documents stay small and the runs fast. */
export const smallScript: Script = {
  id: 'small' as ScriptId,
  form: 'success',
  title: words,
  about: words,
  sheets: [sheet('acting', 2), sheet('knowledge', 1), sheet('client', 1)],
  phases: [
    phase('choose', 'cases', {
      contributions: [
        { kind: 'check-in', by: everyone, seenBy: 'room', at: 'circle', prompt: words, limit: 1, harvested: false },
        { kind: 'case', by: ['participant', 'bringer'], seenBy: 'room', at: 'circle', prompt: words, limit: 2, harvested: false },
      ],
      claims: ['participant'],
      marksCases: ['participant', 'bringer'],
    }),
    phase('split', 'rooms', { where: 'plenary', breakout: 'opens' }),
    phase('explore', 'sheets', {
      contributions: [
        ...asking,
        { kind: 'insight', by: ['participant', 'bringer'], seenBy: 'room', at: 'circle', prompt: words, harvested: true },
      ],
      claims: ['participant'],
      marksQuestions: markers,
      writes: [caseWriters, sheetWriters],
      ...onTheFloor,
      opensTips: ['bringer'],
    }),
    phase('factors', 'circle', {
      contributions: [
        { kind: 'factor', by: ['participant'], seenBy: 'reveal', at: 'circle', prompt: words, anonymous: true, harvested: true },
        { kind: 'strength', by: ['participant', 'bringer'], seenBy: 'reveal', at: 'circle', prompt: words, harvested: true },
      ],
      claims: ['participant', 'facilitator'],
      writes: [sheetWriters],
      ...onTheFloor,
    }),
    phase('gather', 'harvest', {
      contributions: [{ kind: 'insight', by: ['bringer', 'participant'], seenBy: 'room', at: 'circle', prompt: words, harvested: true }],
      writes: [harvestWriters],
      ...onTheFloor,
      where: 'subgroup',
    }),
    phase('back', 'exchange', {
      contributions: asking,
      marksQuestions: markers,
      ...onTheFloor,
      where: 'plenary',
      breakout: 'returns',
    }),
    phase('intend', 'clip', {
      contributions: [
        { kind: 'insight', by: ['bringer', 'participant'], seenBy: 'owner', at: 'circle', prompt: words, harvested: true },
        { kind: 'intention', by: ['bringer', 'participant'], seenBy: 'owner', at: 'circle', prompt: words, harvested: true },
      ],
      marksQuestions: markers,
      writes: [caseWriters, { text: 'sheet', by: ['participant', 'bringer', 'facilitator'] }],
      ...onTheFloor,
      opensTips: ['bringer'],
    }),
  ],
};
