import type { CardId, GroupId, LinkId, MomentId, ParticipantId, PhaseId, RoomId, ScriptId, SheetId } from '../ids.ts';
import type { HowItWent, PostedKind, Mark, Plan } from '../model/card.ts';
import type { LinkEnd, LinkKind, TensionWords } from '../model/links.ts';
import type { Reaction } from '../model/reactions.ts';
import type { Forming } from '../model/rooms.ts';
import type { Settings, Spotlight } from '../model/session.ts';

/** Everything people do, by name. The wire schemas in `protocol/` are checked against this. */
export interface Commands {
  // the session
  'session.change': Partial<Settings>;
  'script.change': { readonly script: ScriptId };
  'session.close': Record<never, never>;
  'session.reopen': Record<never, never>;
  // people
  'person.rename': { readonly name: string; readonly department: string | null };
  'person.leave': Record<never, never>;
  'person.remove': { readonly person: ParticipantId };
  'guest.add': { readonly name: string; readonly department: string | null };
  'hat.wear': { readonly on: boolean };
  'bringer.set': { readonly person: ParticipantId | null };
  'notulist.set': { readonly person: ParticipantId | null };
  'co-host.set': { readonly person: ParticipantId; readonly on: boolean };
  // the course
  'phase.go': { readonly to: PhaseId };
  'timer.extend': { readonly minutes: number };
  'timer.pause': { readonly on: boolean };
  'caption.set': { readonly text: string | null };
  'caption.keep': { readonly text: string; readonly on: boolean };
  'spotlight.set': { readonly on: Spotlight | null };
  'screen.blank': { readonly on: boolean };
  'screen.join': { readonly shown: boolean };
  'moment.mark': { readonly text: string };
  'moment.rename': { readonly moment: MomentId; readonly text: string };
  'moment.drop': { readonly moment: MomentId };
  // the pace
  'silence.start': { readonly seconds: number };
  'silence.end': Record<never, never>;
  'listen.set': { readonly on: boolean };
  'turns.start': Record<never, never>;
  'turns.next': Record<never, never>;
  'turns.end': Record<never, never>;
  'urgent.set': { readonly on: boolean };
  'hand.raise': { readonly on: boolean; readonly person?: ParticipantId };
  'ready.set': { readonly on: boolean; readonly person?: ParticipantId };
  // the floor
  'sheet.claim': { readonly sheet: SheetId; readonly person?: ParticipantId };
  'sheet.leave': { readonly person?: ParticipantId };
  'case.mark': { readonly card: CardId; readonly recognisable: boolean; readonly urgent: boolean };
  'case.choose': { readonly card: CardId | null };
  'case.release': { readonly on: boolean };
  'case.form': { readonly form: 'difficult' | 'success' };
  'case.erase': Record<never, never>;
  /** Everything somebody wrote: one's own, or at a guest's request that guest's; `name`: the name too, and then one is gone from the circle. */
  'own.erase': { readonly name: boolean; readonly person?: ParticipantId };
  /** Beforehand, for oneself alone. */
  'case.bring': { readonly text: string; readonly form: 'difficult' | 'success' };
  // cards
  'card.post': PostCard;
  'card.edit': { readonly card: CardId; readonly text: string; readonly plan?: Plan };
  'card.withdraw': { readonly card: CardId };
  'card.restore': { readonly card: CardId };
  'card.erase': { readonly card: CardId };
  'card.share': { readonly card: CardId };
  'card.harvest': { readonly card: CardId; readonly on: boolean };
  'card.mark': { readonly card: CardId; readonly mark: Mark };
  'card.answer': { readonly card: CardId; readonly answer: string };
  'cards.reveal': { readonly kind: PostedKind };
  'card.react': { readonly card: CardId; readonly reaction: Reaction | null };
  'tips.open': { readonly all: boolean };
  // what one takes along to the next session
  'card.keep': { readonly card: CardId; readonly on: boolean };
  'card.look': { readonly card: CardId; readonly how: HowItWent | null; readonly noticed: string };
  // laying together
  'group.put': { readonly card: CardId; readonly into: Into };
  'group.name': { readonly group: GroupId; readonly name: string };
  'group.dissolve': { readonly group: GroupId };
  'link.make': { readonly kind: LinkKind; readonly from: LinkEnd; readonly to: LinkEnd };
  'link.tell': { readonly link: LinkId; readonly words: TensionWords };
  'link.drop': { readonly link: LinkId };
  // subgroups
  'rooms.form': { readonly count: number; readonly by: Forming };
  'rooms.drop': Record<never, never>;
  'rooms.open': Record<never, never>;
  'rooms.warn': { readonly minutes: number | null };
  'rooms.close': Record<never, never>;
  'rooms.extend': { readonly minutes: number };
  'rooms.caption': { readonly text: string };
  'room.name': { readonly room: RoomId; readonly name: string };
  'room.script': { readonly room: RoomId; readonly script: ScriptId | null };
  'room.visit': { readonly room: RoomId };
  'room.choose': { readonly room: RoomId };
  'room.help': { readonly on: boolean };
  'person.move': { readonly person: ParticipantId; readonly room: RoomId | null };
  'lead.ask': { readonly room: RoomId; readonly person: ParticipantId | null };
  'lead.answer': { readonly room: RoomId; readonly yes: boolean };
  // the letter to take home
  'letter.release': { readonly on: boolean };
  // what may go to management
  'management.answer': { readonly yes: boolean; readonly person?: ParticipantId };
  'management.approve': Record<never, never>;
  'management.drop': Record<never, never>;
  // what a subgroup takes along
  'card.lift': { readonly card: CardId; readonly on: boolean };
  'lift.answer': { readonly card: CardId; readonly yes: boolean };
  'harvest.lift': { readonly on: boolean };
}

/** With another card, in a group, or `null`: by itself again. */
export type Into = { readonly kind: 'card'; readonly card: CardId } | { readonly kind: 'group'; readonly group: GroupId } | null;

export interface PostCard {
  readonly kind: PostedKind;
  readonly text: string;
  /** For an intention. */
  readonly plan?: Plan;
  /** For a proposed case. */
  readonly form?: 'difficult' | 'success';
  /** For a strength. */
  readonly to?: ParticipantId;
  /** For a follow-up. */
  readonly parent?: CardId;
  readonly anonymous?: boolean;
  /** On behalf of a guest without device. */
  readonly as?: ParticipantId;
  /** For whose eyes it was written: refused where its writer has come to be in another room meanwhile. */
  readonly room?: RoomId;
}

export type CommandName = keyof Commands;
export type Command = { readonly [Name in CommandName]: { readonly name: Name; readonly payload: Commands[Name] } }[CommandName];
