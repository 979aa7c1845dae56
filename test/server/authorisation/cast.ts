import {
  PLENARY,
  type CardId,
  type JoinCode,
  type ParticipantId,
  type PhaseId,
  type SessionId,
  type SheetId,
} from '../../../shared/ids.ts';
import type { Actor, Session } from '../../../shared/model/session.ts';
import type { Seat } from '../../../shared/protocol/control.ts';
import { openBrowser, readLink, type Browser, type Tab } from '../../support/client.ts';

/** Somebody with or without a place in the circle. */
export interface Member {
  readonly who: Who;
  readonly browser: Browser;
  readonly seat: Seat;
  /** As whom the server knows this browser in the session; `null`: as nobody. */
  readonly actor: Actor | null;
  /** Their connection; `null` for who cannot have one here. A stranger's is to another session. */
  readonly tab: Tab | null;
}

export type Who =
  | 'facilitator'
  | 'bringer'
  | 'notulist'
  | 'at a sheet'
  | 'without a place'
  | 'poster for a guest'
  | 'co-host'
  | 'display'
  | 'device that goes round'
  | 'left'
  | 'removed'
  | 'of another session'
  | 'without a cookie';

/** A circle on a real server, and what commands can point at. */
export interface Circle {
  readonly id: SessionId;
  readonly code: JoinCode;
  readonly members: readonly Member[];
  readonly who: (who: Who) => Member;
  readonly guest: ParticipantId;
  readonly question: CardId;
  /** Another, to lay beside it. */
  readonly beside: CardId;
  /** The bringer's, proposed anew at the next phase when the bringer erased it. */
  readonly proposed: CardId;
  readonly free: SheetId;
  /** Everybody takes their place, and the room goes to this phase. */
  enter(phase: PhaseId): Promise<void>;
  leave(): void;
}

export const gather = async (url: string, script: string, sessionOf: (id: SessionId) => Session): Promise<Circle> => {
  const host = openBrowser(url);
  const code = await host.create({ script });
  const frans = await host.connect(code, 'facilitator');
  await frans.does('session.change', { clip: CLIP });
  const id = frans.welcome.session;
  const coming = async (who: Who, name: string): Promise<Member> => {
    const browser = openBrowser(url);
    const person = await browser.join(code, name);
    return { who, browser, seat: 'participant', actor: { kind: 'person', person }, tab: await browser.connect(code) };
  };
  const facilitator: Member = { who: 'facilitator', browser: host, seat: 'facilitator', actor: personOf(frans), tab: frans };
  const bringer = await coming('bringer', 'Lydia');
  const notulist = await coming('notulist', 'Hafza');
  const standing = await coming('at a sheet', 'Daan');
  const walking = await coming('without a place', 'Joost');
  const poster = await coming('poster for a guest', 'Samira');
  const preparing = await coming('co-host', 'Marieke');
  await frans.does('co-host.set', { person: personIn(preparing), on: true });
  const left = await coming('left', 'Weg');
  const removed = await coming('removed', 'Bram');

  const screen = openBrowser(url);
  await screen.enter(code, 'display', readLink((await host.links(code)).display).key);
  const display: Member = {
    who: 'display',
    browser: screen,
    seat: 'display',
    actor: { kind: 'display', room: PLENARY },
    tab: await screen.connect(code, 'display'),
  };
  const tablet = openBrowser(url);
  await tablet.enter(code, 'shared', readLink((await host.links(code)).shared).key);
  const shared: Member = {
    who: 'device that goes round',
    browser: tablet,
    seat: 'shared',
    actor: { kind: 'shared', room: PLENARY },
    tab: await tablet.connect(code, 'shared'),
  };
  const elsewhere = openBrowser(url);
  const other = await elsewhere.create({ script });
  const stranger: Member = {
    who: 'of another session',
    browser: elsewhere,
    seat: 'facilitator',
    actor: null,
    tab: await elsewhere.connect(other, 'facilitator'),
  };
  const nobody: Member = { who: 'without a cookie', browser: openBrowser(url), seat: 'participant', actor: null, tab: null };

  const { person: guest } = await frans.does('guest.add', { name: 'Els', department: null });
  await frans.does('phase.go', { to: 'choose' as PhaseId });
  const propose = async (): Promise<CardId> => {
    const form = sessionOf(id).script.form === 'success' ? 'success' : 'difficult';
    const { card } = await tabOf(bringer).does('card.post', { kind: 'case', form, text: 'Hij wijst alles af.' });
    if (card === undefined) throw new Error('no case');
    return card;
  };
  let proposed = await propose();
  const [place, , free] = sessionOf(id).script.sheets.map((sheet) => sheet.id);
  if (guest === undefined || place === undefined || free === undefined) throw new Error('the stage is not set');
  await frans.does('case.choose', { card: proposed });
  await frans.does('phase.go', { to: 'claim' as PhaseId });
  await tabOf(standing).does('sheet.claim', { sheet: place });
  await frans.does('phase.go', { to: 'explore' as PhaseId });
  const { card: question } = await tabOf(standing).does('card.post', { kind: 'question', text: 'Wat deed je toen?' });
  const { card: beside } = await tabOf(standing).does('card.post', { kind: 'question', text: 'En wat voelde je?' });
  if (question === undefined || beside === undefined) throw new Error('no question');
  await tabOf(left).does('person.leave', {});
  await frans.does('person.remove', { person: personIn(removed) });

  const members = [
    facilitator,
    bringer,
    notulist,
    standing,
    walking,
    poster,
    preparing,
    display,
    shared,
    out(left),
    out(removed),
    stranger,
    nobody,
  ];
  return {
    id,
    code,
    members,
    who: (who) => members.find((member) => member.who === who) ?? nobody,
    guest,
    question,
    beside,
    get proposed() {
      return proposed;
    },
    free,
    async enter(phase) {
      const people = () => sessionOf(id).people;
      await frans.command('session.reopen', {});
      await frans.does('hat.wear', { on: false });
      await frans.does('bringer.set', { person: personIn(bringer) });
      await frans.does('notulist.set', { person: personIn(notulist) });
      await frans.does('phase.go', { to: 'choose' as PhaseId });
      if (!(await frans.command('case.choose', { card: proposed })).ok) {
        proposed = await propose();
        await frans.does('case.choose', { card: proposed });
      }
      await frans.does('phase.go', { to: 'claim' as PhaseId });
      for (const { id: one, presence } of Object.values(people()))
        if (presence === 'here') await frans.command('sheet.leave', { person: one });
      for (const member of [standing, notulist, poster, walking]) await tabOf(member).command('sheet.leave', {});
      for (const member of [standing, notulist]) await tabOf(member).does('sheet.claim', { sheet: place });
      await frans.does('phase.go', { to: phase });
      // What may go to management lies before them, and most agree.
      await host.request('POST', `/api/sessions/${code}/management`, { of: 'session', threshold: 5, lang: 'nl' });
      for (const member of [bringer, notulist, standing, walking, poster, preparing])
        await tabOf(member).does('management.answer', { yes: true });
    },
    leave() {
      for (const { tab } of members) tab?.close();
    },
  };
};

/** Gone from the circle: the seat is known, or not even that; no connection is left. */
const out = (member: Member): Member => ({ ...member, tab: null });

const tabOf = ({ tab, who }: Member): Tab => {
  if (tab === null) throw new Error(`${who} has no connection`);
  return tab;
};

const personOf = ({ welcome }: Tab): Actor => {
  if (welcome.person === null) throw new Error('a display is nobody');
  return { kind: 'person', person: welcome.person };
};

const personIn = ({ actor }: Member): ParticipantId => {
  if (actor?.kind !== 'person') throw new Error('no person');
  return actor.person;
};

const CLIP = { title: 'Wat brengt iemand in beweging?', link: '', question: '', points: ['Autonomie', 'Relatie'] };
