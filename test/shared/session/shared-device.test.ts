import { describe, expect, it } from 'vitest';
import type { DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type RoomId, type SessionId, type SheetId } from '../../../shared/ids.ts';
import type { PostedKind } from '../../../shared/model/card.ts';
import type { Command, CommandName } from '../../../shared/session/commands.ts';
import type { Room, Session } from '../../../shared/model/session.ts';
import { rowsOf } from '../../../shared/model/table.ts';
import { access } from '../../../shared/session/access.ts';
import { decide } from '../../../shared/session/decide.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { floorView, hostsView, view } from '../../../shared/session/view.ts';
import { sharedView } from '../../../shared/session/view/shared.ts';
import { NO_CARD, type Play } from '../../support/play.ts';
import { sceneA, sceneB } from '../../support/scenes.ts';
import { PAYLOADS } from './payloads.ts';

const SHEET = 'acting' as SheetId;
const device = { kind: 'shared', room: PLENARY } as const;
const shown = (circle: Play) => sharedView(circle.session, circle.room);
const guest = (circle: Play, name: string) => {
  const row = shown(circle).guests[circle.who(name)];
  if (row === undefined) throw new Error(`${name} is no guest on the device`);
  return row;
};

/** The circle of a success, with two guests without device. */
const withGuests = (phase: string): Play => {
  const circle = sceneB(phase);
  for (const name of ['Els', 'Ria']) circle.do('Marieke', 'guest.add', { name, department: null });
  return circle;
};

describe('what a device that goes round reads', () => {
  it('[PD1] the floor, the texts and its own document, of its own room; nobody else reads that', () => {
    const circle = sceneA('explore');
    const here = { session: circle.session.id, room: PLENARY };
    const docs: readonly DocRef[] = [
      { kind: 'floor', ...here },
      { kind: 'case', ...here },
      { kind: 'sheet', ...here, sheet: SHEET },
      { kind: 'shared', ...here },
      { kind: 'hosts', ...here },
      { kind: 'notes', ...here, phase: circle.room.phase },
      { kind: 'desk', ...here, person: circle.who('Els') },
      { kind: 'shared', session: 'session000002' as SessionId, room: PLENARY },
    ];
    const may = (actor: Parameters<typeof access>[1]) => docs.map((doc) => access(circle.session, actor, doc));
    expect(may(device)).toEqual(['read', 'read', 'read', 'read', 'none', 'none', 'none', 'none']);
    expect(may({ kind: 'shared', room: 'elsewhere' as RoomId })).toEqual(docs.map(() => 'none'));
    for (const actor of [
      circle.display,
      ...['Marieke', 'Lydia', 'Els'].map((name) => ({ kind: 'person', person: circle.who(name) }) as const),
    ])
      expect(access(circle.session, actor, { kind: 'shared', ...here })).toBe('none');
  });

  it('[PD1] [PH14] of each guest in the room what hosts see of them, and the place; of others nothing', () => {
    const circle = withGuests('explore');
    expect(Object.keys(shown(circle).guests).sort()).toEqual([circle.who('Els'), circle.who('Ria')].sort());
    const uncounted = hostsView(circle.session, circle.room).guests[circle.who('Els')]?.map((offer) => ({ ...offer, left: null }));
    expect(guest(circle, 'Els').offers).toEqual(uncounted);
    expect(guest(circle, 'Els').sheet).toBeNull();
    circle.go('claim');
    expect(guest(circle, 'Els').mayClaim).toBe(true);
    expect(circle.onShared('sheet.claim', { sheet: SHEET, person: circle.who('Els') })).toBeNull();
    expect([guest(circle, 'Els').sheet, guest(circle, 'Ria').sheet]).toEqual([SHEET, null]);
    circle.do('Marieke', 'person.remove', { person: circle.who('Ria') });
    expect(Object.keys(shown(circle).guests)).toEqual([circle.who('Els')]);
    circle.do('Marieke', 'session.close', {});
    expect(guest(circle, 'Els')).toEqual({ sheet: SHEET, mayClaim: false, offers: [] });
    expect(shown(circle).device.open).toBe(false);
  });

  it('[PD1] is there without any guest', () => {
    expect(shown(sceneB('check-in'))).toEqual({ device: { room: PLENARY, open: true }, guests: {} });
  });
});

describe('what one does on it', () => {
  it('[PD2] for oneself, for who has a device, for who is gone or in another room: nothing', () => {
    const circle = withGuests('check-in');
    const post = (as: string | undefined) =>
      circle.onShared('card.post', { kind: 'check-in', text: 'Hallo', ...(as !== undefined && { as: circle.who(as) }) });
    circle.do('Marieke', 'person.remove', { person: circle.who('Ria') });
    expect([undefined, 'Marieke', 'Holly', 'Ria'].map((as) => post(as)?.code)).toEqual(Array(4).fill('not-allowed'));
    const elsewhere = { kind: 'shared', room: 'elsewhere' as RoomId } as const;
    const command = { name: 'card.post', payload: { kind: 'check-in', text: 'Hallo', as: circle.who('Els') } } as const;
    const refused = decide(circle.session, command, { actor: elsewhere, now: 0, newId: () => 'newid00000000' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(post('Els')).toBeNull();
  });

  it('[PD2] the five commands a guest needs, and no other, whoever it names', () => {
    const circle = withGuests('explore');
    const els = circle.who('Els');
    const choice = { nr: 1, on: true, person: els, card: NO_CARD, sheet: SHEET, session: circle.session, room: circle.room };
    const open = (Object.keys(PAYLOADS) as CommandName[]).filter((name) => {
      const payload = { ...PAYLOADS[name](choice), person: els, as: els };
      const decision = decide(circle.session, { name, payload } as unknown as Command, { actor: device, now: 0, newId: () => 'n' });
      return decision.ok || decision.error.code !== 'not-allowed';
    });
    expect(open.sort()).toEqual(['card.post', 'hand.raise', 'ready.set', 'sheet.claim', 'sheet.leave']);
  });

  it('[PD2] [PC6] a hand and its way down again', () => {
    const circle = withGuests('explore');
    const els = circle.who('Els');
    circle.onShared('hand.raise', { on: true, person: els });
    expect(circle.room.pace.hands).toEqual([els]);
    circle.onShared('hand.raise', { on: false, person: els });
    expect(circle.room.pace.hands).toEqual([]);
    expect(circle.onShared('hand.raise', { on: true })?.code).toBe('not-allowed');
  });

  it('[PD3] a card is the guest’s alone, from the place where the guest stands', () => {
    const circle = withGuests('claim');
    const els = circle.who('Els');
    circle.onShared('sheet.claim', { sheet: SHEET, person: els });
    circle.go('explore');
    expect(circle.onShared('card.post', { kind: 'question', text: 'Wat deed je toen?', as: els })).toBeNull();
    const card = circle.card('Wat deed je toen?');
    expect(card).toMatchObject({ author: els, postedBy: els, sheet: SHEET, seenBy: 'room' });
    expect(circle.try('Marieke', 'card.edit', { card: card.id, text: 'Anders' })?.code).toBe('not-yours');
    expect(circle.onShared('card.edit', { card: card.id, text: 'Anders' })?.code).toBe('not-allowed');
  });

  it('[PD3] [PH4] [PH9] [PC3] rights, limits and places are the guest’s', () => {
    const circle = withGuests('check-in');
    const els = circle.who('Els');
    const checkIn = (name: string) => circle.onShared('card.post', { kind: 'check-in', text: `Ik ben ${name}`, as: circle.who(name) });
    expect([checkIn('Els'), checkIn('Els')?.code, checkIn('Ria')]).toEqual([null, 'limit-reached', null]);
    expect(guest(circle, 'Els').offers[0]).toMatchObject({ left: 0, blocked: 'limit-reached' });
    circle.go('explore');
    expect(circle.onShared('card.post', { kind: 'question', text: 'Wat?', as: els })?.code).toBe('claim-first');
    circle.do('Marieke', 'listen.set', { on: true });
    expect(circle.onShared('card.post', { kind: 'question', text: 'Wat?', as: els })?.code).toBe('listening');
    expect(guest(circle, 'Els').offers.map((offer) => offer.blocked)).toContain('listening');
    circle.do('Marieke', 'listen.set', { on: false });
    circle.do('Marieke', 'bringer.set', { person: els });
    expect(circle.onShared('card.post', { kind: 'question', text: 'Wat?', as: els })?.code).toBe('not-allowed');
    circle.do('Marieke', 'session.close', {});
    expect(checkIn('Els')?.code).toBe('session-closed');
  });
});

describe('what stays private on it', () => {
  it('[PD4] [VI1] [VI2] nothing of what waits or is kept comes back to the device, nor to hosts, nor to the floor', () => {
    const circle = withGuests('factors');
    const els = circle.who('Els');
    const before = JSON.stringify(shown(circle));
    const kept: readonly (readonly [string, PostedKind])[] = [
      ['Kwispelend doorbellen', 'factor'],
      ['Tegendraads zwijgen', 'factor'],
    ];
    for (const [text, kind] of kept) expect(circle.onShared('card.post', { kind, text, as: els })).toBeNull();
    expect(JSON.stringify(shown(circle))).toBe(before);
    circle.go('intend');
    const offered = JSON.stringify(shown(circle));
    expect(circle.onShared('card.post', { kind: 'intention', text: 'Vrijdag bel ik terug', as: els })).toBeNull();
    expect(JSON.stringify(shown(circle))).toBe(offered);
    const seen = JSON.stringify([shown(circle), hostsView(circle.session, circle.room), floorView(circle.session, circle.room, new Set())]);
    for (const card of rowsOf(circle.room.cards.all).filter(({ author }) => author === els)) {
      expect(seen).not.toContain(card.text);
      expect(seen).not.toContain(card.id);
    }
    circle.do('Marieke', 'cards.reveal', { kind: 'factor' });
    expect(JSON.stringify(floorView(circle.session, circle.room, new Set()))).toContain('Kwispelend doorbellen');
  });

  it('[PD4] nor how many there are, where only so many may be written', () => {
    const circle = withGuests('factors');
    const { script } = circle.session;
    const phases = script.phases.map((phase) => ({ ...phase, contributions: phase.contributions.map((row) => ({ ...row, limit: 3 })) }));
    const limited = evolve(circle.session, { type: 'script-changed', script: { ...script, phases } });
    const post = { name: 'card.post', payload: { kind: 'factor', text: 'Doorbellen', as: circle.who('Els') } } as const;
    const posted = decide(limited, post, { actor: device, now: circle.now, newId: () => 'factor000001' });
    const after = (posted.ok ? posted.value : []).reduce<Session>(evolve, limited);
    const [before, now] = [limited, after].map((session) => sharedView(session, session.rooms[PLENARY] as Room));
    expect(after).not.toBe(limited);
    expect(now).toEqual(before);
    expect(now?.guests[circle.who('Els')]?.offers.map(({ left }) => left)).toEqual([null]);
  });

  it('[PD4] [PC7] who is ready is not on it', () => {
    const circle = withGuests('factors');
    const before = shown(circle);
    circle.onShared('ready.set', { on: true, person: circle.who('Els') });
    expect(circle.room.pace.ready).toContain(circle.who('Els'));
    expect(view(circle.session, { kind: 'shared', session: circle.session.id, room: PLENARY }, new Set())).toEqual(before);
  });
});
