import { describe, expect, test } from 'vitest';
import type { SeriesChangeBody, SeriesView } from '../../../shared/protocol/series.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { createSeriesDesk, type SeriesRoutes } from '../../../client/connection/series.ts';
import { addLine, removeLine } from '../../../client/models/seriesAgreements.ts';
import { aboutOf } from '../../../client/models/seriesForm.ts';
import { addMeeting, planOf } from '../../../client/models/seriesMeeting.ts';
import { aMeeting, aSeries } from '../../support/series.ts';

/** A server with one series, where somebody else may be first and the line can be cut. */
const aServer = (stored: SeriesView = aSeries()) => {
  const server = {
    stored,
    cut: false,
    /** This browser has no place any more. */
    out: false,
    writes: 0,
    /** What somebody else stores the moment we write. */
    meanwhile: [] as Partial<SeriesView>[],
    /** Answers wait for this. */
    held: Promise.resolve(),
  };
  const put = (part: Partial<SeriesView>): SeriesView =>
    (server.stored = { ...server.stored, ...part, revision: server.stored.revision + 1 });
  const write = async (revision: number, part: Partial<SeriesView>): Promise<Result<SeriesView, Refusal>> => {
    await server.held;
    if (server.cut) return err({ code: 'unavailable' });
    const other = server.meanwhile.shift();
    if (other !== undefined) put(other);
    if (revision !== server.stored.revision) return err({ code: 'changed' });
    server.writes += 1;
    return ok(put(part));
  };
  const routes: SeriesRoutes = {
    series: async () => {
      if (server.cut) return err({ code: 'unavailable' });
      return server.out ? err({ code: 'not-found' }) : ok(server.stored);
    },
    changeSeries: async (_, { revision, change, passphrase }: SeriesChangeBody) =>
      write(revision, { ...change, ...(passphrase !== undefined && { guarded: passphrase !== '' }) } as Partial<SeriesView>),
    changeMeetings: async (_, { revision, meetings }) =>
      write(revision, { meetings: meetings.map(({ id, ...plan }, at) => aMeeting(at + 1, { ...plan, ...(id !== null && { id }) })) }),
    makeMeeting: async (_, meeting) => ok({ code: 'VXKM-TRPA' as never, meeting }),
    keepHarvest: async (_, id, on) =>
      ok(put({ meetings: server.stored.meetings.map((one) => (one.id === id ? { ...one, harvestKeptAt: on ? 1 : null } : one)) })),
    eraseSeries: async () => (server.cut ? err({ code: 'unavailable' }) : ok(null)),
  };
  return { server, routes };
};

const opened = async (stored?: SeriesView) => {
  const { server, routes } = aServer(stored);
  const desk = createSeriesDesk(routes, server.stored.id);
  await desk.look();
  return { server, desk };
};

const savingOf = ({ now }: { readonly now: () => unknown }) => (now() as { readonly saving: string }).saving;

describe('two people at once', () => {
  test('[SR21] a change is done again on what somebody else stored meanwhile', async () => {
    const { server, desk } = await opened();
    server.meanwhile = [{ goal: 'Iets nieuws' }];
    const base = aboutOf(aSeries());
    expect(await desk.changeAbout(base, { ...base, title: 'Basisreeks 2' })).toEqual({ kind: 'saved' });
    expect(server.stored).toMatchObject({ title: 'Basisreeks 2', goal: 'Iets nieuws' });
  });

  test('[SR21] the same field comes back beside what is stored now, and a second press stores what was chosen', async () => {
    const { server, desk } = await opened();
    server.meanwhile = [{ title: 'Van Hafza' }];
    const base = aboutOf(aSeries());
    const outcome = await desk.changeAbout(base, { ...base, title: 'Van mij', goal: 'Ook van mij' });
    expect(outcome).toMatchObject({
      kind: 'clash',
      stored: { title: 'Van Hafza' },
      merged: { fields: { title: 'Van mij' }, clashes: ['title'] },
    });
    expect(server.stored.title).toBe('Van Hafza');
    if (outcome.kind !== 'clash') return;
    expect(await desk.changeAbout(outcome.stored, outcome.merged.fields)).toEqual({ kind: 'saved' });
    expect(server.stored).toMatchObject({ title: 'Van mij', goal: 'Ook van mij' });
  });

  test('[SR21] also when the newer one was seen before anything was sent', async () => {
    const { server, desk } = await opened();
    const base = aboutOf(aSeries());
    server.stored = { ...server.stored, title: 'Van Hafza', revision: 4 };
    await desk.look();
    expect((await desk.changeAbout(base, { ...base, title: 'Van mij' })).kind).toBe('clash');
    expect(server.writes).toBe(0);
  });

  test('[SR22] two quick presses do not take each other for somebody else', async () => {
    const { server, desk } = await opened();
    const done = await Promise.all([desk.editAgreements(addLine('een')), desk.editAgreements(addLine('twee'))]);
    expect(done).toEqual([null, null]);
    expect(server.stored.agreements.slice(-2)).toEqual(['een', 'twee']);
  });

  test('[SR22] an agreement that somebody else took away meanwhile is not taken away twice', async () => {
    const { server, desk } = await opened();
    const [first = '', second = ''] = server.stored.agreements;
    server.meanwhile = [{ agreements: [second] }];
    expect(await desk.editAgreements(removeLine(first))).toBeNull();
    expect(server.stored.agreements).toEqual([second]);
  });

  test('a meeting that is gone is said so, and nothing is stored', async () => {
    const { server, desk } = await opened(aSeries({ meetings: [aMeeting(1)] }));
    server.meanwhile = [{ meetings: [] }];
    const plan = planOf(aMeeting(1));
    expect(await desk.changePlan(aMeeting(1).id, plan, { ...plan, place: 'Zaal 2' })).toEqual({
      kind: 'refused',
      refusal: { code: 'not-found' },
    });
    expect(server.stored.meetings).toEqual([]);
  });

  test('who is always second is told so in the end', async () => {
    const { server, desk } = await opened();
    server.meanwhile = Array.from({ length: 9 }, (_, nr) => ({ goal: String(nr) }));
    expect(await desk.editAgreements(addLine('een'))).toEqual({ code: 'changed' });
  });
});

describe('saying that it is saved', () => {
  test('[SR25] only once it is stored', async () => {
    const { server, desk } = await opened();
    let letGo = () => {};
    server.held = new Promise((resolve) => (letGo = resolve));
    const done = desk.editMeetings(addMeeting(planOf(aMeeting(1))));
    expect(savingOf(desk)).toBe('saving');
    letGo();
    await done;
    expect(savingOf(desk)).toBe('saved');
  });

  test('[SR25] without a network it is not, what was there stays readable, and the next one that arrives is', async () => {
    const { server, desk } = await opened();
    server.cut = true;
    expect(await desk.editAgreements(addLine('een'))).toEqual({ code: 'unavailable' });
    await desk.look();
    expect(savingOf(desk)).toBe('offline');
    server.cut = false;
    expect(await desk.editAgreements(addLine('een'))).toBeNull();
    expect(savingOf(desk)).toBe('saved');
  });

  test('nothing changed is nothing sent', async () => {
    const { server, desk } = await opened();
    const base = aboutOf(aSeries());
    expect(await desk.changeAbout(base, base)).toEqual({ kind: 'saved' });
    expect(server.writes).toBe(0);
  });
});

test('what was erased is not there any more; what could not be, is', async () => {
  const { server, desk } = await opened();
  server.cut = true;
  expect(await desk.erase(false)).toEqual({ code: 'unavailable' });
  expect(desk.now().kind).toBe('there');
  server.cut = false;
  expect(await desk.erase(false)).toBeNull();
  expect(desk.now()).toEqual({ kind: 'erased' });
});

test('a passphrase is set and taken away, and a page without a series says why', async () => {
  const { server, desk } = await opened();
  expect(await desk.guard('drie fietsen')).toBeNull();
  expect(server.stored.guarded).toBe(true);
  const { server: far, routes } = aServer();
  far.cut = true;
  const lost = createSeriesDesk(routes, far.stored.id);
  await lost.look();
  expect(lost.now()).toEqual({ kind: 'refused', refusal: { code: 'unavailable' }, wasThere: false });
});

test('[SR28] a page that is put out says that it was open here, also when it is looked at once more', async () => {
  const { server, desk } = await opened();
  server.out = true;
  await desk.look();
  await desk.look();
  expect(desk.now()).toEqual({ kind: 'refused', refusal: { code: 'not-found' }, wasThere: true });
  server.out = false;
  await desk.look();
  expect(desk.now().kind).toBe('there');
});
