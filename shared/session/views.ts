import type { CardId, GroupId, JoinCode, LinkId, ParticipantId, PhaseId, RoomId, ScriptId, SessionId, SheetId } from '../ids.ts';
import type { CardKind, Earlier, PostedKind, Mark, Plan } from '../model/card.ts';
import type { ForManagement } from '../model/management.ts';
import type { Link } from '../model/links.ts';
import type { Standing } from '../model/management.ts';
import type { Pace } from '../model/pace.ts';
import type { OwnReactions, Reaction } from '../model/reactions.ts';
import type { Breakout, Forming, Lift } from '../model/rooms.ts';
import type { ContributionRow, Form, Perspective, Scene, SeenBy } from '../model/script.ts';
import type { Clip, Preparation, Spotlight, Timer } from '../model/session.ts';
import type { Role } from '../model/role.ts';
import type { Lang, Text } from '../model/text.ts';

/**
 * What each audience sees, as plain objects. Every view is a set of tables (root → row → JSON value);
 * the mirror lays a table in a `Y.Map` of the same name and replaces only rows that changed.
 */

/** `floor:<room>`: everybody in the room and its shared screens. */
export interface FloorView {
  readonly session: SessionView;
  readonly room: RoomView;
  readonly phases: Readonly<Record<PhaseId, PhaseView>>;
  readonly sheets: Readonly<Record<SheetId, SheetView>>;
  readonly people: Readonly<Record<ParticipantId, PersonView>>;
  readonly cards: Readonly<Record<CardId, CardView>>;
  readonly groups: Readonly<Record<GroupId, GroupView>>;
  readonly links: Readonly<Record<LinkId, LinkView>>;
  /** What may go to management, under `now`, while it lies before the circle; else empty. */
  readonly management: Readonly<Record<string, ManagementView>>;
  /** The subgroups, as the circle sees them; in a subgroup nothing of the others. */
  readonly rooms: Readonly<Record<RoomId, SubgroupView>>;
}

/** Word for word what would go, and how the circle stands to it: numbers without names. */
export interface ManagementView extends Standing {
  readonly told: ForManagement;
  readonly approved: boolean;
}

export interface SubgroupView {
  /** Of this moment, from 0; `null`: from an earlier division. */
  readonly order: number | null;
  /** Empty: it has no name but its number. */
  readonly name: string;
  readonly lead: ParticipantId | null;
  /** Who goes there, who is there, or who was. */
  readonly people: readonly ParticipantId[];
  /** The subgroup's own harvest may be read here. */
  readonly harvest: boolean;
}

export interface SessionView {
  readonly id: SessionId;
  readonly code: JoinCode;
  readonly title: string;
  readonly theme: string;
  readonly departments: readonly string[];
  readonly language: Lang;
  readonly videoLink: string;
  readonly scriptTitle: Text;
  readonly form: Form;
  /** Whether writers get a hint when a question reads as something else. */
  readonly coach: boolean;
  readonly closed: boolean;
  /** When everything is deleted, ms since the epoch; `null` while the session is open. */
  readonly deletesAt: number | null;
  /** How many hours after the end that is. */
  readonly keepHours: number;
  readonly preparation: Preparation;
  /** What the circle agreed on. */
  readonly agreements: readonly string[];
  /** It is a meeting of a series: what one keeps can come along to the next. */
  readonly inSeries: boolean;
}

/** What everybody with the code reads beforehand. */
export interface PreparedView {
  readonly code: JoinCode;
  readonly title: string;
  readonly theme: string;
  readonly departments: readonly string[];
  readonly language: Lang;
  readonly videoLink: string;
  readonly preparation: Preparation;
  readonly agreements: readonly string[];
  readonly keepHours: number;
  readonly clip: Omit<Clip, 'points'>;
  /** The programme, in plain words. */
  readonly phases: readonly { readonly title: Text; readonly purpose: Text; readonly minutes: number }[];
  /** All of them together. */
  readonly minutes: number;
  readonly closed: boolean;
}

export interface RoomView {
  readonly id: RoomId;
  readonly phase: PhaseId;
  readonly timer: Timer;
  /** A ready line of the script in every language; one's own line stays as it was written. */
  readonly caption: Text | null;
  readonly spotlight: Spotlight | null;
  readonly bringer: ParticipantId | null;
  readonly notulist: ParticipantId | null;
  readonly chosenCase: CardId | null;
  readonly blank: boolean;
  readonly joinShown: boolean;
  readonly caseReleased: boolean;
  /** Cards that wait for the reveal, by kind; how many, never whose. */
  readonly waiting: Readonly<Partial<Record<PostedKind, number>>>;
  /** Listen first: nobody writes but the bringer and the notulist. */
  readonly listening: boolean;
  readonly silence: Pace['silence'];
  readonly turns: Pace['turns'];
  readonly urgent: boolean;
  /** In order of asking. */
  readonly hands: readonly ParticipantId[];
  /** How many are ready with writing, of how many; no names. */
  readonly ready: { readonly count: number; readonly of: number };
  /** Present once the room has reached the phase that lays the clip on the floor. */
  readonly clip: Clip | null;
  /** Of a subgroup: `null` in the circle. */
  readonly subgroup: OwnRoomView | null;
  /** How it is with the subgroups. */
  readonly breakout: Breakout['kind'];
  /** When everybody is called back to the circle, ms since the epoch. */
  readonly backAt: number | null;
}

export interface OwnRoomView {
  /** Of this moment, from 0; `null`: from an earlier division. */
  readonly order: number | null;
  readonly name: string;
  readonly lead: ParticipantId | null;
  readonly help: boolean;
  /** Which cards go along to the circle, or were asked to. */
  readonly lifts: Readonly<Record<CardId, Lift['kind']>>;
  readonly harvestLifted: boolean;
  /** The group is back in the circle. */
  readonly over: boolean;
}

export interface PhaseView {
  /** Place in the script, from 0. */
  readonly order: number;
  readonly title: Text;
  readonly purpose: Text;
  readonly ask: Text;
  readonly askBringer: Text;
  readonly minutes: number;
  readonly scene: Scene;
  readonly state: 'done' | 'now' | 'ahead';
  /** Played in the subgroups, while the circle is divided. */
  readonly elsewhere: boolean;
  /** Everybody says how they are here: the place for what was agreed. */
  readonly opening: boolean;
  readonly breakout: 'opens' | 'returns' | null;
}

export interface SheetView {
  readonly order: number;
  readonly perspective: Perspective;
  readonly title: Text;
  readonly hint: Text;
  readonly questions: readonly Text[];
  readonly capacity: number;
  readonly absent: boolean;
  /** Who stands here, in order of coming. */
  readonly people: readonly ParticipantId[];
}

export interface PersonView {
  readonly order: number;
  readonly name: string;
  readonly department: string | null;
  readonly role: 'facilitator' | 'participant';
  readonly guest: boolean;
  readonly hat: boolean;
  /** Prepares the session together with the facilitator. */
  readonly coHost: boolean;
  /** The circle may read this person's letter. */
  readonly letter: boolean;
  readonly stone: number;
  /** `elsewhere`: in another room. */
  readonly presence: 'here' | 'elsewhere' | 'left' | 'removed';
  /** Has at least one live connection. */
  readonly online: boolean;
}

export interface CardView {
  readonly kind: CardKind;
  /** `null`: written without a name. */
  readonly author: ParticipantId | null;
  readonly sheet: SheetId | null;
  readonly to: ParticipantId | null;
  readonly parent: CardId | null;
  readonly text: string;
  readonly plan: Plan | null;
  readonly form: 'difficult' | 'success' | null;
  readonly phase: PhaseId;
  /** Sorts cards of a floor; equal for cards that were revealed together. */
  readonly order: number;
  readonly edited: boolean;
  readonly mark: Mark;
  readonly answer: string | null;
  /** Asked from the place of somebody who is not in the room. */
  readonly assumption: boolean;
  readonly harvested: boolean;
  /** For a proposed case: how many marked it; no names. */
  readonly recognisable: number;
  readonly urgent: number;
  readonly reactions: Readonly<Partial<Record<Reaction, ReactionView>>>;
  /** The subgroup it came along from. */
  readonly from: RoomId | null;
  /** Of an `earlier` card: what it was, and how it went. */
  readonly earlier?: Omit<Earlier, 'key'>;
}

/** At most three faces; whether there are more, never how many. */
export interface ReactionView {
  readonly people: readonly ParticipantId[];
  readonly more: boolean;
}

export type LinkView = Omit<Link, 'asleep'>;

export interface GroupView {
  readonly order: number;
  readonly name: string;
  /** In order of coming. */
  readonly cards: readonly CardId[];
}

/** `hosts:<room>`: the facilitator. No private words of others. */
export interface HostsView {
  readonly prompts: Readonly<Record<PhaseId, PromptsView>>;
  /** The clip as it is set, also before the room reaches it, so that it can be changed. */
  readonly clip: Clip;
  /** Lines of the facilitator's own that were kept, under `kept`. */
  readonly captions: Readonly<Record<'kept', readonly string[]>>;
  /** What each guest without device may contribute now; their host posts on their behalf. */
  readonly guests: Readonly<Record<ParticipantId, readonly OfferView[]>>;
}

export interface PromptsView {
  readonly say: readonly Text[];
  readonly watch: readonly Text[];
  readonly captions: readonly Text[];
  /** The kinds of card this phase asks for, of anybody. */
  readonly collects: readonly PostedKind[];
  /** Whether participants may take a place at a sheet. */
  readonly claims: boolean;
}

/** `shared:<room>`: a device that goes round among guests without one. Nothing private of any of them: the next one looks at it too. */
export interface SharedView {
  readonly device: { readonly room: RoomId; readonly open: boolean };
  readonly guests: Readonly<Record<ParticipantId, GuestView>>;
}

/** A guest without device who is in the room. */
export interface GuestView {
  readonly sheet: SheetId | null;
  readonly mayClaim: boolean;
  /** What this guest may contribute now. `left` is 0 or `null`: how many somebody wrote in private is told to nobody. */
  readonly offers: readonly OfferView[];
}

/** `desk:<room>:<participant>`: one person's own. */
export interface DeskView {
  readonly me: {
    readonly id: ParticipantId;
    readonly roles: readonly Role[];
    readonly sheet: SheetId | null;
    readonly mayClaim: boolean;
    readonly mayMarkCases: boolean;
    readonly mayMarkQuestions: boolean;
    readonly mayChooseCase: boolean;
    readonly mayReact: boolean;
    readonly mayGroup: boolean;
    readonly mayLink: boolean;
    readonly mayOpenTips: boolean;
    /** How many tips lie in the drawer; told to the bringer alone. */
    readonly tips: number;
    readonly ready: boolean;
    readonly hand: boolean;
    /** What I said to what may go to management; `null`: nothing yet. */
    readonly agrees: boolean | null;
    /** The subgroup I will go to, and whether I may choose it myself. */
    readonly going: RoomId | null;
    readonly mayChooseRoom: boolean;
    readonly mayLift: boolean;
    /** What I take along is kept for my personal key. */
    readonly keeps: boolean;
    /** I can still write down an experience for myself, to bring perhaps. */
    readonly mayBring: boolean;
    /** What I wrote down so may come into the room now. */
    readonly mayPutIn: boolean;
  };
  /** Subgroups I was asked to lead. */
  readonly asked: Readonly<Record<RoomId, RoomNameView>>;
  /** My own cards of other rooms I was in. */
  readonly kept: Readonly<Record<CardId, KeptCardView>>;
  /** What I may contribute now, by place in the script's row. */
  readonly offers: Readonly<Record<string, OfferView>>;
  /** My own cards, those only I see included. Withdrawn cards stay here so that they can be restored. */
  readonly cards: Readonly<Record<CardId, OwnCardView>>;
  /** My own marks on proposed cases. */
  readonly marks: Readonly<Record<CardId, { readonly recognisable: boolean; readonly urgent: boolean }>>;
  /** My own reactions. */
  readonly reactions: OwnReactions;
  /** Strengths that others gave me, and that I take along. */
  readonly taken: Readonly<Record<CardId, true>>;
}

export interface RoomNameView {
  /** Of this moment, from 0; `null`: from an earlier division. */
  readonly order: number | null;
  /** Empty: it has no name but its number. */
  readonly name: string;
}

export interface KeptCardView extends OwnCardView {
  readonly room: RoomId;
  readonly place: RoomNameView | null;
}

/** `rooms:plenary`: all subgroups at a glance, for the facilitator. None of the words that were said there. */
export interface RoomsView {
  readonly breakout: { readonly now: { readonly kind: Breakout['kind']; readonly by: Forming | null; readonly until: number | null } };
  readonly rooms: Readonly<Record<RoomId, RoomAtAGlance>>;
  /** Everybody who takes part: where one is, and where one is planned. */
  readonly people: Readonly<Record<ParticipantId, { readonly room: RoomId; readonly going: RoomId | null }>>;
}

export interface RoomAtAGlance {
  readonly order: number;
  readonly name: string;
  readonly lead: ParticipantId | null;
  readonly asked: ParticipantId | null;
  readonly opened: boolean;
  readonly script: ScriptId;
  readonly ownScript: boolean;
  readonly phase: Text;
  /** From 1, of so many. */
  readonly step: number;
  readonly of: number;
  readonly timer: Timer;
  readonly help: boolean;
  readonly hands: number;
  readonly bringer: ParticipantId | null;
  /** Sheets from which nobody asked, once people ask from sheets here; a hint, never a score. */
  readonly quiet: readonly Text[];
  /** How many cards go along to the circle, and how many wait for their author's yes. */
  readonly lifts: { readonly agreed: number; readonly asked: number };
  readonly harvestLifted: boolean;
}

export interface OfferView {
  readonly order: number;
  readonly kind: PostedKind;
  readonly seenBy: SeenBy;
  readonly at: ContributionRow['at'];
  readonly prompt: Text;
  readonly anonymous: boolean;
  readonly harvested: boolean;
  /** How many more of these; `null` when there is no limit. */
  readonly left: number | null;
  /** Why it cannot be used yet. */
  readonly blocked: 'claim-first' | 'limit-reached' | 'listening' | null;
}

export interface OwnCardView extends Omit<CardView, 'author' | 'recognisable' | 'urgent' | 'reactions'> {
  /** On its way to the circle; `asked`: it waits for my yes. */
  readonly lift: Lift['kind'] | null;
  readonly seenBy: SeenBy;
  readonly anonymous: boolean;
  readonly withdrawn: boolean;
  /** Goes along with me to the next session; `null`: not mine to take along. */
  readonly keeps: boolean | null;
  /** Not my own: I posted it for this guest. */
  readonly onBehalfOf: ParticipantId | null;
}
