/** What the question coach says to whoever writes, and the drawer of parked tips. */
export const coach = {
  title: 'Vraaghulp',
};
