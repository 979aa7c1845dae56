import { Router, type Request } from 'express';
import { seriesToOutline, type SeriesHarvest } from '../../shared/harvest/series-outline.ts';
import { wordsFor } from '../../shared/harvest/words.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Series } from '../../shared/series/model.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { MeetingHarvest } from '../../shared/protocol/series.ts';
import { err, ok } from '../../shared/result.ts';
import { meetingOf } from '../../shared/series/series.ts';
import type { Form, Job } from '../export/job.ts';
import type { Writer } from '../export/writer.ts';
import { fileRoute } from './file.ts';
import { route } from './reply.ts';
import type { SeriesDoor } from './series-door.ts';

export interface SeriesHarvestDeps {
  readonly door: Pick<SeriesDoor, 'find'>;
  readonly writer: Writer;
}

/** What stays of the sessions of a series, below `/api/series`; files take `?lang=nl|en`, otherwise they speak the series' language. */
export const seriesHarvestRoutes = ({ door, writer }: SeriesHarvestDeps): Router => {
  const router = Router();

  router.get(
    '/:id/meetings/:meeting/harvest',
    route(async (request) => {
      const found = await door.find(request);
      if (!found.ok) return found;
      const kept: MeetingHarvest | null =
        meetingOf(found.value.row.series, String(request.params['meeting']) as MeetingId)?.harvest ?? null;
      return kept === null ? err({ code: 'not-found' }) : ok({ status: 200, body: kept });
    }),
  );

  for (const form of ['md', 'pdf', 'docx', 'csv', 'json'] as const)
    router.get(
      `/:id/harvest.${form}`,
      fileRoute(writer, async (request) => {
        const found = await door.find(request);
        if (!found.ok) return found;
        const { series } = found.value.row;
        const lang = langOf(request, series);
        return ok({ stem: wordsFor(lang).fileHarvest, title: series.title, job: jobFor(form, keptOf(series, lang)) });
      }),
    );

  return router;
};

const jobFor = (form: Exclude<Form, 'svg'>, kept: SeriesHarvest): Job => {
  switch (form) {
    case 'csv':
      return { form, harvests: kept.sessions.map(({ harvest }) => ({ ...harvest, lang: kept.lang })) };
    case 'json':
      return { form, of: kept };
    default:
      return { form, outline: seriesToOutline(kept) };
  }
};

const keptOf = ({ title, goal, language, meetings }: Series, lang: Lang): SeriesHarvest => ({
  lang,
  spoken: language,
  title,
  goal,
  sessions: meetings.flatMap(({ harvest, startsAt }) =>
    harvest === null ? [] : [{ when: startsAt === null ? '' : dayIn(lang, startsAt), harvest: harvest.found }],
  ),
});

const dayIn = (lang: Lang, at: number): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(at);

const LOCALES: Readonly<Record<Lang, string>> = { nl: 'nl', en: 'en-GB' };

const langOf = (request: Request, { language }: Series): Lang => {
  const asked = request.query['lang'];
  return asked === 'nl' || asked === 'en' ? asked : language;
};
