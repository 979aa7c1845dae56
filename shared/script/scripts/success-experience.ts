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
    'Vertel wat er goed ging. Begin waar je wilt en neem de tijd.',
    'Tell us what went well. Begin where you like and take your time.',
  ),
  minutes: 9,
  scene: 'story',
  say: [
    text('Vertel ons wat er lukte. Waar begint het verhaal voor jou?', 'Tell us what worked. Where does the story begin for you?'),
    text('De anderen luisteren. Leg je telefoon maar even neer.', 'The others listen. Put your phone down for a while.'),
    text('Je hoeft niet bescheiden te zijn. Vertel ook wat klein lijkt.', 'No need to be modest. Tell us what seems small, too.'),
  ],
  watch: [
    text(
      'Klinkt het als geluk, of als vanzelf? Straks vraag je naar de stappen.',
      'Does it sound like luck, or as if it went by itself? Later you ask about the steps.',
    ),
    text(
      'Komt er al een reactie? Blij zijn mag. De vragen wachten nog even.',
      'Is there a reaction already? Being glad is fine. The questions wait.',
    ),
  ],
  captions: [
    text('We luisteren tot het verhaal af is.', 'We listen until the story is told.'),
    text('Houd je vraag nog even vast.', 'Hold on to your question for now.'),
    text('Let op wat iemand deed, ook als het klein was.', 'Notice what was done, even if it was small.'),
    text('Neem de tijd. Begin waar je wilt.', 'Take your time. Begin where you like.'),
    notaBene.understanding,
  ],
  writes: [caseWriters],
};

const explore: PhaseRow = {
  ...closed('explore'),
  ...onTheFloor,
  title: text('Onderzoeken', 'Exploring'),
  purpose: text('We vragen door: wat maakte dat het werkte?', 'We keep asking: what made it work?'),
  ask: text(
    'Stel open vragen over wat de inbrenger deed. Wat wil je nog begrijpen?',
    'Ask open questions about what the case-bringer did. What do you still want to understand?',
  ),
  askBringer: text(
    'Antwoord zoals jij wilt. Bij elke vraag mag je “nu niet” zeggen, zonder uitleg.',
    'Answer as you like. To any question you may say “not now”, without a reason.',
  ),
  minutes: 20,
  scene: 'sheets',
  say: [
    text(
      'Een succes mag je vieren. En we onderzoeken het ook: wat deed je precies?',
      'A success may be celebrated. And we explore it too: what exactly did you do?',
    ),
    text('Ga eens terug in de tijd. Wat deed je al voordat het lukte?', 'Go back in time. What did you already do before it worked?'),
    text(
      'Onthoud wat volgens jou hielp. Straks schrijf je het op, ieder voor zich.',
      'Remember what you think helped. Soon you write it down, each on your own.',
    ),
  ],
  watch: [
    text(
      'Gaan de vragen over hoe bijzonder de werkzoekende is? Breng ze terug naar wat de inbrenger deed.',
      'Are the questions about how special the jobseeker is? Bring them back to what the case-bringer did.',
    ),
    text(
      'Blijft het bij blij zijn? Vraag naar de kleine stappen, ook die van lang geleden.',
      'Does it stay with being glad? Ask about the small steps, also those of long ago.',
    ),
  ],
  captions: [
    text(
      'We weten nog weinig van wat de inbrenger deed, en waarom. Vraag daarop door.',
      'We still know little of what the case-bringer did, and why. Ask further about that.',
    ),
    text('Even stil. Laat het antwoord landen.', 'A moment of silence. Let the answer land.'),
    text('Niet oplossen: wat wil je eerst nog begrijpen?', 'Do not solve: what do you want to understand first?'),
    text('Een mooi verhaal. Welke stappen zitten erin?', 'A fine story. Which steps are in it?'),
    text('Wat was er al gedaan voordat het lukte?', 'What had already been done before it worked?'),
    text('Met wie werd er samengewerkt, en hoe begon dat?', 'Who worked together, and how did that begin?'),
    notaBene.pattern,
    notaBene.craft,
    notaBene.scope,
  ],
  contributions: asking,
  claims: ['participant'],
  marksQuestions: markers,
  writes: [caseWriters, sheetWriters],
};

const factors: PhaseRow = {
  ...closed('factors'),
  ...onTheFloor,
  title: text('Succesfactoren', 'Success factors'),
  purpose: text('Wat maakte dat het werkte? Eerst ieder voor zich.', 'What made it work? First each on your own.'),
  ask: text(
    'Schrijf op wat volgens jou maakte dat het werkte. Eén factor per kaart.',
    'Write down what you think made it work. One factor per card.',
  ),
  askBringer: text(
    'Leun even achterover. Straks lees je wat de anderen in jouw werk zagen.',
    'Lean back for a moment. Soon you read what the others saw in your work.',
  ),
  minutes: 8,
  scene: 'circle',
  say: [
    text('Schrijf voor jezelf. We overleggen nog niet.', 'Write for yourself. We do not confer yet.'),
    text(
      'Denk aan wat iemand deed, ook als het klein was of lang daarvoor.',
      'Think of what was done, even if it was small or long before.',
    ),
    text('We leggen nu alles tegelijk neer. Lees eerst in stilte.', 'Now we lay everything down at once. First read in silence.'),
  ],
  watch: [
    text('Is iedereen klaar? Leg dan pas alles tegelijk neer.', 'Is everyone ready? Only then lay everything down at once.'),
    text(
      'Gaat een factor over geluk of over de werkzoekende? Vraag wat de inbrenger ermee deed.',
      'Is a factor about luck or about the jobseeker? Ask what the case-bringer did with it.',
    ),
  ],
  captions: [
    text('In stilte: wat maakte dat het werkte?', 'In silence: what made it work?'),
    text('Eén factor per kaart. Klein is goed.', 'One factor per card. Small is good.'),
    text('We leggen alles tegelijk neer.', 'We lay everything down at once.'),
    text('Lees eerst. Wat lijkt op elkaar, en wat staat op zichzelf?', 'Read first. What is alike, and what stands on its own?'),
    text('Inbrenger, wat herken je?', 'Case-bringer, what do you recognise?'),
  ],
  contributions: [
    {
      kind: 'factor',
      by: ['participant'],
      seenBy: 'reveal',
      at: 'circle',
      prompt: text('Dit maakte dat het werkte', 'This made it work'),
      anonymous: true,
      harvested: true,
    },
  ],
};

const knowledge: PhaseRow = {
  ...closed('knowledge'),
  ...onTheFloor,
  title: text('Kennis erbij', 'Adding knowledge'),
  purpose: text('We leggen onze factoren naast de clip.', 'We lay our factors beside the clip.'),
  ask: text('Vergelijk met de clip. Wat komt overeen, en wat is nieuw?', 'Compare with the clip. What matches, and what is new?'),
  askBringer: text(
    'Lees mee. Welke factoren herken je, en wat ziet de clip nog meer?',
    'Read along. Which factors do you recognise, and what else does the clip see?',
  ),
  minutes: 12,
  scene: 'clip',
  say: [
    text(
      'Hier ligt wat jullie zagen, en daarnaast wat de clip noemt. Wat valt je op?',
      'Here lies what you saw, and beside it what the clip names. What strikes you?',
    ),
    text('Wat zagen jullie dat niet in de clip staat?', 'What did you see that is not in the clip?'),
    text('Welk punt uit de clip zou je hier nog willen onderzoeken?', 'Which point of the clip would you still like to explore here?'),
  ],
  watch: [
    text(
      'Wordt de clip een meetlat? Wat hier gezien is, telt evenveel.',
      'Is the clip becoming a yardstick? What was seen here counts as much.',
    ),
    text(
      'Zijn ze het snel eens? Vraag naar de factor die maar één iemand noemde.',
      'Do they agree quickly? Ask about the factor only one person named.',
    ),
  ],
  captions: [
    text('Wat komt overeen? En wat is nieuw?', 'What matches? And what is new?'),
    text('De clip is een extra perspectief. Niet de waarheid.', 'The clip is one more perspective. Not the truth.'),
    text('Wat zagen wij dat de clip niet noemt?', 'What did we see that the clip does not name?'),
    text('Hoe gaat dit op jouw afdeling?', 'How does this go in your department?'),
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
  purpose: text('Welke krachten horen we, bij wie?', 'Which strengths do we hear, and in whom?'),
  ask: text(
    'Schrijf aan iemand in de kring welke kracht je zag, en waaraan.',
    'Write to someone in the circle which strength you saw, and how you saw it.',
  ),
  askBringer: text(
    'Lees wat de anderen schrijven. Welke kracht zag jij bij een ander?',
    'Read what the others write. Which strength did you see in someone else?',
  ),
  minutes: 8,
  scene: 'circle',
  say: [
    text(
      'Welke kracht hoorde je bij de inbrenger? Wees zo precies als je kunt.',
      'Which strength did you hear in the case-bringer? Be as precise as you can.',
    ),
    text('Kijk ook naar elkaar. Wiens vraag hielp jou verder?', 'Look at each other, too. Whose question helped you on?'),
  ],
  watch: [
    text('Blijft het bij een compliment? Vraag waaraan iemand het zag.', 'Does it stay a compliment? Ask how someone saw it.'),
    text(
      'Krijgt alleen de inbrenger waardering? Nodig uit om ook naar elkaar te kijken.',
      'Is only the case-bringer appreciated? Invite people to look at each other too.',
    ),
  ],
  captions: [
    text('Welke kracht zag je, en waaraan?', 'Which strength did you see, and how?'),
    text('Niet alleen “goed gedaan”. Wat deed iemand precies?', 'Not only “well done”. What exactly did someone do?'),
    text('Kijk ook naar elkaar. Wiens vraag hielp jou verder?', 'Look at each other, too. Whose question helped you on?'),
    text('Even stil. Lees rustig wat er ligt.', 'A moment of silence. Read what lies here.'),
  ],
  contributions: [
    {
      kind: 'strength',
      by: ['participant', 'bringer'],
      seenBy: 'room',
      at: 'circle',
      prompt: text('Een kracht die ik zag', 'A strength I saw'),
      harvested: true,
    },
  ],
};

/** Sheets on the floor around a success: private factors, laid down at once, and compared with the clip. Seventeen places. */
export const successExperience: Script = {
  id: 'success-experience' as ScriptId,
  form: 'success',
  title: text('Een succeservaring', 'A success experience'),
  about: text(
    'Eén van ons vertelt over iets dat goed ging. De anderen vragen door naar wat de inbrenger deed en noteren ieder voor zich succesfactoren. Die leggen we tegelijk neer, naast de kennisclip. Daarna noemen we krachten en kiest iedereen een voornemen. De tijden zijn van ons; je kunt ze ruimer of korter nemen.',
    'One of us tells about something that went well. The others ask on about what the case-bringer did and each note success factors. We lay those down at once, beside the knowledge clip. Then we name strengths, and everyone chooses an intention. The timings are ours; take more or less as you need.',
  ),
  sheets: [
    lay(sheets.acting, 3),
    lay(sheets.thoughts, 3),
    lay(sheets.feelings, 3),
    lay(sheets.context, 3),
    lay(sheets.knowledge, 3),
    lay(sheets.client, 2),
  ],
  phases: [checkIn, subgroups, choose, tell, claim, explore, factors, knowledge, appreciate, gather, exchange, intend, checkOut],
};
