import { docName } from '../../shared/doc/names.ts';
import { harvest, type Harvest, type HarvestTexts } from '../../shared/harvest/harvest.ts';
import { liftedHarvests } from '../../shared/harvest/subgroups.ts';
import { PLENARY } from '../../shared/ids.ts';
import type { Room } from '../../shared/model/session.ts';
import type { Lang } from '../../shared/model/text.ts';
import { floorView } from '../../shared/session/view.ts';
import type { FloorView } from '../../shared/session/views.ts';
import type { Hub, LiveState } from '../sync/hub.ts';

/** What is taken home is the circle's, in whatever room somebody is: nothing of a subgroup but what it let come along. */
export const circleOf = ({ session }: Pick<LiveState, 'session'>): Room => {
  const circle = session.rooms[PLENARY];
  if (circle === undefined) throw new Error('a session has its circle');
  return circle;
};

/** What was written together: the case where it may be read, and what subgroups let come along. */
export const readTexts = async (hub: Pick<Hub, 'readText'>, { live, floor, story }: ToRead): Promise<HarvestTexts> => {
  const { id } = live.session;
  const rooms = liftedHarvests(floor);
  const [told, ...along] = await Promise.all([
    story ? hub.readText(docName({ kind: 'case', session: id, room: PLENARY })) : null,
    ...rooms.map((room) => hub.readText(docName({ kind: 'harvest', session: id, room }))),
  ]);
  return { case: told, subgroups: new Map(rooms.map((room, at) => [room, along[at] ?? ''])) };
};

/** What may leave the room, as it is now. */
export const readHarvest = async (hub: Pick<Hub, 'readText'>, live: LiveState, lang: Lang): Promise<Harvest> => {
  const circle = circleOf(live);
  const floor = floorView(live.session, circle, live.online);
  return harvest(floor, await readTexts(hub, { live, floor, story: circle.caseReleased }), lang);
};

interface ToRead {
  readonly live: LiveState;
  readonly floor: FloorView;
  /** Whether the text of the case is read. */
  readonly story: boolean;
}
