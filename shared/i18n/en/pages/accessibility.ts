import type { accessibility as nl } from '../../nl/pages/accessibility.ts';
import type { Same } from '../../same.ts';

export const accessibility: Same<typeof nl> = {
  title: 'Accessibility statement (draft)',
  intro:
    'Everybody must be able to take part in the circle. This statement has the form that Dutch public bodies use. It is a draft: no independent audit has been done yet.',
  parts: [
    {
      id: 'over',
      title: 'What this statement is about',
      blocks: [
        {
          ifOrganisation: {
            told: '{{organisation}} wants this Kring to be accessible, as the Dutch decree on digital accessibility asks. The statement is about all pages of this Kring, and about the files one can save from it.',
            untold:
              'This installation does not say who runs it. The statement is about all pages of this Kring, and about the files one can save from it.',
          },
        },
        'The measure is WCAG 2.1, levels A and AA, as the standard EN 301 549 prescribes. We build towards WCAG 2.2.',
      ],
    },
    {
      id: 'status',
      title: 'Compliance status',
      blocks: [
        '**Status D: does not comply.** Here that means: there is no complete audit, so we may not say that Kring complies. It does not mean that barriers are known on every page.',
        {
          terms: [
            ['A', 'Complies fully: all criteria have been audited and are met.'],
            ['B', 'Complies partly: all criteria have been audited, and there is a plan for what is not right yet.'],
            ['C', 'First measures taken: the audit is planned within half a year.'],
            ['D', 'Does not comply: there is a statement, but no audit and none planned.'],
            ['E', 'There is no statement.'],
          ],
        },
        'Status A or B needs an audit by the method WCAG-EM. Audit by: [[auditor]]. Date: [[date]]. Report: [[address of the report]].',
      ],
    },
    {
      id: 'getest',
      title: 'What we test ourselves',
      blocks: [
        'These tests run at every change of Kring, in a real browser. They find a part of the barriers, not all.',
        {
          list: [
            'Automatically, with axe: the screens of participant, facilitator and the shared screen, while a session is played.',
            'Keyboard: whole parts of a session without a mouse. Moving and connecting can be done with keys too.',
            'Narrow screens: down to 320 pixels wide, without scrolling sideways.',
            'Colour: every pair of text and ground has been calculated, dark too. With more contrast on the shared screen. Colour never stands alone: there is always a sign or a word with it.',
            'Less motion: who sets that on the device gets it.',
            'Reading aloud: what changes is told calmly. That was looked at in the code and the browser, not with people who use a screen reader.',
            'Two languages, with the right language code. The Dutch text is meant for language level B1. That has not been measured.',
          ],
        },
      ],
    },
    {
      id: 'zwak',
      title: 'What we know is still weak',
      blocks: [
        {
          list: [
            'It has not been tested with people with a disability.',
            'It has not been tested with screen readers such as NVDA, JAWS, VoiceOver and TalkBack.',
            'Writing together in one text is hard to follow with a screen reader: one does not hear letter by letter what another types.',
            'The floor with many cards is a lot to hear. The list of cards is easier to follow than the drawing.',
            'Kring needs JavaScript.',
            'What people write themselves, and a clip the facilitator refers to, we cannot make accessible. Choose a clip with subtitles.',
            'The shared screen is for looking at. Who does not see it has all that is on it on the own device too, or hears it from the facilitator.',
          ],
        },
      ],
    },
    {
      id: 'anders',
      title: 'Taking part in another way',
      blocks: [
        'Does it not work with your device? You can take part without a phone. The facilitator or a colleague then writes down what you say. In your menu you can make letters bigger and choose a dark screen.',
      ],
    },
    {
      id: 'melden',
      title: 'Do you run into something?',
      blocks: [
        {
          ifContact: {
            told: 'Tell us: {{contact}}. Say what you wanted to do, on which page, and with which device. You get an answer within [[number]] working days.',
            untold:
              'Tell your facilitator. This installation does not say where else to go: [[e-mail or web address, and within how many days you answer]].',
          },
        },
        'Are you not helped well? Then you can complain to the organisation. If that does not help, you can go to the [National ombudsman](https://www.nationaleombudsman.nl). If you feel disadvantaged because of a disability, the [Netherlands Institute for Human Rights](https://www.mensenrechten.nl) may help too.',
      ],
    },
    {
      id: 'vastgesteld',
      title: 'Adopted',
      blocks: [
        'A statement counts only when somebody who governs has approved it and it stands in the national register, at [toegankelijkheidsverklaring.nl](https://www.toegankelijkheidsverklaring.nl).',
        {
          terms: [
            ['Approved by', '[[name and role]]'],
            ['Date', '[[date]]'],
            ['Next check', '[[date, within a year]]'],
          ],
        },
      ],
    },
  ],
};
