import { captionModel, type CaptionModel } from './facilitatorCaption.ts';
import { coverageModel, type CoverageModel } from './facilitatorCoverage.ts';
import { composeModel, type ComposeModel } from './facilitatorCompose.ts';
import { floorModel, type FloorModel } from './facilitatorFloor.ts';
import { headerModel, type HeaderModel } from './facilitatorHeader.ts';
import type { ConsoleInput } from './facilitatorInput.ts';
import { paceModel, type PaceModel } from './facilitatorPace.ts';
import { layingModel, type LayingModel } from './laying.ts';
import { managingModel, type ManagingModel } from './management.ts';
import { roomsModel, type RoomsModel } from './facilitatorRooms.ts';
import { subgroupModel, type SubgroupModel } from './facilitatorSubgroup.ts';
import { pathModel, type PathModel } from './facilitatorPath.ts';
import { peopleModel, type PeopleModel } from './facilitatorPeople.ts';
import { tipsModel, type FacilitatorTips } from './facilitatorTips.ts';
import { settingsModel, type SettingsModel } from './facilitatorSettings.ts';
import { agreementsModel, preparingModel, readsPlan, type AgreementsModel, type PreparingModel } from './facilitatorPrepare.ts';
import { tempoModel, type TempoModel } from './facilitatorTempo.ts';

/** The facilitator's console. What may not be done now is `undefined`, so the screen cannot offer it. */
export interface ConsoleModel {
  readonly header: HeaderModel;
  readonly path: PathModel;
  readonly floor: FloorModel;
  readonly coverage: CoverageModel | null;
  readonly caption: CaptionModel;
  readonly people: PeopleModel;
  readonly pace: PaceModel;
  readonly tempo: TempoModel;
  /** The facilitator's own voice: check-in and check-out, and with the second hat on what a participant may do. */
  readonly own: ComposeModel | null;
  /** Parked tips, while the facilitator holds the pen of a bringer without device. */
  readonly tips: FacilitatorTips | null;
  /** What lies together, and the lines between things. */
  readonly laying: LayingModel;
  readonly settings: SettingsModel;
  /** What may go to management; for the facilitator in the circle. */
  readonly managing: ManagingModel | null;
  /** Until it begins. */
  readonly preparing: PreparingModel | null;
  readonly agreements: AgreementsModel | null;
  /** The plan stands beside the script. */
  readonly plan: boolean;
  /** All subgroups, for the facilitator. */
  readonly rooms: RoomsModel | null;
  /** The subgroup one is in. */
  readonly subgroup: SubgroupModel | null;
}

export const consoleModel = (input: ConsoleInput): ConsoleModel => ({
  header: headerModel(input),
  path: pathModel(input),
  floor: floorModel(input),
  coverage: coverageModel(input),
  caption: captionModel(input),
  people: peopleModel(input),
  pace: paceModel(input),
  tempo: tempoModel(input),
  own: composeModel(input, { kind: 'self' }),
  tips: tipsModel(input),
  laying: layingModel(input),
  settings: settingsModel(input),
  managing: managingModel(input),
  preparing: preparingModel(input),
  agreements: agreementsModel(input),
  plan: readsPlan(input),
  rooms: roomsModel(input),
  subgroup: subgroupModel(input),
});
