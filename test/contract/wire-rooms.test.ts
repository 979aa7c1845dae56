import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docName, type DocRef } from '../../shared/doc/names.ts';
import { type CardId, type GroupId, type JoinCode, type ParticipantId, type PhaseId, type ScriptId } from '../../shared/ids.ts';
import type { RoomLinks } from '../../shared/protocol/http.ts';
import { scriptById } from '../../shared/script/scripts/index.ts';
import { byTab, readDoc, visit } from '../server/authorisation/doors.ts';
import { openBrowser, readLink, type Browser, type Tab } from '../support/client.ts';
import { openEavesdropper, type Eavesdropper } from '../support/eavesdropper.ts';
import { findTraces } from '../support/find-traces.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { ONE, TWO } from '../support/subgroups.ts';

/** What is said in the one subgroup; nowhere else in what the server says. */
const SAID = {
  stays: 'Xylofoonklanken tjirpen wildzang',
  editedFrom: 'Plompverloren gewauwel zoetzuur',
  hidden: 'Knoestig zwoegwerk halsoverkop',
  withdrawn: 'Buurvrouw Quirina duwde voorwaarts',
  draft: 'Mijmerend kwartiertje sjokken',
  case: 'Jochem wroette grommend bijgeval',
  sheet: 'Schuchter wrijfwerk loont deemoed',
  caption: 'Hupsakee bedaarde ellebogen',
  kept: 'Wybrigje jeukt bangelijk sjofel',
  group: 'Kruisbessenjam rijpingsproces',
  tension: 'Zwijgend tegendraads pfoeiwerk',
  answer: 'Vrijdagochtendfietsende tante',
  moment: 'Grinnikende afzwaaiers Sjaak',
  notes: 'Gniffelend gluurwerk Ypsilanti',
} as const;
/** And what comes along from it in the end. */
const LIFTED = { card: 'Hazelnootkoekjes huisbakken opdis', harvest: 'Druiventros pluimgewicht weelderig' } as const;
const script = scriptById('success-experience' as ScriptId)!;
const at = (phase: string) => ({ to: phase as PhaseId });

describe('what is said in a subgroup', () => {
  let server: TestServer;
  let code: JoinCode;
  let frans: Eavesdropper;
  let outside: readonly Eavesdropper[];
  let screens: readonly Eavesdropper[];
  let iris: Eavesdropper;
  let [holly, bram]: Tab[] = [];
  let bramId: ParticipantId;
  const cards: Record<string, CardId> = {};

  beforeAll(async () => {
    server = await startServer();
    const maker = openBrowser(server.url);
    code = await maker.create({ script: 'success-experience' });
    const links = await maker.links(code);
    const comes = (
      name: string,
      enter: (browser: Browser) => Promise<unknown>,
      more: Partial<Parameters<typeof openEavesdropper>[0]> = {},
    ) => openEavesdropper({ name, port: server.port, code, script, enter, ...more });
    const joins = (name: string, more = {}) => comes(name, (browser) => browser.join(code, name), more);
    frans = await comes('Frans', (browser) => browser.enter(code, 'facilitator', readLink(links.facilitator).key), { seat: 'facilitator' });
    iris = await joins('Iris');
    const [noor, sef] = [await joins('Noor'), await joins('Sef', { transport: 'polling' })];
    const [hollys, brams] = [openBrowser(server.url), openBrowser(server.url)];
    const hollyId = await hollys.join(code, 'Holly');
    bramId = await brams.join(code, 'Bram');
    [holly, bram] = [await hollys.connect(code), await brams.connect(code)];
    await frans.tab.does('rooms.form', { count: 2, by: 'hand' });
    for (const person of [iris.person, hollyId, bramId]) await frans.tab.does('person.move', { person: person!, room: ONE });
    for (const { person } of [noor, sef]) await frans.tab.does('person.move', { person: person!, room: TWO });
    for (const [host, room] of [
      [iris, ONE],
      [noor, TWO],
    ] as const) {
      await frans.tab.does('lead.ask', { room, person: host.person! });
      await host.tab.does('lead.answer', { room, yes: true });
    }
    const { body } = await noor.browser.request('GET', `/api/sessions/${code}/rooms/${TWO}/links`);
    const inTwo = (seat: 'display' | 'shared') => (browser: Browser) => {
      const { key } = readLink((body as RoomLinks)[seat]);
      return browser.request('POST', `/api/sessions/${code}/enter`, { seat, key, room: TWO });
    };
    const screen = await comes('het scherm in de kring', (browser) => browser.enter(code, 'display', readLink(links.display).key), {
      seat: 'display',
    });
    screens = [
      await comes('het scherm van de andere groep', inTwo('display'), { seat: 'display', transport: 'polling' }),
      await comes('het apparaat van de andere groep', inTwo('shared'), { seat: 'shared' }),
    ];
    outside = [frans, noor, sef, screen];
  });
  afterAll(async () => {
    for (const one of [...outside, ...screens, iris]) one.leave();
    for (const tab of [holly, bram]) tab?.close();
    await server.dispose();
  });

  const everybodyElse = () => [...outside, ...screens];
  const secrets = () => [...Object.values(SAID), ...Object.values(LIFTED), ...Object.values(cards)];
  const ref = (doc: object) => docName({ session: frans.tab.welcome.session, room: ONE, ...doc } as DocRef);

  let turn = 0;
  /** A caption to all comes after whatever was said before it. */
  const settle = async (who: readonly Eavesdropper[], isOpen = true) => {
    turn += 1;
    const text = `Doorgegeven${String(turn)}aan-allen`;
    await frans.tab.does(isOpen ? 'rooms.caption' : 'caption.set', { text });
    for (const one of who) await expect.poll(() => findTraces(one.heard(), [text]), { interval: 20 }).toEqual([text]);
  };

  /** All of it, but for the facilitator the notes that hosts share. */
  const secretFor = (one: Eavesdropper) => secrets().filter((word) => one !== frans || word !== SAID.notes);
  const expectTraces = (of: readonly Eavesdropper[], expected: readonly string[]) => {
    for (const one of of) expect(findTraces(one.heard(), secretFor(one)), one.name).toEqual(expected);
  };

  test('[BR8] [BR18] [VI9] reaches nobody outside it while it is said, in any encoding', async () => {
    await frans.tab.does('rooms.open', {});
    for (const one of [...everybodyElse(), iris]) await one.knocks();
    const post = async (tab: Tab, name: string, payload: object) =>
      (cards[name] = (await tab.does('card.post', payload as never)).card as CardId);
    const { tab } = iris;
    await tab.does('bringer.set', { person: bramId });
    await tab.does('phase.go', at('tell'));
    await visit(byTab(bram!, ref({ kind: 'case' })), SAID.case);
    await tab.does('phase.go', at('explore'));
    const sheet = script.sheets[0]!.id;
    await holly!.does('sheet.claim', { sheet });
    await visit(byTab(holly!, ref({ kind: 'sheet', sheet })), SAID.sheet);
    const question = await post(holly!, 'question', { kind: 'question', text: SAID.draft });
    await bram!.does('card.answer', { card: question, answer: SAID.answer });
    await tab.does('phase.go', at('factors'));
    await post(holly!, 'hidden', { kind: 'factor', text: SAID.hidden, anonymous: true });
    await tab.does('phase.go', at('gather'));
    await post(holly!, 'lifted', { kind: 'insight', text: LIFTED.card });
    const edited = await post(bram!, 'edited', { kind: 'insight', text: SAID.editedFrom });
    await bram!.does('card.edit', { card: edited, text: SAID.stays });
    await bram!.does('card.withdraw', { card: await post(bram!, 'withdrawn', { kind: 'insight', text: SAID.withdrawn }) });
    await holly!.does('group.put', { card: cards['lifted']!, into: { kind: 'card', card: edited } });
    const ends = { from: { kind: 'card', card: cards['lifted']! }, to: { kind: 'card', card: edited } } as const;
    await holly!.does('link.make', { kind: 'tension', ...ends });
    const { groups, links } = await laidIn(iris);
    await holly!.does('group.name', { group: groups[0] as GroupId, name: SAID.group });
    await holly!.does('link.tell', { link: links[0] as never, words: { where: SAID.tension, origin: '', problem: '', whom: '' } });
    await visit(byTab(holly!, ref({ kind: 'harvest' })), LIFTED.harvest);
    await visit(byTab(tab, ref({ kind: 'notes', phase: 'gather' })), SAID.notes);
    await tab.does('moment.mark', { text: SAID.moment });
    await tab.does('caption.keep', { text: SAID.kept, on: true });
    await tab.does('caption.set', { text: SAID.caption });
    // Control: who leads there hears it all, but what is its writer's alone.
    await iris.knocks();
    await settle([iris]);
    const { hidden: _hidden, moment: _moment, ...inSight } = SAID;
    const words = [...Object.values(inSight), ...Object.values(LIFTED)];
    expect(findTraces(iris.heard(), [...words, SAID.hidden])).toEqual(words);
    for (const one of everybodyElse()) await one.knocks();
    await settle(everybodyElse());
    expectTraces(everybodyElse(), []);
  });

  test('[BR8] [BR9] nor afterwards, at whatever door they knock, nor who comes again', async () => {
    for (const one of everybodyElse()) await one.knocks();
    await settle(everybodyElse());
    expectTraces(everybodyElse(), []);
  });

  test('[BR8] [BR10] [BR12] [BR18] of what is lifted exactly that reaches the circle, and of it nothing a screen in the other corner', async () => {
    await holly!.does('card.lift', { card: cards['lifted']!, on: true });
    await bram!.does('card.lift', { card: cards['lifted']!, on: true });
    await bram!.does('harvest.lift', { on: true });
    await frans.tab.does('rooms.close', {});
    for (const one of everybodyElse()) await one.knocks();
    await settle(outside, false);
    for (const one of everybodyElse()) await one.knocks();
    // The card in the circle has an id of its own: that of the other is still told to nobody.
    expectTraces(outside, Object.values(LIFTED));
    expectTraces(screens, []);
  });

  test('[BR8] nor when the rooms open again, or the session is over', async () => {
    await frans.tab.does('rooms.open', {});
    await frans.tab.does('session.close', {});
    for (const one of everybodyElse()) await one.knocks();
    expectTraces(outside, Object.values(LIFTED));
    expectTraces(screens, []);
  });
});

/** What lies together on the floor of who leads, as its document says. */
const laidIn = async ({ tab }: Eavesdropper): Promise<{ readonly groups: readonly string[]; readonly links: readonly string[] }> => {
  const name = docName({ kind: 'floor', session: tab.welcome.session, room: ONE });
  const doc = await readDoc(byTab(tab, name));
  return { groups: [...doc.getMap('groups').keys()], links: [...doc.getMap('links').keys()] };
};
