import type { RoomId } from '../ids.ts';
import type { Lang } from '../model/text.ts';
import type { CardView, FloorView, SubgroupView } from '../session/views.ts';
import { roomNameIn } from './words.ts';

/** Words that are taken home, and the name of the subgroup they came along from; `null`: they were said in the circle. */
export interface HarvestedWords {
  readonly text: string;
  readonly room: string | null;
}

/** What a subgroup wrote together and let come along. */
export interface HarvestedRoom {
  readonly name: string;
  readonly text: string;
}

/** From which subgroup a card came along, by its name. */
export const roomOf = ({ rooms }: Pick<FloorView, 'rooms'>, { from }: Pick<CardView, 'from'>, lang: Lang): string | null =>
  from === null ? null : roomNameIn(lang, rooms[from] ?? { order: null, name: '' });

/** Of the subgroups that let their own words come along: those words, in the order of the rooms. Of no other a letter. */
export const harvestedRooms = (
  { rooms }: Pick<FloorView, 'rooms'>,
  texts: ReadonlyMap<RoomId, string>,
  lang: Lang,
): readonly HarvestedRoom[] =>
  liftedHarvests({ rooms }).flatMap((id) => {
    const [room, text] = [rooms[id], (texts.get(id) ?? '').trim()];
    return room === undefined || text === '' ? [] : [{ name: roomNameIn(lang, room), text }];
  });

/** Which subgroups let their own words come along, in their order. */
export const liftedHarvests = ({ rooms }: Pick<FloorView, 'rooms'>): readonly RoomId[] =>
  (Object.entries(rooms) as [RoomId, SubgroupView][])
    .filter(([, { harvest }]) => harvest)
    .toSorted(([, one], [, other]) => (one.order ?? LAST) - (other.order ?? LAST))
    .map(([id]) => id);

/** Of an earlier division. */
const LAST = 1000;
