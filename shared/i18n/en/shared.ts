import type { Same } from '../same.ts';
import type { shared as nl } from '../nl/shared.ts';

export const shared: Same<typeof nl> = {
  link: {
    open: 'One device for several people',
    label: 'Link for the device that goes round',
    hint: 'Open this link on one phone or tablet. Guests without a phone choose their name there, write, and hand it on. What somebody writes for themselves, the next one does not see.',
    secret: 'Whoever has this link can write for every guest without a phone. Share it with the device that goes round only.',
    qr: 'QR code for the device that goes round',
  },
  who: {
    title: 'Who are you?',
    more: 'Tap your name. What you write will be in your name.',
    list: 'Guests without a phone',
    none: 'Nobody is here yet.',
    noneMore: 'The facilitator can add a guest without a phone to the circle. The name will be here at once.',
    closed: 'The meeting is over. Nothing more can be added.',
    away: '{{name}} is no longer in the circle.',
  },
  turn: {
    me: '{{name}} is writing now',
    pass: 'Hand on',
    words: 'Your words',
    nothing: 'You need not write anything now.',
    listening: 'We listen first. You can write again in a moment.',
    limit: 'You wrote what can be written here.',
    placed: 'It lies in the circle.',
    kept: 'Kept. Nobody sees it here any more.',
    parked: 'The tip is parked. Nobody sees it here any more.',
    seenBy: {
      room: 'Everybody in the circle sees this.',
      reveal: 'Nobody sees this until we turn everything over at once.',
      owner: 'Nobody else sees this. Once kept, it is no longer on this screen either.',
    },
    handUp: 'Raise hand',
    handDown: 'Lower hand',
  },
  pass: {
    title: 'You still have words here',
    more: 'What would you like to do with them, {{name}}? The next one does not see them.',
    send: 'Send them now',
    keep: 'Keep them for me',
    keepMore: 'They stay under your name, covered, as long as this page is open. They are stored nowhere.',
    drop: 'Throw them away',
    stay: 'Go on writing',
  },
  veil: {
    title: 'Covered',
    more: 'There are still words of {{name}} here. They cannot be seen now.',
    on: 'Tap to go on as {{name}}',
    other: 'I am somebody else',
  },
  news: { passed: 'Ready for the next one. Who are you?' },
};
