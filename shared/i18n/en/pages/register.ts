import type { register as nl } from '../../nl/pages/register.ts';
import type { Same } from '../../same.ts';

export const register: Same<typeof nl> = {
  title: 'Model for the record of processing',
  intro:
    'An organisation that uses Kring puts that in its record of processing activities (GDPR, art. 30). This is a model. What is marked the organisation fills in itself. Have your data protection officer read it.',
  parts: [
    {
      id: 'verantwoordelijk',
      title: 'Controller',
      blocks: [
        {
          terms: [
            ['Name', '{{organisation}}'],
            ['Contact', '{{contact}}'],
            ['Data protection officer', '[[name and contact details of the data protection officer]]'],
            ['Process owner', '[[role of whoever these conversations belong to]]'],
            ['Joint controllers', '[[other organisations that take part, or: none]]'],
          ],
        },
      ],
    },
    {
      id: 'verwerking',
      title: 'The processing',
      blocks: [
        {
          terms: [
            ['Name of the processing', 'Reflection between professionals, supported by Kring'],
            [
              'Purpose',
              'Professionals learn from each other’s experiences at work. Kring shows the circle what they write, and gives along what the circle wants to take along. Judging employees is no purpose.',
            ],
            [
              'Legal basis',
              '[[choose and explain: legitimate interest (GDPR, art. 6(1)(f)); for a public authority in its public task: public interest (art. 6(1)(e))]]. Consent mostly does not fit: an employee can seldom give it freely to the employer.',
            ],
            ['Source of the data', 'The participants themselves.'],
          ],
        },
      ],
    },
    {
      id: 'wie-en-wat',
      title: 'Whom it is about, and which data',
      blocks: [
        {
          terms: [
            [
              'Participants, facilitators and co-hosts',
              'First name or pseudonym; department, if filled in; what they write; at which sheet they stand, which sign they put on a card, and when.',
            ],
            [
              'Clients and others who are talked about',
              'Kring asks for no data of theirs. They may appear in free text. Whoever writes what others can read is sometimes warned. That happens at what looks like a citizen service number, telephone number, e-mail address, account number, postcode or date of birth. That does not find everything.',
            ],
            [
              'Special categories and criminal data',
              'Are not asked for. They may appear in free text. Agreement in the circle: [[what you agree about recognisable clients]].',
            ],
            ['Technology', 'A random number per browser (only a fingerprint is stored); IP address, in working memory alone.'],
          ],
        },
      ],
    },
    {
      id: 'ontvangers',
      title: 'Who gets the data',
      blocks: [
        {
          terms: [
            ['Within the circle', 'The participants, as the table on [the page about privacy](/privacy#lezen) says.'],
            [
              'Management',
              'Only themes and learning outcomes of which at least {{writers}} people wrote (adjustable, never less than {{writersLeast}}). The circle reads the text first and has to agree. Never cards or names.',
            ],
            ['Running the server', '[[who runs the server; for a supplier: processing agreement of (date)]]'],
            ['Others', 'Nobody. Kring uses no outside services. Whoever saves a file can pass it on.'],
            ['Transfer outside the EEA', '[[none, if the server stands within the EEA; place of the server]]'],
          ],
        },
      ],
    },
    {
      id: 'termijnen',
      title: 'Retention',
      blocks: [
        {
          terms: [
            [
              'Session',
              '{{keepHours}} hours after closing by default; adjustable from at once to {{keepMostDays}} days. Not closed: {{idleDays}} days after the last thing done in it.',
            ],
            ['Series, the harvest in it, and what is kept with a personal key', '{{seriesDays}} days after the series was last used.'],
            ['Cookie', '{{cookieDays}} days, on the participant’s device.'],
            ['Backups', '[[how long copies stay, and who throws them away]]'],
            ['Kring’s log', '[[how long]]. It holds no names and no words of participants.'],
            ['Log of a proxy or network', '[[how long; this may hold IP addresses and the codes of sessions]]'],
          ],
        },
      ],
    },
    {
      id: 'beveiliging',
      title: 'Security',
      blocks: [
        {
          list: [
            'Participants come in with a code. The facilitator, the co-hosts, the shared screen and the series have secret links. Those links are not in the database. They follow from one key of the server, and that is in it. So whoever has the database or a copy can make the links too.',
            'The server decides who gets what. What is somebody’s own alone is sent to no other device.',
            'Guessing codes is slowed down. Pages load nothing from outside.',
            'Erasing takes words out of the history and the helper files of the database too. That takes a few seconds at most.',
            'What is kept with a personal key is encrypted (X25519, AES-256-GCM). Only the participant has the key. When they open their link, the server uses the key for that and does not keep it. The rest of the database is not encrypted.',
            'To arrange yourself: [[TLS (https), encryption of the disk, who may be on the server, updates, backups]].',
          ],
        },
      ],
    },
    {
      id: 'vastgesteld',
      title: 'Adopted',
      blocks: [
        {
          terms: [
            ['Date', '[[date]]'],
            ['By', '[[name and role]]'],
            ['To be read again', '[[date]]'],
          ],
        },
      ],
    },
  ],
};
