import { ID_PATTERN, SLUG_PATTERN, type ParticipantId, type PhaseId, type RoomId, type SessionId, type SheetId } from '../ids.ts';

/**
 * Every document has one name on the wire: `<session>:<kind>:<room>[:<part>]`.
 * `floor`, `hosts`, `desk` and `shared` (for a device that goes round) are written by the server; `case`, `sheet` and the hosts' `notes` are co-written texts.
 */
export type DocRef =
  | { readonly kind: 'floor'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'hosts'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'shared'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'desk'; readonly session: SessionId; readonly room: RoomId; readonly person: ParticipantId }
  | { readonly kind: 'case'; readonly session: SessionId; readonly room: RoomId }
  | { readonly kind: 'sheet'; readonly session: SessionId; readonly room: RoomId; readonly sheet: SheetId }
  | { readonly kind: 'notes'; readonly session: SessionId; readonly room: RoomId; readonly phase: PhaseId };

export const docName = (doc: DocRef): string => {
  const stem = `${doc.session}:${doc.kind}:${doc.room}`;
  switch (doc.kind) {
    case 'desk':
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
  if (kind === 'floor' || kind === 'hosts' || kind === 'shared' || kind === 'case') return part === undefined ? { kind, ...at } : null;
  if (kind === 'desk' && ID_PATTERN.test(part ?? '')) return { kind, ...at, person: part as ParticipantId };
  if (kind === 'sheet' && SLUG_PATTERN.test(part ?? '')) return { kind, ...at, sheet: part as SheetId };
  if (kind === 'notes' && SLUG_PATTERN.test(part ?? '')) return { kind, ...at, phase: part as PhaseId };
  return null;
};

/** Texts people write together; the others are written by the server. */
export const isCoWritten = (doc: DocRef): boolean => doc.kind === 'case' || doc.kind === 'sheet' || doc.kind === 'notes';

/** The name of the one `Y.Text` in a co-written document. */
export const TEXT_ROOT = 'text';
