import type { Kept } from './keeping.ts';
import type { ParticipantId, RoomId, SheetId } from '../../shared/ids.ts';
import type { ForManagement } from '../../shared/model/management.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { FloorView, PersonView } from '../../shared/session/views.ts';
import type { Step } from '../parts/PhasePath.tsx';
import { acrossFrom, type FloorAcross } from './floorLaid.ts';
import { floorPace, type FloorPace } from './floorPace.ts';
import { absenceOn, placeOn, type FloorPlace } from './floorRooms.ts';
import { sceneOf, type FloorScene } from './floorScene.ts';
import { slipOf, someoneOf, type FloorSlip, type Someone } from './floorSlip.ts';
import { floorSheet, type FloorSheet } from './floorSheet.ts';

/** The shared screen, ready to draw. Made of the floor view alone, so nothing private can be in it. */
export interface FloorScreen {
  /** `soon` and `over`: the subgroup whose screen this is has not begun, or is back in the circle. */
  readonly mode: 'open' | 'blank' | 'closed' | 'soon' | 'over';
  /** The session's title and theme, as one line. */
  readonly title: string;
  /** The subgroup in whose place it stands; `null` in the circle. */
  readonly place: FloorPlace | null;
  /** When everybody is called back to the circle, ms since the epoch. */
  readonly backAt: number | null;
  readonly steps: readonly Step[];
  readonly phase: string;
  readonly purpose: string;
  /** What is asked of everybody now. */
  readonly ask: string;
  readonly caption: string | null;
  /** Until when all of it is there. */
  readonly kept: Kept;
  /** The join code, until the facilitator dismisses it. */
  readonly code: string | null;
  readonly people: readonly Someone[];
  /** How many take part, in whatever room. */
  readonly joined: number;
  readonly bringer: Someone | null;
  readonly middle: Middle | null;
  readonly scene: FloorScene;
  readonly pace: FloorPace;
  /** What the circle looks at together, to decide whether it may go to management. */
  readonly management: ForManagement | null;
}

/** What the facilitator put in the middle. `across`: what the card is linked with. */
export type Middle =
  | { readonly kind: 'card'; readonly slip: FloorSlip; readonly across: readonly FloorAcross[] }
  | { readonly kind: 'sheet'; readonly sheet: FloorSheet };

export interface FloorContext {
  readonly lang: Lang;
  readonly typing: ReadonlyMap<ParticipantId, SheetId>;
  /** The co-written case as far as it is known; empty when nothing is written. */
  readonly caseText: string;
  /** What subgroups wrote together to take along, of those whose words may be read here. */
  readonly harvests?: ReadonlyMap<RoomId, string>;
}

export const floorScreen = (floor: FloorView, context: FloorContext): FloorScreen => {
  const { session, room } = floor;
  const phase = floor.phases[room.phase];
  return {
    mode: session.closed ? 'closed' : (absenceOn(floor) ?? (room.blank ? 'blank' : 'open')),
    kept: { keepHours: session.keepHours, deletesAt: session.deletesAt },
    title: [session.title, session.theme].filter((part) => part !== '').join(' · '),
    place: placeOn(floor),
    backAt: room.backAt,
    steps: stepsOf(floor, context.lang),
    phase: phase?.title[context.lang] ?? '',
    purpose: phase?.purpose[context.lang] ?? '',
    ask: phase?.ask[context.lang] ?? '',
    caption: room.caption?.[context.lang] ?? null,
    code: room.joinShown ? session.code : null,
    people: inTheCircle(floor),
    joined: Object.values(floor.people).filter(({ presence, ...who }) => presence !== 'left' && presence !== 'removed' && takesPart(who))
      .length,
    bringer: someoneOf(floor, room.bringer),
    middle: middleOf(floor, context),
    scene: sceneOf(floor, context, phase?.scene ?? 'circle'),
    pace: floorPace(floor),
    management: floor.management['now']?.approved === false ? floor.management['now'].told : null,
  };
};

const stepsOf = (floor: FloorView, lang: Lang): Step[] =>
  Object.entries(floor.phases)
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([id, phase]) => ({ id, title: phase.title[lang], state: phase.state }));

const takesPart = ({ role, hat }: Pick<PersonView, 'role' | 'hat'>): boolean => role === 'participant' || hat;

/** Everybody who takes part: the facilitator only with the second hat on. */
const inTheCircle = (floor: FloorView): Someone[] =>
  Object.entries(floor.people)
    .filter(([, person]) => person.presence === 'here' && takesPart(person))
    .sort(([, one], [, other]) => one.order - other.order)
    .flatMap(([id]) => someoneOf(floor, id as ParticipantId) ?? []);

const middleOf = (floor: FloorView, context: FloorContext): Middle | null => {
  const { spotlight } = floor.room;
  if (spotlight === null) return null;
  if (spotlight.kind === 'sheet') {
    const sheet = floorSheet(floor, context, spotlight.sheet);
    return sheet === null ? null : { kind: 'sheet', sheet };
  }
  const slip = slipOf(floor, context.lang, spotlight.card);
  return slip === null ? null : { kind: 'card', slip, across: acrossFrom(floor, spotlight.card) };
};
