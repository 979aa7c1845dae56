import type { SheetId } from '../../shared/ids.ts';
import { play, type Play } from './play.ts';

/**
 * The two sessions of the method, played on the pure core up to and including a phase. For tests, and to look at every view in every phase.
 * The steps of a phase are what people did in it; the next phase starts with the facilitator going on.
 */
export const sceneA = (upTo = 'check-out'): Play => {
  const scene = play('difficult-experience');
  for (const [name, department] of CIRCLE_A) scene.join(name, department);
  scene.do('Marieke', 'guest.add', { name: 'Els', department: 'Wijkteam' });
  scene.do('Marieke', 'timer.pause', { on: false });
  return run(scene, STEPS_A, upTo);
};

export const sceneB = (upTo = 'check-out'): Play => {
  const scene = play('success-experience');
  for (const [name, department] of CIRCLE_B) scene.join(name, department);
  scene.do('Marieke', 'session.change', {
    title: 'Bijeenkomst 3',
    theme: 'Samenwerken aan werk',
    clip: {
      title: 'Wat maakt samenwerken sterk?',
      link: '',
      question: 'Wat breng jij in?',
      points: ['Op tijd investeren in elkaar', 'Kijken door de ogen van de ander', 'Bereikbaar blijven na de start'],
    },
  });
  scene.do('Marieke', 'timer.pause', { on: false });
  return run(scene, STEPS_B, upTo);
};

type Step = (scene: Play) => void;

const run = (scene: Play, steps: Readonly<Record<string, Step>>, upTo: string): Play => {
  const phases = scene.room.script.phases.map((phase) => phase.id as string);
  if (!phases.includes(upTo)) throw new Error(`no phase ${upTo}`);
  for (const phase of phases) {
    if (phase !== phases[0]) scene.go(phase);
    steps[phase]?.(scene);
    if (phase === upTo) break;
  }
  return scene;
};

const sheet = (id: string): SheetId => id as SheetId;

const CIRCLE_A = [
  ['Lydia', 'Werk'],
  ['Hafza', 'Jongerenloket'],
  ['Daan', 'Werk'],
  ['Samira', 'Wijkteam'],
  ['Joost', null],
  ['Mo', 'Jongerenloket'],
] as const;

const STEPS_A: Readonly<Record<string, Step>> = {
  'check-in': (s) => {
    s.do('Lydia', 'card.post', { kind: 'check-in', text: 'Een beetje moe, wel nieuwsgierig.' });
    s.do('Hafza', 'card.post', { kind: 'check-in', text: 'Ik heb zin in rust vandaag.' });
    s.do('Mo', 'card.post', { kind: 'check-in', text: 'Vol hoofd. Ik wil vooral luisteren.' });
    s.do('Marieke', 'card.post', { kind: 'check-in', text: 'Els is blij dat ze er is.', as: s.who('Els') });
  },
  choose: (s) => {
    s.do('Lydia', 'card.post', {
      kind: 'case',
      form: 'difficult',
      text: 'Een man blijft me bellen dat hij wil werken, en wijst elke stap af.',
    });
    s.do('Joost', 'card.post', { kind: 'case', form: 'difficult', text: 'Een werkgever haakt af na één gesprek met mijn kandidaat.' });
    const [lydia, joost] = [
      s.card('Een man blijft me bellen dat hij wil werken, en wijst elke stap af.').id,
      s.card('Een werkgever haakt af na één gesprek met mijn kandidaat.').id,
    ];
    for (const name of ['Hafza', 'Daan', 'Samira', 'Mo'])
      s.do(name, 'case.mark', { card: lydia, recognisable: true, urgent: name === 'Mo' });
    s.do('Samira', 'case.mark', { card: joost, recognisable: true, urgent: false });
    s.do('Marieke', 'case.choose', { card: lydia });
  },
  tell: () => undefined,
  claim: (s) => {
    s.do('Hafza', 'sheet.claim', { sheet: sheet('feelings') });
    s.do('Daan', 'sheet.claim', { sheet: sheet('acting') });
    s.do('Samira', 'sheet.claim', { sheet: sheet('acting') });
    s.do('Joost', 'sheet.claim', { sheet: sheet('power') });
    s.do('Mo', 'sheet.claim', { sheet: sheet('knowledge') });
    s.do('Marieke', 'sheet.claim', { sheet: sheet('knowledge'), person: s.who('Els') });
  },
  explore: (s) => {
    s.do('Daan', 'card.post', { kind: 'question', text: 'Hoe begon je dat telefoongesprek?' });
    s.do('Samira', 'card.post', { kind: 'question', text: 'Wat zei je letterlijk toen hij het voorstel afwees?' });
    s.do('Daan', 'card.post', { kind: 'question', text: 'Wat deed je tussen twee belletjes in?' });
    s.do('Hafza', 'card.post', { kind: 'question', text: 'Wat gebeurde er in jou toen hij voor de derde keer belde?' });
    s.do('Hafza', 'card.post', { kind: 'question', text: 'Waar merkte je aan dat het niet werkte?' });
    s.do('Joost', 'card.post', { kind: 'question', text: 'Wie bepaalde welke stap de volgende was?' });
    s.do('Mo', 'card.post', { kind: 'question', text: 'Welke technieken gebruikte je om hem te motiveren?' });
    s.do('Marieke', 'card.post', { kind: 'question', text: 'Wat weet je van zijn eerdere ervaringen met werk?', as: s.who('Els') });
    s.do('Lydia', 'card.mark', { card: s.card('Hoe begon je dat telefoongesprek?').id, mark: 'asked' });
    s.do('Lydia', 'card.mark', { card: s.card('Welke technieken gebruikte je om hem te motiveren?').id, mark: 'answered' });
    s.do('Lydia', 'card.answer', {
      card: s.card('Welke technieken gebruikte je om hem te motiveren?').id,
      answer: 'open vragen, ik volgde hem',
    });
    s.do('Lydia', 'card.mark', { card: s.card('Wie bepaalde welke stap de volgende was?').id, mark: 'not-now' });
    s.do('Samira', 'card.post', {
      kind: 'follow-up',
      text: 'En wat gebeurde er toen aan jouw kant van de lijn?',
      parent: s.card('Hoe begon je dat telefoongesprek?').id,
    });
    s.do('Marieke', 'caption.set', { text: 'We weten nog weinig van wat Lydia deed, en waarom. Vraag daarop door.' });
    s.do('Marieke', 'spotlight.set', {
      on: { kind: 'card', card: s.card('Wat gebeurde er in jou toen hij voor de derde keer belde?').id },
    });
  },
  knowledge: (s) => {
    s.do('Mo', 'card.post', { kind: 'question', text: 'Hoe zag jouw aanpak eruit op autonomie, competentie en relatie?' });
    s.do('Lydia', 'card.post', { kind: 'insight', text: 'Ik gaf hem alle ruimte, en bouwde bijna geen band op.' });
  },
  appreciate: (s) => {
    s.do('Hafza', 'card.post', { kind: 'strength', text: 'Je geduld, ook toen het schuurde.', to: s.who('Lydia') });
    s.do('Joost', 'card.post', { kind: 'strength', text: 'Je buikgevoel: je voelde haarscherp dat iets niet werkte.', to: s.who('Lydia') });
    s.do('Lydia', 'card.post', { kind: 'strength', text: 'Je durfde naar gevoel te vragen.', to: s.who('Hafza') });
    s.do('Marieke', 'cards.reveal', { kind: 'strength' });
  },
  intend: (s) => {
    const intention = s.do('Lydia', 'card.post', {
      kind: 'intention',
      text: 'Ik nodig meneer uit om elkaar te zien.',
      plan: { when: 'volgende week', withWhom: 'meneer zelf', notice: 'ik weet iets van hem dat ik nu niet weet' },
    });
    if (intention) s.do('Lydia', 'card.share', { card: intention.id });
    const insight = s.do('Lydia', 'card.post', { kind: 'insight', text: 'Mijn buikgevoel is ook kennis.' });
    if (insight) s.do('Lydia', 'card.share', { card: insight.id });
    s.do('Daan', 'card.post', {
      kind: 'intention',
      text: 'Ik bel minder en spreek vaker af.',
      plan: { when: 'vanaf maandag', withWhom: '', notice: '' },
    });
  },
  'check-out': (s) => {
    s.do('Lydia', 'card.post', { kind: 'check-out', text: 'Opgelucht.' });
    s.do('Samira', 'card.post', { kind: 'check-out', text: 'Ik neem stilte mee.' });
  },
};

const CIRCLE_B = [
  ['Holly', 'Werk'],
  ['Iris', 'Prestatie010'],
  ['Noor', 'Jongerenloket'],
  ['Ravi', 'Werk'],
  ['Anouk', 'Prestatie010'],
  ['Tom', 'Jongerenloket'],
  ['Yara', 'Werk'],
] as const;

const STEPS_B: Readonly<Record<string, Step>> = {
  'check-in': (s) => {
    s.do('Holly', 'card.post', { kind: 'check-in', text: 'Trots, en een beetje verlegen daarmee.' });
  },
  choose: (s) => {
    const holly = s.do('Holly', 'card.post', {
      kind: 'case',
      form: 'success',
      text: 'Een vrouw die niemand kansrijk vond, werkt nu fulltime.',
    });
    if (holly === undefined) return;
    s.do('Iris', 'case.mark', { card: holly.id, recognisable: true, urgent: false });
    s.do('Marieke', 'case.choose', { card: holly.id });
  },
  claim: (s) => {
    for (const [name, id] of [
      ['Iris', 'acting'],
      ['Noor', 'feelings'],
      ['Ravi', 'context'],
      ['Anouk', 'acting'],
      ['Tom', 'knowledge'],
    ] as const) {
      if (s.session.script.sheets.some((row) => row.id === id)) s.do(name, 'sheet.claim', { sheet: sheet(id) });
    }
  },
  explore: (s) => {
    s.do('Iris', 'card.post', { kind: 'question', text: 'Wat deed je voordat je haar voorstelde aan de jobhunter?' });
    s.do('Noor', 'card.post', { kind: 'question', text: 'Wat voelde je toen hij ja zei?' });
    s.do('Marieke', 'caption.set', { text: 'We weten nog weinig van wat Holly zelf deed. Vraag daarop door.' });
  },
  factors: (s) => {
    s.do('Iris', 'card.post', { kind: 'factor', text: 'Op tijd geïnvesteerd in de samenwerking.' });
    s.do('Noor', 'card.post', { kind: 'factor', text: 'Bereikbaar gebleven na de start.', anonymous: true });
    s.do('Ravi', 'card.post', { kind: 'factor', text: 'De kennis van de ander serieus genomen.' });
    s.do('Tom', 'card.post', { kind: 'factor', text: 'Een kop koffie zonder agenda.', anonymous: true });
    s.do('Marieke', 'cards.reveal', { kind: 'factor' });
  },
  appreciate: (s) => {
    s.do('Tom', 'card.post', { kind: 'strength', text: 'Jij ziet mensen zoals ze zijn.', to: s.who('Holly') });
  },
  intend: (s) => {
    const iris = s.do('Iris', 'card.post', {
      kind: 'intention',
      text: 'Ik drink koffie vóór ik iemand overdraag.',
      plan: { when: 'deze maand', withWhom: 'Werk', notice: 'we bellen elkaar daarna vanzelf' },
    });
    if (iris) s.do('Iris', 'card.share', { card: iris.id });
  },
  'check-out': (s) => {
    s.do('Holly', 'card.post', { kind: 'check-out', text: 'Gezien.' });
  },
};
