import type { rooms as nl } from '../nl/rooms.ts';
import type { Same } from '../same.ts';

export const rooms: Same<typeof nl> = {
  name: 'Subgroup {{number}}',
  earlier: 'an earlier subgroup',
  circle: 'the circle',
  ledBy: '{{name}} leads',
  from: 'from {{room}}',
  divided: 'In subgroups',
  dividedMore: 'Each group has a floor of its own.',
  nobody: 'Nobody yet',
  unplaced: 'Not in a group yet',
  inTheCircle: 'In the circle',
  backAt: 'Back in the circle at {{time}}',
  backNow: 'Come back to the circle',
  over: 'This group is back in the circle.',
  soon: 'This group starts soon.',
  harvest: 'What {{room}} brought along',
  gather: {
    own: 'Our harvest',
    stays: 'stays here',
    along: 'goes along',
    cards: 'What goes along to the circle',
    none: 'Nothing yet. What you choose comes here.',
  },
  exchange: { none: 'Brought nothing along. That is fine.', circle: 'From the circle' },
};
