import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../../shared/ids.ts';
import { CARD_KINDS, type Card } from '../../../shared/model/card.ts';
import { countsOf, marksOf } from '../../../shared/model/case-marks.ts';
import { holdsPen, ownOf, waitingFor, writtenIn } from '../../../shared/model/cards.ts';
import { rowOf, rowsOf } from '../../../shared/model/table.ts';
import { wanders } from '../session/wander.ts';

const sorted = (cards: readonly Card[]): readonly Card[] => cards.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe('the lists a room keeps of its cards', () => {
  it('[SY16] hold what a search through all cards finds', () => {
    fc.assert(
      fc.property(wanders, (stops) => {
        for (const { session } of stops.filter((_stop, nr) => nr % 10 === 0)) {
          for (const { cards, caseMarks } of Object.values(session.rooms)) {
            const all = rowsOf(cards.all);
            const people = Object.keys(session.people) as ParticipantId[];
            for (const person of people) {
              const own = ownOf(cards.own, person);
              // What came along from a subgroup, or from a session before, was written there.
              const isFromElsewhere = ({ from, kind }: Card): boolean => from !== undefined || kind === 'earlier';
              const written = all.filter((card) => card.author === person && !card.withdrawn && !isFromElsewhere(card));
              expect(sorted(rowsOf(own.held))).toEqual(sorted(all.filter((card) => holdsPen(card, person))));
              expect(own.written).toBe(written.length);
              for (const { phase, kind } of all) {
                expect(writtenIn(own, phase, kind)).toBe(written.filter((card) => card.phase === phase && card.kind === kind).length);
              }
            }
            for (const kind of CARD_KINDS) {
              const waiting = all.filter((card) => card.kind === kind && card.seenBy === 'reveal' && !card.withdrawn);
              expect(sorted(rowsOf(waitingFor(cards.waiting, kind)))).toEqual(sorted(waiting));
            }
            for (const { sheet } of all) {
              const lying = all.filter((card) => card.sheet === sheet && card.seenBy === 'room' && !card.withdrawn);
              if (sheet !== null) expect(rowOf(cards.onSheets, sheet) ?? 0).toBe(lying.length);
            }
            const marks = people.map((person) => marksOf(caseMarks.byPerson, person));
            for (const { id } of all) {
              expect(countsOf(caseMarks.counts, id)).toEqual({
                recognisable: marks.filter((own) => own[id]?.recognisable).length,
                urgent: marks.filter((own) => own[id]?.urgent).length,
              });
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('[PH7] only a guest’s card has two who hold its pen', () => {
    fc.assert(
      fc.property(wanders, (stops) => {
        const { people, rooms } = stops.at(-1)!.session;
        for (const { cards } of Object.values(rooms)) {
          for (const { author, postedBy } of rowsOf(cards.all)) if (author !== postedBy) expect(people[author]?.guest).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
