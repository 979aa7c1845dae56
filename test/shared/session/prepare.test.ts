import { describe, expect, it } from 'vitest';
import type { DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type ParticipantId, type PhaseId, type SessionId } from '../../../shared/ids.ts';
import type { Session } from '../../../shared/model/session.ts';
import { access, sameAccess, type Access } from '../../../shared/session/access.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { joinAsCoHost } from '../../../shared/session/join.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import { play, type Play } from '../../support/play.ts';
import { ONE, roomOf, twoRooms } from '../../support/subgroups.ts';

const BROUGHT = 'Hij belde steeds terug.';

const circle = (): Play => {
  const scene = play();
  scene.join('Lydia');
  scene.join('Daan');
  return scene;
};

const brought = (): Play => {
  const scene = circle();
  scene.do('Lydia', 'case.bring', { text: BROUGHT, form: 'difficult' });
  return scene;
};

const deskOf = (scene: Play, name: string) => deskView(scene.session, scene.room, scene.who(name));

describe('an experience brought beforehand', () => {
  it('[PP4] is written down by a participant before it is asked for, and while it is', () => {
    const scene = circle();
    expect(deskOf(scene, 'Lydia').me).toMatchObject({ mayBring: true, mayPutIn: false });
    scene.do('Lydia', 'case.bring', { text: BROUGHT, form: 'success' });
    expect(Object.values(deskOf(scene, 'Lydia').cards)).toMatchObject([{ kind: 'case', text: BROUGHT, form: 'success', seenBy: 'owner' }]);
    scene.go('choose');
    expect(scene.try('Daan', 'case.bring', { text: 'Zij zei ja.', form: 'success' })).toBeNull();
  });

  it('[PP4] is refused past that phase, without words, and to who has no content voice', () => {
    const scene = circle();
    expect(scene.try('Lydia', 'case.bring', { text: '', form: 'difficult' })).toEqual({ code: 'empty' });
    expect(scene.try('Marieke', 'case.bring', { text: BROUGHT, form: 'difficult' })).toEqual({ code: 'not-allowed' });
    expect(deskOf(scene, 'Marieke').me.mayBring).toBe(false);
    scene.go('tell');
    expect(scene.try('Lydia', 'case.bring', { text: BROUGHT, form: 'difficult' })).toEqual({ code: 'not-now' });
    expect(deskOf(scene, 'Lydia').me.mayBring).toBe(false);
  });

  it('[PP5] [VI1] nobody else learns of it, nor that there is one', () => {
    const scene = brought();
    const [before, after] = [circle(), scene].map(({ session, room, who }) =>
      JSON.stringify([
        floorView(session, room, new Set()),
        hostsView(session, room),
        ...['Marieke', 'Daan'].map((name) => deskView(session, room, who(name))),
      ]),
    );
    expect(after).toBe(before);
  });

  it('[PP6] takes the place of the one that can be proposed', () => {
    const scene = brought();
    expect(scene.try('Lydia', 'case.bring', { text: 'Nog een.', form: 'difficult' })).toEqual({ code: 'limit-reached' });
    scene.go('choose');
    expect(scene.try('Lydia', 'card.post', { kind: 'case', form: 'difficult', text: 'Nog een.' })).toEqual({ code: 'limit-reached' });
    scene.do('Lydia', 'card.withdraw', { card: scene.card(BROUGHT).id });
    expect(scene.try('Lydia', 'card.post', { kind: 'case', form: 'difficult', text: 'Nog een.' })).toBeNull();
  });

  it('[PP6] is changed and put into the circle by its owner alone, and only when it is asked for', () => {
    const scene = brought();
    const { id } = scene.card(BROUGHT);
    expect(scene.try('Lydia', 'card.share', { card: id })).toEqual({ code: 'not-now' });
    expect(scene.try('Daan', 'card.share', { card: id })).toEqual({ code: 'not-found' });
    expect(scene.try('Marieke', 'case.choose', { card: id })).toEqual({ code: 'not-found' });
    scene.do('Lydia', 'card.edit', { card: id, text: 'Hij belde elke week.' });
    scene.go('choose');
    expect(deskOf(scene, 'Lydia').me.mayPutIn).toBe(true);
    expect(scene.try('Daan', 'case.mark', { card: id, recognisable: true, urgent: false })).toEqual({ code: 'not-found' });
    scene.do('Lydia', 'card.share', { card: id });
    scene.do('Daan', 'case.mark', { card: id, recognisable: true, urgent: false });
    expect(floorView(scene.session, scene.room, new Set()).cards[id]).toMatchObject({ text: 'Hij belde elke week.', recognisable: 1 });
    scene.do('Marieke', 'case.choose', { card: id });
    expect(scene.room.bringer).toBe(scene.who('Lydia'));
  });

  it('[PP6] written in the circle, it is told in the subgroup where its owner is, and there alone', () => {
    const scene = twoRooms({ opened: false });
    scene.do('Holly', 'case.bring', { text: BROUGHT, form: 'success' });
    const { id } = scene.card(BROUGHT);
    scene.do('Marieke', 'rooms.open', {});
    scene.do('Iris', 'phase.go', { to: 'choose' as PhaseId });
    scene.do('Holly', 'card.share', { card: id });
    const there = floorView(scene.session, roomOf(scene, ONE), new Set());
    expect(Object.values(there.cards).map(({ text }) => text)).toEqual([BROUGHT]);
    expect(Object.values(floorView(scene.session, roomOf(scene, PLENARY), new Set()).cards)).toEqual([]);
    expect(scene.try('Holly', 'card.share', { card: id })).toEqual({ code: 'not-found' });
  });
});

describe('preparing together', () => {
  const PLAN: DocRef = { kind: 'plan', session: 'session000001' as SessionId, room: PLENARY };
  const NOTES: DocRef = { kind: 'notes', session: 'session000001' as SessionId, room: PLENARY, phase: 'choose' as PhaseId };
  const may = ({ session, who }: Play, name: string, doc: DocRef): Access => access(session, { kind: 'person', person: who(name) }, doc);
  const prepared = (): Play => {
    const scene = circle();
    scene.do('Marieke', 'co-host.set', { person: scene.who('Daan'), on: true });
    return scene;
  };

  it('[PP7] the facilitator alone says who prepares along, and takes it back', () => {
    const scene = circle();
    const daan = { person: scene.who('Daan') };
    expect(scene.try('Lydia', 'co-host.set', { ...daan, on: true })).toEqual({ code: 'not-allowed' });
    expect(scene.try('Marieke', 'co-host.set', { person: scene.facilitator, on: true })).toEqual({ code: 'not-found' });
    scene.do('Marieke', 'guest.add', { name: 'Els', department: null });
    expect(scene.try('Marieke', 'co-host.set', { person: scene.who('Els'), on: true })).toEqual({ code: 'not-found' });
    scene.do('Marieke', 'co-host.set', { ...daan, on: true });
    expect(floorView(scene.session, scene.room, new Set()).people[daan.person]?.coHost).toBe(true);
    expect(deskOf(scene, 'Daan').me.roles).toEqual(['participant']);
    scene.do('Marieke', 'co-host.set', { ...daan, on: false });
    expect(may(scene, 'Daan', PLAN)).toBe('none');
  });

  it('[PP7] who comes by the co-hosts’ link is a participant who prepares along; who was here already, becomes one', () => {
    const scene = circle();
    const moment = { now: 1, newId: () => 'i999999999999' };
    const came = (session: Session, name: string, returning?: ParticipantId): Session => {
      const events = joinAsCoHost(session, name, { ...moment, ...(returning !== undefined && { returning }) });
      if (!events.ok) throw new Error(events.error.code);
      return events.value.reduce(evolve, session);
    };
    const fresh = came(scene.session, 'Noor');
    expect(Object.values(fresh.people).at(-1)).toMatchObject({ name: 'Noor', role: 'participant', coHost: true });
    expect(came(scene.session, 'Lydia', scene.who('Lydia')).people[scene.who('Lydia')]).toMatchObject({ name: 'Lydia', coHost: true });
    scene.do('Marieke', 'session.close', {});
    expect(joinAsCoHost(scene.session, 'Noor', moment)).toEqual({ ok: false, error: { code: 'no-session' } });
  });

  it('[PP13] what the facilitator took back stays so for that person, whatever link they come by, until it is given again', () => {
    const scene = prepared();
    const daan = { person: scene.who('Daan') };
    const byLink = (session: Session): Session => {
      const events = joinAsCoHost(session, 'Daan', { now: 1, newId: () => 'i999999999999', returning: daan.person });
      if (!events.ok) throw new Error(events.error.code);
      return events.value.reduce(evolve, session);
    };
    scene.do('Marieke', 'co-host.set', { ...daan, on: false });
    expect(byLink(scene.session).people[daan.person]).toMatchObject({ presence: 'here', coHost: false });
    scene.do('Daan', 'person.leave', {});
    expect(byLink(scene.session).people[daan.person]).toMatchObject({ presence: 'here', coHost: false });
    scene.do('Marieke', 'co-host.set', { ...daan, on: true });
    expect(byLink(scene.session).people[daan.person]?.coHost).toBe(true);
    scene.do('Marieke', 'co-host.set', { ...daan, on: false });
    scene.do('Marieke', 'person.remove', daan);
    expect(Object.values(byLink(scene.session).people).at(-1), 'nor does coming back as somebody new').toMatchObject({
      name: 'Daan',
      coHost: false,
    });
  });

  it('[PP8] the plan is written by the facilitator and co-hosts, read by them in a closed session, and by nobody else', () => {
    const scene = prepared();
    expect(['Marieke', 'Daan', 'Lydia'].map((name) => may(scene, name, PLAN))).toEqual(['write', 'write', 'none']);
    for (const kind of ['display', 'shared'] as const) expect(access(scene.session, { kind, room: PLENARY }, PLAN)).toBe('none');
    expect(access(scene.session, { kind: 'person', person: scene.who('Daan') }, { ...PLAN, room: ONE })).toBe('none');
    scene.go('explore');
    expect(may(scene, 'Daan', PLAN)).toBe('write');
    scene.do('Marieke', 'session.close', {});
    expect(['Marieke', 'Daan', 'Lydia'].map((name) => may(scene, name, PLAN))).toEqual(['read', 'read', 'none']);
  });

  it('[PP9] [AC9] [AC10] notes of the circle are theirs too until it begins, and nothing else of hosts', () => {
    const scene = prepared();
    expect(['Marieke', 'Daan', 'Lydia'].map((name) => may(scene, name, NOTES))).toEqual(['write', 'write', 'none']);
    expect(may(scene, 'Daan', { ...PLAN, kind: 'hosts' })).toBe('none');
    expect(may(scene, 'Daan', { ...PLAN, kind: 'leading' })).toBe('none');
    const before = scene.session;
    scene.do('Marieke', 'timer.pause', { on: false });
    expect(sameAccess(before, scene.session)).toBe(false);
    expect(['Marieke', 'Daan'].map((name) => may(scene, name, NOTES))).toEqual(['write', 'none']);
    scene.do('Marieke', 'timer.pause', { on: true });
    expect(may(scene, 'Daan', NOTES)).toBe('none');
  });
});

describe('what was agreed', () => {
  it('[PP11] lies where people say how they are here, and the facilitator alone changes it', () => {
    const scene = circle();
    const agreements = ['Wat hier gezegd wordt, blijft hier.'];
    expect(scene.try('Lydia', 'session.change', { agreements })).toEqual({ code: 'not-allowed' });
    scene.do('Marieke', 'session.change', { agreements });
    const { session, phases } = floorView(scene.session, scene.room, new Set());
    expect(session.agreements).toEqual(agreements);
    expect(
      Object.values(phases)
        .filter(({ opening }) => opening)
        .map(({ order }) => order),
    ).toEqual([0]);
  });
});
