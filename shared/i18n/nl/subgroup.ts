/** In a subgroup: for who is in it, and for who leads it. */
export const subgroup = {
  title: 'Je subgroep',
};
