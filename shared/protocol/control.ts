import { z } from 'zod';
import { KEEP_CLOSED_MOST_HOURS, LIMITS } from '../model/limits.ts';
import { CARD_KINDS, MARKS, WAYS_IT_WENT, type HowItWent, type PostedKind, type Mark } from '../model/card.ts';
import { LINK_KINDS, type LinkKind } from '../model/links.ts';
import { REACTIONS, type Reaction } from '../model/reactions.ts';
import { FORMINGS, type Forming } from '../model/rooms.ts';
import type { CardId, CommandId, ParticipantId, RoomId, SessionId, SheetId } from '../ids.ts';
import type { CommandName, Commands } from '../session/commands.ts';
import type { Refusal } from '../session/refusal.ts';
import { fields } from './fields.ts';

/**
 * The control channel: Socket.io events `command` (acknowledged), `presence` and `doc` from the client;
 * `welcome`, `doc`, `doc-close` and `ended` from the server.
 */

const nothing = z.strictObject({});
const on = z.strictObject({ on: z.boolean() });
const plan = z.strictObject({ when: fields.planField, withWhom: fields.planField, notice: fields.planField });
const form = z.enum(['difficult', 'success']);
const kind = z.enum(CARD_KINDS as [PostedKind, ...PostedKind[]]);
const end = z.union([
  z.strictObject({ kind: z.literal('card'), card: fields.card }),
  z.strictObject({ kind: z.literal('group'), group: fields.group }),
  z.strictObject({ kind: z.literal('point'), point: z.int().min(0).max(LIMITS.clipPoints) }),
]);

export const clipSchema = z.strictObject({
  title: z.union([fields.title, z.literal('')]),
  link: fields.link,
  question: fields.theme,
  points: z.array(fields.clipPoint).max(LIMITS.clipPoints),
});

export const preparationSchema = z.strictObject({ startsAt: fields.startsAt.nullable(), place: fields.place, plan: fields.plan });

export const keepHoursSchema = z.int().min(0).max(KEEP_CLOSED_MOST_HOURS);

export const settingsSchema = z.strictObject({
  title: fields.title,
  theme: fields.theme,
  departments: fields.departments,
  language: fields.lang,
  videoLink: fields.link,
  clip: clipSchema,
  coach: z.boolean(),
  preparation: preparationSchema,
  agreements: fields.agreements,
  keepHours: keepHoursSchema,
});

/** The payload of every command. Unknown keys are refused, so a client never believes something was heard that was not. */
export const commandSchemas: { readonly [Name in CommandName]: z.ZodType<Commands[Name]> } = {
  'session.change': exact<Commands['session.change']>(settingsSchema.partial()),
  'script.change': z.strictObject({ script: fields.script }),
  'session.close': nothing,
  'session.reopen': nothing,
  'person.rename': z.strictObject({ name: fields.name, department: fields.department.nullable() }),
  'person.leave': nothing,
  'person.remove': z.strictObject({ person: fields.participant }),
  'guest.add': z.strictObject({ name: fields.name, department: fields.department.nullable() }),
  'hat.wear': on,
  'bringer.set': z.strictObject({ person: fields.participant.nullable() }),
  'notulist.set': z.strictObject({ person: fields.participant.nullable() }),
  'co-host.set': z.strictObject({ person: fields.participant, on: z.boolean() }),
  'phase.go': z.strictObject({ to: fields.phase }),
  'timer.extend': z.strictObject({ minutes: z.int().min(-LIMITS.minutes).max(LIMITS.minutes) }),
  'timer.pause': on,
  'caption.set': z.strictObject({ text: fields.caption.nullable() }),
  'caption.keep': z.strictObject({ text: fields.caption, on: z.boolean() }),
  'moment.mark': z.strictObject({ text: fields.moment }),
  'moment.rename': z.strictObject({ moment: fields.turn, text: fields.moment }),
  'moment.drop': z.strictObject({ moment: fields.turn }),
  'silence.start': z.strictObject({ seconds: z.int().min(10).max(LIMITS.silentSeconds) }),
  'silence.end': nothing,
  'listen.set': on,
  'turns.start': nothing,
  'turns.next': nothing,
  'turns.end': nothing,
  'urgent.set': on,
  'hand.raise': exact<Commands['hand.raise']>(z.strictObject({ on: z.boolean(), person: fields.participant.optional() })),
  'ready.set': exact<Commands['ready.set']>(z.strictObject({ on: z.boolean(), person: fields.participant.optional() })),
  'spotlight.set': z.strictObject({
    on: z
      .union([
        z.strictObject({ kind: z.literal('card'), card: fields.card }),
        z.strictObject({ kind: z.literal('sheet'), sheet: fields.sheet }),
      ])
      .nullable(),
  }),
  'screen.blank': on,
  'screen.join': z.strictObject({ shown: z.boolean() }),
  'sheet.claim': exact<Commands['sheet.claim']>(z.strictObject({ sheet: fields.sheet, person: fields.participant.optional() })),
  'sheet.leave': exact<Commands['sheet.leave']>(z.strictObject({ person: fields.participant.optional() })),
  'case.mark': z.strictObject({ card: fields.card, recognisable: z.boolean(), urgent: z.boolean() }),
  'case.choose': z.strictObject({ card: fields.card.nullable() }),
  'case.release': on,
  'case.form': z.strictObject({ form }),
  'case.erase': nothing,
  'own.erase': exact<Commands['own.erase']>(z.strictObject({ name: z.boolean(), person: fields.participant.optional() })),
  'case.bring': z.strictObject({ text: fields.cardText, form }),
  'card.post': exact<Commands['card.post']>(
    z.strictObject({
      kind,
      text: fields.cardText,
      plan: plan.optional(),
      form: form.optional(),
      to: fields.participant.optional(),
      parent: fields.card.optional(),
      anonymous: z.boolean().optional(),
      as: fields.participant.optional(),
      room: fields.room.optional(),
    }),
  ),
  'card.edit': exact<Commands['card.edit']>(z.strictObject({ card: fields.card, text: fields.cardText, plan: plan.optional() })),
  'card.withdraw': z.strictObject({ card: fields.card }),
  'card.restore': z.strictObject({ card: fields.card }),
  'card.erase': z.strictObject({ card: fields.card }),
  'card.share': z.strictObject({ card: fields.card }),
  'card.harvest': z.strictObject({ card: fields.card, on: z.boolean() }),
  'card.mark': z.strictObject({ card: fields.card, mark: z.enum(MARKS as [Mark, ...Mark[]]) }),
  'card.answer': z.strictObject({ card: fields.card, answer: fields.answer }),
  'cards.reveal': z.strictObject({ kind }),
  'card.react': z.strictObject({ card: fields.card, reaction: z.enum(REACTIONS as [Reaction, ...Reaction[]]).nullable() }),
  'card.keep': z.strictObject({ card: fields.card, on: z.boolean() }),
  'card.look': z.strictObject({
    card: fields.card,
    how: z.enum(WAYS_IT_WENT as [HowItWent, ...HowItWent[]]).nullable(),
    noticed: fields.noticed,
  }),
  'tips.open': z.strictObject({ all: z.boolean() }),
  'group.put': z.strictObject({
    card: fields.card,
    into: z
      .union([
        z.strictObject({ kind: z.literal('card'), card: fields.card }),
        z.strictObject({ kind: z.literal('group'), group: fields.group }),
      ])
      .nullable(),
  }),
  'group.name': z.strictObject({ group: fields.group, name: fields.groupName }),
  'group.dissolve': z.strictObject({ group: fields.group }),
  'link.make': z.strictObject({ kind: z.enum(LINK_KINDS as [LinkKind, ...LinkKind[]]), from: end, to: end }),
  'link.tell': z.strictObject({
    link: fields.drawn,
    words: z.strictObject({ where: fields.planField, origin: fields.planField, problem: fields.planField, whom: fields.planField }),
  }),
  'link.drop': z.strictObject({ link: fields.drawn }),
  'rooms.form': z.strictObject({ count: z.int().min(2).max(LIMITS.rooms), by: z.enum(FORMINGS as [Forming, ...Forming[]]) }),
  'rooms.drop': nothing,
  'rooms.open': nothing,
  'rooms.warn': z.strictObject({ minutes: z.int().min(1).max(LIMITS.minutes).nullable() }),
  'rooms.close': nothing,
  'rooms.extend': z.strictObject({ minutes: z.int().min(1).max(LIMITS.minutes) }),
  'rooms.caption': z.strictObject({ text: fields.caption }),
  'room.name': z.strictObject({ room: fields.room, name: fields.roomName }),
  'room.script': z.strictObject({ room: fields.room, script: fields.script.nullable() }),
  'room.visit': z.strictObject({ room: fields.room }),
  'room.choose': z.strictObject({ room: fields.room }),
  'room.help': on,
  'person.move': z.strictObject({ person: fields.participant, room: fields.room.nullable() }),
  'lead.ask': z.strictObject({ room: fields.room, person: fields.participant.nullable() }),
  'lead.answer': z.strictObject({ room: fields.room, yes: z.boolean() }),
  'letter.release': on,
  'management.answer': exact<Commands['management.answer']>(z.strictObject({ yes: z.boolean(), person: fields.participant.optional() })),
  'management.approve': nothing,
  'management.drop': nothing,
  'card.lift': z.strictObject({ card: fields.card, on: z.boolean() }),
  'lift.answer': z.strictObject({ card: fields.card, yes: z.boolean() }),
  'harvest.lift': on,
};

/** The envelope of a command. `id` is made by the client, so that a retry is not done twice. */
export const commandEnvelope = z.strictObject({ id: fields.command, name: z.string().max(40), payload: z.unknown() });
export interface CommandEnvelope {
  readonly id: CommandId;
  readonly name: CommandName;
  readonly payload: unknown;
}

/** `card` and `person`: the id of what the command made. */
export type Ack =
  { readonly ok: true; readonly card?: CardId; readonly person?: ParticipantId } | { readonly ok: false; readonly refusal: Refusal };

/** As whom a browser connects; one browser may hold several seats in a session, each tab uses one. */
export const SEATS = ['participant', 'facilitator', 'display', 'shared'] as const;
export type Seat = (typeof SEATS)[number];

/** `auth` of the Socket.io handshake; the cookie proves the seat. */
export const handshakeSchema = z.object({ code: fields.code, seat: z.enum(SEATS) });

/** First message after connecting; comes again when somebody goes to another room, or comes to lead one. */
export interface Welcome {
  readonly session: SessionId;
  readonly room: RoomId;
  /** `null` for a display, and for a device that goes round. */
  readonly person: ParticipantId | null;
  /** Leads this room now: may open its hosts' document. */
  readonly hosts: boolean;
  /** The server's clock, ms since the epoch, so that timers agree. */
  readonly now: number;
}

/** At which sheet I am typing; the server decides who “I” is. */
export const presenceSchema = z.strictObject({ typing: fields.sheet.nullable() });
export interface Presence {
  readonly typing: SheetId | null;
}

/** Why a connection ended for good. */
export type EndReason = 'left' | 'removed' | 'deleted' | 'closed';

/** What the floor document's awareness holds per person who is typing; written by the server. */
export interface TypingState {
  readonly person: ParticipantId;
  readonly typing: SheetId;
}

export interface ClientToServer {
  command: (envelope: unknown, ack: (answer: Ack) => void) => void;
  presence: (presence: unknown) => void;
  /** Opens the multiplexed document connection `channel` (a number the client chose) to document `name`. */
  'doc-open': (channel: number, name: string) => void;
  /** One frame of the y-websocket protocol. */
  doc: (channel: number, frame: Uint8Array) => void;
  'doc-close': (channel: number) => void;
}

export interface ServerToClient {
  welcome: (welcome: Welcome) => void;
  doc: (channel: number, frame: Uint8Array) => void;
  'doc-close': (channel: number, code: number, reason: string) => void;
  ended: (reason: EndReason) => void;
}

/** zod's `optional()` adds `undefined` to a type; over JSON an absent key is simply absent. */
function exact<T>(schema: z.ZodType): z.ZodType<T> {
  return schema as z.ZodType<T>;
}
