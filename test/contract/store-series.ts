import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeepsakeId, MeetingId, ScriptId, SeriesId, SessionId } from '../../shared/ids.ts';
import type { Meeting, Series } from '../../shared/series/model.ts';
import { newSeries } from '../../shared/series/series.ts';
import type { KeepsakeRow, SeriesRow, Store, Write } from '../../server/store/store.ts';
import type { StoreUnderTest } from './store.ts';

/** What every store must do with what a group keeps between its meetings. */
export const seriesContract = ({ name, create }: { readonly name: string; readonly create: () => Promise<StoreUnderTest> }): void => {
  describe(`store of series: ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await create();
      store = under.store;
    });
    afterEach(() => under.dispose());

    /** Of erasures close together the later ones are finished together. */
    const foundOnDisk = async (words: string): Promise<boolean> => {
      await store.finishErasures();
      return (await under.bytes?.())?.includes(words) ?? false;
    };

    test('what is not there is nothing', async () => {
      expect(await store.series(BASIS)).toBeNull();
      expect(await store.seriesOf('device')).toEqual([]);
      expect(await store.keepsake(KEY)).toEqual([]);
      expect(await store.keepsakesOf(BASIS)).toEqual([]);
      expect(await store.dueSeries(Number.MAX_SAFE_INTEGER)).toEqual([]);
    });

    test('a series comes back as it was, with its revision, its guard and its date, also when it is opened again', async () => {
      const row = { ...first(), guard: bytes(1, 2, 3) };
      await store.commit([put(row), seat('frans')]);
      expect(await store.series(BASIS)).toEqual(row);
      const next: SeriesRow = { series: { ...row.series, goal: 'שלום 🙂' }, revision: 2, guard: null, deadline: 99 };
      await store.commit([put(next), seat('imke')]);
      const again = under.reopen === null ? store : await under.reopen();
      expect(await again.series(BASIS)).toEqual(next);
      expect(await again.seriesOf('frans')).toEqual([BASIS]);
      expect(await again.seriesOf('imke')).toEqual([BASIS]);
      expect([await again.dueSeries(98), await again.dueSeries(99)]).toEqual([[], [BASIS]]);
    });

    test('[SR4] the next revision follows the one that is stored, or nothing of the commit is', async () => {
      const row = first();
      await store.commit([put(row)]);
      await expect(store.commit([put(row)])).rejects.toThrow();
      await expect(store.commit([{ kind: 'meta', key: 'k', value: bytes(1) }, put({ ...row, revision: 3 })])).rejects.toThrow();
      expect(await store.meta('k')).toBeNull();
      await store.commit([put({ ...row, revision: 2 })]);
      await expect(store.commit([put({ ...row, revision: 2, series: { ...row.series, goal: 'te laat' } })])).rejects.toThrow();
      expect((await store.series(BASIS))?.series.goal).toBe(row.series.goal);
    });

    test('a key keeps one thing of a session, and goes with its series or by itself', async () => {
      await store.commit([put(first()), put(first(DIEP))]);
      await store.commit([
        kept(KEY, 'sessie1', 20),
        kept(KEY, 'sessie2', 10),
        kept(OTHER_KEY, 'sessie1', 5),
        kept(KEY, 'sessie3', 7, DIEP),
      ]);
      await store.commit([kept(KEY, 'sessie2', 30, BASIS, 'opnieuw')]);
      const sessions = async (key: KeepsakeId) => (await store.keepsake(key)).map(({ session }) => session);
      expect(await sessions(KEY)).toEqual(['sessie3', 'sessie1', 'sessie2']);
      expect(Buffer.from((await store.keepsake(KEY))[2]!.sealed).toString()).toBe('opnieuw');
      expect((await store.keepsakesOf(BASIS)).map(({ session }) => session).toSorted()).toEqual(['sessie1', 'sessie1', 'sessie2']);

      await store.commit([{ kind: 'keepsake-erase', keepsake: KEY, session: 'sessie1' as SessionId }]);
      expect(await sessions(KEY)).toEqual(['sessie3', 'sessie2']);
      await store.commit([{ kind: 'series-erase', series: BASIS }]);
      expect([await sessions(KEY), await sessions(OTHER_KEY)]).toEqual([['sessie3'], []]);
      await store.commit([{ kind: 'keepsake-erase', keepsake: KEY }]);
      expect(await sessions(KEY)).toEqual([]);
    });

    test('[erasure] what arrives after an erasure brings nothing of a series back', async () => {
      await store.commit([put(first())]);
      await store.commit([{ kind: 'series-erase', series: BASIS }]);
      await store.commit([seat('frans'), kept(KEY, 'sessie1', 1)]);
      expect(await store.seriesOf('frans')).toEqual([]);
      expect(await store.keepsake(KEY)).toEqual([]);
      await expect(store.commit([put({ ...first(), revision: 2 })])).rejects.toThrow();
    });

    test('[SR28] all but one lose their place in a series, and keep those in others', async () => {
      const place = (device: string, series = BASIS): Write => ({ kind: 'series-seat', device, series });
      await store.commit([put(first()), put(first(DIEP)), place('frans'), place('imke'), place('imke', DIEP)]);
      await store.commit([{ kind: 'series-unseat', series: BASIS, but: 'frans' }]);
      expect([await store.seriesOf('frans'), await store.seriesOf('imke')]).toEqual([[BASIS], [DIEP]]);
    });

    test('[SR9] an erased series, and the one an other holds, on the disk', async () => {
      await store.commit([put(first(DIEP, 'blijft hier liggen'))]);
      await store.commit([put(first(BASIS, filler(0))), seat('apparaatvanfrans')]);
      for (let revision = 2; revision <= 40; revision += 1)
        await store.commit([
          put({ ...first(BASIS, filler(revision)), revision }),
          kept(KEY, `sessie${String(revision)}`, revision, BASIS, filler(revision)),
        ]);
      if (under.bytes !== null) expect(await foundOnDisk('Zwijgend40Geheim')).toBe(true);
      await store.commit([{ kind: 'series-erase', series: BASIS }]);
      for (const words of ['Geheim', 'Zwijgend', 'apparaatvanfrans', BASIS])
        expect([words, await foundOnDisk(words)]).toEqual([words, false]);
      if (under.reopen !== null) store = await under.reopen();
      for (const words of ['Geheim', 'Zwijgend']) expect(await foundOnDisk(words)).toBe(false);
      expect((await store.series(DIEP))?.series.meetings[0]?.next).toBe('blijft hier liggen');
    });

    test('[KE15] what a key kept before is nowhere when it was written over to be gone, and what it keeps now is there', async () => {
      await store.commit([put(first()), kept(KEY, 'sessie1', 1, BASIS, filler(1)), kept(KEY, 'sessie2', 1, BASIS, filler(2))]);
      await store.commit([kept(KEY, 'sessie1', 2, BASIS, filler(3)), { kind: 'scrub' }]);
      expect(await foundOnDisk('Zwijgend1Geheim')).toBe(false);
      if (under.bytes !== null) for (const there of [2, 3]) expect(await foundOnDisk(`Zwijgend${String(there)}Geheim`)).toBe(true);
    });

    test('[SR9] words that a series does not say any more are nowhere, whatever else it says now', async () => {
      await store.commit([put(first(BASIS, filler(3)))]);
      for (let revision = 2; revision <= 30; revision += 1) {
        await store.commit([put({ ...first(BASIS, filler(revision)), revision })]);
        expect(await foundOnDisk(`Zwijgend${String(revision - 1)}Geheim`)).toBe(false);
      }
      await store.commit([put({ ...first(BASIS, 'leeg'), revision: 31 })]);
      expect(await foundOnDisk('Zwijgend')).toBe(false);
      const gone = first(BASIS, 'leeg');
      await store.commit([put({ ...gone, series: { ...gone.series, meetings: [] }, revision: 32 })]);
      expect(await foundOnDisk('leeg')).toBe(false);
    });
  });
};

const BASIS = 'basisreeks000' as SeriesId;
const DIEP = 'verdieping000' as SeriesId;
const KEY = 'a'.repeat(43) as KeepsakeId;
const OTHER_KEY = 'b'.repeat(43) as KeepsakeId;

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
/** Of many lengths: in a page of its own, in several, and among others. */
const filler = (nr: number): string => `Zwijgend${String(nr)}Geheim`.repeat(1 + ((nr * 37) % 300));

const first = (id: SeriesId = BASIS, next = 'Verder met Lydia.'): SeriesRow => ({
  series: {
    ...newSeries({ title: 'Basisreeks', goal: 'Leren', facilitator: 'Frans', language: 'nl', departments: [] }, { id, now: 1 }),
    meetings: [meeting(next)],
  } satisfies Series,
  revision: 1,
  guard: null,
  deadline: 1_000,
});
const meeting = (next: string): Meeting => ({
  id: 'meeting000000' as MeetingId,
  title: 'Bijeenkomst 1',
  theme: '',
  script: 'difficult-experience' as ScriptId,
  startsAt: null,
  place: '',
  next,
  session: null,
  harvest: null,
});

const put = (row: SeriesRow): Write => ({ kind: 'series', row });
const seat = (device: string): Write => ({ kind: 'series-seat', device, series: BASIS });
const kept = (
  ...[keepsake, session, at, series = BASIS, sealed = 'dicht']: readonly [KeepsakeId, string, number, SeriesId?, string?]
): Write => ({
  kind: 'keepsake',
  row: { keepsake, series, session: session as SessionId, at, sealed: new Uint8Array(Buffer.from(sealed)) } satisfies KeepsakeRow,
});
