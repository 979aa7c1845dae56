import { programmeOfPlenary } from '../../../shared/script/programme.ts';
import { outcomes } from '../../../shared/model/outcomes.ts';
import { describe, expect, test } from 'vitest';
import type { ScriptId } from '../../../shared/ids.ts';
import type { Text } from '../../../shared/model/text.ts';
import { parseScript } from '../../../shared/protocol/script.ts';
import { notaBene } from '../../../shared/script/scripts/phases/nota-bene.ts';
import { ABOUT_EXPERIENCES, SCRIPTS, scriptById } from '../../../shared/script/scripts/index.ts';

describe.each(SCRIPTS.map((script) => [script.id, script] as const))('the script %s', (id, script) => {
  test('is a script like any other: the parser takes it unchanged', () => {
    expect(parseScript(JSON.parse(JSON.stringify(script)))).toEqual({ ok: true, value: script });
    expect(scriptById(id)).toBe(script);
  });

  test('speaks both languages, and never the same sentence in both', () => {
    for (const [where, { nl, en }] of wordsOf(script)) if (nl.includes(' ')) expect(nl, where).not.toBe(en);
  });

  test('purpose and caption can be read from five metres', () => {
    for (const phase of script.phases) {
      for (const words of Object.values(phase.purpose)) expect(words.length).toBeLessThanOrEqual(60);
      for (const caption of phase.captions) for (const words of Object.values(caption)) expect(words.length, words).toBeLessThanOrEqual(90);
    }
  });

  test('every phase gives the facilitator words, things to watch for and ready captions', () => {
    for (const { id: phase, say, watch, captions } of script.phases) {
      expect([phase, say.length >= 2 && say.length <= 3, watch.length === 2, captions.length >= 4 && captions.length <= 12]).toEqual([
        phase,
        true,
        true,
        true,
      ]);
    }
  });

  test('everybody in a circle of eighteen finds a place: sixteen askers, the bringer answers, the facilitator leads', () => {
    expect(script.sheets.reduce((places, sheet) => places + sheet.capacity, 0)).toBeGreaterThanOrEqual(16);
  });

  test('[PH6] the facilitator has no content voice: only the door of the circle', () => {
    const kinds = script.phases.flatMap((phase) =>
      phase.contributions.filter((row) => row.by.includes('facilitator')).map((row) => row.kind),
    );
    expect(kinds).toEqual(['check-in', 'check-out']);
  });

  test('check-in, check-out and proposed cases stay in the room; an intention is its owner’s until shared', () => {
    for (const row of script.phases.flatMap((phase) => phase.contributions)) {
      expect([row.kind, row.harvested]).toEqual([row.kind, !['check-in', 'check-out', 'case', 'tip'].includes(row.kind)]);
      if (row.kind === 'intention') expect(row.seenBy).toBe('owner');
    }
  });
});

describe.each(ABOUT_EXPERIENCES.map((script) => [script.id, script] as const))('the script about an experience, %s', (_, script) => {
  test('walks the phases of the method in order', () => {
    const core = ['check-in', 'choose', 'tell', 'claim', 'explore', 'knowledge', 'appreciate', 'intend', 'check-out'];
    const played = programmeOfPlenary(script, { divided: false }).phases;
    expect(played.map((phase) => phase.id).filter((phase) => phase !== 'factors')).toEqual(core);
  });

  test('the ten stances that keep a conversation open each lie ready once, as a caption', () => {
    const lines = script.phases.flatMap((phase) => phase.captions);
    expect(Object.values(notaBene).map((stance) => lines.filter((line) => line === stance).length)).toEqual(Array(10).fill(1));
  });

  test('example questions are open: a question word first, never why, never “have you tried”', () => {
    for (const question of script.sheets.flatMap((sheet) => sheet.questions)) {
      expect(question.nl).toMatch(/^(Wat|Hoe|Waar|Wie|Welke)\b[^?]*(, en (waar|voor wie)[^?]*)?\?$/);
      expect(question.en).toMatch(/^(What|How|Where|Who|Which)\b.*\?$/);
    }
  });

  test('in exploring only questions can be added, and only from a sheet; a tip goes into its writer’s drawer', () => {
    const explore = script.phases.find((phase) => phase.id === 'explore');
    expect(explore?.contributions.map((row) => [row.kind, row.at])).toEqual([
      ['question', 'claimed'],
      ['follow-up', 'claimed'],
      ['tip', 'circle'],
    ]);
    expect(explore?.contributions.find(({ kind }) => kind === 'tip')).toMatchObject({ seenBy: 'owner', harvested: false });
  });

  test('one voice is always absent, and has its chair', () => {
    expect(script.sheets.filter((sheet) => sheet.absent).map((sheet) => sheet.id)).toEqual(['client']);
  });
});

test('what is private until reveal: strengths around a difficult experience, factors of a success', () => {
  const revealed = ABOUT_EXPERIENCES.map((script) =>
    script.phases
      .flatMap((phase) => phase.contributions)
      .filter((row) => row.seenBy === 'reveal')
      .map((row) => row.kind),
  );
  expect(revealed).toEqual([['strength'], ['factor']]);
});

test('[HA14] the evaluation lays the seven learning outcomes on the floor, with their examples, and asks for nothing that can be counted', () => {
  const script = SCRIPTS.find(({ form }) => form === 'evaluation');
  expect(script?.sheets.map(({ id, title, questions }) => ({ id, title, examples: questions }))).toEqual(
    outcomes().map(({ id, title, examples }) => ({ id, title, examples })),
  );
  expect(new Set(script?.phases.flatMap(({ contributions }) => contributions.map(({ kind }) => kind)))).toEqual(
    new Set(['check-in', 'insight', 'intention', 'check-out']),
  );
});

test('an unknown id has no script', () => {
  expect(scriptById('constructor' as ScriptId)).toBeNull();
});

/** Every text of a script with its path. */
function wordsOf(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}.${key}`));
}
