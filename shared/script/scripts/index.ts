import type { ScriptId } from '../../ids.ts';
import type { Script } from '../../model/script.ts';
import { difficultExperience } from './difficult-experience.ts';
import { evaluation } from './evaluation.ts';
import { successExperience } from './success-experience.ts';

/** The scripts Kring ships, in the order the start page offers them. */
export const SCRIPTS: readonly Script[] = [difficultExperience, successExperience, evaluation];

/** Those in which one of the circle brings an experience. */
export const ABOUT_EXPERIENCES: readonly Script[] = SCRIPTS.filter(({ form }) => form !== 'evaluation');

/** The same programme for the other form of experience; `null` when there is none. */
export const scriptOfForm = (id: ScriptId, form: Script['form']): Script | null =>
  scriptById(id) === null ? null : (SCRIPTS.find((script) => script.form === form) ?? null);

export const scriptById = (id: ScriptId): Script | null => SCRIPTS.find((script) => script.id === id) ?? null;
