import type { ParticipantId, PhaseId, RoomId, ScriptId } from '../../shared/ids.ts';
import { programmeOfSubgroup } from '../../shared/script/programme.ts';
import type { RoomAtAGlance } from '../../shared/session/views.ts';
import { chipOf, isOpen, type Attempt, type Chip, type ConsoleInput } from './facilitatorInput.ts';
import { hasBegun } from './facilitatorPace.ts';
import { candidatesFor, inRoom, type RoomPerson } from './facilitatorRoomPeople.ts';
import { timerFace, type TimerFace } from './timer.ts';

/** One subgroup at a glance, and what the facilitator can do for it. No word of what is said there. */
export interface RoomModel {
  readonly id: RoomId;
  /** From 1. */
  readonly number: number;
  /** Empty: it has no name but its number. */
  readonly name: string;
  readonly people: readonly RoomPerson[];
  readonly leading: LeadingModel;
  readonly phase: string;
  readonly step: number;
  readonly of: number;
  readonly time: TimerFace;
  readonly begun: boolean;
  readonly help: boolean;
  readonly hands: number;
  readonly bringer: string | null;
  /** Sheets from which nobody asked; a hint, never a score. */
  readonly quiet: readonly string[];
  readonly lifts: RoomAtAGlance['lifts'];
  readonly harvestLifted: boolean;
  /** The facilitator is here now. */
  readonly here: boolean;
  readonly visit: Attempt | undefined;
  readonly rename: ((name: string) => ReturnType<Attempt>) | undefined;
  readonly script: RoomScript;
}

/** Who leads a subgroup: `led` by yes of their own, `asked` and not answered yet, or nobody. */
export interface LeadingModel {
  readonly kind: 'none' | 'asked' | 'led';
  readonly who: Chip | null;
  /** Leads, and is not connected now: the room goes on. */
  readonly away: boolean;
  /** Whoever leads is the facilitator. */
  readonly isMe: boolean;
  readonly candidates: readonly (Chip & { readonly inRoom: boolean; readonly isMe: boolean; readonly ask: Attempt })[];
  /** Takes the question back, or the lead. */
  readonly release: Attempt | undefined;
}

export interface RoomScript {
  /** `null`: the same as the circle. */
  readonly own: ScriptId | null;
  readonly choices: readonly { readonly id: ScriptId; readonly title: string }[];
  readonly change: ((script: ScriptId | null) => ReturnType<Attempt>) | undefined;
  /** The steps that are played here, to prepare them. */
  readonly steps: readonly { readonly id: PhaseId; readonly title: string }[];
}

export const roomModel = (input: ConsoleInput, room: RoomAtAGlance & { readonly id: RoomId }): RoomModel => {
  const { floor, rooms, act, lang, now } = input;
  const { id } = room;
  const open = isOpen(input);
  const here = floor.room.id === id;
  return {
    id,
    number: room.order + 1,
    name: room.name,
    people: inRoom(input, id),
    leading: leadingModel(input, room),
    phase: room.phase[lang],
    step: room.step,
    of: room.of,
    time: timerFace(room.timer, now),
    begun: hasBegun(room.timer),
    help: room.help,
    hands: room.hands,
    bringer: chipOf(floor.people, room.bringer)?.name ?? null,
    quiet: room.quiet.map((title) => title[lang]),
    lifts: room.lifts,
    harvestLifted: room.harvestLifted,
    here,
    visit: open && rooms?.breakout.now.kind === 'open' && !here ? () => act('room.visit', { room: id }) : undefined,
    rename: open ? (name) => act('room.name', { room: id, name }) : undefined,
    script: scriptOf(input, room),
  };
};

const leadingModel = (input: ConsoleInput, { id, lead, asked }: RoomAtAGlance & { readonly id: RoomId }): LeadingModel => {
  const { floor, desk, act } = input;
  const ask = (person: ParticipantId | null) => () => act('lead.ask', { room: id, person });
  const open = isOpen(input);
  return {
    // Who was asked while another leads: the question is what waits.
    kind: asked !== null ? 'asked' : lead !== null ? 'led' : 'none',
    who: chipOf(floor.people, asked ?? lead),
    away: asked === null && lead !== null && lead !== desk.me.id && floor.people[lead]?.online === false,
    isMe: asked === null && lead === desk.me.id,
    candidates: open
      ? candidatesFor(input, id)
          .filter((one) => one.id !== lead && one.id !== asked)
          .map((one) => ({ ...one, ask: ask(one.id) }))
      : [],
    release: open && (lead !== null || asked !== null) ? ask(null) : undefined,
  };
};

const scriptOf = (
  { floor, scripts, lang, act }: ConsoleInput,
  { id, script, ownScript }: RoomAtAGlance & { readonly id: RoomId },
): RoomScript => {
  const played = scripts.find((one) => one.id === script);
  return {
    own: ownScript ? script : null,
    choices: scripts.map((one) => ({ id: one.id, title: one.title[lang] })),
    change: floor.session.closed ? undefined : (to) => act('room.script', { room: id, script: to }),
    steps: played === undefined ? [] : programmeOfSubgroup(played).phases.map((phase) => ({ id: phase.id, title: phase.title[lang] })),
  };
};
