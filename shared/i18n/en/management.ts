import type { management as nl } from '../nl/management.ts';
import type { Same } from '../same.ts';

export const management: Same<typeof nl> = {
  title: 'For management',
  intro: 'The circle itself tells this. It is about the work, and about nobody in particular.',
  about_one: 'About {{count}} session.',
  about_other: 'About {{count}} sessions.',
  themes: 'What it was about',
  themesIntro: '{{threshold}} people or more wrote about each of these themes.',
  noThemes: 'About no theme did enough people write to say anything of it here.',
  outcomes: 'What people recognise',
  outcomesIntro: '{{threshold}} people or more laid something down at each of these. Their order says nothing.',
  noOutcomes: 'At no learning outcome did enough people lay something down to say anything of it here.',
  unsaid: 'What is not here',
  tooFew_one: 'About {{count}} theme fewer than {{threshold}} people wrote. We do not name that theme.',
  tooFew_other: 'About {{count}} themes fewer than {{threshold}} people wrote. We do not name those themes.',
  tooClose_one: 'The name of {{count}} theme held words by or about one person. We do not name that theme.',
  tooClose_other: 'The names of {{count}} themes held words by or about one person. We do not name those themes.',
  always: [
    'What people wrote or told. That stays in the circle.',
    'Who took part, and who said what.',
    'How often something was mentioned, and whether one group had more of it than another.',
    'How well somebody works. That is not what a circle is for.',
  ],
  silent: 'A theme or outcome that is not here may well exist. Would you like to know more? Ask the circle.',
};
