/** What subgroups are called, on every screen. */
export const rooms = {
  name: 'Subgroep {{number}}',
  earlier: 'een eerdere subgroep',
  circle: 'de kring',
  ledBy: '{{name}} leidt',
};
