import type {
  CardId,
  GroupId,
  JoinCode,
  KeepsakeId,
  LinkId,
  MomentId,
  ParticipantId,
  PhaseId,
  RoomId,
  SeriesId,
  SessionId,
  SheetId,
} from '../ids.ts';
import type { Card, HowItWent, Mark, Plan } from '../model/card.ts';
import type { ForManagement } from '../model/management.ts';
import type { Link, TensionWords } from '../model/links.ts';
import type { Reaction } from '../model/reactions.ts';
import type { Script } from '../model/script.ts';
import type { Division, Forming, Lift } from '../model/rooms.ts';
import type { Person, Settings, Spotlight } from '../model/session.ts';

/** What happened, in the order it was decided. The only thing the store knows of a session. */
export type SessionEvent =
  | {
      readonly type: 'session-created';
      readonly id: SessionId;
      readonly code: JoinCode;
      readonly at: number;
      readonly settings: Settings;
      readonly script: Script;
      readonly series?: SeriesId;
    }
  | { readonly type: 'session-changed'; readonly settings: Partial<Settings> }
  | { readonly type: 'script-changed'; readonly script: Script }
  | { readonly type: 'session-closed'; readonly at: number }
  | { readonly type: 'session-reopened' }
  | { readonly type: 'person-joined'; readonly person: Person }
  | { readonly type: 'person-renamed'; readonly person: ParticipantId; readonly name: string; readonly department: string | null }
  | { readonly type: 'person-gone'; readonly person: ParticipantId; readonly presence: 'left' | 'removed' }
  | { readonly type: 'person-returned'; readonly person: ParticipantId }
  | { readonly type: 'letter-released'; readonly person: ParticipantId; readonly on: boolean }
  /** Prepares the session together with the facilitator, or does no more. */
  | { readonly type: 'co-host-set'; readonly person: ParticipantId; readonly on: boolean }
  /** From now on what this person takes along is kept for this key; `null`: for none. */
  | { readonly type: 'keepsake-set'; readonly person: ParticipantId; readonly keepsake: KeepsakeId | null }
  | { readonly type: 'hat-worn'; readonly person: ParticipantId; readonly on: boolean }
  /** With what is erased in each room: what this person wrote in texts with others is gone, and with `name` who it was. */
  | { readonly type: 'own-erased'; readonly person: ParticipantId; readonly name: boolean; readonly at: number }
  /** Rooms that are not there yet are made. */
  | {
      readonly type: 'rooms-formed';
      readonly rooms: readonly { readonly id: RoomId; readonly name: string }[];
      readonly plan: Division;
      readonly by: Forming;
    }
  | { readonly type: 'rooms-dropped' }
  | { readonly type: 'rooms-opened'; readonly at: number }
  | { readonly type: 'rooms-warned'; readonly until: number | null }
  | { readonly type: 'rooms-closed'; readonly at: number }
  | { readonly type: 'person-planned'; readonly person: ParticipantId; readonly to: RoomId | null }
  | { readonly type: 'person-moved'; readonly person: ParticipantId; readonly to: RoomId }
  /** Laid before the circle, as it would go. */
  | { readonly type: 'management-shown'; readonly told: ForManagement }
  | { readonly type: 'management-answered'; readonly person: ParticipantId; readonly yes: boolean }
  | { readonly type: 'management-approved'; readonly at: number }
  | { readonly type: 'management-dropped' }
  | ({ readonly room: RoomId } & RoomEvent);

export type RoomEvent =
  | { readonly type: 'bringer-set'; readonly person: ParticipantId | null }
  | { readonly type: 'notulist-set'; readonly person: ParticipantId | null }
  | { readonly type: 'phase-entered'; readonly phase: PhaseId; readonly at: number; readonly minutes: number }
  | { readonly type: 'timer-extended'; readonly minutes: number; readonly at: number }
  | { readonly type: 'timer-paused'; readonly at: number }
  | { readonly type: 'timer-resumed'; readonly at: number }
  | { readonly type: 'caption-set'; readonly text: string | null }
  | { readonly type: 'caption-kept'; readonly text: string; readonly on: boolean }
  /** A turning point in the conversation, for the look back. Those of an older Kring have no id: they stay as they are. */
  | { readonly type: 'moment-marked'; readonly id?: MomentId; readonly text: string }
  | { readonly type: 'moment-renamed'; readonly moment: MomentId; readonly text: string }
  | { readonly type: 'moment-dropped'; readonly moment: MomentId }
  | { readonly type: 'silence-started'; readonly at: number; readonly seconds: number }
  | { readonly type: 'silence-ended' }
  | { readonly type: 'listening-set'; readonly on: boolean }
  | { readonly type: 'turns-set'; readonly order: readonly ParticipantId[] | null }
  | { readonly type: 'turn-moved'; readonly at: number }
  | { readonly type: 'urgency-set'; readonly on: boolean }
  | { readonly type: 'hand-set'; readonly person: ParticipantId; readonly on: boolean }
  | { readonly type: 'ready-set'; readonly person: ParticipantId; readonly on: boolean }
  | { readonly type: 'spotlight-set'; readonly on: Spotlight | null }
  | { readonly type: 'screen-blanked'; readonly on: boolean }
  | { readonly type: 'join-shown'; readonly shown: boolean }
  | { readonly type: 'sheet-claimed'; readonly person: ParticipantId; readonly sheet: SheetId }
  | { readonly type: 'sheet-left'; readonly person: ParticipantId }
  | {
      readonly type: 'case-marked';
      readonly card: CardId;
      readonly person: ParticipantId;
      readonly recognisable: boolean;
      readonly urgent: boolean;
    }
  | { readonly type: 'case-chosen'; readonly card: CardId | null }
  | { readonly type: 'case-released'; readonly on: boolean }
  /** The bringer took everything about the own experience back: these proposals, these answers, and the text of the case. */
  | { readonly type: 'case-erased'; readonly cards: readonly CardId[]; readonly answered: readonly CardId[]; readonly at: number }
  /** Cards that their owner erased for good, and key-word answers: with a case, what was said of it in another room. */
  | { readonly type: 'words-erased'; readonly cards: readonly CardId[]; readonly answered: readonly CardId[] }
  | { readonly type: 'card-posted'; readonly card: Card }
  | { readonly type: 'card-edited'; readonly card: CardId; readonly text: string; readonly plan: Plan | null }
  | { readonly type: 'card-withdrawn'; readonly card: CardId }
  | { readonly type: 'card-restored'; readonly card: CardId }
  | { readonly type: 'card-shared'; readonly card: CardId; readonly at: number }
  | { readonly type: 'card-harvested'; readonly card: CardId; readonly on: boolean }
  | { readonly type: 'card-kept'; readonly card: CardId; readonly on: boolean }
  /** Of an `earlier` card: how it went. */
  | { readonly type: 'card-looked'; readonly card: CardId; readonly how: HowItWent | null; readonly noticed: string }
  | { readonly type: 'card-marked'; readonly card: CardId; readonly mark: Mark }
  | { readonly type: 'card-answered'; readonly card: CardId; readonly answer: string }
  | { readonly type: 'cards-revealed'; readonly cards: readonly CardId[]; readonly at: number }
  | { readonly type: 'tips-opened'; readonly cards: readonly CardId[]; readonly at: number }
  | { readonly type: 'card-reacted'; readonly card: CardId; readonly person: ParticipantId; readonly reaction: Reaction | null }
  | { readonly type: 'group-made'; readonly group: GroupId; readonly cards: readonly CardId[] }
  | { readonly type: 'group-joined'; readonly group: GroupId; readonly card: CardId }
  | { readonly type: 'group-left'; readonly card: CardId }
  | { readonly type: 'group-named'; readonly group: GroupId; readonly name: string }
  | { readonly type: 'group-dissolved'; readonly group: GroupId }
  | { readonly type: 'link-made'; readonly link: Link }
  | { readonly type: 'link-told'; readonly link: LinkId; readonly words: TensionWords }
  | { readonly type: 'link-dropped'; readonly link: LinkId }
  | { readonly type: 'room-named'; readonly name: string }
  /** `null`: the circle's again. */
  | { readonly type: 'script-set'; readonly script: Script | null }
  | { readonly type: 'lead-asked'; readonly person: ParticipantId | null }
  | { readonly type: 'lead-set'; readonly person: ParticipantId | null }
  | { readonly type: 'help-asked'; readonly on: boolean }
  | { readonly type: 'lift-set'; readonly card: CardId; readonly lift: Lift | null }
  | { readonly type: 'harvest-lifted'; readonly on: boolean };
