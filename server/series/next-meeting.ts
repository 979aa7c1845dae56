import type { SessionId } from '../../shared/ids.ts';
import type { Meeting, Series } from '../../shared/series/model.ts';
import type { NextMeeting } from '../../shared/protocol/mine.ts';
import type { KeptMeeting } from '../../shared/series/follow.ts';
import type { SessionActor } from '../session/actor.ts';
import type { Registry } from '../session/registry.ts';
import { sessionOf } from './sessions-of.ts';

/**
 * Where somebody with a personal key can go now: the first open session of the series that nothing is kept of yet, else one that is
 * still going on; without one, the next plan is told of.
 */
export const nextOf = async (
  registry: Pick<Registry, 'get'>,
  series: Series,
  { meetings: kept }: { readonly meetings: readonly KeptMeeting[] },
): Promise<{ readonly next: NextMeeting | null; readonly actor: SessionActor | null }> => {
  const known = new Set(kept.map(({ session }) => session));
  const open: { readonly meeting: Meeting; readonly actor: SessionActor }[] = [];
  const meetings = series.meetings.filter(({ off }) => off !== true);
  for (const meeting of meetings) {
    const actor = await sessionOf(registry, series, meeting.session?.id);
    if (actor?.live().session.status.kind === 'open') open.push({ meeting, actor });
  }
  const found = open.find(({ actor }) => !known.has(actor.id)) ?? open.at(-1);
  if (found !== undefined) {
    const { title, preparation } = found.actor.live().session.settings;
    const { code } = found.actor.live().session;
    return {
      next: { title, startsAt: preparation.startsAt, place: preparation.place, code, joined: known.has(found.actor.id) },
      actor: found.actor,
    };
  }
  const held = meetings.findLastIndex(({ session }) => session !== null);
  const plan = meetings.slice(held + 1).find(({ session }) => session === null);
  return {
    next: plan === undefined ? null : { title: plan.title, startsAt: plan.startsAt, place: plan.place, code: null, joined: false },
    actor: null,
  };
};

export const titleOf = ({ meetings }: Series, session: SessionId): string | null =>
  meetings.find((meeting) => meeting.session?.id === session)?.title ?? null;

/** As they were held; one that the series does not know any more comes first. */
export const inOrderOf = ({ meetings }: Series, kept: readonly KeptMeeting[]): readonly KeptMeeting[] => {
  const place = ({ session: id }: KeptMeeting): number => meetings.findIndex(({ session }) => session?.id === id);
  return kept.toSorted((one, other) => place(one) - place(other));
};
