import type { PhaseRow } from '../../../model/script.ts';
import { text } from '../words.ts';
import { notaBene } from './nota-bene.ts';
import { closed, everyone, onTheFloor } from './row.ts';

export const intend: PhaseRow = {
  ...closed('intend'),
  ...onTheFloor,
  title: text('Voornemen', 'Intention'),
  purpose: text('Wat neem je mee? Eerst de inbrenger, dan wij allemaal.', 'What do you take along? The case-bringer first.'),
  ask: text(
    'Schrijf op wat je meeneemt. Alleen jij ziet het, tot je het zelf deelt.',
    'Write down what you take along. Only you see it, until you share it.',
  ),
  askBringer: text(
    'Jij begint. Wat zie je nu anders, en wat ga je doen? Je kiest zelf wat je deelt.',
    'You begin. What do you see differently, and what will you do? You choose what you share.',
  ),
  minutes: 12,
  scene: 'harvest',
  say: [
    text(
      'We beginnen bij de inbrenger. Wat zie je nu anders dan aan het begin?',
      'We begin with the case-bringer. What do you see differently now?',
    ),
    text(
      'Maak het klein. Wat ga je doen, wanneer, met wie, en hoe merk je het?',
      'Keep it small. What will you do, when, with whom, and how will you notice?',
    ),
    text('Een inzicht zonder stap telt ook.', 'An insight without a step counts too.'),
  ],
  watch: [
    text(
      'Krijgt de inbrenger nu goede raad? Vraag terug: wat ga jij zelf doen?',
      'Is the case-bringer getting advice? Ask back: what will you do yourself?',
    ),
    text('Delen is een keuze. Vraag niemand om voor te lezen.', 'Sharing is a choice. Do not ask anyone to read aloud.'),
  ],
  captions: [
    text('Eerst de inbrenger. Daarna schrijft iedereen voor zichzelf.', 'First the case-bringer. Then everyone writes for themselves.'),
    text('Alleen jij ziet je voornemen, tot je het deelt.', 'Only you see your intention, until you share it.'),
    text('Klein is goed. Wat kun je deze week al doen?', 'Small is good. What can you do this week?'),
    text(
      'Niet alles hoeft een stap te worden. Een open inzicht telt ook.',
      'Not everything has to become a step. An open insight counts too.',
    ),
    notaBene.incentives,
    notaBene.steering,
  ],
  contributions: [
    {
      kind: 'insight',
      by: ['bringer', 'participant'],
      seenBy: 'owner',
      at: 'circle',
      prompt: text('Wat ik nu anders zie', 'What I see differently now'),
      harvested: true,
    },
    {
      kind: 'intention',
      by: ['bringer', 'participant'],
      seenBy: 'owner',
      at: 'circle',
      prompt: text('Wat ik ga doen', 'What I will do'),
      harvested: true,
    },
  ],
  opensTips: ['bringer'],
};

export const checkOut: PhaseRow = {
  ...closed('check-out'),
  title: text('Uitchecken', 'Checking out'),
  purpose: text('Eén woord of één zin: hoe ga je weg?', 'One word or one sentence: how do you leave?'),
  ask: text('Schrijf één woord of één zin. Bewaar daarna je eigen pagina.', 'Write one word or one sentence. Then keep your own page.'),
  minutes: 5,
  scene: 'circle',
  say: [
    text('We ronden af. Hoe ga je weg, in één woord of één zin?', 'We are closing. How do you leave, in one word or one sentence?'),
    text('We reageren niet meer op elkaar. Alles mag er staan.', 'We no longer respond to each other. Everything may stand.'),
    text('Dank aan wie vertelde, en aan wie vroeg en luisterde.', 'Thanks to those who told, and to those who asked and listened.'),
  ],
  watch: [
    text(
      'Blijft er iemand met iets zitten? Spreek af wanneer je elkaar nog even ziet.',
      'Does someone leave with a burden? Agree when you will see each other.',
    ),
    text(
      'Zeg wat er met de woorden gebeurt: wat in de oogst komt, en wanneer de rest wordt gewist.',
      'Say what happens to the words: what goes into the harvest, and when the rest is erased.',
    ),
  ],
  captions: [
    text('Eén woord is genoeg.', 'One word is enough.'),
    text('Alles mag er staan. We reageren niet meer.', 'Everything may stand. We no longer respond.'),
    text('Bewaar je eigen pagina voordat je gaat.', 'Keep your own page before you go.'),
    text('Dank aan de inbrenger, en aan iedereen die vroeg.', 'Thanks to the case-bringer, and to everyone who asked.'),
  ],
  contributions: [
    {
      kind: 'check-out',
      by: everyone,
      seenBy: 'room',
      at: 'circle',
      prompt: text('Zo ga ik weg', 'This is how I leave'),
      limit: 1,
      harvested: false,
    },
  ],
};
