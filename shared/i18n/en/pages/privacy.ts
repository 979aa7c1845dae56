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
            'Where you write, it says who reads it. What is yours alone nobody else in the circle sees.',
            'Everything is on the server that this Kring runs on. That is one computer. Kring sends nothing to other services.',
            'Afterwards the session is erased, by default after {{keepHours}} hours. The date is on your screen. What the circle takes along together we call the harvest. That may stay longer: read [how long](/privacy#lang).',
            'You can erase what you wrote yourself.',
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
              'At which sheet you stand, which sign you put on a card, and when. So everybody’s screen is right. The facilitator can look back: what did we do when, and what did the floor look like then? That floor shows what the circle saw then, names too. It does not say how often somebody asked something.',
            ],
            ['The session', 'Title, theme, agreements, script, and what the facilitator prepares.'],
            [
              'The series',
              'Does the group meet more often? Then the facilitator keeps the goal, the agreements, the planning and the names of co-hosts: colleagues who lead along. A session’s harvest stays there only if the facilitator chooses so.',
            ],
            [
              'Your place in the circle',
              'Your device gets a cookie with a random number. A cookie is a small file in your browser. The server keeps only a fingerprint of the number. So you are the same person when you open the page again.',
            ],
            [
              'The address of your connection',
              'Your IP address counts for at most {{addressHours}} hours, to slow down the guessing of codes. It is in working memory alone, not in the database and not in Kring’s log.',
            ],
            [
              'The log',
              'Kring writes down when something went wrong, and where in the program. And when a session or series was erased by itself. The log holds numbers of sessions and series. It holds no names and no words that anybody wrote.',
            ],
          ],
        },
        'Write nothing down by which a client can be recognised. Are you writing something that others can read? And does something look like a citizen service number, telephone number, e-mail address, account number, postcode or date of birth? Then you see a line under your field. That happens on your own device, and nobody else sees it. Kring does not see everything and knows no names: read your words once more yourself.',
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
              '{{idleDays}} days after somebody last did something in it. If it is yet to begin, as long after the day on which it was to begin.',
            ],
            [
              'A series, and the harvest that was kept in it',
              '{{seriesDays}} days after the series was last used. Also when the session itself is already gone. The harvest holds only what the whole circle saw and what its writer lets go along.',
            ],
            ['What you keep with your own key', 'As long as the series, or until you erase it.'],
            ['The cookie on your device', '{{cookieDays}} days after you last came in somewhere.'],
            ['The log', 'As long as the organisation that runs this Kring chooses. Ask there.'],
          ],
        },
        'Gone is gone, within seconds. The words are erased from the database, from the history of texts and from the database’s helper files. The database is the file in which Kring keeps everything. Only a [backup](/privacy#kopieen) may still have the words, and what somebody saved or printed.',
      ],
    },
    {
      id: 'lezen',
      title: 'Who can read it?',
      blocks: [
        { readers: true },
        'Is a card in a subgroup? Then that subgroup’s screen shows it too. The circle’s screen shows it only when you take it along.',
        'With very few writers, “without a name” is thin: others may guess who it was. Kring says so.',
        'For management, Kring makes a text without cards and without names. A theme is in it only when at least {{writers}} people wrote about it. The facilitator can choose another number, but never less than {{writersLeast}}. The circle reads the text first. There is a file only when more than half agree and nobody would rather have it otherwise.',
        'Whoever runs the server can technically get at everything that is stored. The database itself is not locked. So the organisation makes agreements with whoever runs the server. Only what you keep with your own key is sealed.',
        'In the circle, what you agreed with each other holds. Kring cannot keep anybody from taking a photo of the screen, or from giving the harvest to others.',
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
        'The key is a secret link, and you alone have it. This is what you can keep with it: your name and department, your intentions, cards you choose yourself, and strengths you were given and chose. The server seals it. That is a lock that only your key opens.',
        'Do you open your link? Then the key goes to the server for a moment. It opens what you kept, sends it to you, and forgets the key again. The key is stored nowhere. Your cards can also still be read in the session itself, until that is erased.',
        'What you keep is there as long as the series is. If you lose the key, nobody can open it any more. Whoever has your key can.',
      ],
    },
    {
      id: 'kopieen',
      title: 'Backups',
      blocks: [
        'Who runs the server can make backups. A backup holds the words of that moment. If you erase something afterwards, it is still in that copy, until the copy is thrown away.',
        'How long copies stay, the organisation decides. What was sealed with a key is sealed in a copy too. Sometimes a copy is put back. Kring then erases again what was erased after that copy, as long as the server still knows.',
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
              'You do that yourself, in your own menu: “Erase what I wrote”. Your own words in texts you wrote together too. You can have your name erased with it; then you leave the circle. If you lead the session, your name stays. What others wrote stays too.',
            ],
            [
              'My experience',
              'Were you the bringer? Then you erase the text, your proposals, all answers and your letter yourself. Afterwards too.',
            ],
            ['The whole session', 'The facilitator does that, at any moment. A harvest that was kept in the series goes too.'],
            ['The series', 'The facilitator does that. The kept harvest goes too, and what people kept with their key.'],
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
        'You may know what has been recorded about you, have it corrected, have it erased, and object. That is in the privacy law, the GDPR. As long as the session is there you can see for yourself what you wrote: in the session, and together on the page “What you take home”. What you keep with your key you see with your own link. Has the session been erased? Then all that may be left is the harvest, if it was kept. It does not say who wrote what.',
        'Do you want more than what you can do yourself? Then ask whoever runs this Kring.',
      ],
    },
  ],
};
