import type { PhaseRow } from '../../../model/script.ts';
import { text } from '../words.ts';
import { notaBene } from './nota-bene.ts';
import { caseWriters, closed, everyone } from './row.ts';

export const checkIn: PhaseRow = {
  ...closed('check-in'),
  title: text('Inchecken', 'Checking in'),
  purpose: text('We komen aan. Hoe zit je hier?', 'We arrive. How are you here?'),
  ask: text(
    'Schrijf in één zin hoe je hier zit, of wat je vandaag nodig hebt.',
    'Write one sentence: how are you here, or what do you need today?',
  ),
  minutes: 10,
  scene: 'circle',
  say: [
    text('Fijn dat je er bent. We nemen de tijd om hier echt aan te komen.', 'Good that you are here. We take the time to really arrive.'),
    text(
      'Wat we hier delen, blijft in de kring. We noemen geen namen van mensen die er niet bij zijn.',
      'What we share here stays in the circle. We do not name people who are not here.',
    ),
    text('Wat heb je nodig om vandaag vrijuit te kunnen praten?', 'What do you need to speak freely today?'),
  ],
  watch: [
    text('Wie komt gehaast of stil binnen? Geef ruimte, los niets op.', 'Who comes in rushed or silent? Give room, solve nothing.'),
    text('Heeft iedereen iets kunnen zeggen, ook wie geen telefoon heeft?', 'Could everyone say something, also those without a phone?'),
  ],
  captions: [
    text('Kom rustig binnen. We beginnen zo.', 'Come in quietly. We will start soon.'),
    text('Eén zin is genoeg. Overslaan mag ook.', 'One sentence is enough. Skipping is fine too.'),
    text('Wat we hier delen, blijft in de kring.', 'What we share here stays in the circle.'),
    text('We hoeven vandaag niets op te lossen. We gaan onderzoeken.', 'We do not have to solve anything today. We are going to explore.'),
    notaBene.wanting,
  ],
  contributions: [
    {
      kind: 'check-in',
      by: everyone,
      seenBy: 'room',
      at: 'circle',
      prompt: text('Zo zit ik hier', 'This is how I am here'),
      limit: 1,
      harvested: false,
    },
  ],
};

export const choose: PhaseRow = {
  ...closed('choose'),
  title: text('Kiezen', 'Choosing'),
  purpose: text('Welke ervaring onderzoeken we samen?', 'Which experience do we explore together?'),
  ask: text(
    'Schrijf één ervaring op. Geef bij de andere aan wat je herkent en wat haast heeft.',
    'Write down one experience. Mark which others you recognise and which are urgent.',
  ),
  askBringer: text(
    'Kijk of het goed voelt om jouw ervaring in te brengen. Nee zeggen mag.',
    'See whether it feels right to bring your experience. You may say no.',
  ),
  minutes: 8,
  scene: 'cases',
  say: [
    text(
      'Denk aan een moment dat je bijbleef. Het ging lastig, of juist goed.',
      'Think of a moment that stayed with you. It was difficult, or it went well.',
    ),
    text('Eén regel is genoeg. Het hele verhaal komt straks.', 'One line is enough. The whole story comes later.'),
    text(
      'Waar leren we met elkaar van? En wie heeft binnenkort weer een gesprek?',
      'What will we all learn from? And who has a next meeting soon?',
    ),
  ],
  watch: [
    text(
      'De aantallen helpen het gesprek. Ze beslissen niet: kies samen, en alleen als de inbrenger ja zegt.',
      'The numbers help the talk. They do not decide: choose together, and only if the case-bringer says yes.',
    ),
    text(
      'Wordt iemand overgehaald? Vraag nog eens rustig of het goed voelt.',
      'Is someone being talked into it? Calmly ask again whether it feels right.',
    ),
  ],
  captions: [
    text('Een gewoon moment is goed. Het hoeft niet groot te zijn.', 'An ordinary moment is fine. It does not have to be big.'),
    text(
      'Wat herken je? En wat heeft haast, omdat er snel weer een gesprek is?',
      'What do you recognise? And what is urgent, because a next meeting is near?',
    ),
    text('We kiezen één ervaring. De andere blijven hier liggen.', 'We choose one experience. The others stay on the floor.'),
    text('Wie inbrengt, heeft het laatste woord.', 'Whoever brings the case has the last word.'),
  ],
  contributions: [
    {
      kind: 'case',
      by: ['participant', 'bringer'],
      seenBy: 'room',
      at: 'circle',
      prompt: text('Mijn ervaring, in één regel', 'My experience, in one line'),
      limit: 1,
      harvested: false,
    },
  ],
  marksCases: ['participant', 'bringer'],
};

export const claim: PhaseRow = {
  ...closed('claim'),
  title: text('Perspectief kiezen', 'Choosing a perspective'),
  purpose: text('Van waaruit wil jij vragen?', 'From where will you ask?'),
  ask: text(
    'Kies één vel en ga erbij staan. Probeer eens een vel dat je niet gewend bent.',
    'Choose one sheet and stand there. Try one you are not used to.',
  ),
  askBringer: text(
    'Kijk rustig wie waar gaat staan. Jij hoeft niets te kiezen.',
    'Quietly watch who goes where. You do not have to choose.',
  ),
  minutes: 4,
  scene: 'sheets',
  say: [
    text(
      'Op de vloer liggen vellen. Elk vel is een andere manier van kijken.',
      'There are sheets on the floor. Each one is another way of looking.',
    ),
    text('Kies eens een vel waar je in je werk weinig naar kijkt.', 'Try a sheet you seldom look from in your work.'),
    text(
      'Blijft een vel leeg, dan blijft het liggen. Je mag straks ook nog wisselen.',
      'An empty sheet stays on the floor. You may still move later.',
    ),
  ],
  watch: [
    text(
      'Welke vellen blijven leeg? Noem ze hardop, zonder iemand aan te wijzen.',
      'Which sheets stay empty? Say so aloud, without pointing at anyone.',
    ),
    text(
      'Staat bijna iedereen bij hetzelfde vel? Vraag wie er wil wisselen.',
      'Is almost everyone at the same sheet? Ask who would like to move.',
    ),
  ],
  captions: [
    text('Kies een perspectief dat je niet gewend bent.', 'Choose a perspective you are not used to.'),
    text('Lees de voorbeeldvragen. Maak er daarna je eigen vraag van.', 'Read the example questions. Then make your own.'),
    text('De stoel van de werkzoekende is er ook. Wie vraagt vanuit die plek?', 'The jobseeker has a chair too. Who asks from that place?'),
    text(
      'Bij één vel mogen meer mensen staan. Een leeg vel blijft liggen.',
      'Several people may stand at one sheet. An empty sheet stays.',
    ),
    notaBene.curiosity,
  ],
  claims: ['participant'],
  writes: [caseWriters],
};
