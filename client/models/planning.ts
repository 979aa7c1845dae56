import type { ParticipantId, PhaseId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { FloorView } from '../../shared/session/views.ts';
import { hasBegun } from './facilitatorPace.ts';
import { rowsOf } from './facilitatorInput.ts';

/** The script with its words to say, beside the plan that hosts write together. */
export interface PlanningModel {
  readonly title: string;
  readonly steps: readonly PlannedStep[];
  /** Who prepare, the facilitator first. */
  readonly hosts: readonly { readonly id: ParticipantId; readonly name: string; readonly stone: number; readonly online: boolean }[];
  /** Notes at the steps are written together until the circle begins; after that they are the facilitator's. */
  readonly notes: 'open' | 'begun' | 'mine';
  readonly closed: boolean;
}

export interface PlannedStep {
  readonly id: PhaseId;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly say: readonly string[];
  readonly watch: readonly string[];
}

/** `null` for who does not prepare this session. */
export const planningModel = ({ floor, me, scripts, lang }: PlanningInput): PlanningModel | null => {
  const person = floor.people[me];
  const facilitates = person?.role === 'facilitator';
  if (person === undefined || !(facilitates || person.coHost)) return null;
  const script = scripts.find(({ title }) => title.nl === floor.session.scriptTitle.nl);
  const begun = floor.room.subgroup !== null || isUnderWay(floor);
  return {
    title: floor.session.title,
    steps: rowsOf(floor.phases).map((phase) => {
      const row = script?.phases.find(({ id }) => id === phase.id);
      return {
        id: phase.id,
        title: phase.title[lang],
        purpose: phase.purpose[lang],
        minutes: phase.minutes,
        say: row?.say.map((line) => line[lang]) ?? [],
        watch: row?.watch.map((line) => line[lang]) ?? [],
      };
    }),
    hosts: rowsOf(floor.people)
      .filter(({ presence, role, coHost }) => (presence === 'here' || presence === 'elsewhere') && (role === 'facilitator' || coHost))
      .map(({ id, name, stone, online }) => ({ id, name, stone, online })),
    notes: facilitates ? 'mine' : begun ? 'begun' : 'open',
    closed: floor.session.closed,
  };
};

const isUnderWay = ({ room, phases }: FloorView): boolean =>
  hasBegun(room.timer) || Object.values(phases).filter(({ state }) => state !== 'ahead').length > 1;

interface PlanningInput {
  readonly floor: FloorView;
  readonly me: ParticipantId;
  readonly scripts: readonly Script[];
  readonly lang: Lang;
}
