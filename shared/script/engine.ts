import type { PhaseId, SheetId } from '../ids.ts';
import type { CardKind } from '../model/card.ts';
import type { Role } from '../model/role.ts';
import { LANGS, type Text } from '../model/text.ts';
import type { ContributionRow, PhaseRow, Script, SheetRow, WriteRow } from '../model/script.ts';

/** What a phase row allows. Everything here is a look-up in script data; nothing knows a phase by name. */

export const phaseOf = (script: Script, phase: PhaseId): PhaseRow | undefined => script.phases.find((row) => row.id === phase);

export const sheetOf = (script: Script, sheet: SheetId): SheetRow | undefined => script.sheets.find((row) => row.id === sheet);

/** The sheet on which a contribution from knowledge lands. */
export const knowledgeSheet = (script: Script): SheetRow | undefined => script.sheets.find((row) => row.perspective === 'knowledge');

export const overlaps = (roles: readonly Role[], asked: readonly Role[]): boolean => asked.some((role) => roles.includes(role));

/** The rows by which somebody with these roles may contribute now. */
export const contributionsFor = (phase: PhaseRow, roles: readonly Role[]): readonly ContributionRow[] =>
  phase.contributions.filter((row) => overlaps(roles, row.by));

/** The row for one kind of card, and whether the phase has that kind for anybody at all. */
export const contributionOf = (
  phase: PhaseRow,
  kind: CardKind,
  roles: readonly Role[],
): { readonly row: ContributionRow | undefined; readonly known: boolean } => {
  const rows = phase.contributions.filter((row) => row.kind === kind);
  return { row: rows.find((row) => overlaps(roles, row.by)), known: rows.length > 0 };
};

/** The phase that asks for a kind of card, and its row for these roles: the present one or one that is ahead, not one that is behind. */
export const stillAsked = (
  { phases }: Script,
  present: PhaseId,
  { kind, roles }: { readonly kind: CardKind; readonly roles: readonly Role[] },
): { readonly phase: PhaseRow; readonly row: ContributionRow } | undefined => {
  const ahead = phases.slice(phases.findIndex(({ id }) => id === present));
  for (const phase of ahead) {
    const { row } = contributionOf(phase, kind, roles);
    if (row !== undefined) return { phase, row };
  }
  return undefined;
};

export const mayWrite = (phase: PhaseRow, text: WriteRow['text'], roles: readonly Role[]): boolean =>
  phase.writes.some((row) => row.text === text && overlaps(roles, row.by));

/** A line on everyone's screen: a ready one is known in every language, one's own stays as it was written. */
export const captionIn = (script: Script, line: string): Text =>
  script.phases.flatMap((row) => row.captions).find((ready) => LANGS.some((lang) => ready[lang] === line)) ?? { nl: line, en: line };

/** Whether the clip's points lie on the floor: the room has been in a phase that puts them there. */
export const clipReached = (script: Script, visited: readonly PhaseId[]): boolean =>
  visited.some((phase) => phaseOf(script, phase)?.scene === 'clip');
