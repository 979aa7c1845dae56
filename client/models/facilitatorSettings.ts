import type { Clip, Settings } from '../../shared/model/session.ts';
import { isOpen, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

export interface SettingsModel {
  /** As they are now; a form keeps what is typed in it. */
  readonly now: Settings;
  /** Only what differs is sent, so that two hosts do not undo each other. */
  readonly save: ((typed: Settings) => ReturnType<Attempt>) | undefined;
}

export const settingsModel = (input: ConsoleInput): SettingsModel => {
  const { title, theme, departments, language, videoLink } = input.floor.session;
  const now: Settings = { title, theme, departments, language, videoLink, clip: clipOf(input.hosts.clip) };
  return { now, save: isOpen(input) ? (typed) => input.act('session.change', changesIn(now, typed)) : undefined };
};

export const changesIn = (now: Settings, typed: Settings): Partial<Settings> =>
  Object.fromEntries(
    (Object.keys(now) as (keyof Settings)[])
      .filter((key) => JSON.stringify(now[key]) !== JSON.stringify(typed[key]))
      .map((key) => [key, typed[key]]),
  );

const clipOf = ({ title, link, question, points }: Clip): Clip => ({ title, link, question, points });
