import type { Text } from '../../../model/text.ts';
import { text } from '../words.ts';

/**
 * Ten stances that keep a conversation about differences open, each as one line for everybody's screen. A facilitator plays
 * one when the conversation asks for it; each lies with the phase in which that happens most.
 */
export const notaBene = {
  pattern: text('Gebeurt hier iets wat we vaker doen? Wat doorbreekt dat?', 'Is this something we do more often? What breaks it?'),
  language: text('Welk woord valt steeds? Bedoelen we er hetzelfde mee?', 'Which word keeps coming back? Do we mean the same by it?'),
  craft: text('Waar volgde je een regel, en waar je eigen vakmanschap?', 'Where did you follow a rule, and where your own craft?'),
  difference: text(
    'Verschil mag er zijn. Waar komt het vandaan, en voor wie schuurt het?',
    'Differences may be there. Where do they come from, and for whom do they chafe?',
  ),
  curiosity: text(
    'Wat wil jij oprecht weten? Daar begint een goede vraag.',
    'What do you truly want to know? A good question starts there.',
  ),
  wanting: text(
    'Wat wil jij hier vandaag leren? Het moet niet, het mag.',
    'What would you like to learn here today? You may, you need not.',
  ),
  incentives: text(
    'Wat in je werk helpt je hierbij? En wat houdt je tegen?',
    'What in your work helps you with this? And what holds you back?',
  ),
  understanding: text('Eerst begrijpen. Zelf begrepen worden komt daarna.', 'First understand. Being understood comes after that.'),
  scope: text('Kijk eens breder. Wie of wat speelde hier nog meer mee?', 'Look wider. Who or what else played a part here?'),
  steering: text('Waar heb je ruimte nodig, en waar een duidelijke afspraak?', 'Where do you need room, and where a clear agreement?'),
} as const satisfies Readonly<Record<string, Text>>;
