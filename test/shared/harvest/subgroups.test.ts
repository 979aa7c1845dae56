import { describe, expect, test } from 'vitest';
import { PLENARY, type CardId, type RoomId } from '../../../shared/ids.ts';
import { harvest } from '../../../shared/harvest/harvest.ts';
import { harvestToJson } from '../../../shared/harvest/harvest-json.ts';
import { harvestToMarkdown } from '../../../shared/harvest/harvest-markdown.ts';
import { takeHome } from '../../../shared/harvest/take-home.ts';
import { takeHomeToMarkdown } from '../../../shared/harvest/take-home-markdown.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const [ONE, TWO] = ['room-1', 'room-2'] as [RoomId, RoomId];
const TEXTS = new Map([
  [ONE, 'We zochten eerst een oplossing.'],
  [TWO, 'Dit blijft bij ons.'],
]);

/** Two subgroups: Hafza's insight goes along from the first, which has a name; Mo's stays in the second. */
const apart = (): Play => {
  const play = sceneA('check-in');
  play.do('Marieke', 'rooms.form', { count: 2, by: 'hand' });
  play.do('Marieke', 'room.name', { room: ONE, name: 'Bij het raam' });
  for (const [name, room] of [
    ['Hafza', ONE],
    ['Lydia', ONE],
    ['Mo', TWO],
    ['Daan', TWO],
  ] as const)
    play.do('Marieke', 'person.move', { person: play.who(name), room });
  play.do('Marieke', 'rooms.open', {});
  for (const room of [ONE, TWO]) {
    play.do('Marieke', 'room.visit', { room });
    play.go('gather');
  }
  play.do('Marieke', 'room.visit', { room: PLENARY });
  const along = play.do('Hafza', 'card.post', { kind: 'insight', text: 'Stilte hielp.' })?.id as CardId;
  play.do('Hafza', 'card.lift', { card: along, on: true });
  play.do('Hafza', 'harvest.lift', { on: true });
  play.do('Mo', 'card.post', { kind: 'insight', text: 'Wij waren het niet eens.' });
  return play;
};

const back = (): Play => {
  const play = apart();
  play.do('Marieke', 'rooms.close', {});
  return play;
};

const circle = ({ session }: Play) => {
  const room = session.rooms[PLENARY];
  if (room === undefined) throw new Error('no circle');
  return floorView(session, room, new Set());
};
const harvestOf = (play: Play) => harvest(circle(play), { case: null, subgroups: TEXTS }, 'nl');
const pageOf = (play: Play, name: string) => {
  const person = play.session.people[play.who(name)];
  const room = play.session.rooms[person?.room ?? PLENARY];
  if (person === undefined || room === undefined) throw new Error(`no ${name}`);
  return takeHome(circle(play), deskView(play.session, room, person.id), 'nl', { case: null, subgroups: TEXTS });
};

describe('what subgroups brought along', () => {
  test('[HA1] [BR10] [BR11] a lifted card is in it with the name of its room', () => {
    expect(harvestOf(back()).insights).toEqual([{ text: 'Stilte hielp.', room: 'Bij het raam' }]);
    expect(harvestToMarkdown(harvestOf(back()))).toContain('> Stilte hielp.\n>\n> — Bij het raam');
  });

  test('[HA1] [BR12] so is what the subgroup wrote together, when it let that go along', () => {
    expect(harvestOf(back()).subgroups).toEqual([{ name: 'Bij het raam', text: 'We zochten eerst een oplossing.' }]);
    expect(harvestToMarkdown(harvestOf(back()))).toContain('**Bij het raam**\n\n> We zochten eerst een oplossing.');
  });

  test('[HA1] [BR8] nothing else that was said there is, before or after', () => {
    for (const play of [apart(), back()]) {
      const json = harvestToJson(harvestOf(play));
      expect(json).not.toContain('niet eens');
      expect(json).not.toContain('Dit blijft bij ons');
    }
    expect(harvestToJson(harvestOf(apart()))).not.toMatch(/Stilte hielp|eerst een oplossing/);
  });

  test('[BR11] [BR12] what is taken back is not in it any more', () => {
    const play = back();
    const card = Object.keys(circle(play).cards).find((id) => circle(play).cards[id as CardId]?.text === 'Stilte hielp.') as CardId;
    play.do('Hafza', 'card.withdraw', { card });
    expect(harvestOf(play).insights).toEqual([]);
  });
});

describe('a personal page', () => {
  test('[HA5] [BR3] holds what one wrote in a subgroup, once, with the name of the room', () => {
    const mo = pageOf(back(), 'Mo');
    expect(mo.insights).toMatchObject([{ text: 'Wij waren het niet eens.', room: 'Subgroep 2' }]);
    expect(takeHomeToMarkdown(mo)).toContain('— Subgroep 2');
    expect(pageOf(back(), 'Hafza').insights).toMatchObject([{ text: 'Stilte hielp.', room: 'Bij het raam' }]);
    expect(pageOf(apart(), 'Hafza').insights).toMatchObject([{ text: 'Stilte hielp.' }]);
  });
});
