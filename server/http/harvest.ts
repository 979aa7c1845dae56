import { Router, type Request, type RequestHandler } from 'express';
import { PLENARY } from '../../shared/ids.ts';
import { docName } from '../../shared/doc/names.ts';
import { harvest, type Harvest, type HarvestTexts } from '../../shared/harvest/harvest.ts';
import { harvestToJson } from '../../shared/harvest/harvest-json.ts';
import { harvestToMarkdown } from '../../shared/harvest/harvest-markdown.ts';
import { liftedHarvests } from '../../shared/harvest/subgroups.ts';
import { takeHome } from '../../shared/harvest/take-home.ts';
import { takeHomeToMarkdown } from '../../shared/harvest/take-home-markdown.ts';
import { wordsFor } from '../../shared/harvest/words.ts';
import type { Person, Room } from '../../shared/model/session.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { deskView, floorView } from '../../shared/session/view.ts';
import type { FloorView } from '../../shared/session/views.ts';
import type { Hub, LiveState } from '../sync/hub.ts';
import type { Door, Entrance } from './door.ts';
import { sendRefusal } from './reply.ts';

export interface HarvestDeps {
  readonly door: Pick<Door, 'find' | 'findAsFacilitator'>;
  readonly hub: Pick<Hub, 'readText'>;
}

/** Files to keep, below `/api/sessions`; `?lang=nl|en`, otherwise in the session's language. */
export const harvestRoutes = ({ door, hub }: HarvestDeps): Router => {
  const router = Router();

  const readHarvest = async (request: Request): Promise<Result<Harvest, Refusal>> => {
    const found = seatOf(await door.findAsFacilitator(request), 'facilitator');
    if (!found.ok) return found;
    const { live } = found.value;
    const circle = circleOf(live);
    const floor = floorView(live.session, circle, live.online);
    return ok(harvest(floor, await readTexts(hub, { live, floor, story: circle.caseReleased }), langOf(request, live)));
  };

  router.get(
    '/:code/harvest.md',
    file(async (request) => {
      const found = await readHarvest(request);
      return found.ok ? ok(textFile(found.value, wordsFor(found.value.lang).fileHarvest, harvestToMarkdown(found.value))) : found;
    }),
  );

  router.get(
    '/:code/harvest.json',
    file(async (request) => {
      const found = await readHarvest(request);
      if (!found.ok) return found;
      const name = fileName(wordsFor(found.value.lang).fileHarvest, found.value.title, 'json');
      return ok({ name, type: 'application/json; charset=utf-8', body: harvestToJson(found.value) });
    }),
  );

  router.get(
    '/:code/mine.md',
    file(async (request) => {
      const found = seatOf(await door.find(request), 'participant');
      if (!found.ok) return found;
      const { live, room, person } = found.value;
      const circle = circleOf(live);
      const floor = floorView(live.session, circle, live.online);
      const texts = await readTexts(hub, { live, floor, story: circle.caseReleased || circle.bringer === person.id });
      const own = takeHome(floor, deskView(live.session, room, person.id), langOf(request, live), texts);
      return ok(textFile(own.group, wordsFor(own.lang).fileMine, takeHomeToMarkdown(own)));
    }),
  );

  return router;
};

export interface Seated {
  readonly live: LiveState;
  readonly room: Room;
  readonly person: Person;
}

/** The person on that seat and their room; who left or was removed has to come in first. */
export const seatOf = (entrance: Result<Entrance, Refusal>, seat: Seat): Result<Seated, Refusal> => {
  if (!entrance.ok) return entrance;
  const { actor, seats } = entrance.value;
  const live = actor.live();
  const row = seats.find((held) => held.seat === seat);
  const holder = row?.person ?? null;
  const person = holder === null ? undefined : live.session.people[holder];
  const room = person === undefined ? undefined : live.session.rooms[person.room];
  if (person?.presence !== 'here' || room === undefined) return err({ code: 'no-seat' });
  return ok({ live, room, person });
};

/** What is taken home is the circle's, in whatever room somebody is: nothing of a subgroup but what it let come along. */
const circleOf = ({ session }: LiveState): Room => {
  const circle = session.rooms[PLENARY];
  if (circle === undefined) throw new Error('a session has its circle');
  return circle;
};

/** What was written together: the case where it may be read, and what subgroups let come along. */
const readTexts = async (hub: HarvestDeps['hub'], { live, floor, story }: ToRead): Promise<HarvestTexts> => {
  const { id } = live.session;
  const rooms = liftedHarvests(floor);
  const [told, ...along] = await Promise.all([
    story ? hub.readText(docName({ kind: 'case', session: id, room: PLENARY })) : null,
    ...rooms.map((room) => hub.readText(docName({ kind: 'harvest', session: id, room }))),
  ]);
  return { case: told, subgroups: new Map(rooms.map((room, at) => [room, along[at] ?? ''])) };
};

interface ToRead {
  readonly live: LiveState;
  readonly floor: FloorView;
  /** Whether the text of the case is read. */
  readonly story: boolean;
}

const langOf = (request: Request, { session }: LiveState): Lang => {
  const asked = request.query['lang'];
  return asked === 'nl' || asked === 'en' ? asked : session.settings.language;
};

interface File {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

const textFile = ({ title }: Pick<Harvest, 'title'>, stem: string, body: string): File => ({
  name: fileName(stem, title, 'md'),
  type: 'text/markdown; charset=utf-8',
  body,
});

/** Nothing but lower-case ASCII letters, digits and dashes, so that it means the same everywhere. */
const fileName = (stem: string, title: string, ending: string): string => {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return `${[stem, slug].filter((part) => part !== '').join('-')}.${ending}`;
};

/** Sends a file to keep. It is somebody's words: no cache keeps it, and no browser takes it for a page. */
const file =
  (read: (request: Request) => Promise<Result<File, Refusal>>): RequestHandler =>
  async (request, response) => {
    const found = await read(request);
    if (!found.ok) return sendRefusal(response, found.error);
    const { name, type, body } = found.value;
    response.setHeader('content-type', type);
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.send(body);
  };
