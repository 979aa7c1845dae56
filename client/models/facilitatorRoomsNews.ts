import type { ParticipantId, RoomId } from '../../shared/ids.ts';
import type { FloorView, RoomsView } from '../../shared/session/views.ts';
import type { RoomName } from './facilitatorLift.ts';

/** What changed about the subgroups, for the facilitator's ears: who asks for help, and what people answered. */
export type RoomsNews =
  | { readonly kind: 'help'; readonly room: RoomName }
  | { readonly kind: 'leads' | 'declined'; readonly room: RoomName; readonly name: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'closed' };

export interface RoomsMoment {
  readonly rooms: RoomsView;
  readonly people: FloorView['people'];
}

export const roomsNews = (before: RoomsMoment, after: RoomsMoment): readonly RoomsNews[] => {
  const [was, now] = [before.rooms.breakout.now.kind, after.rooms.breakout.now.kind];
  const turned: readonly RoomsNews[] =
    was === now ? [] : now === 'open' ? [{ kind: 'opened' }] : was === 'open' ? [{ kind: 'closed' }] : [];
  return [...turned, ...(Object.keys(after.rooms.rooms) as RoomId[]).flatMap((id) => newsOf(id, before, after))];
};

const newsOf = (id: RoomId, before: RoomsMoment, after: RoomsMoment): readonly RoomsNews[] => {
  const [was, now] = [before.rooms.rooms[id], after.rooms.rooms[id]];
  if (was === undefined || now === undefined) return [];
  const room: RoomName = { order: now.order, name: now.name };
  const nameOf = (person: ParticipantId): string => after.people[person]?.name ?? '';
  const answered = was.asked !== null && now.asked === null ? was.asked : null;
  return [
    ...(now.help && !was.help ? [{ kind: 'help', room } as const] : []),
    ...(answered === null ? [] : [{ kind: now.lead === answered ? 'leads' : 'declined', room, name: nameOf(answered) } as const]),
  ];
};
