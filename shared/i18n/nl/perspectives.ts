import type { Perspective } from '../../model/script.ts';

/** The angle from which one asks. */
export const perspectives = {
  name: {
    acting: 'handelen',
    feelings: 'gevoelens',
    power: 'macht',
    knowledge: 'kennis',
    thoughts: 'gedachten',
    context: 'context',
    client: 'de ander zelf',
  },
  from: {
    acting: 'vanuit handelen',
    feelings: 'vanuit gevoelens',
    power: 'vanuit macht',
    knowledge: 'vanuit kennis',
    thoughts: 'vanuit gedachten',
    context: 'vanuit context',
    client: 'vanuit de ander zelf',
  },
} as const satisfies { name: Record<Perspective, string>; from: Record<Perspective, string> };
