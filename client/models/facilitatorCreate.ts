import type { ScriptId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import { KEEP_CLOSED_HOURS } from '../../shared/model/limits.ts';
import type { Lang } from '../../shared/model/text.ts';
import { programmeOfPlenary } from '../../shared/script/programme.ts';
import type { CreateBody } from '../../shared/protocol/http.ts';
import {
  clipFrom,
  clipProblems,
  linesOf,
  nameProblems,
  oneLine,
  preparationFrom,
  preparationProblems,
  sessionProblems,
  type Problems,
  type TypedSettings,
} from './facilitatorForm.ts';

/** A session as somebody is creating it. */
export interface Draft extends Pick<
  TypedSettings,
  'preparation' | 'agreements' | 'keepHours' | 'clipTitle' | 'clipLink' | 'clipQuestion' | 'clipPoints'
> {
  readonly script: ScriptId;
  readonly title: string;
  readonly theme: string;
  readonly departments: readonly string[];
  readonly language: Lang;
  readonly videoLink: string;
  readonly name: string;
}

/** A script as a card one can pick. */
export interface ScriptChoice {
  readonly id: ScriptId;
  readonly title: string;
  readonly about: string;
  readonly phases: number;
  readonly minutes: number;
}

export const scriptChoices = (scripts: readonly Script[], lang: Lang): readonly ScriptChoice[] =>
  scripts.map((script) => {
    // Without the phases for subgroups: those are there for who wants them.
    const { phases } = programmeOfPlenary(script, { divided: false });
    return {
      id: script.id,
      title: script.title[lang],
      about: script.about[lang],
      phases: phases.length,
      minutes: phases.reduce((sum, phase) => sum + phase.minutes, 0),
    };
  });

/** Sensible defaults: only a name is asked. */
export const newDraft = (script: ScriptId, language: Lang, title: string): Draft => ({
  script,
  title,
  theme: '',
  departments: ['Werk', 'Prestatie010', 'Jongerenloket', 'Wijkteam'],
  language,
  videoLink: '',
  name: '',
  preparation: { startsAt: null, place: '', plan: '' },
  agreements: '',
  keepHours: KEEP_CLOSED_HOURS,
  clipTitle: '',
  clipLink: '',
  clipQuestion: '',
  clipPoints: '',
});

export const draftProblems = (draft: Draft): Problems => ({
  ...sessionProblems(draft),
  ...preparationProblems(draft),
  ...clipProblems(draft),
  ...nameProblems(draft.name),
});

export const bodyOf = (draft: Draft): CreateBody => ({
  script: draft.script,
  title: oneLine(draft.title),
  theme: oneLine(draft.theme),
  departments: draft.departments.map(oneLine).filter((name) => name !== ''),
  language: draft.language,
  videoLink: draft.videoLink.trim(),
  name: oneLine(draft.name),
  preparation: preparationFrom(draft.preparation),
  agreements: [...linesOf(draft.agreements)],
  keepHours: draft.keepHours,
  clip: { ...clipFrom(draft), points: [...clipFrom(draft).points] },
});
