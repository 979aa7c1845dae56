import { createContext, useContext } from 'react';
import type { GroupModel, LayingModel, LineModel } from '../../models/laying.ts';

/** What every card may reach for to be laid with others or linked. Outside it, cards lie still. */
export interface Laying {
  readonly model: LayingModel;
  /** The line this person drew just now: told about at once. */
  readonly drawn: string | null;
  readonly onDrawn: (between: string | null) => void;
  /** The group or line this person undid just now: shown with the way back. */
  readonly undone: Undone | null;
  readonly onUndone: (undone: Undone | null) => void;
}

export type Undone =
  /** Its lines go with it, and come back with it. */
  | { readonly kind: 'group'; readonly group: GroupModel; readonly lines: readonly LineModel[] }
  | { readonly kind: 'line'; readonly line: LineModel };

export const LayingContext = createContext<Laying | null>(null);

export const useLaying = (): Laying | null => useContext(LayingContext);
