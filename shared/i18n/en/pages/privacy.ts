import type { privacy as nl } from '../../nl/pages/privacy.ts';
import type { Same } from '../../same.ts';

export const privacy: Same<typeof nl> = {
  title: 'What becomes of what you write?',
  intro:
    'Kring is there for a conversation in a circle. What you write is for that conversation, and for nothing else. Here you read what is stored, why, how long, and who can read it.',
  parts: [
    {
      id: 'kort',
      title: 'In short',
      blocks: [
        {
          list: [
            'You need no account. A first name or a pseudonym is enough.',
            'Each field says who sees it. What is yours alone nobody else in the circle sees.',
            'Everything stays on the machine that this Kring runs on. Nothing goes to others.',
            'Afterwards the session is erased, by default after {{keepHours}} hours. The date is on your screen.',
            'You can have erased what you wrote, yourself.',
          ],
        },
      ],
    },
    {
      id: 'wie',
      title: 'Who runs this Kring?',
      blocks: [
        {
          ifOrganisation: {
            told: 'This Kring is run by {{organisation}}. That organisation decides what Kring is used for and is responsible for your data.',
            untold: 'This installation does not say who runs it. Ask your facilitator who that is.',
          },
        },
        {
          ifContact: {
            told: 'Do you have a question, a request or a complaint? This is where to go: {{contact}}.',
            untold: 'Nor does it say where to go with questions. Begin with your facilitator.',
          },
        },
        'Does the organisation have a data protection officer? Then you can go to that person too. And you may always complain to the [Dutch data protection authority](https://autoriteitpersoonsgegevens.nl).',
      ],
    },
    {
      id: 'wat',
      title: 'What is stored, and why?',
      blocks: [
        {
          terms: [
            ['Your name', 'The name you choose yourself, and your department if you fill it in. So the others know who takes part.'],
            ['What you write', 'Your cards, your answers, and the texts you write together. That is what the conversation is about.'],
            [
              'What you do',
              'At which sheet you stand, which sign you put on a card, and when. So everybody’s screen is right. The facilitator can look back on the course. It does not say who asked what.',
            ],
            ['The session', 'Title, theme, agreements, script, and what the facilitator prepares.'],
            [
              'The series',
              'Does the group meet more often? Then the facilitator keeps the goal, the agreements, the names of co-hosts and the planning. A session’s harvest stays there only if the facilitator chooses so.',
            ],
            [
              'Your place in the circle',
              'Your device gets a cookie with a random number. The server keeps only a fingerprint of it. So you are still the same after reloading.',
            ],
            [
              'The address of your connection',
              'Your IP address counts for at most {{addressHours}} hours, to slow down the guessing of codes. It is in working memory alone, not in the database and not in Kring’s log.',
            ],
            [
              'The log',
              'Kring writes down when something went wrong, and where in the program. It holds numbers of sessions. It holds no names and no words that anybody wrote.',
            ],
          ],
        },
        'Write nothing down by which a client can be recognised. Does something look like a citizen service number, telephone number, e-mail address, account number, postcode or date of birth? Then you see a line under your field. That happens on your own device, and nobody else sees it. Kring does not see everything: read your words once more yourself.',
      ],
    },
    {
      id: 'lang',
      title: 'How long?',
      blocks: [
        {
          terms: [
            [
              'A session that was closed',
              '{{keepHours}} hours by default. The facilitator can change that: from gone at once to {{keepMostDays}} days at most.',
            ],
            [
              'A session that nobody closes',
              '{{idleDays}} days after somebody last did something in it. Is it yet to begin, then as long after the day on which it was to begin.',
            ],
            ['A series, and what you keep with your own key', '{{seriesDays}} days after it was last used.'],
            ['The cookie on your device', '{{cookieDays}} days after you last came in somewhere.'],
            ['The log', 'As long as the organisation that runs Kring agrees with itself. Ask it.'],
          ],
        },
        'Gone is gone. The words are erased from the database, from the history of texts and from the database’s helper files. Only a backup may still have them: see below.',
      ],
    },
    {
      id: 'lezen',
      title: 'Who can read it?',
      blocks: [
        { readers: true },
        'Is a card in a subgroup? Then that subgroup’s screen shows it too. The circle’s screen shows it only when you take it along.',
        'With very few writers, “without a name” is thin: others may guess who it was. Kring says so.',
        'Management never sees a card. It hears of a theme only when at least {{writers}} people wrote of it. The facilitator can choose another number, but never less than {{writersLeast}}. The circle sees the text first.',
        'Who runs the server can technically get at everything that is stored. The database itself is not encrypted. Against that stand agreements, which the organisation makes. Only what you keep with your own key is sealed.',
        'In the circle, what you agreed with each other holds. Kring cannot keep anybody from taking a photo of the screen.',
      ],
    },
    {
      id: 'niet',
      title: 'What we do not do',
      blocks: [
        {
          list: [
            'No accounts. Nobody asks for your e-mail address or telephone number.',
            'No trackers, no advertising, no statistics about you.',
            'No services of others: no fonts, pictures or artificial intelligence from outside. Question help reads along on your own device and sends nothing.',
            'No points, rankings or numbers per person.',
            'No other cookie than the one that is needed. So Kring does not ask for consent to cookies.',
          ],
        },
        'Does the facilitator give a link to a clip or a video call? Then you go to another site, with rules of its own. Kring sends nothing there before you press the link.',
      ],
    },
    {
      id: 'apparaat',
      title: 'What is on your own device?',
      blocks: [
        {
          list: [
            'The one cookie. Scripts in the page cannot read it.',
            'Your language, your way of reading, and whether you want question help.',
            'Words that have not arrived yet, and in which room you were, as long as this tab is open. The words are gone when they have been sent, when you leave, or when you close the tab.',
            'What you save or print yourself. Kring cannot take that back.',
          ],
        },
      ],
    },
    {
      id: 'sleutel',
      title: 'Your own key',
      blocks: [
        'Do you want your intentions to come along to the next time? Then you can make a key of your own. You need not: without a key you miss only that.',
        'The key is a secret link, and you alone have it. With the key, what you keep is sealed: your name, your intentions, cards you choose yourself, and strengths you were given and chose. The server cannot read it after that. The cards still are in the session itself, until that is erased.',
        'What you keep is there as long as the series is. If you lose the key, nobody can open it any more. Whoever has your key can.',
      ],
    },
    {
      id: 'kopieen',
      title: 'Backups',
      blocks: [
        'Who runs the server can make backups. A backup holds the words of that moment. If you erase something afterwards, it is still in that copy, until the copy is thrown away.',
        'How long copies stay, the organisation decides. What was sealed with a key is sealed in a copy too. When a copy is put back, what the server knows to be erased stays away.',
      ],
    },
    {
      id: 'wissen',
      title: 'Having something erased',
      blocks: [
        {
          terms: [
            ['One card', 'You do that yourself, at your own card: “Erase for good”. An answer to that card goes with it.'],
            [
              'Everything I wrote',
              'You do that yourself, in your own menu: “Erase what I wrote”. Your own words in texts you wrote together too. You can have your name erased with it; then you leave the circle. What others wrote stays.',
            ],
            ['My experience', 'Were you the bringer? Then you erase the text, your proposals and all answers yourself. Afterwards too.'],
            ['The whole session', 'The facilitator does that, at any moment.'],
            ['The series', 'The facilitator does that.'],
            ['What I keep with my key', 'You do that yourself, with your key: one thing at a time, or everything.'],
          ],
        },
        'Taking away is not erasing. You alone still see a card you take away, and you can put it back until the session is closed. A card you took away can be erased too.',
        'What somebody has already saved or printed Kring cannot take back. Did somebody else write something about you? Ask that person, or the facilitator.',
      ],
    },
    {
      id: 'rechten',
      title: 'Your rights',
      blocks: [
        'You may know what has been recorded about you, have it corrected, have it erased, and object. That is in the privacy law, the GDPR. As long as the session is there you can see for yourself what you wrote: on the page “What you take home”. After that there is nothing left to see.',
        'Is your request bigger than what you can do yourself, then ask whoever runs this Kring.',
      ],
    },
  ],
};
