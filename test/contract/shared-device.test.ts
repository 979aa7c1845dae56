import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLENARY, type CardId, type CommandId, type JoinCode, type ParticipantId, type PhaseId, type SheetId } from '../../shared/ids.ts';
import { openBrowser, readLink, type Tab } from '../support/client.ts';
import { findTraces } from '../support/find-traces.ts';
import { openOnlooker, type Onlooker } from '../support/onlooker.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Words that are nowhere else in what the server says. */
const KEPT = {
  factor: 'Hazelnootkoekjes, huiselijk gebakken',
  unnamed: 'Zij durfde tegendraads te zwijgen',
  intention: 'Vrijdagochtend fiets ik kwispelend langs',
  when: 'zodra de kruisbes rijpt',
  byHost: 'Knoestig gezwoeg, halsoverkop volbracht',
} as const;

describe('a device that goes round', () => {
  let server: TestServer;
  let code: JoinCode;
  let lead: Tab;
  let device: Onlooker;
  let els: ParticipantId;

  beforeAll(async () => {
    server = await startServer();
    const host = openBrowser(server.url);
    code = await host.create({ script: 'success-experience' });
    lead = await host.connect(code, 'facilitator');
    els = (await lead.does('guest.add', { name: 'Els', department: null })).person as ParticipantId;
    const { key } = readLink((await host.links(code)).shared);
    device = await openOnlooker({
      name: 'het apparaat',
      port: server.port,
      code,
      seat: 'shared',
      sheets: ['acting' as SheetId],
      enter: (browser) => browser.enter(code, 'shared', key),
    });
  });
  afterAll(async () => {
    device.leave();
    lead.close();
    await server.dispose();
  });

  it('[PD1] is welcomed as nobody, and counts nobody as present', () => {
    expect(device.tab.welcome.person).toBeNull();
    expect(device.floor.getMap('people').get(els)).toMatchObject({ guest: true, online: false });
  });

  it('[PD3] [PD5] does once what is sent twice with one id, as the guest', async () => {
    const id = 'ctwicethesame01' as CommandId;
    const envelope = { id, name: 'card.post', payload: { kind: 'check-in', text: 'Ik ben er, Els.', as: els } };
    const send = () => new Promise((answer) => device.tab.socket.emit('command', envelope, answer));
    const [first, second] = [await send(), await send()];
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    const { card } = first as { readonly card: CardId };
    expect(await lead.command('card.withdraw', { card })).toMatchObject({ refusal: { code: 'not-yours' } });
    await expect
      .poll(() => Object.values(device.floor.getMap('cards').toJSON()), { interval: 5 })
      .toEqual([expect.objectContaining({ author: els, text: 'Ik ben er, Els.' })]);
  });

  it('[PD4] [VI9] hears nothing of what a guest wrote on it in private, in any encoding, also when it comes again', async () => {
    const { tab } = device;
    await lead.does('phase.go', { to: 'factors' as PhaseId });
    await tab.does('card.post', { kind: 'factor', text: KEPT.factor, as: els });
    await tab.does('card.post', { kind: 'factor', text: KEPT.unnamed, anonymous: true, as: els });
    await lead.does('card.post', { kind: 'factor', text: KEPT.byHost, as: els });
    await lead.does('phase.go', { to: 'intend' as PhaseId });
    const plan = { when: KEPT.when, withWhom: '', notice: '' };
    await tab.does('card.post', { kind: 'intention', text: KEPT.intention, plan, as: els });
    device.knocksAt({ kind: 'desk', session: tab.welcome.session, room: PLENARY, person: els });
    await device.asksForFiles();
    const again = await device.browser.connect(code, 'shared');
    again.close();
    // Its own answer comes after everything that was sent on this connection before.
    await tab.command('timer.pause', { on: true });
    expect(findTraces(device.heard(), [...Object.values(KEPT), 'Ik ben er, Els.'])).toEqual(['Ik ben er, Els.']);
    await lead.does('cards.reveal', { kind: 'factor' });
    await expect.poll(() => Object.keys(device.floor.getMap('cards').toJSON()).length, { interval: 5 }).toBe(4);
  });
});
