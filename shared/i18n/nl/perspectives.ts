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
    norms: 'normen',
    'self-awareness': 'weten wat ik kan',
    responsibility: 'verantwoordelijkheid',
    substantiating: 'keuzes onderbouwen',
    collaboration: 'samenwerken',
  },
  from: {
    acting: 'vanuit handelen',
    feelings: 'vanuit gevoelens',
    power: 'vanuit macht',
    knowledge: 'vanuit kennis',
    thoughts: 'vanuit gedachten',
    context: 'vanuit context',
    client: 'vanuit de ander zelf',
    norms: 'vanuit normen',
    'self-awareness': 'vanuit weten wat ik kan',
    responsibility: 'vanuit verantwoordelijkheid',
    substantiating: 'vanuit keuzes onderbouwen',
    collaboration: 'vanuit samenwerken',
  },
} as const satisfies { name: Record<Perspective, string>; from: Record<Perspective, string> };
