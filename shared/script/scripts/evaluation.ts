import { outcomes } from '../../model/outcomes.ts';
import type { ScriptId, SheetId } from '../../ids.ts';
import type { PhaseRow, Script, SheetRow } from '../../model/script.ts';
import { checkOut, intend } from './phases/closing.ts';
import { notaBene } from './phases/nota-bene.ts';
import { checkIn } from './phases/opening.ts';
import { closed, onTheFloor } from './phases/row.ts';
import { text } from './words.ts';

/** A learning outcome as a sheet: its examples are what somebody might say who recognises it. */
const sheets: readonly SheetRow[] = outcomes().map(({ id, title, about, examples }) => ({
  id: id as string as SheetId,
  perspective: id,
  title,
  hint: about,
  questions: examples,
  capacity: 18,
  absent: false,
}));

const remember: PhaseRow = {
  ...closed('remember'),
  title: text('Terughalen', 'Remembering'),
  purpose: text('Wat bleef je bij van onze bijeenkomsten?', 'What stayed with you of our meetings?'),
  ask: text('Schrijf een moment op dat je bijbleef. Groot of klein.', 'Write down a moment that stayed with you. Big or small.'),
  minutes: 10,
  scene: 'circle',
  say: [
    text('Ga eens langs onze bijeenkomsten. Welk moment komt als eerste op?', 'Go past our meetings. Which moment comes up first?'),
    text('Het mag ook iets zijn dat schuurde.', 'It may also be something that chafed.'),
  ],
  watch: [
    text(
      'Wordt het een oordeel over de reeks? Vraag naar het moment zelf.',
      'Is it becoming a verdict on the series? Ask about the moment.',
    ),
    text('Hoor je alleen wat goed ging? Vraag ook naar wat tegenviel.', 'Do you hear only what went well? Ask what fell short, too.'),
  ],
  captions: [
    text('Welk moment bleef je bij?', 'Which moment stayed with you?'),
    text('Eén moment per kaart.', 'One moment per card.'),
    text('Ook wat tegenviel, hoort erbij.', 'What fell short belongs here too.'),
    text('Even stil. Lees wat er ligt.', 'A moment of silence. Read what lies here.'),
  ],
  reacts: onTheFloor.reacts,
  contributions: [
    {
      kind: 'insight',
      by: ['participant'],
      seenBy: 'room',
      at: 'circle',
      prompt: text('Dit bleef me bij', 'This stayed with me'),
      harvested: true,
    },
  ],
};

const recognise: PhaseRow = {
  ...closed('recognise'),
  ...onTheFloor,
  title: text('Herkennen', 'Recognising'),
  purpose: text('Waarin merk je dat je leerde?', 'Where do you notice that you learned?'),
  ask: text(
    'Ga bij een vel staan dat je herkent, en leg er een voorbeeld uit je eigen werk neer.',
    'Stand at a sheet you recognise, and lay down an example from your own work.',
  ),
  minutes: 20,
  scene: 'outcomes',
  say: [
    text(
      'Op de vloer ligt wat mensen in zulke reeksen leerden. Waar herken je iets van?',
      'On the floor lies what people learned in such series. What do you recognise?',
    ),
    text('Eén voorbeeld uit je werk zegt meer dan een mening.', 'One example from your work says more than an opinion.'),
    text('Je hoeft niet overal iets te herkennen. Leeg mag leeg blijven.', 'You need not recognise everything. Empty may stay empty.'),
  ],
  watch: [
    text(
      'Blijft het algemeen? Vraag: wanneer was dat, en wat deed je toen?',
      'Does it stay general? Ask: when was that, and what did you do?',
    ),
    text(
      'Welk vel blijft leeg? Vraag wat dat zegt, zonder het te vullen.',
      'Which sheet stays empty? Ask what that says, without filling it.',
    ),
  ],
  captions: [
    text('Waar merk je het aan, in je eigen werk?', 'How do you notice it, in your own work?'),
    text('Niet iedereen leert hetzelfde. Dat hoeft ook niet.', 'Not everybody learns the same. Nor need they.'),
    text('Je mag bij meer vellen gaan staan, na elkaar.', 'You may stand at several sheets, one after the other.'),
    text('Een vel dat leeg blijft, vertelt ook iets.', 'A sheet that stays empty tells something too.'),
    notaBene.craft,
  ],
  contributions: [
    {
      kind: 'insight',
      by: ['participant'],
      seenBy: 'room',
      at: 'claimed',
      prompt: text('Dit herken ik, bijvoorbeeld toen …', 'I recognise this, for example when …'),
      harvested: true,
    },
  ],
  claims: ['participant'],
};

const talk: PhaseRow = {
  ...closed('talk'),
  ...onTheFloor,
  title: text('Samen bekijken', 'Looking together'),
  purpose: text('Wat zien we als groep?', 'What do we see as a group?'),
  ask: text('Lees wat er ligt. Wat valt je op, en wat mist er nog?', 'Read what lies here. What strikes you, and what is still missing?'),
  minutes: 20,
  scene: 'outcomes',
  say: [
    text('Wat zien we als groep? En waar verschillen we?', 'What do we see as a group? And where do we differ?'),
    text('Wat hielp daarbij, in hoe we hier praten?', 'What helped with that, in how we talk here?'),
    text('Wat zou de organisatie hiervan mogen weten?', 'What of this may the organisation know?'),
  ],
  watch: [
    text('Worden mensen vergeleken? Ga terug naar het voorbeeld.', 'Are people being compared? Go back to the example.'),
    text('Is iemand het met de groep oneens? Die stem hoort erbij.', 'Does somebody disagree with the group? That voice belongs here.'),
  ],
  captions: [
    text('Wat valt je op? Wat mist er nog?', 'What strikes you? What is still missing?'),
    text('Waar verschillen we, en waar komt dat vandaan?', 'Where do we differ, and where does that come from?'),
    text('Wat hielp ons om dit te leren?', 'What helped us to learn this?'),
    text('Wat laten we anderen weten? Dat beslissen we samen.', 'What do we let others know? That we decide together.'),
    notaBene.difference,
  ],
  contributions: recognise.contributions,
  claims: ['participant'],
};

/** The end of a series, as a conversation: what people recognise of seven learning outcomes, with examples. Nothing is counted. */
export const evaluation: Script = {
  id: 'evaluation' as ScriptId,
  form: 'evaluation',
  title: text('Terugkijken op de reeks', 'Looking back on the series'),
  about: text(
    'De laatste bijeenkomst van een reeks. We halen terug wat ons bijbleef en leggen voorbeelden bij wat mensen in zulke reeksen leren: normen, kennis, macht, weten wat je kunt, verantwoordelijkheid, keuzes onderbouwen, samenwerken. We tellen niets en vergelijken niemand. Samen kiezen we wat de organisatie mag weten.',
    'The last meeting of a series. We recall what stayed with us and lay examples with what people learn in such series: norms, knowledge, power, knowing your craft, responsibility, substantiating choices, working together. We count nothing and compare nobody. Together we choose what the organisation may know.',
  ),
  sheets,
  phases: [checkIn, remember, recognise, talk, intend, checkOut],
};
