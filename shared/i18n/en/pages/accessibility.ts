import type { accessibility as nl } from '../../nl/pages/accessibility.ts';
import type { Same } from '../../same.ts';

export const accessibility: Same<typeof nl> = {
  title: 'Accessibility statement (draft)',
  intro:
    'Everybody must be able to take part in the circle. This statement says how far we have come with that. It has the form that public bodies in the Netherlands use. It is a draft: no independent audit has been done yet.',
  parts: [
    {
      id: 'over',
      title: 'What this statement is about',
      blocks: [
        {
          ifOrganisation: {
            told: '{{organisation}} wants everybody to be able to use this Kring. The law asks for that too: the Dutch decree on digital accessibility of public bodies.',
            untold: 'This installation does not say who runs it. A Dutch public body falls under the decree on digital accessibility.',
          },
        },
        'The statement is about all pages of this Kring. It is also about the files that you can save from it.',
        'The law points to the standard EN 301 549. That holds the rules of WCAG 2.1, levels A and AA. WCAG is a list of international rules for accessible websites. We test against the newer version, WCAG 2.2, levels A and AA.',
      ],
    },
    {
      id: 'status',
      title: 'Compliance status',
      blocks: [
        '**Status D: does not comply.** There has been no complete audit, and none is planned yet. So we may not say that Kring complies. That does not mean that we know of a problem on every page. What we do know is listed below.',
        {
          terms: [
            ['A', 'Complies fully: everything has been audited and everything is right.'],
            ['B', 'Complies partly: everything has been audited. What is not right yet will be solved.'],
            ['C', 'First measures taken: there will be an audit within half a year.'],
            ['D', 'Does not comply: there is a statement, but no audit, and none planned.'],
            ['E', 'There is no statement.'],
          ],
        },
        'What the letters mean is explained on [digitoegankelijk.nl](https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status), in Dutch.',
        'Status A or B needs an audit by WCAG-EM. That is a fixed way of auditing. Done or planned by: [[auditor]]. Date: [[date]]. Report: [[address of the report]].',
      ],
    },
    {
      id: 'getest',
      title: 'What was tested, and how',
      blocks: [
        '**By itself, with test programs.** They belong to the source code, and run with every new version. Such programs find some of the problems, not all.',
        {
          list: [
            'Screens: the program axe looks for mistakes in a real browser (Chromium). It does so while a session is played, for the participant, the facilitator and on the shared screen. The series, the harvest, the letter and these pages are looked at too.',
            'Keyboard: a whole session without a mouse, from coming in to closing. Every place you come to must be seen.',
            'Narrow screens: the pages that are looked at fit without scrolling sideways, some of them at 320 pixels wide.',
            'Colour: for the fixed colours it has been calculated whether text stands out enough, light and dark. On the shared screen text stands out more.',
            'PDF: a saved harvest has a title, a language, headings and lists that a screen reader knows. The test looks at that itself. Nobody else has checked it.',
          ],
        },
        '**By hand, on 22 November 2026.** The pages around a session were looked at in Chromium. Those are the series, preparing, the plan, the letter, the harvest and looking back. And also your own link, the card for at home, the text for management, the device that goes round and the pages about privacy.',
        {
          list: [
            'In light and dark, in Dutch and English, with axe.',
            'With the keyboard: along all buttons and fields. Escape closes what lies over the page.',
            'Enlarged to 400 percent (320 pixels wide), and with more room between letters, words and lines.',
            'With the high contrast of the device, and with less motion.',
            'Printed: the card, the letter and the harvest.',
          ],
        },
        'Tested by the makers of Kring. Tested by this organisation: [[what, by whom, when]].',
      ],
    },
    {
      id: 'zwak',
      title: 'What is not right yet, or was not looked into',
      blocks: [
        {
          list: [
            'It has not been tested with people with a disability.',
            'It has not been tested with a screen reader, such as NVDA, JAWS, VoiceOver or TalkBack. What a screen reader would be told was looked at in the code and the browser.',
            'It has not been tested with voice control, nor in Firefox, Safari or on a real phone.',
            'Writing together in one text is hard to follow with a screen reader. You do not hear what somebody else is typing at that moment.',
            'If many cards lie on the floor, that is a lot to listen to.',
            'A Word file has real headings and lists. It was not looked into any further. A drawing of the floor (SVG or PNG) is a picture. What is on it is in the harvest too. Where people stood is on the drawing alone.',
            'What people write themselves we cannot make accessible. Nor can we do that for a clip on another site. Choose a clip with subtitles.',
            'Whether the Dutch text is at language level B1 has not been measured. It is meant to be.',
          ],
        },
      ],
    },
    {
      id: 'techniek',
      title: 'What you need',
      blocks: [
        'Kring works in an ordinary browser that is up to date. JavaScript must be on. Kring also uses HTML, CSS, SVG and WAI-ARIA. The last of these tells a screen reader what happens on the screen.',
      ],
    },
    {
      id: 'anders',
      title: 'Taking part in another way',
      blocks: [
        'Does it not work with your device? You can take part without a phone. The facilitator or a colleague then writes down what you say.',
        'In your menu you can make letters bigger and choose a dark screen. The shared screen is there to look at. Can you not see it well? What lies on it is on your own device too. You can also ask the facilitator to read it out.',
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
      ],
    },
    {
      id: 'handhaving',
      title: 'Are you not helped well?',
      blocks: [
        'Then you can complain to the organisation: [[where and how]]. Does that not help? Then you can go to the [National Ombudsman](https://www.nationaleombudsman.nl).',
        'Do you feel treated unfairly because of a disability? Then the [Netherlands Institute for Human Rights](https://www.mensenrechten.nl) may help too.',
      ],
    },
    {
      id: 'vastgesteld',
      title: 'Adopted',
      blocks: [
        'This statement does not count yet. First somebody who may sign for the organisation has to approve it. Then it goes into the national register, at [toegankelijkheidsverklaring.nl](https://www.toegankelijkheidsverklaring.nl).',
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
