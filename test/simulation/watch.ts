import { readFrame } from '../../shared/doc/frames.ts';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import type { ParticipantId, RoomId, SessionId } from '../../shared/ids.ts';
import type { CloseCode } from '../../shared/protocol/close-codes.ts';
import type { Write } from '../../server/store/store.ts';
import { createActs, type Acts } from './acts.ts';
import { readCarets } from './carets.ts';
import { stand } from './chronicle.ts';
import { grantOf, unmanned, type Grant, type Receiver } from './grants.ts';
import { createLetters, lettersIn, type Letters } from './letters.ts';
import { layDown, nothingLaid, type Laid } from './laid.ts';
import { isMisfit, isText, type Line } from './line.ts';
import { broken } from './rules.ts';
import type { Standing } from './standing.ts';
import type { Witness } from './store.ts';
import { createWords, MARKER, type Words } from './words.ts';

/** Holds the invariants. What it finds is kept in `faults`: an error thrown into the server would be caught there. */
export interface Watch {
  readonly faults: string[];
  readonly words: Words;
  readonly letters: Letters;
  readonly acts: Acts;
  readonly witness: Witness;
  /** Yjs client ids of honest copies, and who wrote with them. */
  readonly authors: Map<number, Receiver>;
  /** Every promise has settled: what is durable is known to the server, unless the answer was lost. */
  settled(): void;
  /** A new process starts from what is durable. */
  crashed(): void;
  now(session: SessionId): Standing | null;
  laid(session: SessionId, room: RoomId): Laid;
  line(who: Receiver, doc: DocRef | null): Line;
  /** The client's frame reaches the server. */
  arrives(line: Line, frame: Uint8Array, deletes: readonly string[]): void;
  /** The server hands a frame to the network. */
  sent(line: Line, frame: Uint8Array): void;
  /** The server closes it. */
  closed(line: Line, code: CloseCode): void;
  /** The server ends a control connection. */
  ended(session: SessionId, who: Receiver): void;
}

interface Known {
  /** What is durable, and what of it the server knows; `null`: erased. */
  durable: Standing | null;
  known: Standing | null;
  doubtful: boolean;
  readonly laid: Map<RoomId, Laid>;
}

export const createWatch = (): Watch => {
  const faults: string[] = [];
  const words = createWords();
  const letters = createLetters();
  const acts = createActs();
  const sessions = new Map<SessionId, Known>();
  const moved = new Set<SessionId>();
  const lines = new Set<Line>();
  const scans = new WeakMap<Uint8Array, Scan>();
  const fault = (sentence: string | null) => {
    if (sentence !== null) faults.push(sentence);
  };

  /** Texts that were taken back in this commit, and who took back what they wrote. */
  let anew: { readonly docs: Set<string>; readonly without: ReadonlySet<string> } = { docs: new Set(), without: new Set() };

  const apply = (write: Write) => {
    switch (write.kind) {
      case 'session':
        sessions.set(write.session, { durable: null, known: null, doubtful: false, laid: new Map() });
        return;
      case 'event': {
        const entry = sessions.get(write.session);
        if (entry === undefined || (entry.durable === null && write.event.seq > 1)) return;
        const { event, by, seq } = write.event;
        const laid = 'room' in event ? laidIn(entry, event.room) : nothingLaid();
        const known = words.cards(write.session);
        fault(broken(event, by, { before: entry.durable, cardOf: words.card, cards: known, laid }));
        entry.durable = stand(entry.durable, event, seq);
        words.note(event, entry.durable);
        layDown(laid, event);
        moved.add(write.session);
        return;
      }
      case 'erase': {
        const entry = sessions.get(write.session);
        if (entry !== undefined) entry.durable = null;
        letters.erased(write.session);
        moved.add(write.session);
        return;
      }
      case 'text-erase':
        if (sessions.get(write.session)?.durable == null) return;
        letters.takenBack(write.doc);
        anew.docs.add(write.doc);
        return;
      case 'text-snapshot':
        if (anew.without.size > 0 && anew.docs.delete(write.doc))
          fault(letters.writtenAnew(write.doc, scan(write.snapshot).letters, anew.without));
        return;
      case 'text-update':
        if (sessions.get(write.session)?.durable != null) fault(letters.stored(write.doc, scan(write.update).letters));
        return;
      default:
    }
  };

  const scan = (bytes: Uint8Array): Scan => {
    const known = scans.get(bytes);
    if (known !== undefined) return known;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const found = {
      words: text.includes('~') ? (text.match(MARKER) ?? NONE) : NONE,
      letters: lettersIn(bytes),
      forged: text.includes(FORGED),
    };
    scans.set(bytes, found);
    return found;
  };

  const laidIn = (entry: Known, room: RoomId): Laid => {
    const laid = entry.laid.get(room) ?? nothingLaid();
    entry.laid.set(room, laid);
    return laid;
  };

  const states = (session: SessionId | undefined): readonly Standing[] => {
    const entry = session && sessions.get(session);
    if (!entry) return [];
    return [...new Set([entry.known, entry.durable])].filter((state) => state !== null);
  };

  const grants = (who: Receiver, doc: DocRef): readonly Grant[] => [
    ...new Set(states(doc.session).map((state) => grantOf(state, who, doc))),
  ];

  const checkAccess = () => {
    for (const line of lines) {
      if (!line.open) lines.delete(line);
      else if (line.doc !== null && moved.has(line.doc.session)) {
        const standing = sessions.get(line.doc.session)?.known ?? null;
        const grant = standing === null ? 'none' : grantOf(standing, line.who, line.doc);
        if (grant === 'none' || !line.granted.includes(grant)) fault(`${line.who} keeps ${docName(line.doc)} open with ${grant}`);
      }
    }
  };

  return {
    faults,
    words,
    letters,
    acts,
    authors: new Map(),
    witness: {
      stored(writes, outcome) {
        fault(acts.stored(writes));
        anew = { docs: new Set(), without: new Set(erasers(writes)) };
        for (const write of writes) apply(write);
        if (outcome !== 'lost') return;
        for (const write of writes) {
          const entry = (write.kind === 'event' || write.kind === 'erase') && sessions.get(write.session);
          if (entry) entry.doubtful = true;
        }
      },
      impossible: fault,
      read(session) {
        const entry = sessions.get(session);
        if (entry === undefined) return;
        entry.doubtful = false;
        moved.add(session);
      },
    },
    settled() {
      if (moved.size === 0) return;
      for (const session of moved) {
        const entry = sessions.get(session);
        if (entry !== undefined && !entry.doubtful) entry.known = entry.durable;
      }
      checkAccess();
      moved.clear();
    },
    crashed() {
      for (const line of lines) line.open = false;
      lines.clear();
      for (const entry of sessions.values()) Object.assign(entry, { known: entry.durable, doubtful: false });
    },
    now: (session) => sessions.get(session)?.durable ?? null,
    laid: (session, room) => sessions.get(session)?.laid.get(room) ?? nothingLaid(),
    line(who, doc) {
      const granted = doc === null ? [] : grants(who, doc);
      const line: Line = { who, doc, granted, honest: true, open: true, arrived: [], questions: [] };
      lines.add(line);
      return line;
    },
    arrives(line, frame, deletes) {
      if (!line.open || line.doc === null) return;
      const may = unmanned(line.who) === null && grants(line.who, line.doc).includes('write');
      const found = scan(frame).letters;
      letters.arrived(found, may, line.who);
      if (may) letters.deleted(deletes);
      line.arrived.push(...found);
      if (!isText(line.doc)) return;
      if (readFrame(frame)?.kind === 'step1') line.questions.push(line.arrived.length);
    },
    sent(line, frame) {
      const { who, doc } = line;
      if (!line.open) return fault(`${who} is sent something after the close`);
      if (doc === null) return fault(`${who} is sent something of no document`);
      const name = docName(doc);
      const now = grants(who, doc);
      if (!now.some((grant) => grant !== 'none' && line.granted.includes(grant)))
        fault(`${who} is sent something of ${name} without access`);
      const found = scan(frame);
      if (found.forged) fault(`${who} is sent in ${name} what a client made up`);
      for (const word of found.words) {
        const why = words.misplaced(word, who, { doc, known: sessions.get(doc.session)?.known?.seq ?? 0, states: states(doc.session) });
        if (why !== null) fault(`${word}, which ${why}, reaches ${who} in ${name}`);
      }
      if (doc.kind === 'floor' && found.words.length > 1 && readFrame(frame)?.kind === 'update')
        fault(words.telling(found.words, doc.room));
      if (!isText(doc)) return;
      for (const letter of found.letters) fault(letters.misplaced(letter, name));
      const read = readFrame(frame);
      if (read === null) return fault(`${who} is sent a malformed frame`);
      if (read.kind === 'awareness') fault(readCarets(read.entries, states(doc.session)));
      if (read.kind === 'step2' && line.honest) checkReceipt(line, name);
    },
    closed(line, code) {
      if (!line.open) faults.push(`${line.who} is closed twice`);
      if (isMisfit(line, code, { states: states(line.doc?.session), isGone, isErased: letters.wasTakenBack }))
        faults.push(`${line.who} is closed with ${String(code)} in ${line.doc === null ? 'nothing' : docName(line.doc)}`);
      line.open = false;
    },
    ended(session, who) {
      if (!isGone(session, who)) faults.push(`${who} is shown out and belongs here`);
    },
  };

  /** Somebody is gone, or everything, in what is durable or in what the server knows. */
  function isGone(session: SessionId, who: Receiver): boolean {
    const entry = sessions.get(session);
    const here = (state: Standing | null | undefined) =>
      state != null && (unmanned(who) !== null || state.people.get(who as ParticipantId)?.here === true);
    return !here(entry?.known) || !here(entry?.durable);
  }

  function checkReceipt(line: Line, name: string): void {
    const covered = line.questions.shift();
    if (covered === undefined) return fault(`${line.who} is answered in ${name} without having asked`);
    for (const letter of line.arrived.slice(0, covered)) fault(letters.misplaced(letter, name));
  }
};

interface Scan {
  readonly words: readonly string[];
  readonly letters: readonly string[];
  readonly forged: boolean;
}

const NONE: readonly string[] = [];
/** What hostile clients write where only the server writes. */
export const FORGED = '!forged!';

const erasers = (writes: readonly Write[]): readonly string[] =>
  writes.flatMap((write) => (write.kind === 'event' && write.event.event.type === 'own-erased' ? [write.event.event.person] : []));
