import type { ParticipantId, SheetId } from '../../shared/ids.ts';
import type { Scene } from '../../shared/model/script.ts';
import type { Clip } from '../../shared/model/session.ts';
import type { Lang } from '../../shared/model/text.ts';
import type { DeskView, FloorView } from '../../shared/session/views.ts';
import { cardsOf, type Cards } from './participantCards.ts';
import { composersOf, type Composer } from './participantComposers.ts';
import { experienceOf, type Experience } from './participantExperience.ts';
import { paceOf, type MyPace } from './participantPace.ts';
import { roomsOf, type MyRooms } from './participantRooms.ts';
import type { Kept } from './keeping.ts';
import { miniOf, sheetsOf, type Mini, type Sheets } from './participantSheets.ts';
import { whereOf, type Where } from './participantWhere.ts';
import { tipsOf, type TipsModel } from './tips.ts';
import { waitingIn, type Waiting } from './waiting.ts';

/** Everything a participant's screen needs in one moment. */
export interface ParticipantModel {
  readonly title: string;
  readonly where: Where;
  readonly caption: string | null;
  readonly pace: MyPace;
  readonly rooms: MyRooms;
  /** The bringer's own place. */
  readonly experience: Experience | null;
  readonly me: Mini & { readonly department: string | null; readonly bringer: boolean; readonly observerOnly: boolean };
  readonly bringer: Mini | null;
  readonly sheets: Sheets;
  readonly composers: readonly Composer[];
  readonly cards: Cards;
  /** Parked tips that lie ready for me, when I am the bringer. */
  readonly tips: TipsModel | null;
  /** The question coach reads along in this session, for who wants it. */
  readonly coach: boolean;
  /** Cards that wait until all are turned over: how many, never whose. */
  readonly waiting: readonly Waiting[];
  readonly clip: (Clip & { readonly open: boolean }) | null;
  /** The sheet the facilitator put in the light. */
  readonly litSheet: SheetId | null;
  readonly story: 'now' | 'later' | null;
  readonly kept: Kept;
  readonly closed: { readonly deletesAt: number | null } | null;
  readonly departments: readonly string[];
  readonly videoLink: string;
}

export interface Moment {
  readonly floor: FloorView;
  readonly desk: DeskView;
  readonly lang: Lang;
  readonly typing?: ReadonlyMap<ParticipantId, SheetId>;
}

export const participantModel = ({ floor, desk, lang, typing = new Map() }: Moment): ParticipantModel => {
  const bringing = desk.me.roles.includes('bringer');
  const where = whereOf(floor, { lang, bringer: bringing });
  const sheets = sheetsOf(floor, desk, { lang, typing });
  const { room, session } = floor;
  return {
    title: session.title,
    where,
    caption: room.caption?.[lang] ?? null,
    pace: paceOf(floor, desk),
    rooms: roomsOf(floor, desk, { lang }),
    experience: experienceOf(floor, desk),
    me: {
      ...miniOf(floor, desk, desk.me.id),
      department: floor.people[desk.me.id]?.department ?? null,
      bringer: bringing,
      observerOnly: desk.me.roles.length === 0,
    },
    bringer: room.bringer === null ? null : miniOf(floor, desk, room.bringer),
    sheets,
    composers: composersOf(floor, desk, { lang, sheets: sheets.all }),
    cards: cardsOf(floor, desk, { lang }),
    tips: tipsOf(desk, floor),
    coach: session.coach && !session.closed,
    waiting: waitingIn(room),
    clip: room.clip === null || isBare(room.clip) ? null : { ...room.clip, open: where.scene === 'clip' },
    litSheet: room.spotlight?.kind === 'sheet' ? room.spotlight.sheet : null,
    story: storyOf(floor, where.scene),
    kept: { keepHours: session.keepHours, deletesAt: session.deletesAt },
    closed: session.closed ? { deletesAt: session.deletesAt } : null,
    departments: session.departments,
    videoLink: session.videoLink,
  };
};

const isBare = (clip: Clip): boolean => clip.points.length === 0 && clip.question === '' && clip.link === '' && clip.title === '';

/** It has the page to itself while it is told; in a session that has ended, one’s own words lie beside it. */
const storyOf = (floor: FloorView, scene: Scene): ParticipantModel['story'] => {
  if (scene === 'story') return floor.session.closed ? 'later' : 'now';
  return storyTold(floor) ? 'later' : null;
};

const storyTold = (floor: FloorView): boolean =>
  Object.values(floor.phases).some(
    (phase) => phase.scene === 'story' && !phase.elsewhere && phase.order < (floor.phases[floor.room.phase]?.order ?? 0),
  );
