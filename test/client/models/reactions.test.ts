import { describe, expect, it } from 'vitest';
import { deskView } from '../../../shared/session/view/desk.ts';
import { floorView } from '../../../shared/session/view/floor.ts';
import { floorScreen } from '../../../client/models/floor.ts';
import { participantModel } from '../../../client/models/participant.ts';
import type { CardModel } from '../../../client/models/participantCards.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { standAt } from './facilitatorStand.ts';

const QUESTION = 'Wie bepaalde welke stap de volgende was?';

const cardsOf = (scene: Play, name: string): readonly CardModel[] =>
  participantModel({
    floor: floorView(scene.session, scene.room, new Set()),
    desk: deskView(scene.session, scene.room, scene.who(name)),
    lang: 'nl',
  }).cards.now;
const cardOf = (scene: Play, name: string, text: string): CardModel => {
  const card = cardsOf(scene, name).find((one) => one.text === text);
  if (card === undefined) throw new Error(`${name} does not see “${text}”`);
  return card;
};
const reacts = (scene: Play, name: string, reaction: 'touched' | 'doubt' | null): void => {
  const command = cardOf(scene, name, QUESTION).reacting?.set(reaction);
  scene.do(name, 'card.react', command?.payload as never);
};

describe('reacting', () => {
  it('[LA1] one reaction, another in its place, and back again', () => {
    const scene = sceneA('explore');
    const mine = () => cardOf(scene, 'Hafza', QUESTION).reacting?.mine;
    expect(mine()).toBeNull();
    for (const reaction of ['touched', 'doubt', null] as const) {
      reacts(scene, 'Hafza', reaction);
      expect(mine()).toBe(reaction);
    }
  });

  it('is offered on cards of others, also to the bringer; never on my own, and where the phase lets nobody', () => {
    const scene = sceneA('explore');
    for (const card of cardsOf(scene, 'Hafza')) expect(card.reacting === undefined).toBe(card.by.kind === 'me');
    expect(cardsOf(scene, 'Lydia').every((card) => card.reacting !== undefined)).toBe(true);
    expect(cardsOf(sceneA('check-in'), 'Hafza').some((card) => card.reacting !== undefined)).toBe(false);
    scene.do('Marieke', 'session.close', {});
    expect(cardsOf(scene, 'Hafza').some((card) => card.reacting !== undefined)).toBe(false);
  });

  it('also on a card I wrote without my name it is not offered', () => {
    expect(cardOf(sceneB('factors'), 'Noor', 'Bereikbaar gebleven na de start.').reacting).toBeUndefined();
    expect(cardOf(sceneB('factors'), 'Iris', 'Bereikbaar gebleven na de start.').reacting).toBeDefined();
  });
});

describe('faces', () => {
  it('[LA1] three at most, in order of coming, with a word for the others; the same on phone, console and shared screen', () => {
    const scene = sceneA('explore');
    const names = ['Mo', 'Samira', 'Daan', 'Hafza', 'Lydia'];
    for (const name of names) reacts(scene, name, 'touched');
    const faces = [{ reaction: 'touched', people: ['Mo', 'Samira', 'Daan'].map((name) => ({ id: scene.who(name), name })), more: true }];
    expect(cardOf(scene, 'Hafza', QUESTION).reactions).toMatchObject(faces);
    const questions = standAt(scene)
      .console()
      .floor.sheets.flatMap((sheet) => sheet.questions);
    expect(questions.find((question) => question.text === QUESTION)).toMatchObject({ reactions: faces, react: undefined });
    scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: scene.card(QUESTION).id } });
    const screen = floorScreen(floorView(scene.session, scene.room, new Set()), { lang: 'nl', typing: new Map(), caseText: '' });
    expect(screen.middle).toMatchObject({ kind: 'card', slip: { reactions: faces } });
  });

  it('the facilitator reacts with the second hat on, and not without', async () => {
    const scene = sceneA('explore');
    const question = () =>
      standAt(scene)
        .console()
        .floor.sheets.flatMap((sheet) => sheet.questions)
        .find((one) => one.text === QUESTION);
    expect(question()?.react).toBeUndefined();
    scene.do('Marieke', 'hat.wear', { on: true });
    await question()?.react?.('counter-voice');
    expect(question()).toMatchObject({ mine: 'counter-voice', reactions: [{ reaction: 'counter-voice', people: [{ name: 'Marieke' }] }] });
  });
});
