import type { Same } from '../same.ts';
import type { managing as nl } from '../nl/managing.ts';

export const managing: Same<typeof nl> = {
  open: 'For management',
  intro:
    'Kring makes a short text of nothing but themes and learning outcomes that enough people wrote about. No cards, no names, no numbers. The circle reads along and decides.',
  of: {
    legend: 'About what?',
    session: 'This meeting',
    series: 'The whole series, with what was kept',
  },
  threshold: {
    label: 'Name something from this many writers on',
    hint: 'Five is usual. With fewer than four, those who were there know who is meant.',
    wrong: 'Choose a number of {{least}} or more.',
  },
  lay: 'Lay it before the circle',
  layAgain: 'Make it anew and lay it before them',
  panel: 'For management',
  lying: 'This is on everybody’s screen now.',
  stands: '{{agreed}} of {{of}} say it is fine like this.',
  objected: 'Somebody would rather have it otherwise. Ask in the circle; no name is needed.',
  notYet: 'More than half has to agree, and nobody objects. Then you can settle it.',
  guests: 'Guests without a phone',
  guestAgrees: '{{name}} says it is fine',
  guestObjects: '{{name}} wants it otherwise',
  approve: 'The circle agrees: settle it',
  approved: 'The circle agrees with this. You may save it and hand it over now.',
  files: 'Save',
  drop: 'Take away',
  dropMore: 'Then there is no file of it any more, either.',
  ask: {
    title: 'May this go to management?',
    more: 'Only this text goes, and nothing else. Nobody sees what you choose; only how many agree.',
    yes: 'It is fine like this',
    no: 'Rather otherwise',
    mine: { yes: 'You say it is fine.', no: 'You would rather have it otherwise. Say in the circle what should change, if you like.' },
    settled: 'The circle agrees with this. Second thoughts? You still can.',
  },
  screen: 'May this go to management?',
  screenMore: 'Read it at your ease. Say so if something should change.',
};
