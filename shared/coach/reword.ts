import type { Lang } from '../model/text.ts';

/** The last sentence as an open question in the writer's own words, or `null` where that would be guessing at grammar. */
export const reword = (text: string, lang: Lang): string | null => {
  const question = lastSentence(text);
  for (const [pattern, form] of FORMS[lang]) {
    const found = pattern.exec(question);
    if (found === null) continue;
    const way = form(found.slice(1));
    if (way !== null) return `${way.charAt(0).toUpperCase()}${way.slice(1)}?`;
  }
  return null;
};

const lastSentence = (text: string): string =>
  (
    text
      .trim()
      .split(/[.?!]+\s+|\n+/)
      .at(-1) ?? ''
  )
    .replace(/[\s.?!]+$/u, '')
    .replace(/^(?:en|maar|dus|and|but|so)\s+/i, '');

type Form = readonly [pattern: RegExp, form: (parts: readonly string[]) => string | null];

/** "Waarom ging je weg" → "Wat maakte dat je wegging": the verb goes to the end, together with the piece of it that stood there. */
const dutchReason = ([verb = '', subject = '', rest = '']: readonly string[]): string | null => {
  const words = rest.trim() === '' ? [] : rest.trim().split(/\s+/);
  // "Waarom zei je dat", "waarom heb je dat gedaan": here "dat" begins no clause.
  const inner = /^(?:dat|dit)$/i.test(words[0] ?? '') && (words.length === 1 || /^(?:heb|had)$/i.test(verb)) ? words.slice(1) : words;
  if (words.length > MOST_WORDS || inner.some((word) => SPLITS.test(word))) return null;
  const form = DUTCH_PAST.test(verb) ? verb.toLowerCase() : DUTCH_PRESENT[verb.toLowerCase()];
  if (form === undefined || (subject.toLowerCase() === 'u' && form !== verb.toLowerCase())) return null;
  const tail = dutchTail(form, words);
  const done = DUTCH_PAST.test(form) || (/^(?:hebt|bent)$/.test(form) && PARTICIPLE.test(words.at(-1) ?? ''));
  return tail === null ? null : `wat ${done ? 'maakte' : 'maakt'} dat ${subject.toLowerCase()} ${tail}`;
};

const dutchTail = (verb: string, words: readonly string[]): string | null => {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const other = PERFECT.test(verb) ? PARTICIPLE : INFINITIVE;
  // "gekozen voor hem", "bellen met hem": what comes after the other verb would have to move as well.
  if ((PERFECT.test(verb) || MODAL.test(verb)) && before.some((word) => other.test(word))) return null;
  if (/^(?:hebt|had)$/.test(verb) || MODAL.test(verb)) return other.test(last) ? [...words, verb].join(' ') : null;
  if (PERFECT.test(verb)) return words.length > 0 ? [...words, verb].join(' ') : null;
  if (BEFORE_INFINITIVE.test(verb) && words.some((word) => INFINITIVE.test(word))) return null;
  return PARTICLE.test(last) ? [...before, `${last}${verb}`].join(' ') : [...words, verb].join(' ');
};

/** "Why did she leave" → "What made her leave". */
const englishReason =
  (opening: string) =>
  ([subject = '', rest = '']: readonly string[]): string | null => {
    const words = rest.trim().split(/\s+/);
    if (words.length > MOST_WORDS || words.some((word) => SPLITS.test(word))) return null;
    return `${opening} ${OBJECT[subject.toLowerCase()] ?? subject.toLowerCase()} ${rest.trim()}`;
  };

const say = (way: string) => (): string => way;

const MOST_WORDS = 8;
/** Words that begin another clause, or turn the question into a reproach. */
const SPLITS =
  /^(?:.*[,:;"“”].*|niet|geen|nooit|nog|dan|nou|toch|gewoon|pas|om|te|dat|die|als|toen|terwijl|omdat|en|of|maar|want|not|never|just|only|still|always|because|when|if|and|or|but|while|so|even|ever)$/i;
const DUTCH_PAST =
  /^(?:ging|deed|zei|vroeg|kwam|gaf|nam|liet|bleef|koos|keek|sprak|schreef|zag|vond|dacht|stond|zat|hield|wist|liep|riep|vertrok|besloot|hielp|begon|trok|werd|was|had|wilde|moest|kon|mocht|\p{L}{2,}(?:gde|lde|rde|nde|ide|mde|vde|fde|kte|pte|ste|tte|chte))$/iu;
const DUTCH_PRESENT: Readonly<Record<string, string>> = {
  ga: 'gaat',
  doe: 'doet',
  zeg: 'zegt',
  vraag: 'vraagt',
  kom: 'komt',
  geef: 'geeft',
  neem: 'neemt',
  laat: 'laat',
  blijf: 'blijft',
  kies: 'kiest',
  vind: 'vindt',
  denk: 'denkt',
  voel: 'voelt',
  wacht: 'wacht',
  twijfel: 'twijfelt',
  heb: 'hebt',
  ben: 'bent',
  wil: 'wilt',
  bel: 'belt',
  noem: 'noemt',
};
const PERFECT = /^(?:hebt|had|was|bent)$/;
const MODAL = /^(?:wilde|moest|kon|mocht|wilt)$/;
/** "liet hem gaan", "ging bellen": two verbs that like to stand together, in an order of their own. */
const BEFORE_INFINITIVE = /^(?:ging|gaat|liet|laat|bleef|blijft|kwam|komt|zag|hielp)$/;
const PARTICIPLE = /^(?:\p{L}{0,5}ge\p{L}{2,}[dtn]|(?:be|ver|ont|her)\p{L}{3,}(?:d|t|en))$/iu;
const INFINITIVE = /^(?:\p{L}{2,}en|\p{L}*(?:gaan|staan|doen|zien|zijn))$/iu;
const PARTICLE = /^(?:weg|op|aan|af|uit|in|mee|door|terug|over|na|langs|toe|voor|open|dicht|binnen|samen|vast|los)$/i;
const OBJECT: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', we: 'us' };
const DUTCH_FEELING =
  '(?:boos|bang|verdrietig|blij|trots|moe|onzeker|teleurgesteld|gefrustreerd|opgelucht|geschrokken|zenuwachtig|kwaad|verrast|geraakt|tevreden|geïrriteerd|machteloos|gespannen)';
const ENGLISH_FEELING =
  '(?:angry|afraid|scared|sad|happy|proud|tired|insecure|disappointed|frustrated|relieved|shocked|nervous|surprised|upset|worried|annoyed|satisfied|powerless|tense|ashamed)';

const FORMS: Readonly<Record<Lang, readonly Form[]>> = {
  nl: [
    [/^(?:waarom|wrm)\s+(\p{L}+)\s+(je|jij|u)(?![\p{L}])(.*)$/iu, dutchReason],
    [
      new RegExp(
        `^(?:was|werd|voelde)\\s+(?:je|jij|u)(?:\\s+je)?(?:\\s+(?:toen|daar|nou|niet|misschien|dan))*\\s+${DUTCH_FEELING}.{0,30}$`,
        'iu',
      ),
      say('wat voelde je'),
    ],
    [
      new RegExp(`^(?:ben|voel)\\s+(?:je|jij)(?:\\s+je)?(?:\\s+(?:nu|niet|misschien|nog|dan))*\\s+${DUTCH_FEELING}.{0,30}$`, 'iu'),
      say('wat voel je'),
    ],
    [/^vond (?:je|jij) (het|dat|dit) (?:niet |wel |erg |heel )*\p{L}+$/iu, ([what = '']) => `hoe vond je ${what.toLowerCase()}`],
    [
      /^was (?:het|dat|dit) (?:niet |erg |heel )*(?:moeilijk|lastig|zwaar|spannend|eng|fijn|leuk|pijnlijk|vervelend|confronterend)(?: voor (?:je|jou))?$/iu,
      say('hoe was dat voor jou'),
    ],
    [/^(?:heb|had) (?:je|jij) .*(?:geprobeerd|overwogen)$/iu, say('wat heb je al geprobeerd')],
  ],
  en: [
    [/^why did (you|he|she|they|it) (.+)$/i, englishReason('what made')],
    [/^why do (you|they) (.+)$/i, englishReason('what makes')],
    [/^why does (he|she|it) (.+)$/i, englishReason('what makes')],
    [
      new RegExp(`^(?:were|did) you (?:feel )?(?:not |maybe |perhaps |a bit |very )*${ENGLISH_FEELING}.{0,30}$`, 'i'),
      say('what did you feel'),
    ],
    [
      new RegExp(`^(?:are|do) you (?:feel )?(?:not |maybe |perhaps |a bit |very |still )*${ENGLISH_FEELING}.{0,30}$`, 'i'),
      say('what do you feel'),
    ],
    [
      /^was (?:it|that|this) (?:very |really |not )*(?:hard|difficult|tough|scary|nice|painful|exciting)(?: for you)?$/i,
      say('what was that like for you'),
    ],
    [/^have you (?:already |ever )*(?:tried|considered|thought (?:of|about)) .+$/i, say('what have you already tried')],
  ],
};
