import type { ParticipantId, SheetId } from '../../shared/ids.ts';
import type { Perspective } from '../../shared/model/script.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';

/** A person as a stone with a name. */
export interface Mini {
  readonly id: ParticipantId;
  readonly name: string;
  readonly stone: number;
  readonly me: boolean;
}

/** A sheet in the circle, as somebody who may choose one sees it. */
export interface SheetChoice {
  readonly id: SheetId;
  readonly perspective: Perspective;
  readonly title: string;
  readonly hint: string;
  readonly questions: readonly string[];
  readonly people: readonly Mini[];
  /** Places left. */
  readonly places: number;
  /** The voice of somebody who is not in the room. */
  readonly absent: boolean;
  readonly mine: boolean;
  /** Who is typing a contribution here now, myself left out. */
  readonly typing: readonly string[];
  /** Take a place here. */
  readonly claim?: Command;
}

export interface Sheets {
  /** The sheet I stand at. */
  readonly mine: SheetChoice | null;
  readonly all: readonly SheetChoice[];
  readonly mayChoose: boolean;
  readonly leave?: Command;
}

export const sheetsOf = (
  floor: FloorView,
  desk: DeskView,
  { lang, typing }: { readonly lang: Lang; readonly typing: ReadonlyMap<ParticipantId, SheetId> },
): Sheets => {
  const me = desk.me;
  const mayChoose = me.mayClaim && !floor.session.closed;
  const all = (Object.entries(floor.sheets) as [SheetId, FloorView['sheets'][SheetId]][])
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([id, sheet]): SheetChoice => {
      const places = Math.max(0, sheet.capacity - sheet.people.length);
      return {
        id,
        perspective: sheet.perspective,
        title: sheet.title[lang],
        hint: sheet.hint[lang],
        questions: sheet.questions.map((question) => question[lang]),
        people: sheet.people.map((person) => miniOf(floor, desk, person)),
        places,
        absent: sheet.absent,
        mine: me.sheet === id,
        typing: [...typing].filter(([person, at]) => at === id && person !== me.id).map(([person]) => miniOf(floor, desk, person).name),
        ...(mayChoose && me.sheet !== id && places > 0 && { claim: { name: 'sheet.claim', payload: { sheet: id } } as const }),
      };
    });
  return {
    mine: all.find((sheet) => sheet.mine) ?? null,
    all,
    mayChoose,
    ...(mayChoose && me.sheet !== null && { leave: { name: 'sheet.leave', payload: {} } as const }),
  };
};

export const miniOf = (floor: FloorView, desk: DeskView, id: ParticipantId): Mini => {
  const person = floor.people[id];
  return { id, name: person?.name ?? '…', stone: person?.stone ?? 0, me: id === desk.me.id };
};
