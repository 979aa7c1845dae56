import type { dpia as nl } from '../../nl/pages/dpia.ts';
import type { Same } from '../../same.ts';

export const dpia: Same<typeof nl> = {
  title: 'Model for a DPIA',
  intro:
    'A DPIA (data protection impact assessment, GDPR, art. 35) weighs the risks of a processing before it begins. This model describes what Kring does. What is marked the organisation fills in itself. The judgement is the organisation’s: this model is no advice and does not replace your data protection officer.',
  parts: [
    {
      id: 'nodig',
      title: 'Is a DPIA needed?',
      blocks: [
        'Kring is small, but the conversations are about employees’ work, and often about people on benefits. Those are people who depend on others. Special categories of data may appear in free text. So a DPIA is often wise, also where it is not obligatory.',
        {
          terms: [
            ['Conclusion', '[[needed or not needed, and why]]'],
            ['Drawn up by', '[[name and role, date, version]]'],
          ],
        },
      ],
    },
    {
      id: 'beschrijving',
      title: 'A. What happens',
      blocks: [
        {
          terms: [
            [
              'The processing',
              'A group of professionals examines an experience from work together. They write questions, insights and intentions on cards. Kring shows them as the script says, and erases them afterwards. The harvest may be kept in a series.',
            ],
            [
              'Purposes',
              'Learning from each other’s experience; taking along what the circle wants to; telling management themes alone. Not: judging, following or comparing employees.',
            ],
            ['Data subjects', 'Participants, facilitators and co-hosts. Indirectly: clients and colleagues who are talked about.'],
            ['Data', 'See [the model for the record](/privacy/register#wie-en-wat).'],
            ['Parties', '{{organisation}} as controller; [[who runs or supplies the server]]; [[other organisations with participants]].'],
            [
              'Interests',
              'Of the organisation: better work. Of participants: to learn safely. Of clients: that nobody recognises them. [[add]]',
            ],
            ['Place', 'One server: [[place]]. No outside services, no transfer by Kring itself.'],
            [
              'Technology',
              'A web page and one server with a database. No automated decisions, no profiles, no artificial intelligence from outside. Question help is a small calculating model on the writer’s device. It sends nothing.',
            ],
            [
              'Laws and policy',
              'GDPR and its Dutch act; [[archives act: decide whether the harvest is a record]]; [[consent of the works council]]; [[secrecy in social security law]].',
            ],
            [
              'Keeping',
              'A closed session {{keepHours}} hours by default, {{keepMostDays}} days at most; not closed {{idleDays}} days; a series {{seriesDays}} days after its last use. Backups: [[term]].',
            ],
          ],
        },
      ],
    },
    {
      id: 'rechtmatig',
      title: 'B. Is it allowed, and needed?',
      blocks: [
        {
          terms: [
            ['Legal basis', '[[GDPR, art. 6(1)(e) or (f), with the weighing]]. Taking part is [[voluntary or part of the work]].'],
            [
              'Special categories',
              'Not asked for. Agreement: do not make clients recognisable. What risk is left: see C. [[exception of GDPR art. 9, if you rely on one]]',
            ],
            [
              'Purpose limitation',
              'Kring makes no file of who wrote what. Each person can save their own page alone. The harvest has no names of writers. A strength says whom it is for. [[agreement that the harvest is not used for judging]]',
            ],
            ['Proportionate', 'A pseudonym will do. There are no accounts. Nobody sees numbers per person. Afterwards it is erased.'],
            ['Can it be done with less?', '[[a conversation without a tool; paper; the shared screen alone. Why do you choose this?]]'],
            [
              'Rights of data subjects',
              'Participants see and erase themselves what they wrote. [The page about privacy](/privacy) is open to everybody. Other requests: {{contact}}.',
            ],
          ],
        },
      ],
    },
    {
      id: 'risicos',
      title: 'C. Risks and measures',
      blocks: [
        'For each risk it says first what Kring does, and then what the organisation must do. You estimate likelihood and impact yourself.',
        {
          terms: [
            [
              'A client can be recognised in what somebody writes',
              'Kring warns the writer of a citizen service number, telephone number, e-mail address, account number, postcode or date of birth, and erases afterwards. Names and stories Kring does not recognise.',
              'The facilitator names the agreement at the beginning. [[likelihood, impact, what else you do]]',
            ],
            [
              'Somebody is judged by what they said in the circle',
              'Who has no code or link has no access. Only themes and learning outcomes go to management. At least {{writers}} people wrote of them, and the circle has to agree with the text.',
              'Lay down that judging is not allowed, and have no manager in the circle. [[likelihood, impact, what else you do]]',
            ],
            [
              'Somebody reads along who does not belong there',
              'A code of eight letters, slowed guessing, everybody’s name in sight, and a facilitator who can remove somebody. The secret of a link stands behind a #, and so is in no log. The code of a session is in the address.',
              'Do not share the link in an open channel. Use https. [[likelihood, impact, what else you do]]',
            ],
            [
              'Who runs the server reads in the database',
              'What is kept with a personal key is sealed. The rest can be read by whoever gets at the server. Whoever has a copy of the database can make the secret links too.',
              'Few administrators, secrecy, an encrypted disk. [[likelihood, impact, what else you do]]',
            ],
            [
              'Words stay longer than promised',
              'Erasing goes through the history and the helper files too. After erasing, a test searches every byte of the data directory.',
              'A term for backups and for harvests that were saved or printed. [[likelihood, impact, what else you do]]',
            ],
            [
              '“Without a name” can be guessed after all',
              'Kring shows no writer, order or time. When there are few writers, Kring says so.',
              'Do not use it in very small groups. [[likelihood, impact, what else you do]]',
            ],
            [
              'A phone or shared device is lost',
              'Words that have not been sent are in the open tab alone. A device that goes round shows nothing of the person before.',
              'Screen locks. Who has lost the key can no longer remove what was kept with it: that runs out with the series, {{seriesDays}} days after its last use. [[likelihood, impact, what else you do]]',
            ],
            ['Another risk', '[[describe]]', '[[likelihood, impact, what you do]]'],
          ],
        },
      ],
    },
    {
      id: 'besluit',
      title: 'D. Advice and decision',
      blocks: [
        {
          terms: [
            ['View of participants or works council', '[[asked whom, date, outcome]]'],
            ['Advice of the data protection officer', '[[advice, date]]'],
            ['Risk that is left', '[[low, middle or high. If high: consult the data protection authority first (GDPR, art. 36)]]'],
            ['Decision', '[[name, role, date, signature]]'],
            ['To be looked at again', '[[date, and at every big change]]'],
          ],
        },
      ],
    },
  ],
};
