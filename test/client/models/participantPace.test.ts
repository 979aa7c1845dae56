import { describe, expect, it } from 'vitest';
import { deskView } from '../../../shared/session/view/desk.ts';
import { floorView } from '../../../shared/session/view/floor.ts';
import { participantModel, type ParticipantModel } from '../../../client/models/participant.ts';
import { paceNewsBetween } from '../../../client/models/participantPaceNews.ts';
import { NO_WORDS } from '../../../client/models/participantComposers.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const modelOf = (scene: Play, name: string): ParticipantModel =>
  participantModel({
    floor: floorView(scene.session, scene.room, new Set()),
    desk: deskView(scene.session, scene.room, scene.who(name)),
    lang: 'nl',
  });
const paceOf = (scene: Play, name: string) => modelOf(scene, name).pace;
const does = (scene: Play, name: string, command: { readonly name: string; readonly payload: object } | undefined) =>
  scene.do(name, command?.name as never, command?.payload as never);

describe('my hand', () => {
  it('[PC6] goes up and down by myself, and I know my place', () => {
    const scene = sceneA('explore');
    expect(paceOf(scene, 'Hafza').hand).toMatchObject({ up: false, place: null });
    for (const name of ['Mo', 'Hafza']) does(scene, name, paceOf(scene, name).hand?.toggle);
    expect(paceOf(scene, 'Hafza').hand).toMatchObject({ up: true, place: 2 });
    does(scene, 'Mo', paceOf(scene, 'Mo').hand?.toggle);
    expect(paceOf(scene, 'Hafza').hand).toMatchObject({ up: true, place: 1 });
    expect(paceOf(scene, 'Mo').hand).toMatchObject({ up: false, place: null });
  });
});

describe('being ready', () => {
  it('[PC7] is offered where something is asked of me, and is a number of a number', () => {
    const scene = sceneA('appreciate');
    expect(paceOf(scene, 'Hafza').ready).toMatchObject({ on: false, count: 0, of: 6 });
    does(scene, 'Hafza', paceOf(scene, 'Hafza').ready?.toggle);
    expect(paceOf(scene, 'Hafza').ready).toMatchObject({ on: true, count: 1 });
    expect(paceOf(scene, 'Mo').ready).toMatchObject({ on: false, count: 1 });
    expect(JSON.stringify(paceOf(scene, 'Mo'))).not.toContain(scene.who('Hafza'));
  });
  it('is not offered where nothing is asked, unless others are waited for', () => {
    expect(paceOf(sceneA('tell'), 'Hafza').ready).toBeNull();
    const scene = sceneB('explore');
    scene.go('factors');
    expect(paceOf(scene, 'Holly').ready).toBeNull();
    scene.do('Iris', 'card.post', { kind: 'factor', text: 'Op tijd.' });
    expect(paceOf(scene, 'Holly').ready).toMatchObject({ on: false });
  });
});

describe('listening first', () => {
  it('[PC3] is said before anybody tries: no field can send, no card is changed, and typed words keep their place', () => {
    const scene = sceneA('explore');
    const before = modelOf(scene, 'Hafza');
    scene.do('Marieke', 'listen.set', { on: true });
    const model = modelOf(scene, 'Hafza');
    expect(model.pace.listening).toBe('listener');
    expect(model.pace.ready).toBeNull();
    expect(model.composers.map(({ key, blocked, post }) => [key, blocked, post])).toEqual(
      before.composers.map(({ key }) => [key, 'listening', undefined]),
    );
    const own = model.cards.now.filter((card) => card.by.kind === 'me');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((card) => card.edit === undefined && card.withdraw !== undefined)).toBe(true);
  });
  it('[PC3] the bringer and the notulist are told that they may write', () => {
    const scene = sceneA('explore');
    scene.do('Lydia', 'notulist.set', { person: scene.who('Mo') });
    scene.do('Marieke', 'listen.set', { on: true });
    expect(['Lydia', 'Mo', 'Hafza'].map((name) => paceOf(scene, name).listening)).toEqual(['writer', 'writer', 'listener']);
    expect(modelOf(scene, 'Mo').composers.every((composer) => composer.blocked === null)).toBe(true);
  });
});

describe('turns', () => {
  it('[PC4] I see whose turn it is, that I am next, that it is mine, and I may pass it on', () => {
    const scene = sceneA('explore');
    scene.do('Marieke', 'turns.start', {});
    const places = () => ['Hafza', 'Daan', 'Samira'].map((name) => paceOf(scene, name).turn?.place);
    expect(places()).toEqual(['mine', 'next', 'other']);
    expect(paceOf(scene, 'Daan').turn).toMatchObject({ speaker: { name: 'Hafza' } });
    const turn = paceOf(scene, 'Hafza').turn;
    does(scene, 'Hafza', turn?.place === 'mine' ? turn.on : undefined);
    expect(places()).toEqual(['other', 'mine', 'next']);
    for (let i = 0; i < 5; i += 1) scene.do('Marieke', 'turns.next', {});
    expect(places()).toEqual(['over', 'over', 'over']);
    scene.do('Marieke', 'turns.end', {});
    expect(paceOf(scene, 'Hafza').turn).toBeNull();
  });
});

describe('the urgent path', () => {
  it('[PC5] a tip gets a field of its own, for all at once, and the bringer hears what it means', () => {
    const scene = sceneA('explore');
    expect(modelOf(scene, 'Hafza').composers.some((composer) => composer.kind === 'tip')).toBe(false);
    scene.do('Marieke', 'urgent.set', { on: true });
    const tip = modelOf(scene, 'Hafza').composers.find((composer) => composer.kind === 'tip');
    expect(tip).toMatchObject({ seenBy: 'room', openTip: true });
    does(scene, 'Hafza', tip?.post?.({ ...NO_WORDS, text: 'Bel hem vandaag.' }));
    expect(modelOf(scene, 'Lydia').cards.now.map((card) => card.text)).toContain('Bel hem vandaag.');
    expect(['Hafza', 'Lydia'].map((name) => paceOf(scene, name).urgent)).toEqual(['others', 'bringer']);
  });
});

describe('when it is over', () => {
  it('nothing of the pace is asked once the session has closed', () => {
    const scene = sceneA('explore');
    scene.do('Marieke', 'turns.start', {});
    scene.do('Marieke', 'session.close', {});
    expect(new Set(Object.values(paceOf(scene, 'Hafza')))).toEqual(new Set([null]));
  });
});

describe('news of the pace for ears', () => {
  it('tells of silence, turns and the short way as they come and go, and of my place in the order', () => {
    const scene = sceneA('explore');
    let before = paceOf(scene, 'Daan');
    const news = () => {
      const after = paceOf(scene, 'Daan');
      const told = paceNewsBetween(before, after).map((one) => one.kind);
      before = after;
      return told;
    };
    const steps: readonly (readonly [() => void, readonly string[]])[] = [
      [() => scene.do('Marieke', 'silence.start', { seconds: 60 }), ['silence']],
      [() => scene.do('Marieke', 'silence.end', {}), ['silenceOver']],
      [() => scene.do('Marieke', 'turns.start', {}), ['turnNext']],
      [() => scene.do('Hafza', 'turns.next', {}), ['turnMine']],
      [() => scene.do('Daan', 'turns.next', {}), []],
      [() => scene.do('Marieke', 'listen.set', { on: true }), ['listening']],
      [() => scene.do('Marieke', 'listen.set', { on: false }), ['listeningOver']],
      [() => scene.do('Marieke', 'urgent.set', { on: true }), ['urgent']],
      [() => scene.do('Marieke', 'urgent.set', { on: false }), ['urgentOver']],
      [() => scene.do('Hafza', 'hand.raise', { on: true }), []],
      [() => scene.do('Daan', 'hand.raise', { on: true }), ['hand']],
      [() => scene.do('Hafza', 'hand.raise', { on: false }), ['hand']],
    ];
    for (const [step, told] of steps) {
      step();
      expect(news()).toEqual(told);
    }
  });
});
