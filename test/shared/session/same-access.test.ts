import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type RoomId, type SheetId } from '../../../shared/ids.ts';
import type { Actor, Session } from '../../../shared/model/session.ts';
import { access, sameAccess } from '../../../shared/session/access.ts';
import { sceneA } from '../../support/scenes.ts';
import { wanders, writtenDocs } from './wander.ts';

/** What everybody may do with every document there is, or was. */
const everyAccess = (session: Session, { people, script }: Session): readonly string[] => {
  const docs: readonly DocRef[] = [
    ...writtenDocs(session),
    ...(Object.keys(session.rooms) as RoomId[]).flatMap((room): DocRef[] => [
      { kind: 'case', session: session.id, room },
      { kind: 'harvest', session: session.id, room },
    ]),
    { kind: 'leading', session: session.id, room: PLENARY },
    { kind: 'plan', session: session.id, room: PLENARY },
    ...(Object.keys(people) as ParticipantId[]).map((person) => ({ kind: 'letter' as const, session: session.id, room: PLENARY, person })),
    ...[...session.script.sheets, ...script.sheets].map(({ id }) => ({
      kind: 'sheet' as const,
      session: session.id,
      room: PLENARY,
      sheet: id,
    })),
  ];
  const actors: readonly Actor[] = [
    { kind: 'display', room: PLENARY },
    { kind: 'shared', room: PLENARY },
    { kind: 'display', room: 'room-1' as RoomId },
    ...Object.keys({ ...session.people, ...people }).map((person) => ({ kind: 'person' as const, person: person as ParticipantId })),
  ];
  return actors.flatMap((actor) => docs.map((doc) => access(session, actor, doc)));
};

describe('when access need not be asked again', () => {
  const told = { same: 0, other: 0 };

  it('[AC9] nobody’s access changed where it is said to be the same, whatever people do', () => {
    fc.assert(
      fc.property(wanders, fc.nat(), (stops, which) => {
        const start = stops[which % stops.length]!.session;
        stops.forEach(({ session }, nr) => {
          for (const before of [stops[Math.max(0, nr - 1)]!.session, start]) {
            const same = sameAccess(before, session);
            if (before !== session) told[same ? 'same' : 'other'] += 1;
            if (same) expect(everyAccess(session, before)).toEqual(everyAccess(before, session));
          }
        });
      }),
      { numRuns: 60 },
    );
    expect(told.same).toBeGreaterThan(100);
    expect(told.other).toBeGreaterThan(100);
  });

  it('[AC9] what people write changes nobody’s access', () => {
    const circle = sceneA('explore');
    const before = circle.session;
    circle.do('Daan', 'card.post', { kind: 'question', text: 'Wat hoopte je?' });
    circle.do('Lydia', 'card.mark', { card: circle.card('Wat hoopte je?').id, mark: 'asked' });
    circle.do('Marieke', 'caption.set', { text: 'Even stil.' });
    expect(sameAccess(before, circle.session)).toBe(true);
  });

  it.each([
    ['another phase', (circle) => circle.go('claim')],
    ['another place', (circle) => circle.do('Daan', 'sheet.claim', { sheet: 'feelings' as SheetId })],
    ['another bringer', (circle) => circle.do('Marieke', 'bringer.set', { person: circle.who('Els') })],
    ['somebody who notes', (circle) => circle.do('Marieke', 'notulist.set', { person: circle.who('Mo') })],
    ['somebody who leaves', (circle) => circle.do('Mo', 'person.leave', {})],
    ['an end', (circle) => circle.do('Marieke', 'session.close', {})],
  ] as const satisfies readonly (readonly [string, (circle: ReturnType<typeof sceneA>) => unknown])[])(
    '[AC9] after %s it is asked again',
    (_what, act) => {
      const circle = sceneA('explore');
      const before = circle.session;
      act(circle);
      expect(sameAccess(before, circle.session)).toBe(false);
    },
  );
});
