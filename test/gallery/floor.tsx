import type { CardId, LinkId, ParticipantId, RoomId, SheetId } from '../../shared/ids.ts';
import type { Room } from '../../shared/model/session.ts';
import { floorView } from '../../shared/session/view.ts';
import { floorScreen } from '../../client/models/floor.ts';
import { silenceFace } from '../../client/models/silence.ts';
import { timerFace } from '../../client/models/timer.ts';
import { FloorView } from '../../client/views/floor/FloorView.tsx';
import { backInTheCircle, divided, inRoom, talked } from './rooms.ts';
import { sceneA, sceneB } from '../support/scenes.ts';
import type { Play } from '../support/play.ts';

/** The shared screen. `case=`: many, long, rtl, blank, closed, away, nobody, nojoin, sheet, text, nocaption, waiting, pace, urgent, tips, linked, silent. */
export const floorInGallery = (query: URLSearchParams): React.ReactNode => {
  const phase = query.get('phase') ?? 'explore';
  const awkward = new Set((query.get('case') ?? '').split(','));
  const scene = query.get('scene') === 'b' ? sceneB(phase) : sceneA(phase);
  for (const one of awkward) CASES[one]?.(scene);
  const place = inRooms(scene, query);
  const online = new Set(Object.keys(scene.session.people).slice(0, -1) as ParticipantId[]);
  const floor = floorView(scene.session, place, online);
  const samira = Object.entries(floor.people).find(([, person]) => person.name === 'Samira')?.[0];
  const typing = new Map(samira === undefined ? [] : [[samira as ParticipantId, 'acting' as SheetId]]);
  const screen = floorScreen(floor, {
    lang: query.get('lang') === 'en' ? 'en' : 'nl',
    typing,
    harvests: new Map(Object.keys(scene.session.rooms).map((id) => [id as RoomId, HARVEST])),
    caseText: awkward.has('text') ? STORY : awkward.has('longtext') ? `${STORY}\n\n`.repeat(6) : '',
  });
  return (
    <FloorView
      screen={screen}
      face={timerFace({ kind: 'running', endsAt: 14 * 60_000, minutes: 25 }, 0)}
      silence={floor.room.silence && silenceFace(floor.room.silence, floor.room.silence.from + 15_000)}
      joinUrl="https://kring.rotterdam.nl/s/VXKM-TRPA"
      back={query.has('back') ? { kind: 'at', at: Date.UTC(2026, 3, 21, 12, 25) } : null}
      away={awkward.has('away')}
      controls={{ lamplight: query.get('theme') === 'lamplight', onLamplight: () => undefined, onFill: () => undefined }}
    />
  );
};

/** `rooms=`: how many; `at=`: forming, open, gather, room (of one of them), over, exchange, spotlit, grouped. */
const inRooms = (scene: Play, query: URLSearchParams): Room => {
  const at = query.get('at');
  if (at === null) return scene.room;
  const rooms = divided(scene, Number(query.get('rooms') ?? 2));
  if (at === 'forming') scene.go('subgroups');
  else scene.do('Marieke', 'rooms.open', {});
  if (['gather', 'over', 'exchange', 'spotlit', 'grouped'].includes(at)) talked(scene, rooms);
  if (['over', 'exchange', 'spotlit', 'grouped'].includes(at)) backInTheCircle(scene, at);
  return at === 'gather' || at === 'over' || at === 'room' ? inRoom(scene, rooms) : scene.room;
};

const isIn = (scene: Play, name: string): boolean => Object.values(scene.session.people).some((person) => person.name === name);

const HARVEST = 'We ontdekten dat we allemaal eerst een oplossing zochten. Toen we vroegen wat hij zelf wilde, werd het gesprek anders.';

const STORY =
  'Een man van 54 belt mij bijna elke dag. Hij zegt dat hij wil werken, het liefst morgen. Maar elke stap die ik voorstel wijst hij af: te ver, te vroeg, niets voor hem.\n\nLaatst belde hij voor de derde keer op één dag. Ik hoorde mezelf zuchten. Ik heb hem alle ruimte gegeven, en toch kom ik nergens.';

const NAMES = [
  'Abdelkarim van der Hoogenband-Oosterhout',
  'فاطمة الزهراء',
  'Bo',
  'Christina-Alexandra',
  'Özgür',
  'Nguyễn Thị Minh Khai',
  'Wil',
  'Jacoba',
  'Éléonore',
  'Marie-Claire',
  'שרה',
];

const TIPS = [
  ['Hafza', 'Bel hem vandaag nog, en vraag of hij morgen langs kan komen.'],
  ['Daan', 'Regel eerst een briefadres. Dat kan bij het wijkteam.'],
  ['Mo', 'Ga mee naar het loket.'],
] as const;

const CASES: Readonly<Record<string, (scene: Play) => void>> = {
  many: (scene) => {
    const sheets = ['acting', 'feelings', 'power', 'knowledge', 'client'] as const;
    NAMES.forEach((name, index) => {
      scene.join(name);
      scene.try(name, 'sheet.claim', { sheet: sheets[index % sheets.length] as unknown as SheetId });
      scene.try(name, 'card.post', {
        kind: 'check-in',
        text: index % 3 === 0 ? 'Benieuwd.' : 'Ik kom net uit een gesprek dat niet goed liep, en daar ben ik nog mee bezig in mijn hoofd.',
      });
      scene.try(name, 'card.post', {
        kind: 'strength',
        text: index % 2 === 0 ? 'Geduld.' : 'Je bleef rustig toen hij boos werd, en je vroeg toch door naar wat hij nodig had.',
        to: scene.room.bringer ?? scene.facilitator,
      });
      scene.try(name, 'card.post', { kind: 'check-out', text: 'Ik neem de stilte mee, en een vraag die ik morgen aan een collega stel.' });
      const made = scene.try(name, 'card.post', {
        kind: 'case',
        form: 'difficult',
        text: 'Iemand die steeds te laat komt en dan zegt dat het door de bus komt.',
      });
      if (made !== null) return;
    });
    scene.try('Marieke', 'cards.reveal', { kind: 'strength' });
  },
  long: (scene) => {
    const text =
      'Toen hij voor de derde keer belde en je hoorde dat hij weer hetzelfde wilde vertellen, en je tegelijk wist dat er nog vier mensen op je wachtten, wat gebeurde er op dat moment in jou, in je lijf, in je hoofd en in hoe je de telefoon vasthield, en wat deed dat met de eerste zin die je tegen hem zei, en met wat je daarna wel en niet hebt gevraagd, en zou je ons willen meenemen in hoe je die middag verder ging, met wie je erover sprak, en welke gedachte die avond thuis nog bij je terugkwam toen je er eigenlijk niet meer aan wilde denken en toch bleef denken aan hem?'.slice(
        0,
        600,
      );
    const card = scene.do('Hafza', 'card.post', { kind: 'question', text });
    scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: (card?.id ?? '') as CardId } });
    scene.do('Marieke', 'caption.set', {
      text: 'We weten nog weinig van wat Lydia deed, en waarom. Vraag daarop door: wat deed ze, wat dacht ze, wat voelde ze, wat zei ze letterlijk? Hou je eigen verhaal nog even vast, dat mag straks.',
    });
  },
  rtl: (scene) => {
    const card = scene.do('Hafza', 'card.post', { kind: 'question', text: 'ماذا شعرت في تلك اللحظة عندما اتصل للمرة الثالثة؟' });
    scene.do('Marieke', 'spotlight.set', { on: { kind: 'card', card: (card?.id ?? '') as CardId } });
  },
  pace: (scene) => {
    scene.do('Marieke', 'listen.set', { on: true });
    scene.do('Marieke', 'turns.start', {});
    for (const name of ['Mo', 'Hafza', 'Iris', 'Tom']) if (isIn(scene, name)) scene.do(name, 'hand.raise', { on: true });
    for (const name of ['Daan', 'Samira', 'Noor']) if (isIn(scene, name)) scene.do(name, 'ready.set', { on: true });
  },
  urgent: (scene) => void scene.do('Marieke', 'urgent.set', { on: true }),
  tips: (scene) => {
    scene.do('Marieke', 'urgent.set', { on: true });
    for (const [name, text] of TIPS) scene.do(name, 'card.post', { kind: 'tip', text });
  },
  linked: (scene) => {
    const [card, other] = [
      scene.card('Wat gebeurde er in jou toen hij voor de derde keer belde?').id,
      scene.card('Hoe begon je dat telefoongesprek?').id,
    ];
    scene.do('Mo', 'link.make', { kind: 'tension', from: { kind: 'card', card }, to: { kind: 'card', card: other } });
    const link = Object.keys(floorView(scene.session, scene.room, new Set()).links)[0] as LinkId;
    const words = { where: 'Aan de telefoon', origin: 'Bij ons bellen we, bij Werk zien ze elkaar', problem: 'Soms', whom: 'voor hem' };
    scene.do('Mo', 'link.tell', { link, words });
  },
  silent: (scene) => void scene.do('Marieke', 'silence.start', { seconds: 60 }),
  blank: (scene) => void scene.do('Marieke', 'screen.blank', { on: true }),
  closed: (scene) => void scene.do('Marieke', 'session.close', {}),
  nojoin: (scene) => void scene.do('Marieke', 'screen.join', { shown: false }),
  nospot: (scene) => void scene.do('Marieke', 'spotlight.set', { on: null }),
  nocaption: (scene) => void scene.do('Marieke', 'caption.set', { text: null }),
  sheet: (scene) => void scene.do('Marieke', 'spotlight.set', { on: { kind: 'sheet', sheet: 'power' as SheetId } }),
  waiting: (scene) => {
    const here = new Set(Object.values(scene.session.people).map((person) => person.name));
    for (const name of ['Hafza', 'Joost', 'Mo', 'Iris', 'Noor', 'Tom'].filter((one) => here.has(one))) {
      scene.try(name, 'card.post', { kind: 'strength', text: 'Geduld.' });
      scene.try(name, 'card.post', { kind: 'factor', text: 'Tijd nemen.' });
    }
  },
};
