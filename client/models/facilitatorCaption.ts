import type { Text } from '../../shared/model/text.ts';
import { isOpen, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** The caption deck: one line on every screen saying what we do now, and why. */
export interface CaptionModel {
  readonly showing: string | null;
  /** Ready lines of this phase. */
  readonly ready: readonly string[];
  /** The caption is a line of one's own. */
  readonly ownShowing: boolean;
  readonly set: ((text: string) => ReturnType<Attempt>) | undefined;
  readonly clear: Attempt | undefined;
  /** “Even stil”, one press away in every phase. */
  readonly silence: { readonly on: boolean; readonly toggle: Attempt | undefined };
}

export const captionModel = (input: ConsoleInput): CaptionModel => {
  const { floor, hosts, act } = input;
  const { phase } = floor.room;
  // What is set is what the shared screen reads: ready lines come in the language of the session.
  const caption = floor.room.caption?.[floor.session.language] ?? null;
  const ready = (hosts.prompts[phase]?.captions ?? []).map((text) => text[floor.session.language]);
  const open = isOpen(input);
  const set = open ? (text: string) => act('caption.set', { text }) : undefined;
  const clear = open && caption !== null ? () => act('caption.set', { text: null }) : undefined;
  const silence = SILENCE[floor.session.language];
  const silent = caption === silence;
  return {
    showing: caption,
    ready,
    ownShowing: caption !== null && !ready.includes(caption),
    set,
    clear,
    silence: { on: silent, toggle: silent ? clear : set && (() => set(silence)) },
  };
};

const SILENCE: Text = { nl: 'Even stil. Laat het antwoord landen.', en: 'A moment of silence. Let the answer land.' };
