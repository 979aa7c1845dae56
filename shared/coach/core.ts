import type { Sentence } from './normalise.ts';

/** The words with the persons folded together: it matters that somebody is spoken of, not which pronoun does it. */
export const foldedText = (sentence: Sentence): string =>
  sentence
    .map((word) => PERSONS.get(word) ?? word)
    .join(' ')
    .replace(/ ?, ?/g, ' , ');

/** Without what stands around the act itself: "ik vraag me af", "sorry, domme vraag misschien, maar", "just curious". */
export const coreOf = (folded: string): { readonly core: string; readonly wrapped: boolean } => {
  let core = folded;
  for (let round = 0; round < 6; round += 1) {
    const next = core.replace(WRAPPER, '').replace(/^[ ,:]+/, '');
    if (next === core || next.split(' ').length < 2) break;
    core = next;
  }
  return { core, wrapped: core !== folded };
};

const PERSONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Y: 'je jij jou jullie u you',
    YR: 'jouw uw your',
    H: 'hij zij ze hem haar hen hun he she him her they them',
    HR: 'his their',
    I: 'ik i wij we',
    M: 'me mij us ons',
  }).flatMap(([fold, words]) => words.split(' ').map((word): [string, string] => [word, fold])),
);

const WRAPPER = new RegExp(
  `^(?:${[
    '(?:en|maar|dus|nou|oke|ok|he|hoi|hallo|ja|nee|goh|ach|oh|ah|tja|hmm+|eh|zeg|joh|lap|allee|ewa|gast|man|so|and|but|well|hey|hi|ok|yeah|right|sorry|please|alright|listen|look)(?= )',
    '(?:ik |I )?(?:vraag|vroeg) M (?:eigenlijk |toch |wel |dus |gewoon )*af(?: dan)?',
    'wat I M (?:nog |wel |toch |eigenlijk |dus )*af(?: ?vraag| ?vroeg|vraag|vroeg)(?: is)?',
    '(?:I )?(?:ben |was )(?:wel |zo |heel |erg |echt |nog |gewoon |ook |eigenlijk |toch )*(?:benieuwd|nieuwsgierig)(?: naar)?',
    '(?:I )?zou (?:wel |graag |nog |ook )*(?:willen )?(?:weten|horen)',
    '(?:I )?wil (?:wel |graag |nog |ook )*(?:weten|horen)',
    '(?:I )?weet niet of (?:Y|het|dit|I)[^,]{0,40} maar',
    'wat I (?:graag |wel |nog )*(?:zou willen|wil) weten(?: is)?',
    'mag I (?:Y )?(?:even |eens |nog |iets |wat )*vragen',
    '(?:even|effe) (?:een )?(?:checken|kijken|vragen|voor mijn beeld|voor mijn begrip|ter verduidelijking|snappen|serieus|eerlijk)(?: hoor)?',
    '(?:voor|vanuit) mijn (?:beeld|begrip|eigen begrip)',
    '(?:leg|vertel|zeg|schets)(?: Y| M| ons| haar)?(?: eens| even| maar| nog| dan)*(?: eerlijk| uit)?(?= [,:]? ?(?:wat|hoe|waarom|wie|waar|welke|wanneer|hoezo))',
    '(?:kan|kun|kunt|zou|wil|wilt) Y (?:M |ons |haar |eens |even |nog |ook |misschien |graag |iets |kort |willen |kunnen )*(?:uitleggen|vertellen|zeggen|toelichten|aangeven)(?: over)?(?= ,? ?(?:wat|hoe|waarom|of|wie|waar|welke|wanneer|hoeveel|in|op))',
    '(?:misschien )?(?:een )?(?:domme|gekke|rare|stomme|lastige|moeilijke|flauwe|brutale) vraag(?: misschien| hoor)*',
    'misschien (?:een )?(?:domme|gekke|rare|stomme|open) (?:vraag|deur)(?: hoor)?',
    '(?:(?:maybe|just|perhaps|probably) )?a? ?(?:silly|stupid|strange|dumb|daft|weird|quick|naive|nosy) (?:question|one)(?: maybe| perhaps| probably)?',
    '(?:(?:I am|just|seriously|really|genuinely|still) )*(?:curious|wondering|interested)(?: about one thing| to know| to hear| to learn| as to)?',
    'I (?:was )?(?:just |also |still |often )*(?:wonder|wondering|wondered)',
    'I (?:would|am) (?:really |just |also )*(?:like|love|interested|keen|curious) to (?:know|hear|learn|understand)',
    '(?:may|can|could|might) I (?:just |also )*ask(?: Y)?',
    'if I may(?: ask)?',
    'als I vragen mag',
    '(?:mag I|may I|can I|I would like to|I want to|I need to|I would love to|wil Y|zou I|help M) (?:\\w+ )?(?:weten|know|understand|zeggen|hear|horen|begrijpen|snappen)(?= ,? ?(?:wat|hoe|waarom|of|wie|waar|welke|wanneer|hoeveel|what|how|why|who|where|which|when|if|whether))',
    '(?:even|effe|nog|iets|heel) (?:iets|wat) anders',
    '(?:euh|eh|uh|uhm|um|nou ja|wacht|wait|look|kijk|btw|trouwens|overigens|by the way|eigenlijk|also|ook|verder)(?= )',
    '[^,:]{0,45}(?:vraag|vraagje|question|benieuwd|nieuwsgierig\\w*|curious|curiosity|gemist|missed|overheard|slow|bezighoudt|afvroeg|al gezegd|helemaal scherp|niet scherp|zei Y het al)[^,:]{0,14}(?: [,:]| maar| but)',
    '(?:I |M )?(?:vraag|keep wondering|was wondering|am wondering|snap (?:alleen |echt |nog )*niet|begrijp (?:alleen |echt |nog )*niet|try\\w* to understand|am trying to understand)(?= (?:wat|hoe|waarom|of|wie|what|how|why|if|whether))',
    '(?:mijn|M|my) vraag is (?:eigenlijk |dan |dus )*',
    'just asking',
    'just (?:to check|checking|to be sure|so I understand)',
    'to be sure',
    '(?:can|could|would|will) Y (?:please |just |maybe |perhaps )*(?:tell|explain|say|share)(?: to)?(?: M| with M)?(?= (?:what|how|why|who|where|which|when|if|whether))',
    '(?:tell|explain)(?: to)? (?:M|me) ?(?=,? ?(?:what|how|why|who|where|which|when))',
    'maybe I missed it',
    'misschien heb I het gemist',
    'mis I iets',
    'even serieus',
    'seriously',
    'honestly',
    'eerlijk gezegd',
    'als Y terugkijkt?',
    'looking back',
    'vanuit (?:\\w+)(?= [,:])',
    'from the \\w+ sheet',
    'I let op \\w+',
    'ter verduidelijking',
  ].join('|')})(?: [,:])?(?: (?:maar|but|en|and|dan|hoor))?(?= |$) ?`,
);
