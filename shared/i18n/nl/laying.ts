/** Reactions, groups, lines, and laying the clip beside our own. */
export const laying = {
  title: 'Samen leggen',
};
