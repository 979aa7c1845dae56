import type { Same } from '../same.ts';
import type { perspectives as nl } from '../nl/perspectives.ts';

export const perspectives: Same<typeof nl> = {
  name: {
    acting: 'acting',
    feelings: 'feelings',
    power: 'power',
    knowledge: 'knowledge',
    thoughts: 'thoughts',
    context: 'context',
    client: 'the other person',
    norms: 'norms',
    'self-awareness': 'knowing my craft',
    responsibility: 'responsibility',
    substantiating: 'substantiating choices',
    collaboration: 'working together',
  },
  from: {
    acting: 'from acting',
    feelings: 'from feelings',
    power: 'from power',
    knowledge: 'from knowledge',
    thoughts: 'from thoughts',
    context: 'from context',
    client: 'from the other person',
    norms: 'from norms',
    'self-awareness': 'from knowing my craft',
    responsibility: 'from responsibility',
    substantiating: 'from substantiating choices',
    collaboration: 'from working together',
  },
};
