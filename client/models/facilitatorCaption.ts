import { LIMITS } from '../../shared/model/limits.ts';
import { isOpen, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** The caption deck: one line on every screen saying what we do now, and why. */
export interface CaptionModel {
  readonly showing: string | null;
  /** Ready lines of this phase. */
  readonly ready: readonly string[];
  /** Lines of one's own that were kept; they go along through all phases. */
  readonly kept: readonly KeptLine[];
  /** The caption is a line of one's own. */
  readonly ownShowing: boolean;
  readonly set: ((text: string) => ReturnType<Attempt>) | undefined;
  readonly clear: Attempt | undefined;
  /** Keeps the line that shows, when it is one's own and not kept yet. */
  readonly keep: Attempt | undefined;
}

export interface KeptLine {
  readonly text: string;
  readonly forget: Attempt | undefined;
}

export const captionModel = (input: ConsoleInput): CaptionModel => {
  const { floor, hosts, act } = input;
  const { phase } = floor.room;
  // What is set is what the shared screen reads: ready lines come in the language of the session.
  const caption = floor.room.caption?.[floor.session.language] ?? null;
  const ready = (hosts.prompts[phase]?.captions ?? []).map((text) => text[floor.session.language]);
  const kept = hosts.captions.kept;
  const open = isOpen(input);
  const isOwn = caption !== null && !ready.includes(caption) && !kept.includes(caption);
  return {
    showing: caption,
    ready,
    kept: kept.map((text) => ({ text, forget: open ? () => act('caption.keep', { text, on: false }) : undefined })),
    ownShowing: isOwn,
    set: open ? (text: string) => act('caption.set', { text }) : undefined,
    clear: open && caption !== null ? () => act('caption.set', { text: null }) : undefined,
    keep: open && isOwn && kept.length < LIMITS.keptCaptions ? () => act('caption.keep', { text: caption, on: true }) : undefined,
  };
};
