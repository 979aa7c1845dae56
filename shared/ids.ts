/** Ids are not strings: swapping two of them is a compile error. They are made by the server and parsed at the door. */
declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type SessionId = Id<'session'>;
export type RoomId = Id<'room'>;
export type ParticipantId = Id<'participant'>;
export type CardId = Id<'card'>;
export type PhaseId = Id<'phase'>;
export type SheetId = Id<'sheet'>;
export type ScriptId = Id<'script'>;
export type CommandId = Id<'command'>;
export type GroupId = Id<'group'>;
export type LinkId = Id<'link'>;
/** A turning point the facilitator marked. */
export type MomentId = Id<'moment'>;
export type SeriesId = Id<'series'>;
/** A meeting of a series, planned or held. */
export type MeetingId = Id<'meeting'>;
/** The public half of somebody's personal key: an X25519 key in base64url, 43 characters. */
export type KeepsakeId = Id<'keepsake'>;
/** The join code as people read it: XXXX-XXXX, letters from {@link CODE_LETTERS}. */
export type JoinCode = Id<'code'>;

/** The room every session starts with. */
export const PLENARY = 'plenary' as RoomId;

/** Letters that cannot be mistaken for one another when read aloud or from five metres. */
export const CODE_LETTERS = 'ABCDEFHJKMNPRTVWXY';

/**
 * Session, participant, card and command ids: 12–32 lower-case letters and digits, a letter first.
 * Long enough never to be a name of `Object.prototype`, and never a number, which would jump ahead in the order of keys.
 */
export const ID_PATTERN = /^[a-z][a-z0-9]{11,31}$/;
/** Ids that a script's author writes: room, phase, sheet and script ids. */
export const SLUG_PATTERN = /^[a-z][a-z0-9-]{0,31}$/;
export const KEEPSAKE_PATTERN = /^[A-Za-z0-9_-]{43}$/;
export const CODE_PATTERN = new RegExp(`^[${CODE_LETTERS}]{4}-[${CODE_LETTERS}]{4}$`);

/** Reads a code as people type it (lower case, spaces, no dash); `null` when it cannot be one. */
export const parseJoinCode = (typed: string): JoinCode | null => {
  const letters = typed.toUpperCase().replace(/[\s\-–_.]/g, '');
  const code = `${letters.slice(0, 4)}-${letters.slice(4)}`;
  return CODE_PATTERN.test(code) ? (code as JoinCode) : null;
};
