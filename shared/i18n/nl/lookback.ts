/** The look back over a session, for hosts. */
export const lookback = {
  title: 'Terugkijken',
};
