/** Turns of phrase that count wherever they stand in an act: a name, and the folded words (see `frames.ts`). */
export const FRAMES_ANYWHERE: readonly (readonly [name: string, words: string])[] = [
  [
    'tag',
    ' , ?(?:toch|he|right|no|niet|niet dan|of niet|of wel|is not it|do not Y think|don t Y think|did not Y|was not H|am I right|klopt toch|klopt dat|ok|denk Y niet|would not Y say|I assume|neem I aan|zeker)$| (?:toch|he|right)$|does that make sense$|goed idee|wees eerlijk|be honest',
  ],
  [
    'norm',
    '(?:gewoon|eindelijk|meteen|allang|veel te|te (?:snel|veel|lang|soft|streng|hard|laat|vroeg|zacht|lief|hoog|dichtbij|betrokken)|een beetje (?:te|snel|veel)|eenmaal|too (?:much|soft|fast|quick|strict|long|involved|hard|late|friendly|close|soon|nice)|far too|way too|a bit (?:too|much|harsh|early|naive|quick)|just|simply|at least|finally|only after|pas na|zo lang|weer|yet again|nog steeds|still|nou echt|echt|really|properly|seriously|actually)',
  ],
  [
    'oath',
    '(?:in vredesnaam|in godsnaam|in hemelsnaam|on earth|the hell|hemelsnaam|godsnaam|nou weer|nou eens|for heaven|ever going|for god)',
  ],
  [
    'not better',
    '(?:niet|geen|not) (?:\\w+ ){0,4}(?:beter|handiger|slimmer|verstandiger|eerder|meer|eerst|gewoon|vooral|eigenlijk|misschien|te|better|wiser|easier|more|enough|genoeg|a bit|een beetje|just|too|rather|logischer|eerlijker)',
  ],
  [
    'would suit',
    '(?:iets voor|een idee|een optie|geen optie|helpen als|zou (?:het |dat |een |H |er )*(?:niet )?(?:helpen|schelen|kunnen)|would it help|would not it|would a |help if|an option|an idea|suit (?:H|better)|be something|something for|be better|be easier|be worth|maybe worth)',
  ],
  [
    'should have',
    '(?:had(?:den)? (?:Y )?(?:\\w+ ){0,6}(?:moeten|kunnen|mogen)|moeten (?:doen|zijn|hebben|zeggen)|kunnen (?:halen|bespreken|bellen|vragen|doen)|should have|could have|ought to have|should of|supposed to)',
  ],
  [
    'responsibility',
    '(?:jouw (?:taak|rol|functie|werk|probleem)|YR (?:job|role|responsibility|problem|task)|professioneel|professional|grens|boundar\\w+|verantwoordelijk\\w*|jouw zaak)',
  ],
  [
    'afraid',
    '(?:bang|onzeker|faalangst|schuldig|medelijden|afraid|scared|guilty|fear|insecure|control|gelijk krijgen|zielig|redden|rescue|rescuing|irritatie|eigen (?:zoon|jeugd|verleden|vader|moeder)|own (?:son|father|mother|past))',
  ],
  [
    'diagnosis',
    '(?:autis\\w*|adhd|lvb|depress\\w*|verslav\\w*|verslaafd|trauma\\w*|ptsd|ptss|burn ?out|laaggeletterd\\w*|dyslex\\w*|addict\\w*|low literate|illiterate|faalangst|borderline|psycho\\w*|schaamte|asham\\w*|shame|laaggeletterd)',
  ],
  [
    'two offered',
    ' (?:of|or) (?:juist |meer |more |rather |vooral |was |is |did |just |only |meteen |niet|not|nog |geen|een |a |de |het |the |to |met |door |alleen |\\w+ ?$)',
  ],
  [
    'or something else',
    '(?:of (?:iets|weer iets|nog iets|heel iets) anders|of wat dan ook|or something else|or anything else|or both|or whatever)',
  ],
  ['I would', '(?:I zou|zou I|I would|I had (?:\\w+ )?gedaan|zou zelf|I will)'],
  ['you would', 'Y (?:zou|kunt|kan|moet|could|should|might|can|need to|have to|better)'],
  ['he should', 'H (?:moet|zou|kan|should|needs|must)'],
  ['can be', '(?:kan Y|kun Y|kunt Y|Y kunt|can Y|could Y) (?:\\w+ ){0,3}(?:niet|beter|H|hem|haar|even|eens|gewoon|just|maybe|please)'],
  [
    'own experience',
    '(?:bij M|bij ons|I (?:had|heb) (?:ook|precies|een|vorige|er)|herken\\w*|same here|been there|me too|ook zo een|zelf ook|reminds M|I also|in my team|my (?:own )?client|mijn (?:eigen )?klant\\w*|last (?:week|month|year)|vorige (?:week|maand)|vorig jaar|laatst)',
  ],
  [
    'not me',
    '(?:dat had I|I had (?:dat )?(?:nooit|niet)|zou (?:I )?niet (?:kunnen|durven)|I could not|I could never|I would not have|I do not know|weet I (?:ook )?niet|doe (?:het |M )?(?:Y|dat)|I struggle)',
  ],
  [
    'not every',
    '(?:niet iedereen|dat zie Y niet|hoor Y niet vaak|kunnen niet veel|not everyone|not many|nobody else|niemand anders|anyone else|waar een ander|where others|rare)',
  ],
  [
    'quality',
    '(?:geduld\\w*|lef|moed\\w*|eerlijk\\w*|warm\\w*|betrokken\\w*|volharding|doorzett\\w*|kwaliteit\\w*|kracht\\w*|talent\\w*|respect\\w*|zorgvuldig\\w*|rust|kalm\\w*|humor|vakman\\w*|patien\\w*|courag\\w*|brave\\w*|honest\\w*|warmth|persever\\w*|commit\\w*|strength\\w*|kindness|creativ\\w*|guts|integrity|calm\\w*|empath\\w*|oog voor|eye for|trouw|wijsheid|nieuwsgierig\\w*|open heid|op jou kun|siert Y|knap\\w*|klasse|petje|chapeau|admir\\w*|bewonder\\w*|impress\\w*|thorough|dedicat\\w*|persisten\\w*|heart|gift|flexib\\w*|sharp)',
  ],
  [
    'instead',
    '(?:in plaats van|instead of|rather than|zonder (?:\\w+ ){0,4}te|without \\w+ing|ook toen|even when|ook al|even though|terwijl|ondanks|despite|even under|juist toen|toch)',
  ],
  [
    'works',
    '(?:werkt|works|scheelt|helpt|dan (?:zie|heb|weet|kun|kan|hoef|is|komt|gaat)|then (?:Y|H|it)|so that|zodat|anders|otherwise|doet wonderen|does wonders|komt vanzelf|werkt prima|works every|dan pas|klaar|van nu af|next time|volgende keer|from now|voortaan|in future|the rest|at the end)',
  ],
  ['to do step', ' om (?:\\w+ ){0,8}te \\w+en$| (?:eens|even|gewoon|alsnog|toch) (?:\\w+ ){0,4}\\w+en$'],
  ['gerund step', '(?:about|from|of|to|by|tried|considered|without) (?:just |first |simply |maybe |actually )?\\w+ing '],
  ['en if you', '(?:if|als) Y (?:\\w+ )*'],
  [
    'zo iemand',
    '(?:zo iemand|zo een (?:klant|man|vrouw|jongen|type|figuur)|someone (?:like that|who)|somebody like|iemand die|those people|dat soort|zulke|a client who|een klant die)',
  ],
  [
    'system',
    '(?:systeem|system|beleid|policy|wachtlijst\\w*|waiting list|den haag|gemeente|uwv|those agencies|politiek|bureaucra\\w*|overheid|government|targets|regels|rules)',
  ],
  [
    'filler',
    '(?:wat een verhaal|what a story|dank\\w*|thank\\w*|thanks|eens met|agree|sluit M aan|aansluiten|precies|exactly|succes|sterkte|good luck|mooi verhaal|geen vraag|no question|nothing to add|herkenbaar|relatable|same here|helder|clear to me|klinkt|sounds)',
  ],
  [
    'what was like',
    '(?:wat deed dat|hoe was dat|what was that like|what did that do|hoe is het (?:voor|om)|how was (?:that|it)|how is it|hoe was het|how did that (?:feel|land)|what is it like|wat gebeurde er|what happened)',
  ],
  ['your', '(?:YR|jouw|van jou|for Y|voor Y|bij Y|met Y|in Y|to Y|jezelf|yourself)'],
  ['he thing', '(?: H | HR |^H )'],
  ['digit', ' 0(?: |$)'],
  ['never', '(?:never|nooit|always|altijd|each time|elke keer|every time|keep|steeds)'],
  ['quoted', 'quoted'],
  ['ends te', ' te$'],
  ['wh nou', '^(?:\\w+ ){0,2}(?:wie|wat|hoe|wanneer|waar|welke) (?:\\w+ ){1,5}(?:nou|toch|eens|even|ooit|ever|again|now)(?: |$)'],
  ['before you', '(?:before|until|voor|voordat|tot|totdat) Y'],
  [
    'at last',
    '(?:eindelijk|finally|yet again|once again|alweer|weer eens|zoveelste|niet eens|even bother|for once|voor een keer|nota bene|nooit eens)',
  ],
  [
    'how much longer',
    '(?:waar wacht|wacht Y|waiting for|how (?:many|much|long) (?:more|longer)|hoe(?:veel| lang| vaak) (?:\\w+ ){0,4}nog)',
  ],
  [
    'kept from step',
    '(?:stop\\w*|keep\\w*|kept|prevent\\w*|hold\\w*|held) Y (?:back )?from \\w+ing|(?:houdt|hield|weerhoudt|weerhield|let|belet|belette) Y (?:\\w+ ){0,3}om ',
  ],
  ['opinion of doing', '(?:think|opinion|say|feel|idea) (?:\\w+ )?(?:about|of|to|on) (?:\\w+ )?\\w+ing'],
  [
    'choice of motives',
    '(?:echt|oprecht|really|want|wilde|wil|deed|did|was|is)(?: \\w+){1,10} (?:of|or) (?:vooral|gewoon|alleen|just|only|eigenlijk|did|was|is|voor|from|van)',
  ],
  [
    'that is fine of you',
    '(?:das|dat is|dat was|that is|that was|dat vind I|zo|wat een|hoe|how|pretty|echt|really) (?:echt |zo |heel |pretty |really |nogal |a |een )*(?:knap|groot|sterk|mooi|loyaal|netjes|goud|gave|rare|brave|kind|skill|gift|lef|geduld|moedig|dapper|fijn|klasse|vakwerk|zorgvuldig|strong|honest|generous|steady)',
  ],
  ['proud', '(?:trots op|proud of|goud waard|siert|not everyone|niet iedereen|kan niet iedereen|doen Y niet veel|nadoen)'],
  ['anyone you', '(?:daar|dat|er|zo|hier|zoiets|die) (?:word|gun|doe|krijg|wen|ga|maak|zie|kom|blijf|hou|heb|weet|ken|hoor) Y'],
  ['bare infinitive', '^(?!.*(?:^| )(?:Y|I|H|YR|wat|hoe|wie|waarom|what|how)(?: |$)).*\\w{2,}en$'],
  ['would infinitive', '^(?:\\w+ ){0,2}zou (?:het|er|H|die|de|dat|daar|een|zelf|gewoon|eerst|I|toch|maar) .*en$'],
  ['then it works', '(?:dan|then) (?:\\w+ ){0,3}(?:komt|gaat|werkt|kom|krijg|weet|zie|works|will|get|know|hear)'],
  ['no idea', '(?:geen|not an?|no) (?:\\w+ )?(?:idee|optie|oplossing|idea|option|solution|way|possibility)'],
  [
    'could it be',
    '(?:zou|kan|kon|could|might|may) (?:het |dat |it |that )(?:ook |zo |niet |not |also |misschien |maybe )*(?:kunnen |zijn |be )*(?:dat|that|Y|H)',
  ],
  ['is not', '(?:is|was|zijn|are|were) (?:\\w+ ){1,4}(?:niet|not|geen|no) '],
  ['surely', '(?:toch|zeker|vast|surely|I assume|neem I aan|hoop I|I hope|I guess|I suppose|denk Y niet|vind Y niet|do Y not think)'],
  ['about the rules of you', '(?:bij jullie|bij Y|in jullie|in YR (?:team|office|town|municipality|department))'],
  ['why anywhere', '(?:waarom|why|hoezo|how come|vanwaar|om welke reden)'],
  ['why not anywhere', '(?:waarom|why|hoezo|how come) (?:\\w+ ){0,9}(?:niet|geen|not|never|nooit|gewoon|just|pas|toch|nou|zo nodig)'],
  ['offered at end', '[,:] (?:\\w+ ){1,6}(?:of|or) (?:\\w+ ?){1,6}$'],
  ['one word or other', ' (\\w+) (?:of|or) (?:\\w+)$'],
  ['wh of', '^(?:\\w+ ){0,3}(?:wat|hoe|welke?|wie|waar|what|how|which|who|where) .* (?:of|or) '],
  ['yes no tail', '(?:ja of nee|yes or no|of niet|or not|weet Y dat|do Y know)$'],
];
