import {
  PLENARY,
  type CardId,
  type JoinCode,
  type ParticipantId,
  type PhaseId,
  type RoomId,
  type ScriptId,
  type SeriesId,
  type SessionId,
} from '../../shared/ids.ts';
import { NO_PREPARATION } from '../../shared/model/preparation.ts';
import type { Card } from '../../shared/model/card.ts';
import type { Actor, Room, Session, Settings } from '../../shared/model/session.ts';
import { rowsOf } from '../../shared/model/table.ts';
import type { Result } from '../../shared/result.ts';
import { scriptById } from '../../shared/script/scripts/index.ts';
import type { Command, CommandName, Commands } from '../../shared/session/commands.ts';
import { decide } from '../../shared/session/decide.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { evolve, replay } from '../../shared/session/evolve.ts';
import { createSession, join } from '../../shared/session/join.ts';
import type { Refusal } from '../../shared/session/refusal.ts';

/** Plays a session on the pure core: people have names, time and ids count up, a refusal is returned. */
export interface Play {
  readonly session: Session;
  readonly room: Room;
  readonly events: readonly SessionEvent[];
  readonly facilitator: ParticipantId;
  /** The moment at which the last thing happened. */
  readonly now: number;
  /** Lets time go by. */
  later(minutes: number): void;
  join(name: string, department?: string | null): ParticipantId;
  /** Somebody who left comes in again with the same browser. */
  comesBack(name: string): void;
  who(name: string): ParticipantId;
  /** Does a command as somebody; the code of the refusal, or `null` when it was done. */
  try<Name extends CommandName>(who: string | ParticipantId, name: Name, payload: Commands[Name]): Refusal | null;
  /** Does a command that must be accepted; the card it made, if any. */
  do<Name extends CommandName>(who: string | ParticipantId, name: Name, payload: Commands[Name]): Card | undefined;
  go(phase: string): void;
  card(text: string): Card;
  display: { readonly kind: 'display'; readonly room: RoomId };
  /** Something happens otherwise than by a command. */
  happens(events: readonly SessionEvent[]): void;
  /** Does a command on the device that goes round; answers as `try`. */
  onShared<Name extends CommandName>(name: Name, payload: Commands[Name]): Refusal | null;
}

const SETTINGS: Settings = {
  title: 'Bijeenkomst 2',
  theme: 'Werken aan motivatie',
  departments: ['Werk', 'Prestatie010', 'Jongerenloket', 'Wijkteam'],
  language: 'nl',
  videoLink: '',
  coach: true,
  ...NO_PREPARATION,
  clip: {
    title: 'Wat brengt iemand in beweging?',
    link: 'https://example.org/clip',
    question: 'Waar bouw jij vooral op?',
    points: ['Autonomie: ruimte om zelf te kiezen', 'Competentie: merken dat je iets kunt', 'Relatie: je verbonden voelen'],
  },
};

export const play = (
  script: 'difficult-experience' | 'success-experience' | 'evaluation' = 'difficult-experience',
  { series, nr = 1 }: { readonly series?: SeriesId; /** Which session: ids of two are never the same. */ readonly nr?: number } = {},
): Play => {
  const found = scriptById(script as ScriptId);
  if (found === null) throw new Error(`no script ${script}`);
  let ids = (nr - 1) * 10_000;
  let now = Date.UTC(2026, 3, 21, 11, 0);
  const moment = {
    get now() {
      return (now += 1000);
    },
    newId: () => `i${String((ids += 1)).padStart(12, '0')}`,
  };
  const events: SessionEvent[] = [];
  const add = (more: readonly SessionEvent[]): void => {
    events.push(...more);
    for (const event of more) session = event.type === 'session-created' ? evolve(null, event) : evolve(session, event);
  };
  const first = createSession({
    id: `session00000${String(nr)}` as SessionId,
    code: 'VXKM-TRPA' as JoinCode,
    script: found,
    settings: SETTINGS,
    facilitator: 'Marieke',
    ...(series !== undefined && { series }),
    now: moment.now,
    newId: moment.newId,
  });
  let session = replay(first);
  events.push(...first);

  const who = (name: string): ParticipantId => {
    const person = Object.values(session.people).find((one) => one.name === name || one.id === name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person.id;
  };
  const runAs = (actor: Actor, command: Command): Result<readonly SessionEvent[], Refusal> => {
    const decision = decide(session, command, { actor, now: moment.now, newId: moment.newId });
    if (decision.ok) add(decision.value);
    return decision;
  };
  const run = (name: string, command: Command) => runAs({ kind: 'person', person: who(name) }, command);

  return {
    get session() {
      return session;
    },
    get room() {
      return roomOf(session);
    },
    events,
    get now() {
      return now;
    },
    later(minutes) {
      now += minutes * 60_000;
    },
    facilitator: who('Marieke'),
    display: { kind: 'display', room: PLENARY },
    who,
    join(name, department = null) {
      const joined = join(session, { name, department }, { now: moment.now, newId: moment.newId });
      if (!joined.ok) throw new Error(`${name} cannot join: ${joined.error.code}`);
      add(joined.value);
      return who(name);
    },
    comesBack(name) {
      const joined = join(session, { name, department: null }, { now: moment.now, newId: moment.newId, returning: who(name) });
      if (!joined.ok) throw new Error(`${name} cannot come back: ${joined.error.code}`);
      add(joined.value);
    },
    try(name, command, payload) {
      const decision = run(name, { name: command, payload } as Command);
      return decision.ok ? null : decision.error;
    },
    do(name, command, payload) {
      const decision = run(name, { name: command, payload } as Command);
      if (!decision.ok) throw new Error(`${command} by ${name}: ${decision.error.code} ${decision.error.field ?? ''}`);
      const posted = decision.value.find((event) => event.type === 'card-posted');
      return posted?.card;
    },
    happens: add,
    onShared(command, payload) {
      const decision = runAs({ kind: 'shared', room: PLENARY }, { name: command, payload } as Command);
      return decision.ok ? null : decision.error;
    },
    go(phase) {
      this.do('Marieke', 'phase.go', { to: phase as PhaseId });
    },
    card(text) {
      const card = rowsOf(roomOf(session).cards.all).find((one) => one.text === text);
      if (card === undefined) throw new Error(`no card “${text}”`);
      return card;
    },
  };
};

const roomOf = (session: Session): Room => {
  const room = session.rooms[PLENARY];
  if (room === undefined) throw new Error('no plenary');
  return room;
};

/** An id of the right shape that belongs to nothing. */
export const NO_CARD = 'nosuchcard0000' as CardId;
