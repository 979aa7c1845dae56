import { ID_PATTERN, SLUG_PATTERN, type ParticipantId, type PhaseId, type RoomId, type SessionId, type SheetId } from '../ids.ts';

/**
 * Every document has one name on the wire: `<session>:<kind>:<room>[:<part>]`.
 * `floor`, `hosts`, `desk`, `shared` (for a device that goes round) and `rooms` (all subgroups at a glance, for the facilitator) are written
 * by the server; `case`, `sheet`, a subgroup's `harvest`, the hosts' `plan` and `notes` and what they noticed in their own `leading` are
 * co-written texts; so is the bringer's `letter`, though its owner alone writes it.
 */
export type DocRef =
  | { readonly kind: 'floor'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'hosts'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'shared'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'desk'; readonly session: SessionId; readonly room: RoomId; readonly person: ParticipantId }
  | { readonly kind: 'case'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'sheet'; readonly session: SessionId; readonly room: RoomId; readonly sheet: SheetId }
  | { readonly kind: 'notes'; readonly session: SessionId; readonly room: RoomId; readonly phase: PhaseId }
  | { readonly kind: 'harvest'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'rooms'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'leading'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'plan'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'letter'; readonly session: SessionId; readonly room: RoomId; readonly person: ParticipantId };

export const docName = (doc: DocRef): string => {
  const stem = `${doc.session}:${doc.kind}:${doc.room}`;
  switch (doc.kind) {
    case 'desk':
    case 'letter':
      return `${stem}:${doc.person}`;
    case 'sheet':
      return `${stem}:${doc.sheet}`;
    case 'notes':
      return `${stem}:${doc.phase}`;
    default:
      return stem;
  }
};

/** Reads a document name from the wire; `null` when it is not one. */
export const parseDocName = (name: string): DocRef | null => {
  const [session, kind, room, part, ...rest] = name.split(':');
  if (rest.length > 0 || !ID_PATTERN.test(session ?? '') || !SLUG_PATTERN.test(room ?? '')) return null;
  const at = { session: session as SessionId, room: room as RoomId };
  if (isWhole(kind)) return part === undefined ? { kind, ...at } : null;
  if ((kind === 'desk' || kind === 'letter') && ID_PATTERN.test(part ?? '')) return { kind, ...at, person: part as ParticipantId };
  if (kind === 'sheet' && SLUG_PATTERN.test(part ?? '')) return { kind, ...at, sheet: part as SheetId };
  if (kind === 'notes' && SLUG_PATTERN.test(part ?? '')) return { kind, ...at, phase: part as PhaseId };
  return null;
};

/** Texts people write together; the others are written by the server. */
export const isCoWritten = ({ kind }: DocRef): boolean => CO_WRITTEN.includes(kind);

const CO_WRITTEN: readonly DocRef['kind'][] = ['case', 'sheet', 'notes', 'harvest', 'leading', 'plan', 'letter'];

/** Of which there is one per room. */
const WHOLE = ['floor', 'hosts', 'shared', 'case', 'harvest', 'rooms', 'leading', 'plan'] as const;
const isWhole = (kind: string | undefined): kind is (typeof WHOLE)[number] => (WHOLE as readonly (string | undefined)[]).includes(kind);

/** The name of the one `Y.Text` in a co-written document. */
export const TEXT_ROOT = 'text';
