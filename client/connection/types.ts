import type { ParticipantId, PhaseId, RoomId, SheetId } from '../../shared/ids.ts';
import type { Ack, EndReason, Welcome } from '../../shared/protocol/control.ts';
import type { CommandName, Commands } from '../../shared/session/commands.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { DeskView, FloorView, HostsView, RoomsView, SharedView } from '../../shared/session/views.ts';
import type { CloseName } from '../../shared/protocol/close-codes.ts';
import type * as Y from 'yjs';
import type { Awareness } from 'y-protocols/awareness';

/** Does a command; resolves with the server's answer. While offline it waits and is sent on return, once. */
export type Act = <Name extends CommandName>(name: Name, payload: Commands[Name]) => Promise<Ack>;

/** One tab's connection to a session, as the screens see it. */
export type SessionConnection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live'; readonly live: LiveSession }
  /** This browser has no seat here, or the session is not there. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ended'; readonly reason: EndReason };

export interface LiveSession {
  readonly welcome: Welcome;
  readonly floor: FloorView;
  /** `null` for a display, and for a device that goes round. */
  readonly desk: DeskView | null;
  /** `null` unless one leads this room. */
  readonly hosts: HostsView | null;
  /** All subgroups at a glance; `null` unless facilitator. */
  readonly rooms: RoomsView | null;
  /** `null` unless a device that goes round. */
  readonly shared: SharedView | null;
  readonly typing: ReadonlyMap<ParticipantId, SheetId>;
  readonly saving: Saving;
  readonly act: Act;
  readonly setTyping: (sheet: SheetId | null) => void;
  /** The server's clock now, ms since the epoch. */
  readonly serverNow: () => number;
  readonly openText: OpenText;
  /** Words somebody typed in a text of a room they were taken out of, and that did not arrive. */
  readonly lostTexts: readonly LostText[];
  readonly forgetText: (text: LostText) => void;
}

export interface LostText {
  /** Of the text. */
  readonly name: string;
  readonly room: RoomId;
  readonly words: string;
}

/** `saved` is only ever said when everything is stored. */
export type Saving = 'saved' | 'saving' | 'offline';

/** Opens a co-written text; call the result's `close` when done. Reopens by itself when access changes. */
export type OpenText = (
  text:
    | { readonly kind: 'case' }
    | { readonly kind: 'sheet'; readonly sheet: SheetId }
    /** Hosts' own, beside a phase. */
    | { readonly kind: 'notes'; readonly phase: PhaseId }
    /** What a subgroup takes along, in its own words. */
    | { readonly kind: 'harvest' }
    /** What hosts noticed in their own leading; one for the session. */
    | { readonly kind: 'leading' }
    /** What hosts prepare together; one for the session. */
    | { readonly kind: 'plan' }
    /** What somebody takes home of the own case; its owner's alone until released. */
    | { readonly kind: 'letter'; readonly person: ParticipantId },
  onChange: (text: TextState) => void,
  /** Of another room, where that may be read; otherwise of this one. */
  room?: RoomId,
) => { close(): void };

export type TextState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly text: Y.Text; readonly awareness: Awareness; readonly mayWrite: boolean; readonly synced: boolean }
  /** `draft`: words that were typed and did not arrive; offered back to the writer. */
  | { readonly kind: 'closed'; readonly why: CloseName; readonly draft: string | null };
