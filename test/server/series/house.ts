import type { MeetingId, SeriesId } from '../../../shared/ids.ts';
import type {
  MeetingMade,
  MeetingPlan,
  SeriesChangeBody,
  SeriesCreateBody,
  SeriesMade,
  SeriesView,
} from '../../../shared/protocol/series.ts';
import { openBrowser, type Answer, type Browser } from '../../support/client.ts';

/** A browser, and what is asked of a series with it. */
export interface Keeping extends Browser {
  createSeries(body?: Partial<SeriesCreateBody>): Promise<SeriesId>;
  series(id: SeriesId): Promise<SeriesView>;
  change(
    id: SeriesId,
    change: SeriesChangeBody['change'],
    more?: { readonly revision?: number; readonly passphrase?: string },
  ): Promise<Answer>;
  /** Puts plans behind those that are there. */
  plan(id: SeriesId, ...plans: readonly Partial<MeetingPlan>[]): Promise<SeriesView>;
  putMeetings(id: SeriesId, meetings: readonly object[], revision?: number): Promise<Answer>;
  makeMeeting(id: SeriesId, meeting: MeetingId): Promise<MeetingMade>;
  enterSeries(link: string, passphrase?: string): Promise<Answer>;
  keep(id: SeriesId, meeting: MeetingId, on?: boolean): Promise<Answer>;
  /** What stays of all its sessions, as Markdown. */
  kept(id: SeriesId): Promise<string>;
}

export const openKeeping = (url: string): Keeping => {
  const browser = openBrowser(url);
  const { request } = browser;
  const at = (id: SeriesId, rest = '') => `/api/series/${id}${rest}`;
  const series: Keeping['series'] = async (id) => bodyOf<SeriesView>(await request('GET', at(id)));
  const putMeetings: Keeping['putMeetings'] = async (id, meetings, revision) =>
    request('PUT', at(id, '/meetings'), { revision: revision ?? (await series(id)).revision, meetings });
  return Object.assign(browser, {
    createSeries: async (body: Partial<SeriesCreateBody> = {}) =>
      bodyOf<SeriesMade>(await request('POST', '/api/series', { ...A_SERIES, ...body })).id,
    series,
    change: async (...[id, change, { revision, ...more } = {}]: Parameters<Keeping['change']>) =>
      request('PATCH', at(id), { revision: revision ?? (await series(id)).revision, change, ...more }),
    putMeetings,
    plan: async (...[id, ...plans]: Parameters<Keeping['plan']>) => {
      const before = (await series(id)).meetings.map(planOf);
      return bodyOf<SeriesView>(await putMeetings(id, [...before, ...plans.map((plan) => ({ id: null, ...A_MEETING, ...plan }))]));
    },
    makeMeeting: async (...[id, meeting]: Parameters<Keeping['makeMeeting']>) =>
      bodyOf<MeetingMade>(await request('POST', at(id, `/meetings/${meeting}/session`))),
    keep: (...[id, meeting, on = true]: Parameters<Keeping['keep']>) => request('PUT', at(id, `/meetings/${meeting}/harvest`), { on }),
    kept: async (id: SeriesId) => (await request('GET', at(id, '/harvest.md'))).text,
    enterSeries: (...[link, passphrase = '']: Parameters<Keeping['enterSeries']>) => {
      const [path = '', key = ''] = link.split('#');
      return request('POST', at(path.split('/')[2] as SeriesId, '/enter'), { key, passphrase });
    },
  });
};

/** A meeting as it goes back to where it came from. */
export const planOf = ({ id, title, theme, script, startsAt, place, next }: SeriesView['meetings'][number]) => ({
  ...{ id, title, theme, script, startsAt, place, next },
});

const bodyOf = <Body>({ status, body, text }: Answer): Body => {
  if (status >= 300) throw new Error(`${String(status)} ${text}`);
  return body as Body;
};

const A_SERIES: SeriesCreateBody = {
  title: 'Basisreeks Werk',
  goal: 'Leren van elkaars werk.',
  facilitator: 'Frans',
  language: 'nl',
  departments: ['Werk', 'Wijkteam'],
  passphrase: '',
};

const A_MEETING = {
  title: 'Bijeenkomst 1',
  theme: 'Als iemand steeds nee zegt',
  script: 'difficult-experience',
  startsAt: Date.UTC(2027, 0, 12, 9),
  place: 'Huis van de Wijk',
  next: 'Terug naar wat Lydia vertelde.',
};
