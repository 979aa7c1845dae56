/** Dividing the circle into subgroups, for the facilitator. */
export const dividing = {
  title: 'Subgroepen',
};
