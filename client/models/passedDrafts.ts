import type { ParticipantId } from '../../shared/ids.ts';
import { changeDrafts, NO_DRAFTS, type DraftChange, type Drafts } from './participantDrafts.ts';

/** Words that were typed on a device that goes round and not sent, by guest. In memory alone: nothing of them touches the device. */
export type PassedDrafts = Readonly<Record<ParticipantId, Drafts>>;

export interface PassedChange {
  readonly guest: ParticipantId;
  /** `thrown-away`: all that this guest did not send. What is on its way goes on. */
  readonly change: DraftChange | { readonly type: 'thrown-away' };
}

export const changePassed = (passed: PassedDrafts, { guest, change }: PassedChange): PassedDrafts => {
  const drafts = draftsOf(passed, guest);
  const next = change.type === 'thrown-away' ? { ...NO_DRAFTS, sending: drafts.sending } : changeDrafts(drafts, change);
  return { ...passed, [guest]: next };
};

export const draftsOf = (passed: PassedDrafts, guest: ParticipantId): Drafts => passed[guest] ?? NO_DRAFTS;
