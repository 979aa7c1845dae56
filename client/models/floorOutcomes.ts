import type { SheetId } from '../../shared/ids.ts';
import type { FloorView } from '../../shared/session/views.ts';
import type { FloorContext } from './floor.ts';
import { floorSheet, type FloorSheet } from './floorSheet.ts';
import { slipsWhere, type FloorSlip } from './floorSlip.ts';

/** The sheets with what people laid on each. How much lies where is for everybody to see, and nowhere a number. */
export interface OutcomesScene {
  readonly kind: 'outcomes';
  readonly sheets: readonly LaidSheet[];
}

export interface LaidSheet extends FloorSheet {
  readonly slips: readonly FloorSlip[];
}

export const outcomesOn = (floor: FloorView, context: FloorContext): OutcomesScene => ({
  kind: 'outcomes',
  sheets: (Object.keys(floor.sheets) as SheetId[])
    .toSorted((one, other) => (floor.sheets[one]?.order ?? 0) - (floor.sheets[other]?.order ?? 0))
    .flatMap((id) => {
      const sheet = floorSheet(floor, context, id);
      // On its sheet a slip need not say from where it is.
      const slips = slipsWhere(floor, context.lang, (card) => card.sheet === id).map((slip) => ({
        ...slip,
        perspective: null,
        sheet: null,
      }));
      return sheet === null ? [] : [{ ...sheet, slips }];
    }),
});
