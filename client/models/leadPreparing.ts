import type { PhaseId, RoomId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import { programmeOfSubgroup } from '../../shared/script/programme.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';

/** For who will lead a subgroup, before the rooms open: its steps, what one can say in each, and what to watch for. */
export interface LeadPreparingModel {
  readonly room: RoomId;
  readonly number: number | null;
  readonly name: string;
  readonly steps: readonly {
    readonly id: PhaseId;
    readonly title: string;
    readonly say: readonly string[];
    readonly watch: readonly string[];
  }[];
}

/** `null` for who leads none, and once the rooms are open: then one leads. */
export const leadPreparingModel = ({ floor, desk, scripts, lang }: LeadPreparingInput): LeadPreparingModel | null => {
  if (floor.room.breakout !== 'forming' || floor.session.closed) return null;
  const mine = (Object.keys(floor.rooms) as RoomId[]).find((id) => floor.rooms[id]?.lead === desk.me.id && floor.rooms[id].order !== null);
  const room = mine === undefined ? undefined : floor.rooms[mine];
  const script = scripts.find(({ title }) => title.nl === floor.session.scriptTitle.nl);
  if (mine === undefined || room === undefined || script === undefined) return null;
  return {
    room: mine,
    number: room.order === null ? null : room.order + 1,
    name: room.name,
    steps: programmeOfSubgroup(script).phases.map(({ id, title, say, watch }) => ({
      id,
      title: title[lang],
      say: say.map((line) => line[lang]),
      watch: watch.map((line) => line[lang]),
    })),
  };
};

interface LeadPreparingInput {
  readonly floor: FloorView;
  readonly desk: DeskView;
  readonly scripts: readonly Script[];
  readonly lang: Lang;
}
