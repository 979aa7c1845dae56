import type { SheetId } from '../../ids.ts';
import type { Perspective, SheetRow } from '../../model/script.ts';
import { text } from './words.ts';

/** The sheets a shipped script can lay on the floor. Example questions are open, never ask “why” and hide no solution. */
export const sheets = {
  acting: {
    ...at('acting'),
    title: text('Handelen', 'Acting'),
    hint: text('Wat deed je, en wat liet je?', 'What did you do, and what did you leave?'),
    questions: [
      text('Wat deed je precies?', 'What exactly did you do?'),
      text('Wat deed je daarna?', 'What did you do next?'),
      text('Wat zei je, in je eigen woorden?', 'What did you say, in your own words?'),
      text('Wat deed je bewust niet?', 'What did you deliberately not do?'),
    ],
  },
  feelings: {
    ...at('feelings'),
    title: text('Gevoelens', 'Feelings'),
    hint: text('Wat gebeurde er in jou, en tussen jou en de ander?', 'What happened inside you, and between you and the other?'),
    questions: [
      text('Wat voelde je in het moment zelf?', 'What did you feel in the moment itself?'),
      text('Waar merkte je dat aan?', 'How did you notice that?'),
      text('Wat deed dat gevoel met het gesprek?', 'What did that feeling do to the conversation?'),
      text('Hoe is het om er nu over te vertellen?', 'What is it like to tell us about it now?'),
    ],
  },
  power: {
    ...at('power'),
    title: text('Macht', 'Power'),
    hint: text('Wie kon hier wat bepalen, en wie niet?', 'Who could decide what here, and who could not?'),
    questions: [
      text('Wie kon hier wat beslissen?', 'Who could decide what here?'),
      text('Wat stond er op het spel, en voor wie?', 'What was at stake, and for whom?'),
      text('Hoe gebruikte je jouw invloed?', 'How did you use your influence?'),
      text('Waar had je ruimte, en waar niet?', 'Where did you have room, and where not?'),
    ],
  },
  knowledge: {
    ...at('knowledge'),
    title: text('Kennis', 'Knowledge'),
    hint: text('Wat wist je, uit studie en uit ervaring?', 'What did you know, from study and from experience?'),
    questions: [
      text('Welke kennis gebruikte je?', 'Which knowledge did you use?'),
      text('Wat wist je nog niet?', 'What did you not know yet?'),
      text('Welke manier van werken koos je?', 'Which way of working did you choose?'),
      text('Wat zei je ervaring je?', 'What did your experience tell you?'),
    ],
  },
  thoughts: {
    ...at('thoughts'),
    title: text('Gedachten', 'Thoughts'),
    hint: text('Waar ging je van uit, en wat vond je belangrijk?', 'What did you take for granted, and what mattered to you?'),
    questions: [
      text('Wat dacht je op dat moment?', 'What did you think at that moment?'),
      text('Waar ging je van uit?', 'What did you take for granted?'),
      text('Hoe zag je de ander?', 'How did you see the other person?'),
      text('Wat vond je hier belangrijk?', 'What mattered to you here?'),
    ],
  },
  context: {
    ...at('context'),
    title: text('Context', 'Context'),
    hint: text('Wat speelde er om jullie heen?', 'What was going on around you?'),
    questions: [
      text('Wie hadden er nog meer mee te maken?', 'Who else was involved?'),
      text('Welke afspraken of regels speelden mee?', 'Which agreements or rules played a part?'),
      text('Wat is op jouw afdeling gewoon?', 'What is usual in your department?'),
      text('Wat speelde er in de tijd ervoor?', 'What was going on in the time before?'),
    ],
  },
  client: {
    ...at('client'),
    title: text('De werkzoekende zelf', 'The jobseeker'),
    hint: text('Kijk mee vanuit iemand die er nu niet bij is.', 'Look along from the place of someone who is not here now.'),
    questions: [
      text('Wat wilde de werkzoekende zelf?', 'What did the jobseeker want?'),
      text('Wat zag de werkzoekende jou doen?', 'What did the jobseeker see you do?'),
      text('Hoe zou de werkzoekende dit moment vertellen?', 'How would the jobseeker tell about this moment?'),
    ],
    absent: true,
  },
} as const satisfies Readonly<Partial<Record<Perspective, Omit<SheetRow, 'capacity'>>>>;

/** A sheet on the floor with room for so many people. */
export const lay = (sheet: Omit<SheetRow, 'capacity'>, capacity: number): SheetRow => ({ ...sheet, capacity });

function at(perspective: Perspective) {
  return { id: perspective as string as SheetId, perspective, absent: false };
}
