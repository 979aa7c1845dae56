import { describe, expect, it } from 'vitest';
import { PLENARY, type ParticipantId, type PhaseId, type ScriptId, type SheetId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { access } from '../../../shared/session/access.ts';
import type { CommandName, Commands } from '../../../shared/session/commands.ts';
import { deskView, floorView, hostsView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';

const floor = (circle: Play) => floorView(circle.session, circle.room, new Set());
const desk = (circle: Play, name: string) => deskView(circle.session, circle.room, circle.who(name));
const hosts = (circle: Play) => hostsView(circle.session, circle.room);
const names = (circle: Play, people: readonly ParticipantId[]) => people.map((id) => floor(circle).people[id]?.name);

describe('who sets the pace', () => {
  const BY_THE_HOST: { readonly [Name in CommandName]?: Commands[Name] } = {
    'silence.start': { seconds: 60 },
    'silence.end': {},
    'listen.set': { on: true },
    'turns.start': {},
    'turns.end': {},
    'urgent.set': { on: true },
    'caption.keep': { text: 'Blijf bij het moment.', on: true },
    'moment.mark': { text: 'Het verschil tussen afdelingen.' },
  };

  it.each(Object.entries(BY_THE_HOST))('[PC1] %s is the facilitator’s alone', (name, payload) => {
    const circle = sceneA('explore');
    for (const who of ['Lydia', 'Hafza', 'Els']) {
      expect(circle.try(who, name as CommandName, payload)).toEqual({ code: 'not-allowed' });
    }
    expect(circle.try('Marieke', name as CommandName, payload)).toBeNull();
  });

  it('[PC1] nothing is said twice: what is so already is no event', () => {
    const circle = sceneA('explore');
    const before = circle.events.length;
    circle.do('Marieke', 'silence.end', {});
    circle.do('Marieke', 'listen.set', { on: false });
    circle.do('Marieke', 'turns.end', {});
    circle.do('Marieke', 'turns.next', {});
    circle.do('Marieke', 'urgent.set', { on: false });
    circle.do('Marieke', 'hand.raise', { on: false, person: circle.who('Mo') });
    circle.do('Mo', 'ready.set', { on: false });
    expect(circle.events.length).toBe(before);
  });

  it('[PC1] in a closed session nothing has a pace any more', () => {
    const circle = sceneA('explore');
    circle.do('Marieke', 'session.close', {});
    expect(circle.try('Marieke', 'silence.start', { seconds: 60 })).toEqual({ code: 'session-closed' });
    expect(circle.try('Mo', 'hand.raise', { on: true })).toEqual({ code: 'session-closed' });
  });
});

describe('silence', () => {
  it('[PC2] has a length, and ends nothing: the time runs on and people write', () => {
    const circle = sceneA('explore');
    const { timer } = circle.room;
    circle.do('Marieke', 'silence.start', { seconds: 90 });
    const { silence } = floor(circle).room;
    expect(silence !== null && silence.until - silence.from).toBe(90_000);
    expect(circle.room.timer).toEqual(timer);
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'Wat dacht je toen?' })).toBeNull();
    expect(Object.values(desk(circle, 'Daan').offers).every((offer) => offer.blocked === null)).toBe(true);
  });

  it('[PC2] is begun anew by asking again, and stopped early', () => {
    const circle = sceneA('explore');
    circle.do('Marieke', 'silence.start', { seconds: 180 });
    const first = floor(circle).room.silence;
    circle.do('Marieke', 'silence.start', { seconds: 30 });
    const second = floor(circle).room.silence;
    expect((second?.from ?? 0) > (first?.from ?? 0) && (second?.until ?? 0) < (first?.until ?? 0)).toBe(true);
    circle.do('Marieke', 'silence.end', {});
    expect(floor(circle).room.silence).toBeNull();
  });
});

describe('listening first', () => {
  const listening = (): Play => {
    const circle = sceneA('explore');
    circle.do('Marieke', 'notulist.set', { person: circle.who('Samira') });
    circle.do('Marieke', 'listen.set', { on: true });
    return circle;
  };

  it('[PC3] whoever asks is told so, on the desk beforehand and by the answer', () => {
    const circle = listening();
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'Wat dacht je toen?' })).toEqual({ code: 'listening' });
    expect(Object.values(desk(circle, 'Daan').offers).map((offer) => offer.blocked)).toEqual(['listening', 'listening', 'listening']);
    expect(floor(circle).room.listening).toBe(true);
    circle.do('Marieke', 'listen.set', { on: false });
    expect(circle.try('Daan', 'card.post', { kind: 'question', text: 'Wat dacht je toen?' })).toBeNull();
  });

  it('[PC3] a card that lies there is not changed either, but may be taken away', () => {
    const circle = listening();
    const { id } = circle.card('Hoe begon je dat telefoongesprek?');
    expect(circle.try('Daan', 'card.edit', { card: id, text: 'Hoe begon het?' })).toEqual({ code: 'listening' });
    expect(circle.try('Daan', 'card.withdraw', { card: id })).toBeNull();
  });

  it('[PC3] nobody writes on behalf of a guest, and the second hat is hushed too', () => {
    const circle = listening();
    circle.do('Marieke', 'hat.wear', { on: true });
    circle.do('Marieke', 'sheet.claim', { sheet: 'power' as SheetId });
    expect(circle.try('Marieke', 'card.post', { kind: 'question', text: 'Wie besliste?' })).toEqual({ code: 'listening' });
    expect(circle.try('Marieke', 'card.post', { kind: 'question', text: 'Wie besliste?', as: circle.who('Els') })).toEqual({
      code: 'listening',
    });
    expect(hosts(circle).guests[circle.who('Els')]?.map((offer) => offer.blocked)).toEqual(['listening', 'listening', 'listening']);
  });

  it('[PC3] the bringer and the notulist write on', () => {
    const circle = listening();
    expect(circle.try('Samira', 'card.post', { kind: 'question', text: 'Wat hoorde je hem zeggen?' })).toBeNull();
    expect(circle.try('Lydia', 'card.mark', { card: circle.card('Wat hoorde je hem zeggen?').id, mark: 'asked' })).toBeNull();
    circle.go('knowledge');
    circle.do('Marieke', 'listen.set', { on: true });
    expect(circle.try('Lydia', 'card.post', { kind: 'insight', text: 'Ik luisterde weinig.' })).toBeNull();
  });

  it('[PC3] texts are read, and written by the bringer and the notulist alone', () => {
    const circle = listening();
    const may = (name: string, doc: { readonly kind: 'case' } | { readonly kind: 'sheet'; readonly sheet: SheetId }) =>
      access(circle.session, { kind: 'person', person: circle.who(name) }, { ...doc, session: circle.session.id, room: PLENARY });
    const acting = { kind: 'sheet', sheet: 'acting' as SheetId } as const;
    expect(['Lydia', 'Samira', 'Daan'].map((name) => may(name, { kind: 'case' }))).toEqual(['write', 'write', 'read']);
    expect(['Daan', 'Samira', 'Hafza'].map((name) => may(name, acting))).toEqual(['read', 'write', 'read']);
    circle.do('Marieke', 'listen.set', { on: false });
    expect(['Daan', 'Samira', 'Hafza'].map((name) => may(name, acting))).toEqual(['write', 'write', 'read']);
  });
});

describe('turns', () => {
  const inTurns = (): Play => {
    const circle = sceneA('explore');
    circle.do('Marieke', 'turns.start', {});
    return circle;
  };
  const whose = (circle: Play): string | null => {
    const { turns } = floor(circle).room;
    const id = turns?.order[turns.at];
    return id === undefined ? null : (floor(circle).people[id]?.name ?? null);
  };

  it('[PC4] each who asks has one turn, in the order of coming, guests too', () => {
    const circle = inTurns();
    const { turns } = floor(circle).room;
    expect(names(circle, turns?.order ?? [])).toEqual(['Hafza', 'Daan', 'Samira', 'Joost', 'Mo', 'Els']);
    for (const name of ['Hafza', 'Daan', 'Samira', 'Joost', 'Mo', 'Els']) {
      expect(whose(circle)).toBe(name);
      circle.do('Marieke', 'turns.next', {});
    }
    expect(whose(circle)).toBeNull();
    circle.do('Marieke', 'turns.next', {});
    expect(floor(circle).room.turns?.at).toBe(6);
  });

  it('[PC4] the bringer has a turn where the bringer contributes too', () => {
    const circle = sceneA('check-out');
    circle.do('Marieke', 'turns.start', {});
    expect(names(circle, floor(circle).room.turns?.order ?? [])[0]).toBe('Lydia');
  });

  it('[PC4] a facilitator with the second hat is asked like the others', () => {
    const circle = sceneA('explore');
    circle.do('Marieke', 'hat.wear', { on: true });
    circle.do('Marieke', 'turns.start', {});
    expect(names(circle, floor(circle).room.turns?.order ?? [])).toContain('Marieke');
  });

  it('[PC4] whose turn it is passes; nobody else does it for them', () => {
    const circle = inTurns();
    expect(circle.try('Daan', 'turns.next', {})).toEqual({ code: 'not-allowed' });
    expect(circle.try('Hafza', 'turns.next', {})).toBeNull();
    expect(whose(circle)).toBe('Daan');
    expect(circle.try('Hafza', 'turns.next', {})).toEqual({ code: 'not-allowed' });
  });

  it('[PC4] who left is not waited for, wherever in the order', () => {
    const circle = inTurns();
    circle.do('Marieke', 'turns.next', {});
    circle.do('Hafza', 'person.leave', {});
    expect(whose(circle)).toBe('Daan');
    circle.do('Daan', 'person.leave', {});
    expect(whose(circle)).toBe('Samira');
    circle.do('Marieke', 'person.remove', { person: circle.who('Els') });
    expect(names(circle, floor(circle).room.turns?.order ?? [])).toEqual(['Samira', 'Joost', 'Mo']);
  });

  it('[PC4] the last in the order leaves: then all were asked', () => {
    const circle = inTurns();
    for (let turn = 0; turn < 5; turn += 1) circle.do('Marieke', 'turns.next', {});
    circle.do('Marieke', 'person.remove', { person: circle.who('Els') });
    expect(whose(circle)).toBeNull();
  });

  it('[PC4] without anybody to ask nothing goes wrong', () => {
    const circle = play();
    circle.do('Marieke', 'turns.start', {});
    circle.do('Marieke', 'turns.next', {});
    expect(floor(circle).room.turns).toEqual({ order: [], at: 0 });
    circle.do('Marieke', 'turns.end', {});
    expect(floor(circle).room.turns).toBeNull();
  });
});

describe('the urgent path', () => {
  it('[PC5] a tip is for all at once, and back again it is parked', () => {
    const circle = sceneA('explore');
    const tip = (words: string) => circle.do('Daan', 'card.post', { kind: 'tip', text: words });
    const parked = tip('Bel hem zelf eens op.');
    circle.do('Marieke', 'urgent.set', { on: true });
    const open = tip('Ga bij hem langs.');
    expect(floor(circle).room.urgent).toBe(true);
    expect(Object.values(desk(circle, 'Daan').offers).find((offer) => offer.kind === 'tip')?.seenBy).toBe('room');
    expect(floor(circle).cards).not.toHaveProperty(parked?.id ?? '');
    expect(floor(circle).cards).toHaveProperty(open?.id ?? '');
    circle.do('Marieke', 'urgent.set', { on: false });
    expect(tip('Toch nog een.')?.seenBy).toBe('owner');
    expect(Object.values(desk(circle, 'Daan').offers).find((offer) => offer.kind === 'tip')?.seenBy).toBe('owner');
  });

  it('[PC5] otherwise nothing changes', () => {
    const circle = sceneA('appreciate');
    circle.do('Marieke', 'urgent.set', { on: true });
    expect(circle.do('Daan', 'card.post', { kind: 'strength', text: 'Geduld.', to: circle.who('Lydia') })?.seenBy).toBe('reveal');
    expect(circle.try('Daan', 'card.post', { kind: 'tip', text: 'Bel minder.' })).toEqual({ code: 'not-now' });
    circle.go('intend');
    expect(circle.do('Daan', 'card.post', { kind: 'intention', text: 'Ik vraag door.' })?.seenBy).toBe('owner');
  });
});

describe('hands', () => {
  const raised = (circle: Play) => names(circle, floor(circle).room.hands);

  it('[PC6] stay in the order of asking', () => {
    const circle = sceneA('explore');
    for (const name of ['Mo', 'Daan', 'Hafza']) circle.do(name, 'hand.raise', { on: true });
    circle.do('Mo', 'hand.raise', { on: true });
    expect(raised(circle)).toEqual(['Mo', 'Daan', 'Hafza']);
    expect([desk(circle, 'Daan').me.hand, desk(circle, 'Samira').me.hand]).toEqual([true, false]);
    circle.do('Mo', 'hand.raise', { on: false });
    circle.do('Mo', 'hand.raise', { on: true });
    expect(raised(circle)).toEqual(['Daan', 'Hafza', 'Mo']);
  });

  it('[PC6] one raises the own; a host lowers anybody’s and raises those of guests', () => {
    const circle = sceneA('explore');
    circle.do('Daan', 'hand.raise', { on: true });
    expect(circle.try('Mo', 'hand.raise', { on: true, person: circle.who('Hafza') })).toEqual({ code: 'not-allowed' });
    expect(circle.try('Mo', 'hand.raise', { on: false, person: circle.who('Daan') })).toEqual({ code: 'not-allowed' });
    expect(circle.try('Mo', 'hand.raise', { on: true, person: circle.who('Els') })).toEqual({ code: 'not-allowed' });
    expect(circle.try('Marieke', 'hand.raise', { on: true, person: circle.who('Hafza') })).toEqual({ code: 'not-allowed' });
    circle.do('Marieke', 'hand.raise', { on: true, person: circle.who('Els') });
    expect(raised(circle)).toEqual(['Daan', 'Els']);
    circle.do('Marieke', 'hand.raise', { on: false, person: circle.who('Daan') });
    expect(raised(circle)).toEqual(['Els']);
  });

  it('[PC6] go down with who leaves, and are not up again on return', () => {
    const circle = sceneA('explore');
    circle.do('Daan', 'hand.raise', { on: true });
    circle.do('Daan', 'person.leave', {});
    expect(raised(circle)).toEqual([]);
    expect(circle.try('Daan', 'hand.raise', { on: true })).toEqual({ code: 'no-seat' });
  });
});

describe('the phase and its pace', () => {
  it('[PC8] what belonged to the phase before is over; hands and the urgent path stay', () => {
    const circle = sceneA('explore');
    circle.do('Marieke', 'silence.start', { seconds: 300 });
    circle.do('Marieke', 'listen.set', { on: true });
    circle.do('Marieke', 'turns.start', {});
    circle.do('Marieke', 'urgent.set', { on: true });
    circle.do('Mo', 'hand.raise', { on: true });
    circle.do('Mo', 'ready.set', { on: true });
    circle.go('knowledge');
    const { silence, listening, turns, urgent, hands, ready } = floor(circle).room;
    expect([silence, listening, turns, ready.count]).toEqual([null, false, null, 0]);
    expect([urgent, names(circle, hands)]).toEqual([true, ['Mo']]);
    expect(desk(circle, 'Mo').me).toMatchObject({ ready: false, hand: true });
  });

  it('[PC8] [PH13] [SE11] a phase that a new script does not know is over too', () => {
    const circle = sceneB('factors');
    const paced = () => {
      circle.do('Marieke', 'silence.start', { seconds: 300 });
      circle.do('Marieke', 'listen.set', { on: true });
      circle.do('Marieke', 'turns.start', {});
      circle.do('Marieke', 'urgent.set', { on: true });
      circle.do('Marieke', 'caption.set', { text: 'Ieder voor zich.' });
      circle.do('Marieke', 'spotlight.set', { on: { kind: 'sheet', sheet: 'acting' as SheetId } });
      circle.do('Iris', 'hand.raise', { on: true });
      circle.do('Iris', 'ready.set', { on: true });
    };
    paced();
    circle.do('Marieke', 'script.change', { script: 'difficult-experience' as ScriptId });
    const { room } = floor(circle);
    expect(room.phase).toBe('check-in');
    expect(room).toMatchObject({ silence: null, listening: false, turns: null, caption: null, spotlight: null, ready: { count: 0 } });
    expect([room.urgent, names(circle, room.hands)]).toEqual([true, ['Iris']]);
    expect(desk(circle, 'Iris').me).toMatchObject({ ready: false, hand: true });
    paced();
    const before = floor(circle).room;
    circle.do('Marieke', 'script.change', { script: 'success-experience' as ScriptId });
    expect(floor(circle).room).toEqual(before);
  });

  it('[SE11] a sheet that a new script does not know leaves the middle of the screen', () => {
    const circle = sceneA('explore');
    const known = new Set(sceneB().session.script.sheets.map(({ id }) => id));
    const gone = circle.session.script.sheets.find(({ id }) => !known.has(id));
    circle.do('Marieke', 'spotlight.set', { on: { kind: 'sheet', sheet: gone?.id as SheetId } });
    circle.do('Marieke', 'script.change', { script: 'success-experience' as ScriptId });
    expect(floor(circle).room).toMatchObject({ phase: 'explore', spotlight: null });
  });
});

describe('lines of one’s own', () => {
  it('[PC9] are kept in order, each once, for hosts alone', () => {
    const circle = sceneA('explore');
    const keep = (text: string, on = true) => circle.try('Marieke', 'caption.keep', { text, on });
    keep('Blijf bij het moment.');
    keep('Eén vraag, dan stilte.');
    keep('Blijf bij het moment.');
    expect(hosts(circle).captions.kept).toEqual(['Blijf bij het moment.', 'Eén vraag, dan stilte.']);
    expect(JSON.stringify([floor(circle), desk(circle, 'Hafza')])).not.toContain('Eén vraag, dan stilte.');
    circle.go('knowledge');
    expect(hosts(circle).captions.kept).toHaveLength(2);
    keep('Blijf bij het moment.', false);
    expect(hosts(circle).captions.kept).toEqual(['Eén vraag, dan stilte.']);
  });

  it('[PC9] nothing is no line, and there is a most', () => {
    const circle = sceneA('explore');
    expect(circle.try('Marieke', 'caption.keep', { text: '', on: true })).toEqual({ code: 'empty' });
    for (let nr = 0; nr < LIMITS.keptCaptions; nr += 1) circle.do('Marieke', 'caption.keep', { text: `Regel ${String(nr)}`, on: true });
    expect(circle.try('Marieke', 'caption.keep', { text: 'Nog een', on: true })).toEqual({ code: 'limit-reached' });
    expect(circle.try('Marieke', 'caption.keep', { text: 'Regel 1', on: true })).toBeNull();
  });
});

describe('hosts’ notes', () => {
  const notes = (circle: Play, phase: string) =>
    ({ kind: 'notes', session: circle.session.id, room: PLENARY, phase: phase as PhaseId }) as const;

  it('[AC10] are written and read by hosts alone, beside any phase of the script', () => {
    const circle = sceneA('explore');
    const may = (name: string, phase: string) => access(circle.session, { kind: 'person', person: circle.who(name) }, notes(circle, phase));
    for (const phase of ['check-in', 'explore', 'check-out']) {
      expect(may('Marieke', phase)).toBe('write');
      for (const name of ['Lydia', 'Hafza', 'Els']) expect(may(name, phase)).toBe('none');
      expect(access(circle.session, circle.display, notes(circle, phase))).toBe('none');
    }
    expect(may('Marieke', 'factors')).toBe('none');
    circle.do('Marieke', 'listen.set', { on: true });
    expect(may('Marieke', 'explore')).toBe('write');
    circle.do('Marieke', 'session.close', {});
    expect(may('Marieke', 'explore')).toBe('read');
  });
});
