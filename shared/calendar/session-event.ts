import type { PreparedView } from '../session/views.ts';
import { eventToIcs } from './ics.ts';

/** A session for one's calendar: as long as its programme. Holds no names and no secret; `null` while it has no moment. */
export const sessionToIcs = (
  { code, title, theme, preparation, minutes }: PreparedView,
  { link, stamp }: { /** Of the page to prepare with. */ readonly link: string; readonly stamp: number },
): string | null => {
  if (preparation.startsAt === null) return null;
  const file = eventToIcs({
    uid: `${code.toLowerCase()}@kring`,
    stamp,
    title,
    description: [theme, link].filter((line) => line !== '').join('\n\n'),
    place: preparation.place,
    link,
    start: { kind: 'utc', at: preparation.startsAt },
    end: { kind: 'utc', at: preparation.startsAt + minutes * MINUTE },
    alarm: null,
  });
  return file.ok ? file.value : null;
};

const MINUTE = 60_000;
