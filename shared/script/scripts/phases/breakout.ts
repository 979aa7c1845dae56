import type { PhaseRow } from '../../../model/script.ts';
import { text } from '../words.ts';
import { closed, harvestWriters, onTheFloor } from './row.ts';

/** The circle divides. While the subgroups work, this is what the circle shows. */
export const subgroups: PhaseRow = {
  ...closed('subgroups'),
  title: text('In subgroepen', 'In subgroups'),
  purpose: text('We gaan uit elkaar. Elke groep heeft een eigen vloer.', 'We split up. Each group has a floor of its own.'),
  ask: text('Ga naar je subgroep. Wat je daar zegt, blijft daar.', 'Go to your subgroup. What you say there stays there.'),
  minutes: 60,
  scene: 'rooms',
  say: [
    text(
      'Wat je in je groep zegt, blijft daar. Jullie kiezen samen wat mee terugkomt.',
      'What you say in your group stays there. Together you choose what comes back.',
    ),
    text('Elke groep heeft iemand die het gesprek leidt.', 'Each group has someone who leads the conversation.'),
    text('Ik kom af en toe kijken. Je ziet het als ik binnenkom.', 'I come by now and then. You can see it when I come in.'),
  ],
  watch: [
    text('Heeft elke groep een gespreksleider en een plek?', 'Does each group have a host and a place?'),
    text(
      'Vraagt een groep om hulp? Ga langs, en laat het leiden bij de co-host.',
      'Does a group ask for help? Go by, and leave the lead with the co-host.',
    ),
  ],
  captions: [
    text('Zoek je groep op. We beginnen daar rustig.', 'Find your group. We start calmly there.'),
    text('Wat in je groep gezegd wordt, blijft in je groep.', 'What is said in your group stays in your group.'),
    text('Kies samen wat mee terugkomt naar de kring.', 'Choose together what comes back to the circle.'),
    text('Hulp nodig? Laat het weten op je telefoon.', 'Need help? Say so on your phone.'),
  ],
  where: 'plenary',
  breakout: 'opens',
};

/** A subgroup looks for what it takes along. */
export const gather: PhaseRow = {
  ...closed('gather'),
  ...onTheFloor,
  title: text('Wat nemen we mee?', 'What do we take along?'),
  purpose: text('Wat mogen de anderen van ons horen?', 'What may the others hear from us?'),
  ask: text(
    'Kies samen welke kaarten meegaan. Wie een kaart schreef, zegt zelf ja.',
    'Choose together which cards come along. Who wrote a card says yes.',
  ),
  minutes: 8,
  scene: 'harvest',
  say: [
    text('Welke vraag bracht ons verder? Die kan mee.', 'Which question brought us further? It can come along.'),
    text('Schrijf samen in een paar zinnen wat jullie ontdekten.', 'Write together, in a few sentences, what you discovered.'),
    text('Niets hoeft mee. Wat hier blijft, blijft hier.', 'Nothing has to come along. What stays here, stays here.'),
  ],
  watch: [
    text('Heeft de inbrenger een stem in wat er meegaat?', 'Does the case-bringer have a say in what comes along?'),
    text('Blijft verschil van mening staan? Dat is ook oogst.', 'Does a difference of opinion remain? That is harvest too.'),
  ],
  captions: [
    text('Wat wil je de anderen laten zien?', 'What would you like to show the others?'),
    text('Eén of twee kaarten is genoeg.', 'One or two cards is enough.'),
    text('Alleen wat je kiest, gaat mee.', 'Only what you choose comes along.'),
    text('Blijft er verschil? Neem dat ook mee.', 'Does a difference remain? Bring that along too.'),
  ],
  contributions: [
    {
      kind: 'insight',
      by: ['bringer', 'participant'],
      seenBy: 'room',
      at: 'circle',
      prompt: text('Wat wij ontdekten', 'What we discovered'),
      harvested: true,
    },
  ],
  writes: [harvestWriters],
  where: 'subgroup',
};

/** Back in the circle: what came along lies on the floor. */
export const exchange: PhaseRow = {
  ...closed('exchange'),
  ...onTheFloor,
  title: text('Uitwisselen', 'Exchanging'),
  purpose: text('Wat nam elke groep mee?', 'What did each group bring along?'),
  ask: text('Lees wat er ligt. Wat verrast je, en wat wil je vragen?', 'Read what lies there. What surprises you, and what would you ask?'),
  minutes: 12,
  scene: 'exchange',
  say: [
    text('Welkom terug. Lees eerst rustig wat er ligt.', 'Welcome back. First read calmly what lies there.'),
    text('Wie wil bij één kaart vertellen hoe het ging?', 'Who would like to tell about one card?'),
    text('Wat zag de ene groep dat de andere niet zag?', 'What did one group see that the other did not?'),
  ],
  watch: [
    text(
      'Vertelt iemand het hele verhaal over? Vraag naar wat de groep ontdekte.',
      'Is someone retelling the whole story? Ask what the group discovered.',
    ),
    text('Wat lijkt op elkaar? Leg het bij elkaar, of trek een lijn.', 'What is alike? Lay it together, or draw a line.'),
  ],
  captions: [
    text('Lees wat elke groep meebracht.', 'Read what each group brought along.'),
    text('Wat lijkt op elkaar, en wat botst?', 'What is alike, and what clashes?'),
    text('Stel een vraag aan de andere groep.', 'Ask the other group a question.'),
    text('Wie vroeg er iets wat je bijbleef?', 'Who asked something that stayed with you?'),
  ],
  contributions: [
    {
      kind: 'question',
      by: ['participant', 'bringer'],
      seenBy: 'room',
      at: 'circle',
      prompt: text('Mijn vraag aan de andere groep', 'My question to the other group'),
      harvested: true,
    },
    {
      kind: 'follow-up',
      by: ['participant', 'bringer'],
      seenBy: 'room',
      at: 'circle',
      prompt: text('Mijn vraag daarop', 'My question about that'),
      harvested: true,
    },
    {
      kind: 'insight',
      by: ['participant', 'bringer'],
      seenBy: 'room',
      at: 'circle',
      prompt: text('Wat mij opvalt', 'What strikes me'),
      harvested: true,
    },
  ],
  marksQuestions: ['participant', 'bringer', 'notulist', 'facilitator'],
  where: 'plenary',
  breakout: 'returns',
};
