import type { traces as nl } from '../nl/traces.ts';
import type { Same } from '../same.ts';

export const traces: Same<typeof nl> = {
  title: 'Is this about one person?',
  found: 'It says: {{words}}',
  name: {
    bsn: 'citizen service number',
    phone: 'telephone number',
    email: 'e-mail address',
    iban: 'account number',
    postcode: 'postcode',
    birth: 'date of birth',
  },
  says: {
    bsn: 'This looks like a citizen service number (BSN). Leave it out: the circle does not need it.',
    phone: 'This looks like a telephone number. Leave it out, or give it later yourself to who needs it.',
    email: 'This looks like an e-mail address. Leave it out, or give it later yourself to who needs it.',
    iban: 'This looks like an account number. Leave it out: the circle does not need it.',
    postcode: 'This looks like a postcode. Somebody may be found by it. Perhaps “in another part of town” is enough.',
    birth: 'This looks like a date of birth. Perhaps “in their early forties” is enough.',
  },
  stays: 'Only you see this. Your words stay as you wrote them.',
  sure: 'Kring may be wrong, and does not see everything. Read it once more yourself.',
  /** While typing. */
  line: { close: 'Close this line', heard: '{{says}} Only you hear this. You may leave your words as they are.' },
  heard_one: 'There may be {{count}} detail about a person in your text.',
  heard_other: 'There may be {{count}} details about a person in your text.',
};
