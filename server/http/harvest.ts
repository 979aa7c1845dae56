import { Router, type Request } from 'express';
import { harvest, type HarvestTexts } from '../../shared/harvest/harvest.ts';
import { harvestToOutline } from '../../shared/harvest/harvest-outline.ts';
import { takeHome } from '../../shared/harvest/take-home.ts';
import { takeHomeToOutline } from '../../shared/harvest/take-home-outline.ts';
import { wordsFor } from '../../shared/harvest/words.ts';
import type { Person, Room } from '../../shared/model/session.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { Seat } from '../../shared/protocol/control.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { deskView, floorView } from '../../shared/session/view.ts';
import type { FloorView } from '../../shared/session/views.ts';
import type { Form, Job } from '../export/job.ts';
import type { Writer } from '../export/writer.ts';
import { circleOf, readTexts } from '../session/circle.ts';
import type { Hub, LiveState } from '../sync/hub.ts';
import type { Door, Entrance } from './door.ts';
import { fileRoute } from './file.ts';

export interface HarvestDeps {
  readonly door: Pick<Door, 'find' | 'findAsFacilitator'>;
  readonly hub: Pick<Hub, 'readText'>;
  readonly writer: Writer;
}

/** Files to keep, below `/api/sessions`; `?lang=nl|en`, otherwise in the session's language. */
export const harvestRoutes = ({ door, hub, writer }: HarvestDeps): Router => {
  const router = Router();

  for (const form of ['md', 'pdf', 'docx', 'csv', 'json', 'svg'] as const)
    router.get(
      `/:code/harvest.${form}`,
      fileRoute(writer, async (request) => {
        const found = seatOf(await door.findAsFacilitator(request), 'facilitator');
        if (!found.ok) return found;
        const { live } = found.value;
        const circle = circleOf(live);
        const floor = floorView(live.session, circle, live.online);
        const texts = await readTexts(hub, { live, floor, story: circle.caseReleased });
        const lang = langOf(request, live);
        const stem = form === 'svg' ? wordsFor(lang).picture.file : wordsFor(lang).fileHarvest;
        const names = request.query['names'] === '1';
        return ok({ stem, title: floor.session.title, job: harvestJob(form, { floor, texts, lang, names }) });
      }),
    );

  for (const form of ['md', 'pdf', 'docx'] as const)
    router.get(
      `/:code/mine.${form}`,
      fileRoute(writer, async (request) => {
        const found = seatOf(await door.find(request), 'participant');
        if (!found.ok) return found;
        const { live, room, person } = found.value;
        const circle = circleOf(live);
        const floor = floorView(live.session, circle, live.online);
        const texts = await readTexts(hub, { live, floor, story: circle.caseReleased || circle.bringer === person.id });
        const own = takeHome(floor, deskView(live.session, room, person.id), langOf(request, live), texts);
        const outline = takeHomeToOutline(own, live.session.settings.language);
        return ok({ stem: wordsFor(own.lang).fileMine, title: own.group.title, job: { form, outline } });
      }),
    );

  return router;
};

interface ToHarvest {
  readonly floor: FloorView;
  readonly texts: HarvestTexts;
  readonly lang: Lang;
  /** Whether the stones of a picture carry names. */
  readonly names: boolean;
}

const harvestJob = (form: Form, { floor, texts, lang, names }: ToHarvest): Job => {
  switch (form) {
    case 'svg':
      return { form, floor, choices: { lang, texts, names } };
    case 'csv':
      return { form, harvests: [harvest(floor, texts, lang)] };
    case 'json':
      return { form, of: harvest(floor, texts, lang) };
    default:
      return { form, outline: harvestToOutline(harvest(floor, texts, lang), floor.session.language) };
  }
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

export const langOf = (request: Request, { session }: LiveState): Lang => {
  const asked = request.query['lang'];
  return asked === 'nl' || asked === 'en' ? asked : session.settings.language;
};
