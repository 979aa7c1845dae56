import { NO_CARDS } from '../../model/cards.ts';
import { NO_MARKS } from '../../model/case-marks.ts';
import { NO_GROUPS } from '../../model/groups.ts';
import { NO_LINKS } from '../../model/links.ts';
import { CALM } from '../../model/pace.ts';
import { NO_REACTIONS } from '../../model/reactions.ts';
import type { Room } from '../../model/session.ts';

/** A subgroup as its own screen shows it while nobody is in it: nothing of what was said or done there is left in sight. */
export const cleared = (room: Room): Room => ({ ...room, ...NOTHING_LIES_HERE });

const NOTHING_LIES_HERE: Partial<Room> = {
  cards: NO_CARDS,
  caseMarks: NO_MARKS,
  reactions: NO_REACTIONS,
  groups: NO_GROUPS,
  links: NO_LINKS,
  caption: null,
  spotlight: null,
  bringer: null,
  notulist: null,
  chosenCase: null,
  claims: {},
  lifts: {},
  pace: CALM,
};
