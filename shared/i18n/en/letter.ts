import type { letter as nl } from '../nl/letter.ts';
import type { Same } from '../same.ts';

export const letter: Same<typeof nl> = {
  title: 'Your letter',
  door: 'Your letter to take home',
  intro:
    'This letter is yours. We can lay down a beginning with the strengths, insights and intentions the circle gave you. Then you write: take out, say differently, add.',
  who: 'You alone read this. If you let it be read, the circle can, for as long as this meeting is kept.',
  label: 'Your letter',
  begin: 'Lay down a beginning',
  beginAgain: 'Add the beginning once more',
  beginMore: 'Only what others shared with the circle and let go along is put in, word for word and without names.',
  nothing: 'There is nothing to begin with yet. You can write yourself.',
  release: 'The circle may read this letter',
  released: 'The circle can read your letter now.',
  notReleased: 'Nobody else can read your letter.',
  save: 'Keep it',
  others: 'Letter of {{name}}',
  othersIntro: '{{name}} lets the circle read this letter.',
  none: 'There is no letter you can read.',
  empty: 'There is nothing in it yet.',
  read: 'Read the letter of {{name}}',
  draft: {
    hello: 'Dear me,',
    about: 'I brought something: {{line}}',
    strengths: 'These strengths the circle heard:',
    insights: 'This the circle saw:',
    intentions: 'This others intend:',
    mine: 'I take along:',
    end: 'What do I want to remember of this?',
  },
};
