import { describe, expect, test } from 'vitest';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { takeHome } from '../../../shared/harvest/take-home.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const ADVICE = 'Nodig hem gewoon eens uit op kantoor.';
const MORE_ADVICE = 'Bel zijn vorige werkgever.';

/** Hafza and Daan park a tip each in explore; then the room goes on to a phase. */
const parkedIn = (upTo: string): Play => {
  const scene = sceneA('explore');
  scene.do('Hafza', 'card.post', { kind: 'tip', text: ADVICE });
  scene.do('Daan', 'card.post', { kind: 'tip', text: MORE_ADVICE });
  if (upTo !== 'explore') scene.go(upTo);
  return scene;
};
const deskOf = (scene: Play, name: string) => deskView(scene.session, scene.room, scene.who(name));
const floorOf = (scene: Play) => floorView(scene.session, scene.room, new Set());
const everybody = (scene: Play) => Object.keys(scene.session.people);
/** Everything anybody but its writer is shown, as one text. */
const seenByOthers = (scene: Play, writer: string): string =>
  JSON.stringify([
    floorOf(scene),
    hostsView(scene.session, scene.room),
    ...everybody(scene)
      .filter((id) => id !== scene.who(writer))
      .map((id) => deskOf(scene, id)),
  ]);

describe('a parked tip', () => {
  test('[PH15] is seen by its writer alone', () => {
    const scene = parkedIn('explore');
    const tip = scene.card(ADVICE);
    expect(deskOf(scene, 'Hafza').cards[tip.id]).toMatchObject({ kind: 'tip', text: ADVICE, seenBy: 'owner' });
    const seen = seenByOthers(scene, 'Hafza');
    expect(seen).not.toContain(ADVICE);
    expect(seen).not.toContain(tip.id);
  });

  test.each(['explore', 'knowledge', 'appreciate', 'intend'])('[PH15] in %s the bringer alone learns how many lie there', (phase) => {
    const scene = parkedIn(phase);
    const told = everybody(scene).filter((id) => deskOf(scene, id).me.tips > 0);
    expect(told).toEqual([scene.who('Lydia')]);
    expect(deskOf(scene, 'Lydia').me.tips).toBe(2);
  });

  test('[PH15] that its writer takes back is not counted, nor opened', () => {
    const scene = parkedIn('intend');
    scene.do('Hafza', 'card.withdraw', { card: scene.card(ADVICE).id });
    expect(deskOf(scene, 'Lydia').me.tips).toBe(1);
    scene.do('Lydia', 'tips.open', { all: true });
    expect(scene.card(ADVICE).seenBy).toBe('owner');
    scene.do('Hafza', 'card.restore', { card: scene.card(ADVICE).id });
    expect(deskOf(scene, 'Lydia').me.tips).toBe(1);
  });

  test('[PH16] is not shared by its writer, in any phase', () => {
    for (const phase of ['explore', 'intend', 'check-out']) {
      const scene = parkedIn(phase);
      expect(scene.try('Hafza', 'card.share', { card: scene.card(ADVICE).id })).toEqual({ code: 'not-yours' });
    }
  });

  test('[PH16] is in no file to keep, its writer’s included', () => {
    const scene = parkedIn('intend');
    scene.do('Hafza', 'card.harvest', { card: scene.card(ADVICE).id, on: true });
    scene.go('explore');
    scene.do('Marieke', 'card.post', { kind: 'tip', text: 'Els zou hem bellen.', as: scene.who('Els') });
    const pages = [scene.facilitator, scene.who('Hafza')].map((id) => takeHome(floorOf(scene), deskOf(scene, id), 'nl'));
    expect(JSON.stringify([harvest(floorOf(scene), { case: null }, 'nl'), pages])).not.toMatch(/Nodig hem|Els zou/);
  });
});

describe('opening', () => {
  test('[PH16] all at once lays them before everybody, at one moment', () => {
    const scene = parkedIn('intend');
    scene.do('Lydia', 'tips.open', { all: true });
    const [one, other] = [ADVICE, MORE_ADVICE].map((text) => floorOf(scene).cards[scene.card(text).id]);
    expect([one?.text, other?.text]).toEqual([ADVICE, MORE_ADVICE]);
    expect(one?.order).toBe(other?.order);
    expect(deskOf(scene, 'Lydia').me.tips).toBe(0);
  });

  test('[PH16] one by one leaves the others closed', () => {
    const scene = parkedIn('intend');
    scene.do('Lydia', 'tips.open', { all: false });
    const lying = Object.values(floorOf(scene).cards).filter((card) => card.kind === 'tip');
    expect(lying).toHaveLength(1);
    expect(deskOf(scene, 'Lydia').me.tips).toBe(1);
    scene.do('Lydia', 'tips.open', { all: false });
    expect(deskOf(scene, 'Lydia').me.tips).toBe(0);
    expect(scene.try('Lydia', 'tips.open', { all: false })).toBeNull();
  });

  test('[PH16] an opened tip does not go along either', () => {
    const scene = parkedIn('intend');
    scene.do('Lydia', 'tips.open', { all: true });
    expect(JSON.stringify(harvest(floorOf(scene), { case: null }, 'nl'))).not.toContain(ADVICE);
  });

  test.each(['explore', 'appreciate', 'check-out'])('[PH16] not in %s', (phase) => {
    const scene = parkedIn(phase);
    expect(deskOf(scene, 'Lydia').me.mayOpenTips).toBe(false);
    expect(scene.try('Lydia', 'tips.open', { all: true })).toEqual({ code: 'not-now' });
  });

  test.each(['Hafza', 'Daan', 'Marieke'])('[PH16] not by %s', (who) => {
    const scene = parkedIn('intend');
    expect(deskOf(scene, who).me.mayOpenTips).toBe(false);
    expect(scene.try(who, 'tips.open', { all: true })).toEqual({ code: 'not-allowed' });
  });

  test('[PH16] [AC7] by the facilitator, when the bringer is a guest without device', () => {
    const scene = parkedIn('intend');
    scene.do('Marieke', 'bringer.set', { person: scene.who('Els') });
    expect(deskOf(scene, 'Marieke').me).toMatchObject({ tips: 2, mayOpenTips: true });
    expect(deskOf(scene, 'Lydia').me).toMatchObject({ tips: 0, mayOpenTips: false });
    scene.do('Marieke', 'tips.open', { all: true });
    expect(floorOf(scene).cards[scene.card(ADVICE).id]?.text).toBe(ADVICE);
  });
});
