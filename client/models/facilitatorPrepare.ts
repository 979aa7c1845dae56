import type { JoinCode } from '../../shared/ids.ts';
import type { Clip, Preparation } from '../../shared/model/session.ts';
import { clipOf } from './facilitatorSettings.ts';
import { isFacilitator, isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';
import { hasBegun } from './facilitatorPace.ts';

/** Before it begins: what people will read, what to send them, and who prepare. */
export interface PreparingModel {
  readonly code: JoinCode;
  readonly title: string;
  readonly theme: string;
  readonly preparation: Preparation;
  readonly minutes: number;
  readonly clip: Clip;
  readonly agreements: readonly string[];
  readonly coHosts: readonly string[];
}

/** What was agreed, where people check in. */
export interface AgreementsModel {
  readonly lines: readonly string[];
  readonly save: ((lines: readonly string[]) => ReturnType<Attempt>) | undefined;
}

/** `null` for who leads a subgroup only, and once it has begun: then it steps aside. */
export const preparingModel = (input: ConsoleInput): PreparingModel | null => {
  const { floor, hosts } = input;
  const { room, session, phases, people } = floor;
  const begun = hasBegun(room.timer) || Object.values(phases).some(({ state }) => state === 'done');
  if (begun || room.subgroup !== null || !isOpen(input) || !isFacilitator(input)) return null;
  return {
    code: session.code,
    title: session.title,
    theme: session.theme,
    preparation: session.preparation,
    minutes: Object.values(phases).reduce((sum, phase) => sum + phase.minutes, 0),
    clip: clipOf(hosts.clip),
    agreements: session.agreements,
    coHosts: rowsOf(people)
      .filter(({ coHost, presence }) => coHost && (presence === 'here' || presence === 'elsewhere'))
      .map(({ name }) => name),
  };
};

/** `null` outside the check-in. */
export const agreementsModel = (input: ConsoleInput): AgreementsModel | null => {
  const { floor, act } = input;
  if (floor.phases[floor.room.phase]?.opening !== true || floor.room.subgroup !== null) return null;
  const may = isOpen(input) && isFacilitator(input);
  const lines = floor.session.agreements;
  if (!may && lines.length === 0) return null;
  return { lines, save: may ? (agreements) => act('session.change', { agreements }) : undefined };
};

/** Whether this host reads the plan beside the script. */
export const readsPlan = (input: ConsoleInput): boolean => isFacilitator(input) || input.floor.people[input.desk.me.id]?.coHost === true;
