import { describe, expect, it, test } from 'vitest';
import type { CardId } from '../../../shared/ids.ts';
import { deskView } from '../../../shared/session/view/desk.ts';
import { floorView } from '../../../shared/session/view/floor.ts';
import type { Lang } from '../../../shared/model/text.ts';
import { participantModel } from '../../../client/models/participant.ts';
import { hasWords, NO_WORDS } from '../../../client/models/participantComposers.ts';
import { newsBetween } from '../../../client/models/participantNews.ts';
import type { Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { standAt } from './facilitatorStand.ts';

const modelOf = (scene: Play, name: string, lang: Lang = 'nl') => {
  const me = scene.who(name);
  return participantModel({ floor: floorView(scene.session, scene.room, new Set()), desk: deskView(scene.session, scene.room, me), lang });
};

describe('what may be contributed, phase by phase', () => {
  test.each([
    ['check-in', 'Daan', ['check-in']],
    ['choose', 'Hafza', ['case']],
    ['tell', 'Hafza', []],
    ['claim', 'Hafza', []],
    ['explore', 'Hafza', ['question', 'follow-up']],
    ['explore', 'Lydia', []],
    ['appreciate', 'Hafza', ['strength']],
    ['intend', 'Hafza', ['insight', 'intention']],
    ['check-out', 'Daan', ['check-out']],
  ])('%s: %s may write %j', (phase, name, kinds) => {
    expect(modelOf(sceneA(phase), name).composers.map((composer) => composer.kind)).toEqual(kinds);
  });

  it('what is not offered is not there once the session has closed', () => {
    const scene = sceneA('explore');
    scene.do('Marieke', 'session.close', {});
    const model = modelOf(scene, 'Hafza');
    expect(model.composers).toEqual([]);
    expect(model.sheets.mayChoose).toBe(false);
    expect(model.cards.now.every((card) => card.edit === undefined && card.ask === undefined && card.withdraw === undefined)).toBe(true);
    expect(model.closed?.deletesAt).toBeGreaterThan(0);
  });

  it('[FO1] of what I wrote, one card can be erased also once the session has closed, and of what others wrote none', () => {
    const scene = sceneA('explore');
    const mine = scene.do('Hafza', 'card.post', { kind: 'question', text: 'Wat zag je toen?' });
    scene.do('Marieke', 'session.close', {});
    const { now, earlier } = modelOf(scene, 'Hafza').cards;
    const erasable = [...now, ...earlier.flatMap(({ cards }) => cards)].filter((card) => card.erase !== undefined);
    expect(erasable.map(({ by }) => by.kind)).not.toContain('person');
    expect(erasable.find(({ id }) => id === mine?.id)?.erase).toEqual({ name: 'card.erase', payload: { card: mine?.id } });
  });

  it('[FO16] what I took away is there to erase once the session has closed, and not to put back', () => {
    const scene = sceneA('explore');
    const card = scene.do('Hafza', 'card.post', { kind: 'question', text: 'Wat zag je toen?' })?.id as CardId;
    scene.do('Hafza', 'card.withdraw', { card });
    scene.do('Marieke', 'session.close', {});
    expect(modelOf(scene, 'Hafza').cards.withdrawn).toEqual([
      { id: card, text: 'Wat zag je toen?', erase: { name: 'card.erase', payload: { card } } },
    ]);
    scene.do('Hafza', 'card.erase', { card });
    expect(modelOf(scene, 'Hafza').cards.withdrawn).toEqual([]);
  });

  it('says why a field cannot be used yet, and then has no way to post', () => {
    const scene = sceneA('explore');
    scene.do('Hafza', 'sheet.leave', {});
    const question = modelOf(scene, 'Hafza').composers.find((composer) => composer.kind === 'question');
    expect(question).toMatchObject({ blocked: 'claim-first' });
    expect(question?.post).toBeUndefined();
  });
});

describe('where we are', () => {
  it('counts steps and names the next one, in either language', () => {
    const scene = sceneA('explore');
    expect(modelOf(scene, 'Hafza').where).toMatchObject({ step: 5, of: 9, title: 'Onderzoeken', next: 'Kennis erbij', last: false });
    expect(modelOf(scene, 'Hafza', 'en').where).toMatchObject({ title: 'Exploring' });
  });
  it('asks something else of the bringer', () => {
    const scene = sceneA('explore');
    expect(modelOf(scene, 'Lydia').where.ask).not.toBe(modelOf(scene, 'Hafza').where.ask);
  });
  it('has a quiet screen while somebody tells, and the story to read afterwards', () => {
    expect(modelOf(sceneA('check-in'), 'Hafza').story).toBeNull();
    expect(modelOf(sceneA('tell'), 'Hafza').story).toBe('now');
    expect(modelOf(sceneA('explore'), 'Hafza').story).toBe('later');
  });
});

describe('sheets', () => {
  it('a full sheet has no claim; an empty one stays', () => {
    const scene = sceneA('claim');
    for (const name of ['Joost', 'Mo']) scene.do(name, 'sheet.claim', { sheet: 'client' as never });
    const { all, mine } = modelOf(scene, 'Hafza').sheets;
    expect(mine?.id).toBe('feelings');
    expect(all.find((sheet) => sheet.id === 'client')).toMatchObject({ places: 0, absent: true });
    expect(all.find((sheet) => sheet.id === 'client')?.claim).toBeUndefined();
    expect(all.find((sheet) => sheet.id === 'power')).toMatchObject({ people: [] });
    expect(all.find((sheet) => sheet.id === 'power')?.claim).toEqual({ name: 'sheet.claim', payload: { sheet: 'power' } });
  });
  it('names who is typing at a sheet, but not me', () => {
    const scene = sceneA('explore');
    const me = scene.who('Hafza');
    const typing = new Map([
      [me, 'feelings'],
      [scene.who('Mo'), 'feelings'],
    ]) as never;
    const model = participantModel({
      floor: floorView(scene.session, scene.room, new Set()),
      desk: deskView(scene.session, scene.room, me),
      lang: 'nl',
      typing,
    });
    expect(model.sheets.mine?.typing).toEqual(['Mo']);
  });
});

describe('cards', () => {
  it('only the author has the doors of a card', () => {
    const scene = sceneA('explore');
    for (const card of modelOf(scene, 'Hafza').cards.now)
      expect([card.by.kind === 'me', card.edit !== undefined, card.withdraw !== undefined]).toEqual(
        card.by.kind === 'me' ? [true, true, true] : [false, false, false],
      );
  });
  it('only the bringer marks questions; the others may ask on', () => {
    const scene = sceneA('explore');
    const asHafza = modelOf(scene, 'Hafza').cards.now.filter((card) => card.by.kind === 'person');
    const asLydia = modelOf(scene, 'Lydia').cards.now;
    expect(asHafza.every((card) => card.marks === undefined && card.ask === true)).toBe(true);
    expect(asLydia.every((card) => card.marks !== undefined && card.ask === undefined)).toBe(true);
    expect(asLydia[0]?.marks?.('not-now')).toEqual({ name: 'card.mark', payload: { card: asLydia[0]?.id, mark: 'not-now' } });
  });
  it('puts the one under discussion first and leaves the rest in the order it came', () => {
    const scene = sceneA('explore');
    const before = modelOf(scene, 'Hafza').cards.now.map((card) => card.id);
    const last = before.at(-1) as CardId;
    scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: last } });
    const after = modelOf(scene, 'Hafza').cards.now;
    expect(after[0]).toMatchObject({ id: last, lit: true });
    expect(after.slice(1).every((card) => !card.lit)).toBe(true);
    expect(after).toHaveLength(before.length);
  });
  it('an own card that waits for the reveal is with me alone; the room sees how many wait', () => {
    const scene = sceneA('claim');
    scene.go('appreciate');
    scene.do('Hafza', 'card.post', { kind: 'strength', text: 'Je bleef eerlijk.', to: scene.who('Lydia') });
    const [hafza, mo] = [modelOf(scene, 'Hafza'), modelOf(scene, 'Mo')];
    expect(hafza.cards.own).toMatchObject([{ text: 'Je bleef eerlijk.', onlyMe: 'reveal' }]);
    expect(JSON.stringify(mo)).not.toContain('Je bleef eerlijk.');
    expect(mo.waiting).toEqual([{ kind: 'strength', count: 1 }]);
  });
  it('an intention is shared by its owner, once; taken away it can be put back', () => {
    const scene = sceneA('claim');
    scene.go('intend');
    const card = scene.do('Mo', 'card.post', { kind: 'intention', text: 'Bellen', plan: { when: 'vrijdag', withWhom: '', notice: '' } });
    expect(modelOf(scene, 'Mo').cards.own[0]?.share).toEqual({ name: 'card.share', payload: { card: card?.id } });
    scene.do('Mo', 'card.share', { card: card?.id as CardId });
    const shared = modelOf(scene, 'Mo').cards.now.find((one) => one.id === card?.id);
    expect(shared?.onlyMe).toBeNull();
    expect(shared?.share).toBeUndefined();
    scene.do('Mo', 'card.withdraw', { card: card?.id as CardId });
    expect(modelOf(scene, 'Mo').cards.withdrawn).toEqual([
      {
        id: card?.id,
        text: 'Bellen',
        restore: { name: 'card.restore', payload: { card: card?.id } },
        erase: { name: 'card.erase', payload: { card: card?.id } },
      },
    ]);
  });
  it('without a name there is no name, also not for its writer’s neighbour', () => {
    const scene = sceneB('factors');
    const seen = [...modelOf(scene, 'Iris').cards.now].filter((card) => card.text === 'Bereikbaar gebleven na de start.');
    expect(seen.map((card) => card.by)).toEqual([{ kind: 'unnamed', mine: false }]);
    expect(modelOf(scene, 'Noor').cards.now.find((card) => card.text === 'Bereikbaar gebleven na de start.')?.by).toEqual({
      kind: 'unnamed',
      mine: true,
    });
  });
});

describe('what lies there again', () => {
  it('factors lie beside the clip they are compared with, and are earlier again after that', () => {
    const texts = (phase: string) => modelOf(sceneB(phase), 'Holly').cards.now.map((card) => card.text);
    expect(texts('knowledge')).toContain('Bereikbaar gebleven na de start.');
    expect(texts('appreciate')).not.toContain('Bereikbaar gebleven na de start.');
    const pile = standAt(sceneB('knowledge'))
      .console()
      .floor.piles.now.find(({ kind }) => kind === 'factor');
    expect(pile?.slips).toHaveLength(4);
  });
});

describe('composing', () => {
  it('a strength may go to the bringer, then to the others in the circle’s order, and last to the facilitator', () => {
    const people = (name: string) =>
      modelOf(sceneA('appreciate'), name)
        .composers.find((composer) => composer.kind === 'strength')
        ?.people?.map((person) => person.name);
    expect(people('Hafza')).toEqual(['Lydia', 'Daan', 'Samira', 'Joost', 'Mo', 'Els', 'Marieke']);
    expect(people('Lydia')?.[0]).toBe('Hafza');
    expect(people('Lydia')?.at(-1)).toBe('Marieke');
  });

  it('a strength goes to the bringer unless another is chosen, and never to oneself', () => {
    const scene = sceneA('appreciate');
    const strength = modelOf(scene, 'Hafza').composers.find((composer) => composer.kind === 'strength');
    expect(strength?.people?.[0]?.name).toBe('Lydia');
    expect(strength?.people?.map((person) => person.name)).not.toContain('Hafza');
    expect(strength?.post?.({ ...NO_WORDS, text: ' Geduld ' })).toEqual({
      name: 'card.post',
      payload: { kind: 'strength', text: 'Geduld', to: scene.who('Lydia') },
    });
  });
  it('sends only what belongs to the kind', () => {
    const scene = sceneA('explore');
    const question = modelOf(scene, 'Hafza').composers.find((composer) => composer.kind === 'question');
    expect(question?.post?.({ ...NO_WORDS, text: 'Wat zag je?', as: scene.who('Els') })).toEqual({
      name: 'card.post',
      payload: { kind: 'question', text: 'Wat zag je?', as: scene.who('Els') },
    });
  });
  it('gives the sheet’s example questions to begin with, and the clip’s own question first', () => {
    expect(modelOf(sceneA('explore'), 'Hafza').composers[0]?.starters[0]).toBe('Wat voelde je in het moment zelf?');
    expect(modelOf(sceneA('knowledge'), 'Hafza').composers.find((composer) => composer.kind === 'question')?.starters[0]).toBe(
      'Waar bouw jij vooral op?',
    );
  });
  it('knows words from white space', () => {
    expect(hasWords(NO_WORDS)).toBe(false);
    expect(hasWords({ ...NO_WORDS, text: '  \n' })).toBe(false);
    expect(hasWords({ ...NO_WORDS, plan: { when: 'morgen', withWhom: '', notice: '' } })).toBe(true);
  });
});

describe('news for ears', () => {
  it('digests: the new step, the caption, and how many cards of others', () => {
    const scene = sceneA('claim');
    const before = modelOf(scene, 'Hafza');
    scene.go('explore');
    scene.do('Daan', 'card.post', { kind: 'question', text: 'Een' });
    scene.do('Daan', 'card.post', { kind: 'question', text: 'Twee' });
    scene.do('Hafza', 'card.post', { kind: 'question', text: 'Van mij' });
    scene.do('Marieke', 'caption.set', { text: 'Even stil.' });
    expect(newsBetween(before, modelOf(scene, 'Hafza'))).toEqual([
      { kind: 'phase', title: 'Onderzoeken', ask: expect.any(String) as string },
      { kind: 'caption', text: 'Even stil.' },
      { kind: 'cards', count: 2 },
    ]);
  });
  it('is silent when nothing changed for me', () => {
    const scene = sceneA('explore');
    expect(newsBetween(modelOf(scene, 'Hafza'), modelOf(scene, 'Hafza'))).toEqual([]);
  });
});
