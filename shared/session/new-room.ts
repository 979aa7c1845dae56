import { PLENARY, type PhaseId } from '../ids.ts';
import { NO_CARDS } from '../model/cards.ts';
import { NO_MARKS } from '../model/case-marks.ts';
import { NO_GROUPS } from '../model/groups.ts';
import { NO_LINKS } from '../model/links.ts';
import { CALM, inNewPhase } from '../model/pace.ts';
import { NO_REACTIONS } from '../model/reactions.ts';
import type { Room, Session } from '../model/session.ts';
import type { Script } from '../model/script.ts';
import { phaseOf } from '../script/engine.ts';
import { programmeOfPlenary, programmeOfSubgroup } from '../script/programme.ts';

/** A room in which nothing happened yet, with its clock waiting. */
export const emptyRoom = ({ id, name, script }: Pick<Room, 'id' | 'name' | 'script'>): Room => {
  const first = script.phases[0];
  if (first === undefined) throw new Error('a script has at least one phase');
  return {
    id,
    name,
    script,
    ownScript: false,
    opened: false,
    lead: null,
    asked: null,
    help: false,
    lifts: {},
    harvestLifted: false,
    phase: first.id,
    begun: false,
    visited: [first.id],
    // The session may be made days before it starts: the clock waits for the facilitator.
    timer: { kind: 'paused', left: first.minutes * MINUTE, minutes: first.minutes },
    caption: null,
    keptCaptions: [],
    moments: [],
    spotlight: null,
    bringer: null,
    notulist: null,
    chosenCase: null,
    blank: false,
    // One joins the circle; a subgroup is who it is.
    joinShown: id === PLENARY,
    caseReleased: false,
    caseErasedAt: null,
    listening: false,
    pace: CALM,
    claims: {},
    cards: NO_CARDS,
    caseMarks: NO_MARKS,
    reactions: NO_REACTIONS,
    groups: NO_GROUPS,
    links: NO_LINKS,
  };
};

/** Every room under the session's script, or under its own. */
export const inScript = (session: Session, script: Script): Session => {
  const divided = session.breakout.kind !== 'none';
  const rooms = Object.entries(session.rooms).map(([id, room]): [string, Room] => {
    if (room.id !== PLENARY) return [id, room.ownScript ? room : onScript(room, programmeOfSubgroup(script))];
    // Once the circle was in a phase for subgroups, it stays in the programme.
    const been = room.visited.some((phase) => phaseOf(script, phase)?.breakout !== undefined);
    return [id, onScript(room, programmeOfPlenary(script, { divided: divided || been }))];
  });
  return { ...session, script, rooms: Object.fromEntries(rooms) };
};

/** A room under another script: where it is and who stands where stays as far as the new script knows it. */
export const onScript = (room: Room, script: Script): Room => {
  const first = script.phases[0];
  if (first === undefined) throw new Error('a script has at least one phase');
  const sheets = new Set(script.sheets.map((row) => row.id));
  const claims = Object.fromEntries(Object.entries(room.claims).filter(([, sheet]) => sheets.has(sheet)));
  const spotlight = room.spotlight?.kind === 'sheet' && !sheets.has(room.spotlight.sheet) ? null : room.spotlight;
  const known = script.phases.some((row) => row.id === room.phase);
  return { ...(known ? { ...room, spotlight } : inPhase(room, first.id)), script, claims };
};

/** The room in a phase it was not in just now: what spoke to the phase before is over with it. */
export const inPhase = (room: Room, phase: PhaseId): Room => ({
  ...room,
  phase,
  visited: room.visited.includes(phase) ? room.visited : [...room.visited, phase],
  caption: null,
  spotlight: null,
  listening: false,
  pace: inNewPhase(room.pace),
});

const MINUTE = 60_000;
