import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import * as Y from 'yjs';
import { PLENARY, type CardId, type PhaseId, type SheetId } from '../../shared/ids.ts';
import type { PostCard } from '../../shared/session/commands.ts';
import type { CardView } from '../../shared/session/views.ts';
import { findTraces } from '../support/find-traces.ts';
import { rowsIn, type Row } from '../support/onlooker.ts';
import { gather, type Circle } from '../support/overheard-circle.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Words that are nowhere else in what the server says. */
const PRIVATE = {
  intention: 'Vrijdagochtend fiets ik kwispelend naar Xerxesweg',
  when: 'zodra de kruisbes rijpt',
  withWhom: 'samen met tante Wybrigje',
  notice: 'mijn jeukende ellebogen bedaren',
  insight: 'Ik vermeed zijn blik: bangig, sjofel “gedoe” — écht',
  withdrawn: 'Buurvrouw Quirina duwde hem voorwaarts',
  edited: 'Schuchter wrijfwerk loont, tjokvol deemoed',
  editedFrom: 'Plompverloren gewauwel, zoetzuur opgediend',
} as const;
const UNREVEALED = {
  named: 'Hazelnootkoekjes, huiselijk gebakken',
  unnamed: 'Zij durfde tegendraads te zwijgen, pfoe',
  unnamedFrom: 'Knoestig gezwoeg, halsoverkop volbracht',
  other: 'Kwartiertje uitloop voor gemijmer',
} as const;
const SHOWN = { question: 'Wanneer belde Jochem wroetend terug?', before: 'Grinnikte Sjaak bij zijn afzwaaien?' } as const;

describe('what others receive', () => {
  let server: TestServer;
  let circle: Circle;
  const cards: Record<string, CardId> = {};

  beforeAll(async () => {
    server = await startServer();
    circle = await gather(server);
  });
  afterAll(async () => {
    circle.end();
    await server.dispose();
  });

  const everything = () => [...Object.values(PRIVATE), ...Object.values(UNREVEALED), ...Object.values(cards)];
  /** Lets everybody catch up: the order of what one connection hears is the order of what happened. */
  const settle = () => circle.settle();

  it('[VI9] control: what the room may see is found in every recording', async () => {
    const { lead, hafza } = circle;
    await lead.does('phase.go', { to: 'explore' as PhaseId });
    await hafza.does('sheet.claim', { sheet: 'acting' as SheetId });
    const { card } = await hafza.does('card.post', { kind: 'question', text: SHOWN.before });
    await hafza.does('card.edit', { card: card as CardId, text: SHOWN.question });
    await settle();
    // And nothing of the words below is in what is said anyway.
    for (const onlooker of circle.onlookers) expect(findTraces(onlooker.heard(), everything()), onlooker.name).toEqual([]);
    const expected = [SHOWN.before, SHOWN.question, card as string];
    for (const onlooker of circle.onlookers) expect(findTraces(onlooker.heard(), expected), onlooker.name).toEqual(expected);
  });

  it('[VI7] who comes later hears nothing of what was edited out or withdrawn', async () => {
    const card = Object.keys(circle.onlookers[0]?.floor.getMap('cards').toJSON() ?? {})[0] as CardId;
    const afterEdit = await circle.comesIn('Joris');
    expect(findTraces(afterEdit.heard(), [SHOWN.before, SHOWN.question])).toEqual([SHOWN.question]);
    await circle.hafza.does('card.withdraw', { card });
    const afterWithdrawal = await circle.comesIn('Wessel');
    await settle();
    await afterWithdrawal.asksForFiles();
    // Its id stays behind as Yjs' mark that something was deleted.
    expect(findTraces(afterWithdrawal.heard(), [SHOWN.before, SHOWN.question])).toEqual([]);
  });

  it('[VI1] [VI2] [VI4] [VI9] nothing of a card that is not shown yet, in any encoding', async () => {
    const { lead, hafza, daan } = circle;
    const post = async (name: string, payload: PostCard) => {
      const { card } = await hafza.does('card.post', payload);
      cards[name] = card as CardId;
      return card as CardId;
    };
    await lead.does('phase.go', { to: 'factors' as PhaseId });
    await post('named', { kind: 'factor', text: UNREVEALED.named });
    const unnamed = await post('unnamed', { kind: 'factor', text: UNREVEALED.unnamedFrom, anonymous: true });
    await hafza.does('card.edit', { card: unnamed, text: UNREVEALED.unnamed });
    const withdrawn = await post('withdrawn', { kind: 'factor', text: PRIVATE.withdrawn });
    await hafza.does('card.withdraw', { card: withdrawn });
    await hafza.does('card.restore', { card: withdrawn });
    await hafza.does('card.withdraw', { card: withdrawn });
    const { card: other } = await daan.does('card.post', { kind: 'factor', text: UNREVEALED.other });
    cards['other'] = other as CardId;
    await lead.does('phase.go', { to: 'intend' as PhaseId });
    const plan = { when: PRIVATE.when, withWhom: PRIVATE.withWhom, notice: PRIVATE.notice };
    const intention = await post('intention', { kind: 'intention', text: PRIVATE.intention, plan });
    await hafza.does('card.harvest', { card: intention, on: false });
    await post('insight', { kind: 'insight', text: PRIVATE.insight });
    const edited = await post('edited', { kind: 'insight', text: PRIVATE.editedFrom });
    await hafza.does('card.edit', { card: edited, text: PRIVATE.edited });
    await settle();
    for (const onlooker of circle.onlookers)
      expect(onlooker.floor.getMap('room').toJSON(), onlooker.name).toMatchObject({ waiting: { factor: 3 } });

    // They try every door there is, and somebody new comes in.
    for (const onlooker of [...circle.onlookers, await circle.comesIn('Laatkomer')]) {
      const { session } = onlooker.tab.welcome;
      onlooker.knocksAt({ kind: 'desk', session, room: PLENARY, person: circle.hafzaId });
      onlooker.knocksAt({ kind: 'desk', session, room: PLENARY, person: circle.daanId });
      await onlooker.asksForFiles();
      for (const card of [edited, unnamed]) {
        const tried = await Promise.all(triesOn(card).map(([name, payload]) => onlooker.tab.command(name, payload as never)));
        const nowhere = await Promise.all(
          triesOn('nosuchcard0000' as CardId).map(([name, payload]) => onlooker.tab.command(name, payload as never)),
        );
        expect(tried, onlooker.name).toEqual(nowhere);
      }
    }
    await settle();
    for (const onlooker of circle.onlookers) expect(findTraces(onlooker.heard(), everything()), onlooker.name).toEqual([]);
  });

  it('[VI9] nothing after a reconnect either', async () => {
    for (const onlooker of circle.onlookers) {
      const again = await onlooker.browser.connect(circle.code, onlooker.seat);
      again.close();
    }
    for (const onlooker of circle.onlookers) expect(findTraces(onlooker.heard(), everything()), onlooker.name).toEqual([]);
  });

  it('[VI3] [VI4] [VI9] the reveal shows what waited, all at once, and the rest stays where it was', async () => {
    for (const onlooker of circle.onlookers) onlooker.frames();
    await circle.lead.does('cards.reveal', { kind: 'factor' });
    await settle();
    const shown = [UNREVEALED.named, UNREVEALED.unnamed, UNREVEALED.other];
    for (const onlooker of circle.onlookers) {
      await onlooker.asksForFiles();
      expect(findTraces(onlooker.heard(), shown), onlooker.name).toEqual(shown);
      const hidden = [
        ...Object.values(PRIVATE),
        UNREVEALED.unnamedFrom,
        ...['withdrawn', 'intention', 'insight', 'edited'].map((name) => cards[name] ?? ''),
      ];
      expect(findTraces(onlooker.heard(), hidden), onlooker.name).toEqual([]);
      const revealed = onlooker
        .frames()
        .map(({ frame }) => rowsIn(frame))
        .filter((rows) => rows.some(isCard));
      expect(revealed, onlooker.name).toHaveLength(1);
      expect(
        revealed
          .flat()
          .filter(isCard)
          .map(({ value }) => (value as CardView).text)
          .sort(),
        onlooker.name,
      ).toEqual([...shown].sort());
    }
  });

  it('[VI4] the unnamed card has no author in it, then or later', async () => {
    await circle.hafza.does('person.rename', { name: 'Hafza B', department: null });
    await circle.hafza.does('card.harvest', { card: cards['unnamed'] as CardId, on: false });
    await settle();
    for (const { floor, name } of circle.onlookers) {
      const row = floor.getMap('cards').get(cards['unnamed'] ?? '');
      expect(row, name).toMatchObject({ author: null, text: UNREVEALED.unnamed });
      expect(JSON.stringify(row)).not.toContain(circle.hafzaId);
      expect(JSON.stringify(row)).not.toContain('Hafza');
    }
  });

  it('[VI6] [HA1] [HA5] sharing shows what was shared and not the rest, also when it is over', async () => {
    await circle.hafza.does('card.share', { card: cards['edited'] as CardId });
    await circle.lead.does('session.close', {});
    await settle();
    const hidden = [
      PRIVATE.intention,
      PRIVATE.when,
      PRIVATE.withWhom,
      PRIVATE.notice,
      PRIVATE.insight,
      PRIVATE.withdrawn,
      PRIVATE.editedFrom,
      UNREVEALED.unnamedFrom,
    ];
    for (const onlooker of circle.onlookers) {
      await onlooker.asksForFiles();
      expect(findTraces(onlooker.heard(), [PRIVATE.edited]), onlooker.name).toEqual([PRIVATE.edited]);
      expect(findTraces(onlooker.heard(), hidden), onlooker.name).toEqual([]);
    }
    const mine = await circle.hafzas.request('GET', `/api/sessions/${circle.code}/mine.md`);
    expect(mine.text).toContain('Xerxesweg');
  });
});

describe('who wrote it', () => {
  test.each([
    ['early', true],
    ['late', false],
  ] as const)('[VI3] cards that were revealed together lie in an order that tells nothing (%s)', async (_when, before) => {
    const server = await startServer();
    const circle = await gather(server);
    await circle.lead.does('phase.go', { to: 'factors' as PhaseId });
    const written: CardId[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const writer = turn % 3 === 0 ? circle.daan : circle.hafza;
      const { card } = await writer.does('card.post', { kind: 'factor', text: `Factor ${String(turn)}`, anonymous: turn % 2 === 0 });
      written.push(card as CardId);
    }
    for (const onlooker of circle.onlookers) onlooker.frames();
    if (before) await circle.lead.does('cards.reveal', { kind: 'factor' });
    await circle.settle();
    if (before) {
      for (const onlooker of circle.onlookers) {
        const rows = onlooker
          .frames()
          .flatMap(({ frame }) => rowsIn(frame))
          .filter(isCard);
        // Ids are drawn at random: their order is the only one that says nothing.
        expect(
          rows.map(({ row }) => row),
          onlooker.name,
        ).toEqual([...written].sort());
        expect(new Set(rows.map(({ value }) => (value as CardView).order)).size).toBe(1);
      }
    } else {
      await circle.lead.does('cards.reveal', { kind: 'factor' });
      const late = await circle.comesIn('Laatkomer');
      expect(orderIn(late.floor, written)).toEqual([...written].sort());
    }
    circle.end();
    await server.dispose();
  });

  test('[VI4] [VI9] whoever wrote the unnamed card, everybody else hears the same frames', async () => {
    const heard: (readonly string[])[] = [];
    for (const writer of ['hafza', 'daan'] as const) {
      const server = await startServer();
      const circle = await gather(server);
      await circle.lead.does('phase.go', { to: 'factors' as PhaseId });
      await circle.settle();
      for (const onlooker of circle.onlookers) onlooker.frames();
      const { card } = await circle[writer].does('card.post', { kind: 'factor', text: UNREVEALED.unnamedFrom, anonymous: true });
      await circle.settle();
      await circle[writer].does('card.edit', { card: card as CardId, text: UNREVEALED.unnamed });
      await circle[writer].does('card.withdraw', { card: card as CardId });
      await circle[writer].does('card.restore', { card: card as CardId });
      await circle.settle();
      await circle.lead.does('cards.reveal', { kind: 'factor' });
      await circle.settle();
      await circle[writer].does('card.edit', { card: card as CardId, text: `${UNREVEALED.unnamed}!` });
      await circle.settle();
      const author = writer === 'hafza' ? circle.hafzaId : circle.daanId;
      heard.push(
        circle.onlookers.map((onlooker) => {
          const frames = onlooker.frames().map(({ channel, frame }) => ({ channel, rows: rowsIn(frame).map(withoutChance) }));
          const text = JSON.stringify(frames);
          expect(text).toContain(UNREVEALED.unnamed);
          for (const trace of [author, 'Hafza', 'Daan']) expect(text, onlooker.name).not.toContain(trace);
          return text;
        }),
      );
      circle.end();
      await server.dispose();
    }
    expect(heard[0]).toEqual(heard[1]);
  });
});

test('control: a secret is found however it is written', () => {
  const secret = PRIVATE.insight;
  const bytes = Buffer.from(secret);
  const escaped = [...secret].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const ways = [
    bytes,
    Buffer.from(secret, 'utf16le'),
    Buffer.from(secret, 'utf16le').swap16(),
    ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(Buffer.from(before + secret).toString('base64'))),
    Buffer.from(Buffer.from(`x${secret}`).toString('base64url')),
    Buffer.from(`b${Buffer.from(secret, 'utf16le').toString('base64')}`),
    Buffer.from(bytes.toString('hex')),
    Buffer.from(`0${bytes.toString('hex').toUpperCase()}`),
    Buffer.from(escaped),
    Buffer.from(Buffer.from(escaped).toString('base64')),
    Buffer.from(`…${secret.slice(3, 11)}…`),
  ];
  for (const way of ways) {
    const stream = Buffer.concat([Buffer.from('{"een":"twee drie vier vijf zes"}'), way, Buffer.from([0, 1, 2, 255])]);
    expect(findTraces(stream, [secret]), way.toString('latin1')).toEqual([secret]);
  }
  expect(findTraces(Buffer.from(`…${secret.slice(3, 9)}…`), [secret])).toEqual([]);
});

/** What somebody could do to a card whose id they guessed. */
const triesOn = (card: CardId) =>
  [
    ['card.edit', { card, text: 'x' }],
    ['card.withdraw', { card }],
    ['card.share', { card }],
    ['card.harvest', { card, on: true }],
    ['card.mark', { card, mark: 'asked' }],
    ['card.answer', { card, answer: 'x' }],
    ['case.mark', { card, recognisable: true, urgent: true }],
    ['case.choose', { card }],
    ['spotlight.set', { on: { kind: 'card', card } }],
    ['card.post', { kind: 'follow-up', parent: card, text: 'x' }],
  ] as const;

const isCard = ({ value }: Row): boolean => typeof value === 'object' && value !== null && 'mark' in value;

/** Ids, moments and Yjs clocks differ from session to session; what else a row says should not. */
const withoutChance = ({ table, row, value }: Row): unknown =>
  isCard({ table, row, value, clock: 0 })
    ? { table, value: { ...(value as CardView), order: 0 } }
    : { table, row, value: typeof value === 'object' && value !== null && 'timer' in value ? { ...value, timer: 0 } : value };

/** The order in which these rows were written into a document. */
const orderIn = (doc: Y.Doc, cards: readonly CardId[]): readonly string[] => {
  const { structs } = Y.decodeUpdate(Y.encodeStateAsUpdate(doc));
  return structs
    .filter((struct): struct is Y.Item => struct instanceof Y.Item && cards.includes(struct.parentSub as CardId))
    .sort((one, other) => one.id.clock - other.id.clock)
    .map((item) => item.parentSub ?? '');
};
