import type { rooms as nl } from '../nl/rooms.ts';
import type { Same } from '../same.ts';

/** What subgroups are called, on every screen. */
export const rooms: Same<typeof nl> = {
  name: 'Subgroup {{number}}',
  earlier: 'an earlier subgroup',
  circle: 'the circle',
  ledBy: '{{name}} leads',
};
