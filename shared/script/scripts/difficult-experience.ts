import type { ScriptId } from '../../ids.ts';
import type { PhaseRow, Script } from '../../model/script.ts';
import { exchange, gather, subgroups } from './phases/breakout.ts';
import { checkOut, intend } from './phases/closing.ts';
import { notaBene } from './phases/nota-bene.ts';
import { checkIn, choose, claim } from './phases/opening.ts';
import { asking, askingFromTheClip, caseWriters, closed, markers, onTheFloor, sheetWriters } from './phases/row.ts';
import { lay, sheets } from './sheets.ts';
import { text } from './words.ts';

const tell: PhaseRow = {
  ...closed('tell'),
  title: text('Vertellen', 'Telling'),
  purpose: text('We luisteren. Vragen komen straks.', 'We listen. Questions come later.'),
  ask: text('Luister. Je hoeft nu niets te schrijven.', 'Listen. You do not have to write anything now.'),
  askBringer: text(
    'Vertel wat er gebeurde. Begin waar je wilt en neem de tijd.',
    'Tell us what happened. Begin where you like and take your time.',
  ),
  minutes: 9,
  scene: 'story',
  say: [
    text('Neem ons mee naar dat moment. Waar was je, en wat gebeurde er?', 'Take us to that moment. Where were you, and what happened?'),
    text('De anderen luisteren. Leg je telefoon maar even neer.', 'The others listen. Put your phone down for a while.'),
    text('Je bepaalt zelf wat je vertelt. Stoppen mag altijd.', 'You decide what you tell. You may always stop.'),
  ],
  watch: [
    text('Komt er al een vraag of een tip? Laat die nog even wachten.', 'Is there a question or a tip already? Let it wait.'),
    text(
      'Gaat het vooral over de werkzoekende? Straks vraag je naar wat de inbrenger zelf deed.',
      'Is it mostly about the jobseeker? Later you ask what the case-bringer did.',
    ),
  ],
  captions: [
    text('We luisteren tot het verhaal af is.', 'We listen until the story is told.'),
    text('Houd je vraag nog even vast.', 'Hold on to your question for now.'),
    text('Let op wat je hoort, en op wat je nog niet hoort.', 'Notice what you hear, and what you do not hear yet.'),
    text('Neem de tijd. Begin waar je wilt.', 'Take your time. Begin where you like.'),
    notaBene.understanding,
  ],
  writes: [caseWriters],
};

const explore: PhaseRow = {
  ...closed('explore'),
  ...onTheFloor,
  title: text('Onderzoeken', 'Exploring'),
  purpose: text('We vragen door. Oplossingen komen later.', 'We keep asking. Solutions come later.'),
  ask: text(
    'Stel open vragen vanuit je vel. Wat wil je nog begrijpen?',
    'Ask open questions from your sheet. What do you still want to understand?',
  ),
  askBringer: text(
    'Antwoord zoals jij wilt. Bij elke vraag mag je “nu niet” zeggen, zonder uitleg.',
    'Answer as you like. To any question you may say “not now”, without a reason.',
  ),
  minutes: 25,
  scene: 'sheets',
  say: [
    text(
      'We blijven nog even bij wat er gebeurde, en bij wat jij daarin deed.',
      'Let us stay a little longer with what happened, and with what you did in it.',
    ),
    text('Stel één vraag en wacht dan. Het antwoord mag even duren.', 'Ask one question and then wait. The answer may take a while.'),
    text(
      'Ik hoor een oplossing. Die komt later. Welke vraag zit eronder?',
      'I hear a solution. It comes later. Which question lies under it?',
    ),
  ],
  watch: [
    text(
      'Gaan de vragen over de werkzoekende, of over wat de inbrenger zelf deed, dacht en voelde?',
      'Are the questions about the jobseeker, or about what the case-bringer did, thought and felt?',
    ),
    text(
      'Hoor je “dat heb ik ook” of een tip? Onderbreek vriendelijk en ga terug naar het vragen.',
      'Do you hear “I have that too” or a tip? Interrupt kindly and return to asking.',
    ),
  ],
  captions: [
    text(
      'We weten nog weinig van wat de inbrenger deed, en waarom. Vraag daarop door.',
      'We still know little of what the case-bringer did, and why. Ask further about that.',
    ),
    text('Even stil. Laat het antwoord landen.', 'A moment of silence. Let the answer land.'),
    text('Niet oplossen: wat wil je eerst nog begrijpen?', 'Do not solve: what do you want to understand first?'),
    text(
      'Herken je dit? Houd je eigen verhaal nog even vast en vraag door.',
      'Do you recognise this? Hold your own story for now and ask on.',
    ),
    text('Hier doen we het verschillend. Wat is bij jou gewoon?', 'We differ here. What is usual where you work?'),
    text('Vanuit welk vel vroegen we nog niets?', 'From which sheet have we not asked yet?'),
    notaBene.pattern,
    notaBene.craft,
    notaBene.scope,
  ],
  contributions: asking,
  claims: ['participant'],
  marksQuestions: markers,
  writes: [caseWriters, sheetWriters],
};

const knowledge: PhaseRow = {
  ...closed('knowledge'),
  ...onTheFloor,
  title: text('Kennis erbij', 'Adding knowledge'),
  purpose: text('We leggen de kennisclip ernaast.', 'We lay the knowledge clip beside it.'),
  ask: text(
    'Kijk met de clip naar het verhaal. Wat valt je op, en wat wil je nu vragen?',
    'Look at the story with the clip. What strikes you, and what do you want to ask now?',
  ),
  askBringer: text(
    'Leg de clip naast je ervaring. Wat herken je, en wat niet?',
    'Lay the clip beside your experience. What do you recognise, and what not?',
  ),
  minutes: 12,
  scene: 'clip',
  say: [
    text('De clip is één manier van kijken, naast jullie eigen ervaring.', 'The clip is one way of looking, beside your own experience.'),
    text('Waar leunde je op in je aanpak? Wat kreeg minder aandacht?', 'What did you lean on? What got less attention?'),
    text('Welk punt past hier? En welk punt past juist niet?', 'Which point fits here? And which one does not?'),
  ],
  watch: [
    text('Wordt de clip een meetlat? Maak er weer een vraag van.', 'Is the clip becoming a yardstick? Turn it into a question again.'),
    text(
      'Vraag ook naar wat de clip niet ziet. Wat weten jullie uit de praktijk?',
      'Ask about what the clip does not see too. What do you know from practice?',
    ),
  ],
  captions: [
    text('De clip is een extra perspectief. Niet de waarheid.', 'The clip is one more perspective. Not the truth.'),
    text('Welk punt helpt je om anders te kijken?', 'Which point helps you to look differently?'),
    text('Wat weten wij uit de praktijk dat de clip niet weet?', 'What do we know from practice that the clip does not?'),
    text('Ook hier: eerst vragen, dan pas vinden.', 'Here too: ask first, judge later.'),
    notaBene.language,
    notaBene.difference,
  ],
  contributions: askingFromTheClip,
  marksQuestions: markers,
  writes: [caseWriters, sheetWriters],
};

const appreciate: PhaseRow = {
  ...closed('appreciate'),
  ...onTheFloor,
  title: text('Waarderen', 'Appreciating'),
  purpose: text('Welke krachten horen we?', 'Which strengths do we hear?'),
  ask: text(
    'Schrijf op welke kracht je hoorde. Straks leggen we alles tegelijk neer.',
    'Write down which strength you heard. Soon we lay everything down at once.',
  ),
  askBringer: text(
    'Welke kracht zag je bij een ander? Straks lees je wat zij bij jou hoorden.',
    'Which strength did you see in someone else? Soon you read what they heard in you.',
  ),
  minutes: 10,
  scene: 'circle',
  say: [
    text(
      'Ook in wat niet lukte, zit iets wat iemand goed kan. Welke kracht hoorde je?',
      'What did not work also holds something a person does well. Which strength did you hear?',
    ),
    text('Maak het precies. Waar in het verhaal hoorde je dat?', 'Be precise. Where in the story did you hear that?'),
    text(
      'Lees het rustig. Welke kracht herken je? En welke verrast je?',
      'Read them quietly. Which strength do you recognise? And which surprises you?',
    ),
  ],
  watch: [
    text('Blijft het bij een compliment? Vraag waaraan iemand het hoorde.', 'Does it stay a compliment? Ask how someone heard it.'),
    text('Wuift de inbrenger het weg? Zeg niets, laat het even staan.', 'Does the case-bringer wave it away? Say nothing, let it stand.'),
  ],
  captions: [
    text('Welke kracht hoorde je, ook in wat niet lukte?', 'Which strength did you hear, also in what did not work?'),
    text('Niet alleen “goed gedaan”. Wat deed iemand precies?', 'Not only “well done”. What exactly did someone do?'),
    text('We leggen alles tegelijk neer.', 'We lay everything down at once.'),
    text('Even stil. Lees rustig wat er ligt.', 'A moment of silence. Read what lies here.'),
    text(
      'Ook een gevoel kan een kracht zijn. Hoe gebruik je dat in je werk?',
      'A feeling can be a strength too. How do you use it in your work?',
    ),
  ],
  contributions: [
    {
      kind: 'strength',
      by: ['participant', 'bringer'],
      seenBy: 'reveal',
      at: 'circle',
      prompt: text('Een kracht die ik hoorde', 'A strength I heard'),
      harvested: true,
    },
  ],
};

/** Sheets on the floor around a difficult experience. Eighteen places: whoever is in the circle finds one. */
export const difficultExperience: Script = {
  id: 'difficult-experience' as ScriptId,
  form: 'difficult',
  title: text('Een moeilijke ervaring', 'A difficult experience'),
  about: text(
    'Eén van ons vertelt over een moment dat lastig was. De anderen vragen door, elk vanuit een eigen perspectief. Daarna kijken we met de kennisclip, noemen we krachten en kiest iedereen een voornemen. De tijden zijn van ons; je kunt ze ruimer of korter nemen.',
    'One of us tells about a moment that was difficult. The others ask on, each from a perspective of their own. Then we look with the knowledge clip, name strengths, and everyone chooses an intention. The timings are ours; take more or less as you need.',
  ),
  sheets: [lay(sheets.acting, 4), lay(sheets.feelings, 4), lay(sheets.power, 4), lay(sheets.knowledge, 4), lay(sheets.client, 2)],
  phases: [checkIn, subgroups, choose, tell, claim, explore, knowledge, appreciate, gather, exchange, intend, checkOut],
};
