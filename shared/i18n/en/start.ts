import type { Same } from '../same.ts';
import type { start as nl } from '../nl/start.ts';

export const start: Same<typeof nl> = {
  lead: 'In a circle you and your colleagues examine one real experience from work.',
  lead2: 'Ask first, solve later: that takes you further than a quick answer.',
  code: {
    title: 'Join in',
    label: 'Code of the meeting',
    hint: 'Eight letters, from your facilitator. Pasting a link works too.',
    go: 'Go on',
    wrong: 'A code has eight letters, as in ABCD-EFHJ. Please check the code once more.',
  },
  create: {
    title: 'Do you lead the conversation?',
    text: 'A meeting is ready in a few minutes. You need no account.',
    go: 'Start a meeting',
  },
  series: { text: 'Do you meet more often?', go: 'A standing group' },
  join: {
    welcome: 'Welcome to the circle',
    theme: 'Theme: {{theme}}',
    name: 'What is your name?',
    nameHint: 'Your first name is enough. A made-up name is fine too.',
    nameMissing: 'Please fill in a name, so that the others know who is taking part.',
    department: 'Where do you work?',
    departmentNone: 'I would rather not say',
    words: 'What you write is for the people in this circle, or for you alone. It always says which.',
    video: 'There is a video call with this meeting.',
    videoLink: 'Open the video call',
    videoNewTab: 'opens in a new tab',
    go: 'Step into the circle',
    going: 'You are stepping in…',
    looking: 'We are looking who is behind this door…',
    unknown: 'We find no open meeting with this code.',
    unknownMore: 'Please check the letters, or ask your facilitator for the code.',
    unavailable: 'We cannot reach the meeting just now.',
    unavailableMore: 'Check whether you are connected and try once more.',
    again: 'Try once more',
    back: 'Back to the beginning',
    otherCode: 'Another code',
  },
};
