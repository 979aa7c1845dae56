/** Slowing down together: silence, listening, turns, hands, being ready, notes and coverage for hosts. */
export const pace = {
  title: 'Tempo',
};
