import type { RoomNameView } from '../../shared/session/views.ts';
import type { Subgroup } from './participantForming.ts';
import type { MyRooms } from './participantRooms.ts';
import type { MyRoom } from './participantRoom.ts';

/** What changed of subgroups around somebody, as the live region tells it. */
export type RoomNews =
  | { readonly kind: 'moved'; readonly room: MyRoom }
  | { readonly kind: 'going'; readonly going: Subgroup }
  | { readonly kind: 'asked'; readonly place: RoomNameView }
  | { readonly kind: 'lift'; readonly text: string }
  | { readonly kind: 'lead' | 'visitor' | 'left'; readonly name: string }
  | { readonly kind: 'back'; readonly at: number }
  | { readonly kind: 'help' | 'helpOff' | 'harvest' };

export const roomNewsBetween = (before: MyRooms, after: MyRooms): readonly RoomNews[] => {
  const asks = [...newAsks(before, after)];
  if (before.room.id !== after.room.id) return [{ kind: 'moved', room: after.room }, ...asks];
  return [...asks, ...goingNews(before, after), ...inRoomNews(before.room, after.room), ...harvestNews(before, after)];
};

const newAsks = (before: MyRooms, after: MyRooms): readonly RoomNews[] => [
  ...after.leadAsks
    .filter(({ room }) => before.leadAsks.every((ask) => ask.room !== room))
    .map(({ place }): RoomNews => ({ kind: 'asked', place })),
  ...after.liftAsks
    .filter(({ card }) => before.liftAsks.every((ask) => ask.card !== card))
    .map(({ text }): RoomNews => ({ kind: 'lift', text })),
];

/** Where one goes is said once; that others come along with it is seen. */
const goingNews = ({ dividing: was }: MyRooms, { dividing: now }: MyRooms): readonly RoomNews[] => {
  if (now?.kind !== 'forming' || now.going === null) return [];
  const before = was?.kind === 'forming' ? was.going?.id : undefined;
  return before === now.going.id ? [] : [{ kind: 'going', going: now.going }];
};

const inRoomNews = (was: MyRoom, now: MyRoom): readonly RoomNews[] => {
  const news: RoomNews[] = [];
  if (now.lead !== null && now.lead.id !== was.lead?.id && !now.lead.me) news.push({ kind: 'lead', name: now.lead.name });
  if (now.visitor !== null && was.visitor === null) news.push({ kind: 'visitor', name: now.visitor.name });
  if (now.visitor === null && was.visitor !== null && was.visitor.id !== now.lead?.id) news.push({ kind: 'left', name: was.visitor.name });
  if (now.backAt !== null && now.backAt !== was.backAt) news.push({ kind: 'back', at: now.backAt });
  if (now.help !== null && was.help !== null && now.help.on !== was.help.on) news.push({ kind: now.help.on ? 'help' : 'helpOff' });
  return news;
};

const harvestNews = ({ harvest: was }: MyRooms, { harvest: now }: MyRooms): readonly RoomNews[] =>
  was?.goes === false && now?.goes === true ? [{ kind: 'harvest' }] : [];
