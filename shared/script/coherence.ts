import type { CardKind } from '../model/card.ts';
import type { PhaseRow, Script } from '../model/script.ts';
import type { Text } from '../model/text.ts';

/** The first place where the parts of a well-shaped script do not fit together; `null` when they all do. */
export const misfit = (script: Script): { readonly where: string; readonly sentence: Text } | null =>
  twice(script.sheets, 'sheets') ??
  twice(script.phases, 'phases') ??
  breakoutMisfit(script) ??
  firstOf(script.phases, (phase, at) => phaseMisfit(script, phase, at));

const twice = (rows: readonly { readonly id: string }[], table: string) =>
  firstOf(rows, (row, at) =>
    rows.findIndex((other) => other.id === row.id) === at
      ? null
      : fault(`${table}.${at}.id`, 'Dit kenmerk staat er al.', 'This id is already used.'),
  );

/** The circle divides once and comes back once, in that order, and something is played in between. */
const breakoutMisfit = ({ phases }: Script) => {
  const [opens, returns] = (['opens', 'returns'] as const).map((edge) =>
    phases.flatMap(({ breakout }, at) => (breakout === edge ? [at] : [])),
  ) as [number[], number[]];
  if (opens.length === 0 && returns.length === 0) return null;
  const [from, to] = [opens[0], returns[0]];
  if (opens.length !== 1 || returns.length !== 1 || from === undefined || to === undefined || to < from)
    return fault(
      'phases',
      'De subgroepen gaan één keer open en komen daarna één keer terug.',
      'The subgroups open once, and then come back once.',
    );
  const inside = phases.slice(from + 1, to).some(({ where }) => where !== 'plenary');
  return inside
    ? null
    : fault(`phases.${from}.breakout`, 'Er is geen fase voor in de subgroepen.', 'There is no phase to play in the subgroups.');
};

const phaseMisfit = (script: Script, phase: PhaseRow, at: number) => {
  const needs = (table: readonly unknown[], present: boolean, where: string, nl: string, en: string) =>
    table.length > 0 && !present ? fault(`phases.${at}.${where}`, nl, en) : null;
  const kinds = kindsUntil(script, at);
  const anySheet = script.sheets.length > 0;
  return (
    needs(phase.claims, anySheet, 'claims', 'Er liggen geen vellen om bij te gaan staan.', 'There are no sheets to stand at.') ??
    needs(
      phase.writes.filter((row) => row.text === 'sheet'),
      anySheet,
      'writes',
      'Er liggen geen vellen om op te schrijven.',
      'There are no sheets to write on.',
    ) ??
    needs(
      phase.marksCases,
      kinds.has('case'),
      'marksCases',
      'Er zijn nog geen ervaringen om uit te kiezen.',
      'There are no cases to choose from yet.',
    ) ??
    needs(phase.marksQuestions, kinds.has('question'), 'marksQuestions', 'Er zijn nog geen vragen.', 'There are no questions yet.') ??
    contributionMisfit(script, phase, at)
  );
};

const contributionMisfit = (script: Script, phase: PhaseRow, at: number) =>
  firstOf(phase.contributions, (row, index) => {
    const where = `phases.${at}.contributions.${index}`;
    if (
      phase.contributions.some(
        (other, before) => before < index && other.kind === row.kind && other.by.some((role) => row.by.includes(role)),
      )
    ) {
      return fault(`${where}.kind`, 'Deze rol kan dit soort kaart hier al bijdragen.', 'This role can already contribute this kind here.');
    }
    if (row.at === 'claimed' && !row.by.every((role) => claimableBy(script, at).has(role))) {
      return fault(
        `${where}.at`,
        'Wie vanuit een vel bijdraagt, moet er eerst bij kunnen gaan staan.',
        'Whoever contributes from a sheet must first be able to stand at it.',
      );
    }
    if (row.at === 'knowledge' && !script.sheets.some((sheet) => sheet.perspective === 'knowledge')) {
      return fault(`${where}.at`, 'Er ligt geen vel Kennis op de vloer.', 'There is no knowledge sheet on the floor.');
    }
    if (row.kind === 'follow-up' && !kindsUntil(script, at).has('question')) {
      return fault(`${where}.kind`, 'Doorvragen kan pas als er vragen zijn.', 'Asking further needs questions.');
    }
    if (row.anonymous === true && row.seenBy !== 'reveal') {
      return fault(
        `${where}.anonymous`,
        'Zonder naam kan alleen wat tegelijk wordt neergelegd.',
        'Only what is laid down at once can go without a name.',
      );
    }
    return null;
  });

/** Who has been able to take a place at a sheet, up to and including a phase. */
const claimableBy = (script: Script, upTo: number) => new Set(script.phases.slice(0, upTo + 1).flatMap((phase) => phase.claims));
const kindsUntil = (script: Script, upTo: number): ReadonlySet<CardKind> =>
  new Set(script.phases.slice(0, upTo + 1).flatMap((phase) => phase.contributions.map((row) => row.kind)));

const fault = (where: string, nl: string, en: string) => ({ where, sentence: { nl, en } });

function firstOf<Row, Found>(rows: readonly Row[], find: (row: Row, at: number) => Found | null): Found | null {
  for (const [at, row] of rows.entries()) {
    const found = find(row, at);
    if (found !== null) return found;
  }
  return null;
}
