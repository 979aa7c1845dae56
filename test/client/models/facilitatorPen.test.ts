import { describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import { sceneA } from '../../support/scenes.ts';
import { doing, standAt } from './facilitatorStand.ts';

const els = 'Wat weet je van zijn eerdere ervaringen met werk?';

describe('words of the facilitator’s hand', () => {
  it('[PH7] edits, withdraws and restores what she posted for a guest, and nothing of others', async () => {
    const stand = standAt(sceneA('explore'));
    const question = (text: string) =>
      stand
        .console()
        .floor.sheets.flatMap((sheet) => sheet.questions)
        .find((one) => one.text === text);
    expect(question('Hoe begon je dat telefoongesprek?')?.pen).toBeNull();
    await doing(() => question(els)!.pen!.edit!('Wat weet je van zijn eerdere werk?', null));
    const edited = question('Wat weet je van zijn eerdere werk?');
    expect(edited?.edited).toBe(true);
    await doing(edited?.pen?.withdraw);
    expect(question('Wat weet je van zijn eerdere werk?')).toBeUndefined();
    expect(stand.console().floor.withdrawn.map((card) => card.text)).toEqual(['Wat weet je van zijn eerdere werk?']);
    await doing(stand.console().floor.withdrawn[0]?.restore);
    expect(question('Wat weet je van zijn eerdere werk?')?.pen).not.toBeNull();
    expect(stand.console().floor.withdrawn).toEqual([]);
  });

  it('keeps a guest’s intention with the plan it has, and lays it on the floor when the guest wants that', async () => {
    const play = sceneA('intend');
    const stand = standAt(play);
    const plan = { when: 'morgen', withWhom: '', notice: '' };
    await doing(() =>
      stand
        .console()
        .people.people.find((one) => one.name === 'Els')!
        .post!.post({ kind: 'intention', text: 'Ik vraag door.', plan }),
    );
    const [kept] = stand.console().floor.kept;
    expect(kept).toMatchObject({ text: 'Ik vraag door.', onBehalfOf: 'Els', seenBy: 'owner', plan });
    await doing(() => kept!.pen!.edit!('Ik vraag vaker door.', { ...plan, withWhom: 'Mo' }));
    await doing(stand.console().floor.kept[0]?.share);
    expect(stand.console().floor.kept).toEqual([]);
    const slips = stand.console().floor.piles.now.flatMap((pile) => pile.slips);
    expect(slips.find((slip) => slip.text === 'Ik vraag vaker door.')).toMatchObject({ plan: { withWhom: 'Mo' }, author: { name: 'Els' } });
  });

  it('[FO16] erases what lies there and what was taken away, also once the session is closed; of others nothing', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    const mine = () =>
      stand
        .console()
        .floor.sheets.flatMap((sheet) => sheet.questions)
        .filter((one) => one.pen !== null);
    expect(mine().map(({ text }) => text)).toEqual([els]);
    await doing(mine()[0]?.pen?.withdraw);
    play.do('Marieke', 'session.close', {});
    expect(mine()).toEqual([]);
    const [taken] = stand.console().floor.withdrawn;
    expect([taken?.text, taken?.restore]).toEqual([els, undefined]);
    await doing(taken?.erase);
    expect(stand.console().floor.withdrawn).toEqual([]);
    expect(JSON.stringify(play.session)).not.toContain(els);
  });

  it('[FO16] once the session is closed the pen does nothing but erase', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    play.do('Marieke', 'session.close', {});
    const pens = () =>
      stand
        .console()
        .floor.sheets.flatMap((sheet) => sheet.questions)
        .flatMap((one) => one.pen ?? []);
    expect(pens().map(({ text, edit, withdraw }) => [text, edit, withdraw])).toEqual([[els, undefined, undefined]]);
    await doing(pens()[0]?.erase);
    expect(pens()).toEqual([]);
  });
});

describe('whom a strength is for', () => {
  it('offers the bringer first, then the circle in its order, the facilitator last', () => {
    const post = standAt(sceneA('appreciate'))
      .console()
      .people.people.find((one) => one.name === 'Els')?.post;
    expect(post?.recipients.map((one) => one.name)).toEqual(['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost', 'Mo', 'Marieke']);
  });
});

describe('another script', () => {
  it('is chosen by its title, and what was written stays', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    const { script } = stand.console().settings;
    expect(script.choices.map((one) => one.title)).toEqual(SCRIPTS.map((one) => one.title.nl));
    expect(script.now).toBe('difficult-experience');
    const cards = play.room.cards.all.size;
    await doing(() => script.change!(SCRIPTS[1]!.id));
    expect(stand.console().settings.script.now).toBe('success-experience');
    expect(play.room.cards.all.size).toBe(cards);
  });
});

describe('a session nobody joined yet, and one that is over', () => {
  it('says that nobody is here, and nothing is going on any more', async () => {
    const play = sceneA('explore');
    const stand = standAt(play);
    expect(stand.console().people.alone).toBe(false);
    for (const name of ['Lydia', 'Hafza', 'Daan', 'Samira', 'Joost', 'Mo', 'Els'])
      play.do('Marieke', 'person.remove', { person: play.who(name) });
    expect(stand.console().people.alone).toBe(true);
    await doing(stand.console().header.close);
    expect(stand.console().path.steps.map((step) => step.state)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      ...Array<string>(4).fill('unvisited'),
    ]);
  });
});
