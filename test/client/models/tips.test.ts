import { describe, expect, it } from 'vitest';
import { floorScreen } from '../../../client/models/floor.ts';
import { NO_WORDS } from '../../../client/models/participantComposers.ts';
import { participantModel } from '../../../client/models/participant.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';
import { doing, standAt } from './facilitatorStand.ts';

const ADVICE = 'Nodig hem gewoon eens uit op kantoor.';

const floorOf = (scene: Play) => floorView(scene.session, scene.room, new Set());
const modelOf = (scene: Play, name: string) =>
  participantModel({ floor: floorOf(scene), desk: deskView(scene.session, scene.room, scene.who(name)), lang: 'nl' });
const questionOf = (scene: Play, name = 'Hafza') => modelOf(scene, name).composers.find((composer) => composer.kind === 'question');
const parked = (): Play => {
  const scene = sceneA('explore');
  scene.do('Hafza', 'card.post', { kind: 'tip', text: ADVICE });
  return scene;
};

describe('the coach', () => {
  it('reads along where a question is written, with the questions of the sheet at hand', () => {
    const scene = sceneA('explore');
    const { composers } = modelOf(scene, 'Hafza');
    expect(composers.map(({ kind, coaching }) => [kind, coaching !== null])).toEqual([
      ['question', true],
      ['follow-up', true],
    ]);
    expect(questionOf(scene)?.coaching?.examples).toEqual(modelOf(scene, 'Hafza').sheets.mine?.questions);
  });

  it('and nowhere else', () => {
    for (const phase of ['check-in', 'choose', 'appreciate', 'intend', 'check-out'])
      expect(modelOf(sceneA(phase), 'Hafza').composers.filter((composer) => composer.coaching !== null)).toEqual([]);
  });

  it('[QC9] not in a session without it, nor when the group hurries on purpose, nor while one only listens', () => {
    const off = sceneA('explore');
    off.do('Marieke', 'session.change', { coach: false });
    expect(questionOf(off)?.coaching).toBeNull();
    expect(modelOf(off, 'Hafza').coach).toBe(false);

    const urgent = sceneA('explore');
    urgent.do('Marieke', 'urgent.set', { on: true });
    expect(questionOf(urgent)?.coaching).toBeNull();

    const hushed = sceneA('explore');
    hushed.do('Marieke', 'listen.set', { on: true });
    expect(questionOf(hushed)?.coaching).toBeNull();
  });

  it('[QC7] lays advice aside as a tip, and takes nothing from posting it anyway', () => {
    const scene = sceneA('explore');
    const question = questionOf(scene);
    const words = { ...NO_WORDS, text: ` ${ADVICE} ` };
    expect(question?.park?.(words)).toEqual({ name: 'card.post', payload: { kind: 'tip', text: ADVICE } });
    expect(question?.post?.(words)).toEqual({ name: 'card.post', payload: { kind: 'question', text: ADVICE } });
  });

  it('[PH15] or its silence keeps nobody from parking a tip: from where one asks, while it is too early', async () => {
    const off = sceneA('explore');
    off.do('Marieke', 'session.change', { coach: false });
    const words = { ...NO_WORDS, text: ADVICE };
    const tip = { name: 'card.post', payload: { kind: 'tip', text: ADVICE } };
    expect(modelOf(off, 'Hafza').composers.map(({ park }) => park?.(words))).toEqual([tip, tip]);
    const { console, tried } = standAt(off);
    const forEls = console().people.people.find((person) => person.name === 'Els')?.post?.offers[0]?.park;
    await doing(forEls && (() => forEls(ADVICE)));
    expect(tried.at(-1)).toEqual(['card.post', { ...tip.payload, as: off.who('Els') }]);

    off.do('Marieke', 'urgent.set', { on: true });
    expect(modelOf(off, 'Hafza').composers.filter(({ park }) => park !== undefined)).toEqual([]);
    off.do('Marieke', 'urgent.set', { on: false });
    for (const phase of ['knowledge', 'appreciate', 'intend']) {
      off.go(phase);
      const mayTip = Object.values(deskView(off.session, off.room, off.who('Hafza')).offers).some(({ kind }) => kind === 'tip');
      expect([phase, modelOf(off, 'Hafza').composers.some(({ park }) => park !== undefined)]).toEqual([phase, mayTip]);
    }
  });

  it('has no place for tips where the script has none', () => {
    const scene = sceneA('explore');
    const desk = deskView(scene.session, scene.room, scene.who('Hafza'));
    const offers = Object.fromEntries(Object.entries(desk.offers).filter(([, offer]) => offer.kind !== 'tip'));
    const model = participantModel({ floor: floorOf(scene), desk: { ...desk, offers }, lang: 'nl' });
    expect(model.composers[0]?.coaching).not.toBeNull();
    expect(model.composers[0]?.park).toBeUndefined();
  });

  it('reads along with a card for a guest, and parks on their behalf', async () => {
    const scene = sceneA('explore');
    const { console, tried } = standAt(scene);
    const post = console().people.people.find((person) => person.name === 'Els')?.post;
    expect(post?.offers.map(({ kind, coached }) => [kind, coached !== null])).toEqual([
      ['question', true],
      ['follow-up', true],
    ]);
    const park = post?.offers[0]?.park;
    await doing(park && (() => park(ADVICE)));
    expect(tried.at(-1)).toEqual(['card.post', { kind: 'tip', text: ADVICE, as: scene.who('Els') }]);
  });
});

describe('my drawer', () => {
  it('[PH15] holds my tip, to change or take back; never to share, nor for the harvest', () => {
    const { cards } = modelOf(parked(), 'Hafza');
    expect(cards.own).toEqual([]);
    expect(cards.tips).toMatchObject([{ kind: 'tip', text: ADVICE, onlyMe: 'owner' }]);
    expect(cards.tips[0]).toMatchObject({ edit: expect.anything(), withdraw: expect.anything() });
    expect(cards.tips[0]?.share).toBeUndefined();
    expect(cards.tips[0]?.harvest).toBeUndefined();
  });

  it('[PH16] of a guest, in the facilitator’s hand, has nothing to share either', () => {
    const scene = sceneA('explore');
    scene.do('Marieke', 'card.post', { kind: 'tip', text: ADVICE, as: scene.who('Els') });
    const kept = standAt(scene)
      .console()
      .floor.kept.find((card) => card.kind === 'tip');
    expect(kept?.pen).not.toBeNull();
    expect(kept?.share).toBeUndefined();
  });

  it('[PH15] stays mine over the phases, and nobody’s else', () => {
    const scene = parked();
    scene.go('appreciate');
    expect(modelOf(scene, 'Hafza').cards.tips).toHaveLength(1);
    for (const name of ['Lydia', 'Daan']) expect(JSON.stringify(modelOf(scene, name))).not.toContain(ADVICE);
    expect(
      standAt(scene)
        .console()
        .floor.piles.now.map((pile) => pile.kind),
    ).not.toContain('tip');
  });
});

describe('what lies ready', () => {
  it('[PH15] is a number to the bringer, and to nobody else', () => {
    const scene = parked();
    expect(modelOf(scene, 'Lydia').tips).toEqual({ count: 1 });
    for (const name of ['Hafza', 'Daan']) expect(modelOf(scene, name).tips).toBeNull();
    expect(standAt(scene).console().tips).toBeNull();
  });

  it('[PH16] can be asked for in the intention phase: one, all, or none', () => {
    const scene = parked();
    scene.go('intend');
    expect(modelOf(scene, 'Lydia').tips).toEqual({
      count: 1,
      open: { one: { name: 'tips.open', payload: { all: false } }, all: { name: 'tips.open', payload: { all: true } } },
    });
    scene.do('Marieke', 'session.close', {});
    expect(modelOf(scene, 'Lydia').tips).toBeNull();
  });

  it('[PH16] once opened, lies before everybody: circle, console and display', () => {
    const scene = parked();
    scene.go('intend');
    scene.do('Lydia', 'tips.open', { all: false });
    for (const name of ['Lydia', 'Daan', 'Hafza']) expect(modelOf(scene, name).cards.now).toMatchObject([{ kind: 'tip', text: ADVICE }]);
    expect(modelOf(scene, 'Hafza').cards.tips).toEqual([]);
    const pile = standAt(scene)
      .console()
      .floor.piles.now.find((one) => one.kind === 'tip');
    expect(pile?.slips.map((slip) => slip.text)).toEqual([ADVICE]);
    const screen = floorScreen(floorOf(scene), { lang: 'nl', typing: new Map(), caseText: '' });
    expect(screen.scene).toMatchObject({ kind: 'harvest', slips: [{ kind: 'tip', text: ADVICE }] });
  });

  it('[PH16] [AC7] is asked for by the facilitator when the bringer has no device', async () => {
    const scene = parked();
    scene.do('Marieke', 'bringer.set', { person: scene.who('Els') });
    const { console } = standAt(scene);
    expect(console().tips).toMatchObject({ bringer: 'Els', count: 1, open: undefined });
    scene.go('intend');
    await doing(console().tips?.open?.all);
    expect(console().tips).toBeNull();
    expect(console().floor.piles.now.find((one) => one.kind === 'tip')?.slips).toHaveLength(1);
  });
});
