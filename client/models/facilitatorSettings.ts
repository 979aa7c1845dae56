import type { ScriptId } from '../../shared/ids.ts';
import type { Clip, Settings } from '../../shared/model/session.ts';
import { isFacilitator, isOpen, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

export interface SettingsModel {
  /** As they are now; a form keeps what is typed in it. */
  readonly now: Settings;
  /** Only what differs is sent, so that two hosts do not undo each other. */
  readonly save: ((typed: Settings) => ReturnType<Attempt>) | undefined;
  readonly script: {
    /** `null`: a script that Kring no longer ships. */
    readonly now: ScriptId | null;
    readonly choices: readonly { readonly id: ScriptId; readonly title: string }[];
    readonly change: ((script: ScriptId) => ReturnType<Attempt>) | undefined;
  };
}

export const settingsModel = (input: ConsoleInput): SettingsModel => {
  const { floor, hosts, scripts, act, lang } = input;
  const { title, theme, departments, language, videoLink, coach, preparation, agreements, keepHours, scriptTitle } = floor.session;
  const may = isOpen(input) && isFacilitator(input);
  const now: Settings = {
    title,
    theme,
    departments,
    language,
    videoLink,
    clip: clipOf(hosts.clip),
    coach,
    preparation,
    agreements,
    keepHours,
  };
  return {
    now,
    save: may ? (typed) => act('session.change', changesIn(now, typed)) : undefined,
    script: {
      now: scripts.find((script) => script.title.nl === scriptTitle.nl)?.id ?? null,
      choices: scripts.map((script) => ({ id: script.id, title: script.title[lang] })),
      change: may ? (script) => act('script.change', { script }) : undefined,
    },
  };
};

export const changesIn = (now: Settings, typed: Settings): Partial<Settings> =>
  Object.fromEntries(
    (Object.keys(now) as (keyof Settings)[])
      .filter((key) => JSON.stringify(now[key]) !== JSON.stringify(typed[key]))
      .map((key) => [key, typed[key]]),
  );

export const clipOf = ({ title, link, question, points }: Clip): Clip => ({ title, link, question, points });
