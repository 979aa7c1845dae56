import type { Lang } from '../../shared/model/text.ts';
import type { FloorView } from '../../shared/session/views.ts';
import { floorScreen, type FloorScreen } from './floor.ts';
import { slipsWhere, type FloorSlip } from './floorSlip.ts';
import { timerFace, type TimerFace } from './timer.ts';

/** The floor at a moment that has been. */
export interface FloorThenModel {
  readonly screen: FloorScreen;
  readonly face: TimerFace;
  /** What people laid down in that phase, to read. */
  readonly slips: readonly FloorSlip[];
  /** Who stood where. */
  readonly sheets: readonly { readonly title: string; readonly people: readonly string[] }[];
}

export const floorThenModel = (floor: FloorView, at: number, lang: Lang): FloorThenModel => ({
  // Of a text written together only the latest words are kept: what stood there then is not known.
  screen: floorScreen(floor, { lang, typing: new Map(), caseText: '' }),
  face: timerFace(floor.room.timer, at),
  slips: slipsWhere(floor, lang, (card) => card.phase === floor.room.phase),
  sheets: Object.values(floor.sheets)
    .toSorted((one, other) => one.order - other.order)
    .map(({ title, people }) => ({ title: title[lang], people: people.flatMap((id) => floor.people[id]?.name ?? []) })),
});
