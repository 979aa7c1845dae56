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
}

export const captionModel = (input: ConsoleInput): CaptionModel => {
  const { floor, hosts, act } = input;
  const { caption, phase } = floor.room;
  // A caption is read by the whole room, so ready lines come in the language of the session.
  const ready = (hosts.prompts[phase]?.captions ?? []).map((text) => text[floor.session.language]);
  const open = isOpen(input);
  return {
    showing: caption,
    ready,
    ownShowing: caption !== null && !ready.includes(caption),
    set: open ? (text) => act('caption.set', { text }) : undefined,
    clear: open && caption !== null ? () => act('caption.set', { text: null }) : undefined,
  };
};
