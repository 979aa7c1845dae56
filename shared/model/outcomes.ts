import type { Text } from './text.ts';

/**
 * What people can come to recognise over a series of reflection: seven learning outcomes, after the action research this method comes
 * from. They are sheets to place things on, never a scale to score somebody with.
 */
export interface Outcome {
  readonly id: OutcomeId;
  readonly title: Text;
  /** One sentence. */
  readonly about: Text;
  /** What somebody might say who recognises it. */
  readonly examples: readonly [Text, Text];
}

export const OUTCOME_IDS = ['norms', 'knowledge', 'power', 'self-awareness', 'responsibility', 'substantiating', 'collaboration'] as const;
export type OutcomeId = (typeof OUTCOME_IDS)[number];

export const isOutcomeId = (id: string): id is OutcomeId => (OUTCOME_IDS as readonly string[]).includes(id);

/** In the order in which they lie in the circle. */
export const outcomes = (): readonly Outcome[] => OUTCOME_IDS.map((id) => ({ id, ...OUTCOMES[id] }));

const text = (nl: string, en: string): Text => ({ nl, en });

export const OUTCOMES: Readonly<Record<OutcomeId, Omit<Outcome, 'id'>>> = {
  norms: {
    title: text('Omgaan met normen', 'Living with norms'),
    about: text(
      'Ik zie wat ikzelf en anderen goed werk vinden, ook waar dat botst, en ik vind daar een weg in.',
      'I see what I and others call good work, also where that clashes, and I find a way through.',
    ),
    examples: [
      text(
        'Ik dacht dat het aan mij lag. Nu zie ik dat de regel en de mens hier echt aan twee kanten trekken.',
        'I thought it was me. Now I see that the rule and the person really pull in two directions here.',
      ),
      text(
        'Ik merk sneller dat ik al een mening heb over iemand, en vraag dan eerst verder.',
        'I notice sooner that I already have an opinion of somebody, and then ask on first.',
      ),
    ],
  },
  knowledge: {
    title: text('Kennis wegen en gebruiken', 'Weighing and using knowledge'),
    about: text(
      'Ik gebruik wat ik weet uit ervaring, van collega’s en uit onderzoek, en ik kies wat hier past.',
      'I use what I know from experience, from colleagues and from research, and I choose what fits here.',
    ),
    examples: [
      text(
        'Een collega pakt een eerste gesprek heel anders aan. Dat heb ik geprobeerd, en ik houd er een deel van.',
        'A colleague starts a first talk quite differently. I tried that, and I keep part of it.',
      ),
      text(
        'De theorie uit de clip gaf mij woorden voor iets wat ik al jaren deed.',
        'The theory in the clip gave me words for something I had done for years.',
      ),
    ],
  },
  power: {
    title: text('Omgaan met macht', 'Handling power'),
    about: text(
      'Ik weet welke macht ik heb, en welke niet, en ik kies bewuster hoe ik die gebruik.',
      'I know which power I have, and which I have not, and I choose more deliberately how to use it.',
    ),
    examples: [
      text(
        'Voor mij was het een gewone brief. Ik zie nu wat die brief doet met wie hem krijgt.',
        'To me it was an ordinary letter. Now I see what that letter does to whoever receives it.',
      ),
      text(
        'Ik zeg vooraf wat ik kan beslissen en wat niet. Dat geeft ons allebei meer rust.',
        'I say beforehand what I can decide and what I cannot. That leaves us both more at ease.',
      ),
    ],
  },
  'self-awareness': {
    title: text('Weten wat ik kan', 'Knowing my own craft'),
    about: text(
      'Ik zie hoe ingewikkeld mijn werk is en wat ik daarin kan, en ik mag daar trots op zijn.',
      'I see how complex my work is and what I am able to do in it, and I may be proud of that.',
    ),
    examples: [
      text(
        'Pas toen anderen ernaar vroegen, hoorde ik hoeveel ik in dat gesprek had gedaan.',
        'Only when others asked about it did I hear how much I had done in that conversation.',
      ),
      text('Ik leg nu zonder omwegen uit wat mijn vak is.', 'I now explain without detours what my craft is.'),
    ],
  },
  responsibility: {
    title: text('Verantwoordelijkheid nemen', 'Taking responsibility'),
    about: text(
      'Ik voel wat van mij is om te doen, en ik kan dat dragen zonder alles op mij te nemen.',
      'I feel what is mine to do, and I can carry that without taking everything upon me.',
    ),
    examples: [
      text(
        'Ik wachtte niet meer op een ander en belde zelf. Het gesprek was lastig, en het was aan mij.',
        'I no longer waited for someone else and called. It was a hard talk, and it was mine to have.',
      ),
      text(
        'Ik heb gezegd dat deze werkdruk ten koste gaat van mensen, op de plek waar dat gehoord kon worden.',
        'I said that this workload comes at people’s expense, where it could be heard.',
      ),
    ],
  },
  substantiating: {
    title: text('Keuzes onderbouwen', 'Substantiating choices'),
    about: text(
      'Ik kan mijzelf en anderen uitleggen waarom ik dit doe, en wat ik ook had kunnen doen.',
      'I can explain to myself and others what makes me do this, and what else I could have done.',
    ),
    examples: [
      text(
        'In mijn verslag staat nu ook wat ik heb overwogen en niet heb gekozen.',
        'My report now also says what I considered and did not choose.',
      ),
      text(
        'Toen mijn leidinggevende ernaar vroeg, had ik meer dan een gevoel om te laten zien.',
        'When my manager asked, I had more than a feeling to show.',
      ),
    ],
  },
  collaboration: {
    title: text('Samenwerken', 'Working together'),
    about: text(
      'Ik zoek collega’s op die er anders naar kijken, en ik doe iets met wat zij zien.',
      'I look for colleagues who see it differently, and I do something with what they see.',
    ),
    examples: [
      text(
        'Voor ik doorverwijs, bel ik nu met de afdeling waar iemand naartoe gaat.',
        'Before I refer somebody, I now call the department they are going to.',
      ),
      text(
        'Ik vroeg eerst wat de ander wilde bereiken. Toen bleek dat we hetzelfde zochten.',
        'I first asked what the other wanted to achieve. It turned out that we were after the same thing.',
      ),
    ],
  },
};
