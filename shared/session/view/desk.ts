import { PLENARY, type ParticipantId, type RoomId } from '../../ids.ts';
import { marksOf, type OwnMarks } from '../../model/case-marks.ts';
import { ownOf, type CardTable } from '../../model/cards.ts';
import type { PhaseRow } from '../../model/script.ts';
import type { Room, Session } from '../../model/session.ts';
import { overlaps, phaseOf, stillAsked } from '../../script/engine.ts';
import { mayPutIn } from '../decide/bring.ts';
import { leftFor } from '../decide/post.ts';
import { reactionsOf, type OwnReactions } from '../../model/reactions.ts';
import { officesOf, penRolesOf, rolesIn } from '../roles.ts';
import type { DeskView } from '../views.ts';
import { ownCardView } from './card.ts';
import { askedOf, elsewhereOf, keptCards, type Elsewhere } from './elsewhere.ts';
import { RECORD, TABLE } from './lookup.ts';
import { offersFor, type Standing } from './offers.ts';
import { rulesFor, viewBy, type Rules } from './rules.ts';

/** One person's own: what I may do now, and my cards, those only I see included. */
export const deskView = (session: Session, room: Room, person: ParticipantId): DeskView => viewBy(DESK, deskSource(session, room, person));

/** All a desk can depend on. What others do changes none of it. */
export interface DeskSource extends Standing {
  readonly person: ParticipantId;
  readonly held: CardTable;
  /** An experience can still be written down beforehand. */
  readonly mayBring: boolean;
  /** Strengths this person was given and takes along. */
  readonly taken: CardTable;
  readonly marks: OwnMarks;
  readonly reactions: OwnReactions;
  /** Whether this person holds the bringer's pen, and then how many tips are parked. */
  readonly bringersPen: boolean;
  readonly tips: number;
  readonly ready: boolean;
  readonly hand: boolean;
  readonly agrees: boolean | null;
  /** The subgroup this person will go to, and whether one chooses it oneself. */
  readonly going: RoomId | null;
  readonly choosing: boolean;
  readonly lifts: Room['lifts'];
  readonly inSubgroup: boolean;
  readonly asked: DeskView['asked'];
  readonly elsewhere: readonly Elsewhere[];
}

export const deskSource = (session: Session, room: Room, person: ParticipantId): DeskSource => {
  const { status, people, breakout } = session;
  const own = ownOf(room.cards.own, person);
  const bringersPen = penRolesOf({ people }, room, person).includes('bringer');
  const standing: Standing = {
    who: people[person],
    ...officesOf(room, person),
    script: room.script,
    phase: room.phase,
    open: status.kind === 'open',
    sheet: room.claims[person],
    own,
    listening: room.listening,
    urgent: room.pace.urgent,
  };
  return {
    ...standing,
    person,
    mayBring: mayBring(standing),
    held: own.held,
    taken: own.taken,
    marks: marksOf(room.caseMarks.byPerson, person),
    reactions: reactionsOf(room.reactions.byPerson, person),
    bringersPen,
    tips: bringersPen ? room.cards.parked.size : 0,
    ready: room.pace.ready.includes(person),
    hand: room.pace.hands.includes(person),
    agrees: session.management?.answers[person] ?? null,
    going: breakout.kind === 'forming' ? (breakout.plan[person] ?? null) : null,
    choosing: breakout.kind === 'forming' && breakout.by === 'choice',
    lifts: room.lifts,
    inSubgroup: room.id !== PLENARY,
    asked: askedOf(session, person),
    elsewhere: elsewhereOf(session, room, person),
  };
};

const { table, tableOf } = rulesFor<DeskSource>();

const STANDING = ['who', 'brings', 'notes', 'leads', 'script', 'phase', 'open', 'sheet'] as const;

export const DESK: Rules<DeskSource, DeskView> = {
  me: table(
    [...STANDING, 'mayBring', 'person', 'bringersPen', 'tips', 'ready', 'hand', 'agrees', 'going', 'choosing', 'inSubgroup'],
    (source) => {
      const phase = phaseOf(source.script, source.phase);
      if (phase === undefined) throw new Error(`no phase ${source.phase}`);
      const roles = rolesIn(source.who, source);
      const may = (asked: PhaseRow['claims']): boolean => source.open && overlaps(roles, asked);
      return {
        id: source.person,
        roles,
        sheet: source.sheet ?? null,
        mayClaim: may(phase.claims),
        mayMarkCases: may(phase.marksCases),
        mayMarkQuestions: may(phase.marksQuestions),
        mayChooseCase: may(['facilitator', 'bringer']),
        mayReact: may(phase.reacts ?? []),
        mayGroup: may(phase.groups ?? []),
        mayLink: may(phase.links ?? []),
        mayOpenTips:
          source.open && (overlaps(roles, phase.opensTips ?? []) || (source.bringersPen && phase.opensTips?.includes('bringer') === true)),
        tips: source.tips,
        ready: source.ready,
        hand: source.hand,
        agrees: source.agrees,
        going: source.going,
        mayChooseRoom: source.open && source.choosing && source.who?.role === 'participant',
        mayLift: source.open && source.inSubgroup,
        keeps: source.who !== undefined && source.who.keepsake !== null,
        mayBring: source.mayBring,
        mayPutIn: source.open && mayPutIn({ phase, roles }),
      };
    },
  ),
  offers: table([...STANDING, 'own', 'listening', 'urgent'], (source) =>
    Object.fromEntries(offersFor(source).map((offer) => [`${offer.kind}-${String(offer.order)}`, offer])),
  ),
  cards: tableOf({ of: { held: TABLE, lifts: RECORD }, each: 'held', reads: ['script'] }, ({ held: card, script, lifts: lift }) =>
    // Nothing is left of an erased one.
    card.text === '' ? undefined : ownCardView(card, script, lift),
  ),
  marks: table(['marks'], ({ marks }) => marks),
  reactions: table(['reactions'], ({ reactions }) => reactions),
  asked: table(['asked'], ({ asked }) => asked),
  taken: tableOf({ of: { taken: TABLE }, each: 'taken', reads: [] }, (): true => true),
  kept: table(['elsewhere'], ({ elsewhere }) => keptCards(elsewhere)),
};

const mayBring = (source: Standing): boolean => {
  const { who, script, phase, own, open, listening } = source;
  const roles = rolesIn(who, source);
  const asked = stillAsked(script, phase, { kind: 'case', roles });
  const hushed = listening && !overlaps(roles, ['bringer', 'notulist']);
  return open && asked !== undefined && !hushed && leftFor(own, asked.phase.id, asked.row) !== 0;
};
