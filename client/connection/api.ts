import type { JoinCode, MeetingId, RoomId, SeriesId } from '../../shared/ids.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { Lang } from '../../shared/model/text.ts';
import type {
  About,
  CoHostBody,
  CreateBody,
  Created,
  EnterBody,
  FloorThen,
  JoinBody,
  Joined,
  Links,
  LookBack,
  ManagementBody,
  Prepared,
  RoomLinks,
  SessionDoor,
} from '../../shared/protocol/http.ts';
import type { KeyMade, MineForgetBody, MineJoinBody, MineJoined, MineView } from '../../shared/protocol/mine.ts';
import type {
  MeetingHarvest,
  MeetingMade,
  MeetingsBody,
  OwnSeries,
  SeriesChangeBody,
  SeriesCreateBody,
  SeriesEnterBody,
  SeriesMade,
  SeriesView,
} from '../../shared/protocol/series.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';

/**
 * The HTTP routes of `shared/protocol/http.ts`. Only types come from there: the schemas would bring zod into the first page.
 * Every refusal is a value. No network, or an answer that is not ours, is `unavailable`: the person may try again.
 */
export interface Api {
  /** What stands at the door of a session. */
  door(code: JoinCode): Promise<Result<SessionDoor, Refusal>>;
  create(body: CreateBody): Promise<Result<Created, Refusal>>;
  join(code: JoinCode, body: JoinBody): Promise<Result<Joined, Refusal>>;
  /** What one reads beforehand. */
  prepared(code: JoinCode): Promise<Result<Prepared, Refusal>>;
  /** Comes in by the co-hosts' link. */
  coHost(code: JoinCode, body: CoHostBody): Promise<Result<Joined, Refusal>>;
  /** For a participant: a personal key, told once. */
  makeKey(code: JoinCode): Promise<Result<KeyMade, Refusal>>;
  /** What a personal key keeps. */
  openMine(key: string): Promise<Result<MineView, Refusal>>;
  /** Into the next meeting with a personal key. */
  joinMine(body: MineJoinBody): Promise<Result<MineJoined, Refusal>>;
  /** These words are kept no more. */
  forgetMine(body: MineForgetBody): Promise<Result<null, Refusal>>;
  eraseMine(key: string): Promise<Result<null, Refusal>>;
  /** Trades the secret of a link for a seat. */
  enter(code: JoinCode, body: EnterBody): Promise<Result<null, Refusal>>;
  /** For the facilitator: the links to hand out. */
  links(code: JoinCode): Promise<Result<Links, Refusal>>;
  /** For the facilitator and who leads the subgroup: what to hand out there. */
  roomLinks(code: JoinCode, room: RoomId): Promise<Result<RoomLinks, Refusal>>;
  /** For the facilitator: the course of the session; of a subgroup, for who leads it. */
  lookBack(code: JoinCode, room?: RoomId): Promise<Result<LookBack, Refusal>>;
  /** For the facilitator: what the circle takes home. */
  harvest(code: JoinCode, lang: Lang): Promise<Result<Harvest, Refusal>>;
  /** For the facilitator: lays before the circle what may go to management. */
  layManagement(code: JoinCode, body: ManagementBody): Promise<Result<null, Refusal>>;
  /** For the facilitator: the floor at a moment, ms since the epoch. */
  floorThen(code: JoinCode, at: number, room?: RoomId): Promise<Result<FloorThen, Refusal>>;
  /** Who runs this Kring, and where to ask. */
  about(): Promise<Result<About, Refusal>>;
  /** For the facilitator: everything is gone. */
  erase(code: JoinCode): Promise<Result<null, Refusal>>;
  /** The series this browser may lead. */
  ownSeries(): Promise<Result<readonly OwnSeries[], Refusal>>;
  /** For who holds a series. */
  series(id: SeriesId): Promise<Result<SeriesView, Refusal>>;
  createSeries(body: SeriesCreateBody): Promise<Result<SeriesMade, Refusal>>;
  /** Trades the secret of the link, and the passphrase where there is one, for a place. */
  enterSeries(id: SeriesId, body: SeriesEnterBody): Promise<Result<null, Refusal>>;
  changeSeries(id: SeriesId, body: SeriesChangeBody): Promise<Result<SeriesView, Refusal>>;
  changeMeetings(id: SeriesId, body: MeetingsBody): Promise<Result<SeriesView, Refusal>>;
  /** The session of a meeting, made now or before; this browser leads it. */
  makeMeeting(id: SeriesId, meeting: MeetingId): Promise<Result<MeetingMade, Refusal>>;
  /** Whether the harvest of a meeting stays in the series. */
  keepHarvest(id: SeriesId, meeting: MeetingId, on: boolean): Promise<Result<SeriesView, Refusal>>;
  keptHarvest(id: SeriesId, meeting: MeetingId): Promise<Result<MeetingHarvest, Refusal>>;
  /** Everything of it is gone, with its sessions when `sessions`. */
  eraseSeries(id: SeriesId, sessions: boolean): Promise<Result<null, Refusal>>;
  /** `file`: what `series.json` gave, here or elsewhere. */
  importSeries(file: string): Promise<Result<SeriesMade, Refusal>>;
}

export const createApi = (fetchNow: typeof fetch = (...request) => fetch(...request)): Api => {
  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Result<Answer, Refusal>> => {
    try {
      const response = await fetchNow(path, {
        method,
        credentials: 'same-origin',
        cache: 'no-store',
        ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: asJson(body) }),
      });
      if (response.status === 204) return ok(null as Answer);
      const answer: unknown = await response.json();
      return response.ok ? ok(answer as Answer) : err(refusalIn(answer));
    } catch {
      return err({ code: 'unavailable' });
    }
  };
  const at = (code: JoinCode, rest = ''): string => `/api/sessions/${encodeURIComponent(code)}${rest}`;
  return {
    door: (code) => ask('GET', at(code)),
    create: (body) => ask('POST', '/api/sessions', body),
    join: (code, body) => ask('POST', at(code, '/join'), body),
    prepared: (code) => ask('GET', at(code, '/prepare')),
    coHost: (code, body) => ask('POST', at(code, '/co-host'), body),
    makeKey: (code) => ask('POST', at(code, '/key'), {}),
    openMine: (key) => ask('POST', '/api/mine/open', { key }),
    joinMine: (body) => ask('POST', '/api/mine/join', body),
    forgetMine: (body) => ask('POST', '/api/mine/forget', body),
    eraseMine: (key) => ask('POST', '/api/mine/erase', { key }),
    enter: (code, body) => ask('POST', at(code, '/enter'), body),
    links: (code) => ask('GET', at(code, '/links')),
    roomLinks: (code, room) => ask('GET', at(code, `/rooms/${room}/links`)),
    lookBack: (code, room) => ask('GET', at(code, `${inRoom(room)}/lookback`)),
    harvest: (code, lang) => ask('GET', at(code, `/harvest.json?lang=${lang}`)),
    layManagement: (code, body) => ask('POST', at(code, '/management'), body),
    floorThen: (code, moment, room) => ask('GET', at(code, `${inRoom(room)}/lookback/at/${String(moment)}`)),
    about: () => ask('GET', '/api/about'),
    erase: (code) => ask('DELETE', at(code)),
    ownSeries: () => ask('GET', '/api/series'),
    series: (id) => ask('GET', of(id)),
    createSeries: (body) => ask('POST', '/api/series', body),
    enterSeries: (id, body) => ask('POST', of(id, '/enter'), body),
    changeSeries: (id, body) => ask('PATCH', of(id), body),
    changeMeetings: (id, body) => ask('PUT', of(id, '/meetings'), body),
    makeMeeting: (id, meeting) => ask('POST', of(id, `/meetings/${meeting}/session`)),
    keepHarvest: (id, meeting, on) => ask('PUT', of(id, `/meetings/${meeting}/harvest`), { on }),
    keptHarvest: (id, meeting) => ask('GET', of(id, `/meetings/${meeting}/harvest`)),
    eraseSeries: (id, sessions) => ask('DELETE', of(id, sessions ? '?sessions=too' : '')),
    importSeries: (file) => ask('POST', '/api/series/import', file),
  };
};

/** A file is JSON already. */
const asJson = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

const of = (id: SeriesId, rest = ''): string => `/api/series/${encodeURIComponent(id)}${rest}`;

const inRoom = (room: RoomId | undefined): string => (room === undefined ? '' : `/rooms/${room}`);

const refusalIn = (answer: unknown): Refusal => {
  const refusal = typeof answer === 'object' && answer !== null && 'refusal' in answer ? (answer.refusal as Refusal | null) : null;
  return typeof refusal?.code === 'string' ? refusal : { code: 'unavailable' };
};
