import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandId, JoinCode, ParticipantId, RoomId, SessionId } from '../../shared/ids.ts';
import { seriesContract } from './store-series.ts';
import { NOBODY, type Store, type StoredEvent, type Write } from '../../server/store/store.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens what it left; `null` when it leaves nothing. */
  readonly reopen: (() => Promise<Store>) | null;
  /** Every byte the store has on disk; `null` when it has no disk. */
  readonly bytes: (() => Promise<Buffer>) | null;
  readonly dispose: () => Promise<void>;
}

/** What every store must do. Run it against each implementation. */
export const storeContract = ({ name, create }: { readonly name: string; readonly create: () => Promise<StoreUnderTest> }): void => {
  describe(`store: ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await create();
      store = under.store;
    });
    afterEach(() => under.dispose());

    test('an unknown session has nothing', async () => {
      expect(await store.events(LYDIA)).toEqual([]);
      expect(await store.sessionByCode(CODE)).toBeNull();
      expect(await store.seats('device')).toEqual([]);
      expect(await store.text('doc')).toEqual({ snapshot: null, updates: [], clients: new Map() });
      expect(await store.meta('key')).toBeNull();
      expect(await store.writable()).toBe(true);
    });

    test('events come back in order, as they were', async () => {
      await store.commit([opened, event(1, 'Wat deed je? 🙂'), event(2, 'שלום')]);
      await store.commit([event(3, '')]);
      expect(await store.events(LYDIA)).toEqual([1, 2, 3].map((seq, at) => stored(seq, ['Wat deed je? 🙂', 'שלום', ''][at] ?? '')));
      expect(await store.sessionByCode(CODE)).toBe(LYDIA);
    });

    test('all of a commit or none of it', async () => {
      await store.commit([opened, event(1, 'een')]);
      await expect(store.commit([event(2, 'twee'), { kind: 'meta', key: 'k', value: bytes(1) }, event(1, 'nog eens')])).rejects.toThrow();
      expect(await store.events(LYDIA)).toHaveLength(1);
      expect(await store.meta('k')).toBeNull();
      await store.commit([event(2, 'twee')]);
      expect(await store.events(LYDIA)).toHaveLength(2);
    });

    test('a gap in the numbers is an error', async () => {
      await store.commit([opened, event(1, 'een')]);
      await expect(store.commit([event(3, 'drie')])).rejects.toThrow();
    });

    test('two sessions cannot have one code', async () => {
      await store.commit([opened]);
      await expect(store.commit([{ kind: 'session', session: HOLLY, code: CODE }])).rejects.toThrow();
    });

    test('a screen stands in one room: it was put there last', async () => {
      await store.commit([opened]);
      const screen = (room?: RoomId): Write => ({
        kind: 'seat',
        device: 'd',
        seat: { session: LYDIA, seat: 'display', person: null, ...(room !== undefined && { room }) },
      });
      await store.commit([screen()]);
      await store.commit([screen('room-2' as RoomId)]);
      expect(await store.seats('d')).toEqual([{ session: LYDIA, seat: 'display', person: null, room: 'room-2' }]);
      await store.commit([screen()]);
      expect(await store.seats('d')).toEqual([{ session: LYDIA, seat: 'display', person: null }]);
    });

    test('a browser has one place per seat, until the person goes', async () => {
      await store.commit([opened, { kind: 'session', session: HOLLY, code: OTHER_CODE }]);
      const seat = (session: SessionId, person: ParticipantId): Write => ({
        kind: 'seat',
        device: 'd',
        seat: { session, seat: 'participant', person },
      });
      await store.commit([
        seat(LYDIA, IRIS),
        seat(HOLLY, IRIS),
        { kind: 'seat', device: 'd', seat: { session: LYDIA, seat: 'display', person: null } },
      ]);
      await store.commit([seat(LYDIA, BRAM)]);
      expect(await store.seats('d')).toHaveLength(3);
      expect(await store.seats('d')).toContainEqual({ session: LYDIA, seat: 'participant', person: BRAM });
      await store.commit([{ kind: 'unseat', session: LYDIA, person: BRAM }]);
      expect(await store.seats('d')).toHaveLength(2);
      expect(await store.seats('d')).toContainEqual({ session: HOLLY, seat: 'participant', person: IRIS });
    });

    test('a text is its snapshot and the updates since', async () => {
      await store.commit([opened, update(1), update(2)]);
      expect(await store.text(DOC)).toMatchObject({ snapshot: null, updates: [bytes(1), bytes(2)] });
      await store.commit([{ kind: 'text-snapshot', session: LYDIA, doc: DOC, snapshot: bytes(9) }, update(3)]);
      await store.commit([{ kind: 'text-client', session: LYDIA, doc: DOC, client: 4_294_967_295, person: IRIS }]);
      expect(await store.text(DOC)).toEqual({ snapshot: bytes(9), updates: [bytes(3)], clients: new Map([[4_294_967_295, IRIS]]) });
    });

    test('a session is due when its date has come', async () => {
      await store.commit([opened, { kind: 'deadline', session: LYDIA, at: 1000 }]);
      expect(await store.due(999)).toEqual([]);
      expect(await store.due(1000)).toEqual([LYDIA]);
      await store.commit([{ kind: 'deadline', session: LYDIA, at: null }]);
      expect(await store.due(9999)).toEqual([]);
    });

    test('everything is there after reopening', async (context) => {
      if (under.reopen === null) return context.skip();
      await store.commit([
        opened,
        event(1, 'een'),
        update(1),
        { kind: 'seat', device: 'd', seat: { session: LYDIA, seat: 'participant', person: IRIS } },
      ]);
      await store.commit([
        { kind: 'meta', key: 'k', value: bytes(7) },
        { kind: 'deadline', session: LYDIA, at: 5 },
      ]);
      store = await under.reopen();
      expect(await store.events(LYDIA)).toEqual([stored(1, 'een')]);
      expect(await store.sessionByCode(CODE)).toBe(LYDIA);
      expect((await store.text(DOC)).updates).toEqual([bytes(1)]);
      expect(await store.seats('d')).toHaveLength(1);
      expect(await store.meta('k')).toEqual(bytes(7));
      expect(await store.due(5)).toEqual([LYDIA]);
    });

    test('[erasure] erased words are nowhere, and those of others are still there', async () => {
      const secret = (n: number) => `Zwijgend${n}Geheim`;
      await store.commit([opened, { kind: 'session', session: HOLLY, code: OTHER_CODE }, event(1, 'holly', HOLLY)]);
      for (let seq = 1; seq <= 300; seq += 1) {
        const doc = `${LYDIA}:sheet:plenary:${seq % 7}`;
        const filler = secret(seq).repeat(1 + ((seq * 37) % 120));
        await store.commit([
          event(seq, filler),
          { kind: 'text-update', session: LYDIA, doc, update: Buffer.from(filler) },
          ...(seq % 11 === 0 ? [{ kind: 'text-snapshot', session: LYDIA, doc, snapshot: Buffer.from(filler) } as const] : []),
          event(seq + 1, `holly ${'x'.repeat((seq * 53) % 900)}`, HOLLY),
        ]);
      }
      await store.commit([{ kind: 'seat', device: 'd', seat: { session: LYDIA, seat: 'facilitator', person: IRIS } }]);
      if (under.bytes !== null) expect((await under.bytes()).includes('Geheim')).toBe(true);
      await store.commit([{ kind: 'erase', session: LYDIA }]);
      expect(await store.events(LYDIA)).toEqual([]);
      expect(await store.sessionByCode(CODE)).toBeNull();
      expect(await store.seats('d')).toEqual([]);
      expect(await store.text(`${LYDIA}:sheet:plenary:3`)).toMatchObject({ snapshot: null, updates: [] });
      expect(await store.events(HOLLY)).toHaveLength(301);
      if (under.bytes !== null) {
        const left = await under.bytes();
        expect(left.includes('Geheim')).toBe(false);
        expect(left.includes('Zwijgend')).toBe(false);
        expect(left.includes(LYDIA)).toBe(false);
      }
    });

    test('[erasure] finishing what is finished changes nothing', async () => {
      await store.commit([opened, event(1, 'een')]);
      await store.finishErasures();
      expect(await store.events(LYDIA)).toEqual([stored(1, 'een')]);
    });

    test('[CE2] words taken out of events and of a text are nowhere, and all else is still there', async () => {
      const filler = (n: number) => `Zwijgend${n}Geheim`.repeat(1 + ((n * 37) % 120));
      await store.commit([opened, { kind: 'session', session: HOLLY, code: OTHER_CODE }, event(1, 'holly', HOLLY)]);
      for (let seq = 1; seq <= 120; seq += 1) {
        await store.commit([
          event(seq, seq % 3 === 0 ? filler(seq) : `blijft ${seq}`),
          { kind: 'text-update', session: LYDIA, doc: DOC, update: Buffer.from(filler(seq)) },
          { kind: 'text-client', session: LYDIA, doc: DOC, client: seq, person: IRIS },
          ...(seq % 11 === 0 ? [{ kind: 'text-snapshot', session: LYDIA, doc: DOC, snapshot: Buffer.from(filler(seq)) } as const] : []),
          event(seq + 1, `holly ${'x'.repeat((seq * 53) % 900)}`, HOLLY),
        ]);
      }
      const other = `${LYDIA}:sheet:plenary:feelings`;
      await store.commit([{ kind: 'text-update', session: LYDIA, doc: other, update: Buffer.from('blijft ook') }]);
      const without = Array.from({ length: 40 }, (_, nr) => ({ seq: (nr + 1) * 3, event: stored((nr + 1) * 3, '').event }));
      await store.commit([
        { kind: 'redact', session: LYDIA, events: without },
        { kind: 'text-erase', session: LYDIA, doc: DOC },
      ]);
      expect(await store.events(LYDIA)).toEqual(
        Array.from({ length: 120 }, (_, nr) => stored(nr + 1, (nr + 1) % 3 === 0 ? '' : `blijft ${String(nr + 1)}`)),
      );
      expect(await store.events(HOLLY)).toHaveLength(121);
      const { snapshot, updates, clients } = await store.text(DOC);
      expect([snapshot, updates]).toEqual([null, []]);
      expect(clients).toEqual(new Map(Array.from({ length: 120 }, (_, nr) => [nr + 1, NOBODY])));
      expect((await store.text(other)).updates).toHaveLength(1);
      if (under.bytes !== null) {
        const left = await under.bytes();
        expect(left.includes('Geheim') || left.includes('Zwijgend')).toBe(false);
        expect(left.includes('blijft 119')).toBe(true);
      }
    });

    test('[erasure] what arrives after an erasure brings nothing back', async () => {
      await store.commit([opened, event(1, 'een')]);
      await store.commit([{ kind: 'erase', session: LYDIA }]);
      await store.commit([
        event(2, 'te laat'),
        update(1),
        { kind: 'text-snapshot', session: LYDIA, doc: DOC, snapshot: bytes(1) },
        { kind: 'text-client', session: LYDIA, doc: DOC, client: 1, person: IRIS },
        { kind: 'seat', device: 'd', seat: { session: LYDIA, seat: 'participant', person: IRIS } },
      ]);
      expect(await store.events(LYDIA)).toEqual([]);
      expect(await store.text(DOC)).toEqual({ snapshot: null, updates: [], clients: new Map() });
      expect(await store.seats('d')).toEqual([]);
    });
  });
  seriesContract({ name, create });
};

const LYDIA = 'lydiasession' as SessionId;
const HOLLY = 'hollysession' as SessionId;
const IRIS = 'iris00000000' as ParticipantId;
const BRAM = 'bram00000000' as ParticipantId;
const CODE = 'ABCD-EFHJ' as JoinCode;
const OTHER_CODE = 'KMNP-RTVW' as JoinCode;
const DOC = `${LYDIA}:case:plenary`;

const opened: Write = { kind: 'session', session: LYDIA, code: CODE };
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const update = (value: number): Write => ({ kind: 'text-update', session: LYDIA, doc: DOC, update: bytes(value) });
const stored = (seq: number, title: string): StoredEvent => ({
  seq,
  at: 1_700_000_000_000 + seq,
  command: seq % 2 === 0 ? ('command00000' as CommandId) : null,
  by: seq % 2 === 0 ? IRIS : null,
  event: { type: 'session-changed', settings: { title } },
});
const event = (seq: number, title: string, session: SessionId = LYDIA): Write => ({ kind: 'event', session, event: stored(seq, title) });
