import type { ParticipantId } from '../../shared/ids.ts';
import { WRITERS_ASKED, WRITERS_LEAST } from '../../shared/model/limits.ts';
import type { ManagementBody } from '../../shared/protocol/http.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView, ManagementView } from '../../shared/session/views.ts';
import { isFacilitator, isOpen, rowsOf, type Attempt, type ConsoleInput } from './facilitatorInput.ts';

/** What may go to management, as the facilitator leads it. `null` for who leads a subgroup only, and in a subgroup. */
export interface ManagingModel {
  readonly now: ManagementView | null;
  /** Whether a text can be made and laid before the circle. */
  readonly mayLay: boolean;
  readonly inSeries: boolean;
  readonly approve: Attempt | undefined;
  readonly drop: Attempt | undefined;
  /** Guests without device, whose answer the facilitator writes down. */
  readonly guests: readonly { readonly id: ParticipantId; readonly name: string; readonly answer: (yes: boolean) => ReturnType<Attempt> }[];
}

export const managingModel = (input: ConsoleInput): ManagingModel | null => {
  const { floor, act } = input;
  if (!isFacilitator(input) || floor.room.subgroup !== null) return null;
  const now = floor.management['now'] ?? null;
  const ready = now !== null && !now.approved && !now.objected && now.agreed * 2 > now.of;
  return {
    now,
    mayLay: isOpen(input),
    inSeries: floor.session.inSeries,
    approve: ready ? () => act('management.approve', {}) : undefined,
    drop: now === null ? undefined : () => act('management.drop', {}),
    guests:
      now === null || now.approved
        ? []
        : rowsOf(floor.people)
            .filter(({ guest, presence }) => guest && presence === 'here')
            .map(({ id, name }) => ({ id, name, answer: (yes) => act('management.answer', { yes, person: id }) })),
  };
};

/** What is asked of somebody who takes part; `null` when nothing lies there. */
export interface ManagementAsk {
  readonly now: ManagementView;
  readonly mine: boolean | null;
  readonly answer: (yes: boolean) => Command;
}

export const managementAskOf = (floor: FloorView, desk: DeskView): ManagementAsk | null => {
  const now = floor.management['now'];
  if (now === undefined || floor.people[desk.me.id]?.role !== 'participant') return null;
  return { now, mine: desk.me.agrees, answer: (yes) => ({ name: 'management.answer', payload: { yes } }) };
};

/** The number as it was typed; `null` when it cannot be one. */
export const thresholdIn = (typed: string): number | null => {
  const number = Number(typed.trim());
  return typed.trim() !== '' && Number.isInteger(number) && number >= WRITERS_LEAST && number <= MOST ? number : null;
};

export const usualManagement = (inSeries: boolean): Omit<ManagementBody, 'lang' | 'threshold'> & { readonly threshold: string } => ({
  of: inSeries ? 'series' : 'session',
  threshold: String(WRITERS_ASKED),
});

const MOST = 600;
