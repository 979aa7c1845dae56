import { newId, newJoinCode } from '../../../server/session/random.ts';
import type { CardId, JoinCode, PhaseId, SessionId, SheetId } from '../../../shared/ids.ts';
import { NO_PREPARATION } from '../../../shared/model/preparation.ts';
import type { Card } from '../../../shared/model/card.ts';
import type { Person, Session } from '../../../shared/model/session.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { admit, createSession } from '../../../shared/session/join.ts';
import { PLENARY } from '../../../shared/ids.ts';
import { benchScript, SHEETS } from './script.ts';

/** A session with its people in it and cards on its floor, as if they had come in and posted them. */
export interface PeopledSession {
  readonly id: SessionId;
  readonly code: JoinCode;
  readonly events: readonly SessionEvent[];
  readonly session: Session;
  readonly facilitator: Person;
  readonly people: readonly Person[];
  readonly cards: readonly CardId[];
}

export const peopledSession = ({
  people: count,
  cards: cardCount = 0,
}: {
  readonly people: number;
  readonly cards?: number;
}): PeopledSession => {
  const [id, code, now] = [newId() as SessionId, newJoinCode(), Date.now()];
  const events: SessionEvent[] = [
    ...createSession({ id, code, script: benchScript, settings: SETTINGS, facilitator: 'Frans', now, newId }),
  ];
  let session = events.reduce<Session | null>(evolve, null) as Session;
  const happened = (more: readonly SessionEvent[]) => {
    events.push(...more);
    session = more.reduce<Session>(evolve, session);
  };
  for (let index = 0; index < count; index += 1) {
    const admitted = admit(session, { name: `Deelnemer ${index}`, department: null, guest: false, role: 'participant' }, { now, newId });
    if (!admitted.ok) throw new Error(`person ${index} was refused: ${admitted.error.code}`);
    happened(admitted.value);
  }
  const [facilitator, ...people] = Object.values(session.people);
  if (facilitator === undefined) throw new Error('a session has its facilitator');
  const cards = Array.from({ length: cardCount }, (_, index) => card(index, people, now));
  happened(cards.map((one) => ({ type: 'card-posted', room: PLENARY, card: one })));
  return { id, code, events, session, facilitator, people, cards: cards.map((one) => one.id) };
};

const card = (index: number, people: readonly Person[], at: number): Card => {
  const author = people[index % people.length];
  if (author === undefined) throw new Error('cards have authors');
  return {
    id: newId() as CardId,
    kind: 'question',
    author: author.id,
    postedBy: author.id,
    phase: 'all' as PhaseId,
    sheet: SHEETS[index % SHEETS.length] as string as SheetId,
    to: null,
    parent: null,
    text: `${QUESTION} (${index})`,
    plan: null,
    form: null,
    seenBy: 'room',
    anonymous: false,
    harvested: true,
    at: at + index,
    edited: false,
    withdrawn: false,
    mark: 'open',
    answer: null,
  };
};

const QUESTION = 'Wat maakte dat je op dat moment besloot om door te vragen, en wat had je nodig om het anders te doen?';

const SETTINGS = {
  title: 'Bench',
  theme: 'Bench',
  departments: [],
  language: 'nl',
  videoLink: '',
  clip: { title: '', link: '', question: 'Bench', points: [] },
  coach: true,
  ...NO_PREPARATION,
} as const;
