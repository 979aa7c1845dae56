import type { Script } from '../../../shared/model/script.ts';
import { programmeOfPlenary } from '../../../shared/script/programme.ts';
import { describe, expect, it, test } from 'vitest';
import type { CardId, ParticipantId, PhaseId, SheetId } from '../../../shared/ids.ts';
import { CARD_KINDS } from '../../../shared/model/card.ts';
import type { Actor, Session } from '../../../shared/model/session.ts';
import { ABOUT_EXPERIENCES } from '../../../shared/script/scripts/index.ts';
import type { Command } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import { deskView } from '../../../shared/session/view.ts';
import { play, type Play } from '../../support/play.ts';

/** Every script × phase × role × command, decided on a circle in which everything a command could point at exists. */
const CAST = [
  'facilitator',
  'facilitator with hat',
  'bringer',
  'notulist',
  'participant',
  'participant without place',
  'left',
  'display',
] as const;
type CastName = (typeof CAST)[number];
const STANDING: ReadonlySet<CastName> = new Set(['participant', 'notulist']);

/** What is played where the circle is not divided. */
const inCircle = (script: Script) => programmeOfPlenary(script, { divided: false }).phases;

describe.each(ABOUT_EXPERIENCES.map((script) => [script.id, script] as const))('%s', (id, script) => {
  describe.each(inCircle(script).map((phase) => [phase.id, phase] as const))('%s', (phaseId, phase) => {
    const circle = stage(id as 'difficult-experience', phaseId);

    test.each(CAST)('[PH1] what a %s may contribute is what the rows say', (who) => {
      for (const kind of CARD_KINDS) {
        const rows = phase.contributions.filter((row) => row.kind === kind && row.by.some((role) => rolesOf(who).includes(role)));
        const needsPlace = rows[0]?.at === 'claimed' && !STANDING.has(who);
        expect(outcome(circle, who, post(circle, kind)), kind).toBe(
          who === 'display'
            ? 'not-allowed'
            : who === 'left'
              ? 'no-seat'
              : rows.length > 0
                ? needsPlace
                  ? 'claim-first'
                  : who === 'bringer' && kind === 'case'
                    ? 'limit-reached'
                    : 'done'
                : phase.contributions.some((row) => row.kind === kind)
                  ? 'not-allowed'
                  : 'not-now',
        );
      }
    });

    test.each(CAST)('[PH1] [PH4] whether a %s may take a place', (who) => {
      const may = phase.claims.some((role) => rolesOf(who).includes(role));
      const refused =
        who === 'display' ? 'not-allowed' : who === 'left' ? 'no-seat' : phase.claims.length === 0 ? 'not-now' : 'not-allowed';
      expect(outcome(circle, who, { name: 'sheet.claim', payload: { sheet: circle.free } })).toBe(may ? 'done' : refused);
    });

    test.each(CAST)('[PH8] whether a %s may mark a question', (who) => {
      const may = phase.marksQuestions.some((role) => rolesOf(who).includes(role));
      const refused =
        who === 'display' ? 'not-allowed' : who === 'left' ? 'no-seat' : phase.marksQuestions.length === 0 ? 'not-now' : 'not-allowed';
      expect(outcome(circle, who, { name: 'card.mark', payload: { card: circle.question, mark: 'answered' } })).toBe(
        may ? 'done' : refused,
      );
    });

    test.each(CAST)('[SE7] [PH2] only the facilitator steers: a %s', (who) => {
      const steering: readonly Command[] = [
        { name: 'phase.go', payload: { to: phaseId } },
        { name: 'timer.extend', payload: { minutes: 5 } },
        { name: 'caption.set', payload: { text: 'Even stil.' } },
        { name: 'spotlight.set', payload: { on: { kind: 'card', card: circle.question } } },
        { name: 'screen.blank', payload: { on: true } },
        { name: 'session.change', payload: { title: 'Anders' } },
        { name: 'session.close', payload: {} },
        { name: 'guest.add', payload: { name: 'Nieuw', department: null } },
        { name: 'person.remove', payload: { person: circle.people.participant } },
        { name: 'bringer.set', payload: { person: circle.people.participant } },
        { name: 'cards.reveal', payload: { kind: 'factor' } },
        { name: 'script.change', payload: { script: script.id } },
      ];
      const expected = who === 'left' ? 'no-seat' : rolesOf(who).includes('facilitator') ? 'done' : 'not-allowed';
      for (const command of steering) expect(outcome(circle, who, command), command.name).toBe(expected);
    });

    test.each(CAST.filter((who) => who !== 'display' && who !== 'left'))(
      '[PH14] what the desk of a %s offers can be posted, and nothing else',
      (who) => {
        const actor = circle.actors[who];
        if (actor.kind !== 'person') throw new Error('a person has a desk');
        const offers = Object.values(deskView(sessionOf(circle, who), circle.play.room, actor.person).offers);
        for (const kind of CARD_KINDS) {
          const offer = offers.find((one) => one.kind === kind);
          expect(outcome(circle, who, post(circle, kind)) === 'done', kind).toBe(offer !== undefined && offer.blocked === null);
        }
      },
    );
  });
});

it('[PH1] the whole table, to read', async () => {
  const lines = ABOUT_EXPERIENCES.flatMap((script) =>
    inCircle(script).flatMap((phase) => {
      const circle = stage(script.id as 'difficult-experience', phase.id);
      return CAST.map((who) => {
        const kinds = CARD_KINDS.filter((kind) => outcome(circle, who, post(circle, kind)) === 'done');
        const claims = outcome(circle, who, { name: 'sheet.claim', payload: { sheet: circle.free } }) === 'done' ? ['take a place'] : [];
        const marks =
          outcome(circle, who, { name: 'card.mark', payload: { card: circle.question, mark: 'asked' } }) === 'done'
            ? ['mark questions']
            : [];
        const cases =
          outcome(circle, who, { name: 'case.mark', payload: { card: circle.case, recognisable: true, urgent: false } }) === 'done'
            ? ['mark cases']
            : [];
        return `${script.id} · ${phase.id} · ${who}: ${[...kinds, ...claims, ...marks, ...cases].join(', ') || '–'}`;
      });
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./table.txt');
});

interface Stage {
  readonly play: Play;
  readonly actors: Readonly<Record<CastName, Actor>>;
  readonly people: Readonly<Record<'participant' | 'bringer', ParticipantId>>;
  readonly question: CardId;
  readonly case: CardId;
  readonly free: SheetId;
}

/** A circle in the given phase: Lydia brings, Hafza takes notes, Daan stands at a sheet, Joost does not. */
function stage(script: 'difficult-experience' | 'success-experience', phase: PhaseId): Stage {
  const circle = play(script);
  for (const name of ['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost', 'Weg']) circle.join(name);
  circle.go('choose');
  const proposed = circle.do('Lydia', 'card.post', {
    kind: 'case',
    form: script === 'success-experience' ? 'success' : 'difficult',
    text: 'Het ging over motivatie.',
  });
  const free = circle.session.script.sheets[2]?.id;
  const place = circle.session.script.sheets[0]?.id;
  if (proposed === undefined || free === undefined || place === undefined) throw new Error('the stage is not set');
  circle.do('Marieke', 'case.choose', { card: proposed.id });
  circle.do('Marieke', 'notulist.set', { person: circle.who('Hafza') });
  circle.go('claim');
  circle.do('Daan', 'sheet.claim', { sheet: place });
  circle.do('Hafza', 'sheet.claim', { sheet: place });
  circle.go('explore');
  const question = circle.do('Daan', 'card.post', { kind: 'question', text: 'Wat deed je toen?' });
  if (question === undefined) throw new Error('no question');
  circle.do('Weg', 'person.leave', {});
  circle.go(phase);
  const person = (name: string): Actor => ({ kind: 'person', person: circle.who(name) });
  return {
    play: circle,
    actors: {
      facilitator: person('Marieke'),
      'facilitator with hat': person('Marieke'),
      bringer: person('Lydia'),
      notulist: person('Hafza'),
      participant: person('Daan'),
      'participant without place': person('Joost'),
      left: person('Weg'),
      display: circle.display,
    },
    people: { participant: circle.who('Samira'), bringer: circle.who('Lydia') },
    question: question.id,
    case: proposed.id,
    free,
  };
}

function outcome(circle: Stage, who: CastName, command: Command): string {
  const actor = circle.actors[who];
  const decision = decide(sessionOf(circle, who), command, { actor, now: 0, newId: () => 'newid00000000' });
  return decision.ok ? 'done' : decision.error.code;
}

/** The facilitator puts the second hat on. */
function sessionOf({ play: { session, facilitator } }: Stage, who: CastName): Session {
  const me = session.people[facilitator];
  if (me === undefined || who !== 'facilitator with hat') return session;
  return { ...session, people: { ...session.people, [facilitator]: { ...me, hat: true } } };
}

function rolesOf(who: CastName): readonly string[] {
  switch (who) {
    case 'facilitator':
      return ['facilitator'];
    case 'facilitator with hat':
      return ['facilitator', 'participant'];
    case 'bringer':
      return ['bringer'];
    case 'notulist':
      return ['participant', 'notulist'];
    case 'participant':
    case 'participant without place':
      return ['participant'];
    case 'left':
    case 'display':
      return [];
  }
}

function post(circle: Stage, kind: (typeof CARD_KINDS)[number]): Command {
  const extra = {
    ...(kind === 'case' ? { form: 'difficult' as const } : {}),
    ...(kind === 'strength' ? { to: circle.people.participant } : {}),
    ...(kind === 'follow-up' ? { parent: circle.question } : {}),
  };
  return { name: 'card.post', payload: { kind, text: 'Woorden', ...extra } };
}
