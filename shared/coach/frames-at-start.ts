const WHO = '(?:Y|H|I|er|dat|dit|het|de|die|deze|een|iemand|jouw|YR|HR)';
const WHO_EN = '(?:Y|H|I|it|that|this|there|the|anyone|YR|HR|someone)';

/** How the core of an act may begin: a name, and the folded words (see `frames.ts`). */
export const FRAMES_AT_START: readonly (readonly [name: string, words: string])[] = [
  [
    'nl verb first',
    `(?:is|was|ben|bent|waren|zijn|heb|hebt|heeft|had|hadden|kan|kun|kunt|kon|konden|zou|zouden|wil|wilt|wilde|mag|mocht|moet|moest|ga|gaat|ging|doe|deed|kreeg|werd|wordt|weet|wist|ken|kende|kende|zat|zag|hoor|dacht|denk|vind|vond|voel|voelde|woont|werkt|werkte|komt|kwam|krijgt|krijg|sta|stond|lijkt|leek|spreekt|sprak|hoefde|hoef|durf|durfde|neem|nam|merk|merkte) ${WHO}`,
  ],
  ['en verb first', `(?:is|was|are|were|do|does|did|have|has|had|can|could|would|will|should|may|might|am) (?:not )?${WHO_EN}`],
  [
    'nl verb you',
    '(?:is|was|ben|bent|waren|zijn|heb|hebt|had|kan|kun|kunt|kon|zou|wil|wilt|wilde|mag|mocht|moet|moest|ga|gaat|ging|doe|deed|kreeg|werd|weet|wist|zat|zag|dacht|vond|voelde) Y',
  ],
  [
    'wh then verb',
    `(?:wat|wie|waar|hoe|wanneer) (?:is|was|ben|bent|waren|zijn|heb|hebt|heeft|had|hadden|kan|kun|kunt|kon|zou|zouden|wil|wilt|wilde|mag|mocht|moet|moest|ga|gaat|ging|gingen|doe|doet|deed|deden|\\w+te|\\w+de|\\w+t|zie|zag|zagen|dacht|liep|kwam|gaf|nam|bleef|hielp|sprak|keek|zei) `,
  ],
  [
    'wh no verb',
    '(?:hoe|wat|welke?|wie) (?:Y|H|I|YR|een|mooi|knap|goed|fijn|sterk|dapper|erg|vreselijk|herkenbaar|naar|vervelend|jammer|lief|bijzonder|heftig|rot) ',
  ],
  ['what a', 'what an? |wat een '],
  [
    'how adjective',
    'how (?:awful|sad|lovely|nice|brave|creative|kind|frustrating|annoying|terrible|great|recognisable|horrible|beautiful|wonderful|sweet|typical|patient|honest|clever|careful\\w*|calm\\w*|well) ',
  ],
  [
    'what I',
    'wat (?:I|M)|what I (?:hear|see|admire|like|notice|do|always|find|would|love|respect|take|got|appreciate)|what (?:strikes|struck|stands|impress|touch)\\w* ',
  ],
  ['why', '(?:waarom|why|how come|hoezo|om welke reden|waarvoor|what for|for what reason|voor wat|wat is de reden dat)'],
  ['why not', '(?:waarom|why|how come|hoezo)(?: \\w+){0,4} (?:niet|geen|pas|not|never|nooit|only|alleen|just|gewoon|simply)'],
  [
    'why without subject',
    '(?:waarom|why|hoezo) (?:niet|not|pas|dan|only|\\w+en|wait|cancel|keep|bother|go|send|make|let|still|zo|nog|altijd)(?: |$)',
  ],
  [
    'why would',
    '(?:waarom|why) (?:would|should|zou|moet|moest|must|in vredesnaam|in hemelsnaam|on earth|the hell|keep|always|still|do Y (?:keep|always|still|let|insist))',
  ],
  [
    'why long',
    '(?:waarom|why) .* (?:terwijl|als Y|when|if Y|while|zo lang|zo snel|so long|so soon|so quickly|all the time|altijd|steeds|zo nodig|over Y heen)',
  ],
  [
    'what made',
    '(?:wat maakte?|what made|what makes|wat bracht|what brought|what led|waardoor|hoe komt het|hoe kwam het|what was the reason|wat was de reden|op basis waarvan|on what basis) ',
  ],
  [
    'how many',
    '(?:hoeveel|hoe (?:vaak|lang|oud|laat|ver|groot|hoog|snel|veel)|de hoeveelste|how (?:many|much|long|often|old|far|late|soon|big|tall))',
  ],
  [
    'fact wh',
    '(?:wie (?:is|was|heeft|had|doet|deed|betaal\\w*|nam|beslis\\w*|zat|zaten|waren|weet|wist|gaf|past|regel\\w*|belde)|welke (?:dag|datum|gemeente|afdeling|opleiding|collega|taal|week|maand|regeling|wet|organisatie|tijd|leeftijd|trede|school|dienst)|wanneer |waar (?:woont|werkt|was|waren|zat|vond|slaap\\w*|komt|is|heb|speelt|staat|ging)|sinds wanneer|hoe heet|wat (?:kost|is de|was de|voor)|met wie|van wie|bij wie|bij welke|in welke|op welke|hoe laat|tot wanneer|vanaf wanneer)',
  ],
  [
    'en fact wh',
    '(?:who (?:is|was|did|made|paid|told|decided|else|has|had|took|called|were|pays|gave|signed|looks)|when |where (?:is|was|does|did|do)|which (?:day|department|law|colleague|town|language|scheme|of|school|team|office|month|council)|what (?:day|date|time|age|language|diploma|level|kind of|type of|sort of|was the (?:outcome|result|name|date|amount|decision)|is the|did the|did H (?:use|earn|study|decide)|is HR name|benefit|nationality|year|month)|since when|with whom|what is HR)',
  ],
  [
    'experience wh',
    '(?:wat|hoe|welke?|waar|what|how|which|where)(?: \\w+){0,3} (?:voel|voelde|voelt|gevoel|gevoelens|dacht|raak|raakte|raakt|betek\\w+|gebeur\\w+|ervaar|ervoer|ervaren|beleef\\w*|deed|doet|merkte|ging door|speelde|speelt|zag|viel|opviel|kijk|kijkt|keek|feel|felt|feeling|feelings|think|thought|mean|means|meant|happen|happened|happens|experience\\w*|notice|noticed|affect\\w*|touch\\w*|struck|matter\\w*|going through|went through|like for|was it like|is it like|picture|role|see|saw|hear|heard|hope|hoped|need|needed|want|wanted|nodig|hoop\\w*|rol|wil|wilde|zou willen)',
  ],
  [
    'what if',
    '(?:wat als|stel dat|stel (?:Y|H)|en als|als Y|what if|suppose|imagine|hoe zou het zijn (?:als|om)|wat zou er gebeuren als|what would happen if|how would it be if|how would it be to|wat vind Y ervan|wat zou Y ervan|what would Y say to|what about|how about|hoe denk Y over|what do Y think (?:about|of)|wat denk Y van|what is YR opinion|hoe zou Y het vinden)',
  ],
  [
    'what keeps you from',
    '(?:wat (?:houdt|hield|let|weerhoudt|weerhield)|what (?:stops|stopped|keeps|kept|prevents|is stopping|is keeping|prevented|holds|held)) (?:Y|M)',
  ],
  ['how can you', '(?:hoe (?:kan|kon|kun|kunt|heb|rijm|durf|haal) (?:Y|jij)|how (?:could|can|do|did|dare) Y) '],
  [
    'how could you let',
    '(?:how (?:could|did|can) Y (?:let|manage to (?:overlook|miss|forget)|recommend|be so|not|overlook|miss|just|allow|ever|think|forget|possibly)|hoe (?:kon|kun|kan|heb|haal) Y .*(?:zo|nou|laten|niet|over het hoofd|in godsnaam|in vredesnaam|zo lang))',
  ],
  [
    'how deal',
    '(?:hoe (?:ga|ging) Y om|how do Y deal|how did Y deal|how did Y handle|how do Y handle|what did Y think of|wat doe Y met|how do Y explain)',
  ],
  ['have you', '(?:heb|hebt|had|hebben|have|had) (?:Y|jullie|YR)'],
  [
    'have you already',
    '(?:heb|hebt|had|hebben|have|had|did) Y(?: \\w+){0,5} (?:al|al eens|weleens|wel eens|ooit|eens|overwogen|gedacht|geprobeerd|already|ever|tried|considered|thought|thought of|at least|even|yet|gewoon|wel|looked into|raised)(?: |$)',
  ],
  [
    'ever',
    '(?:ooit|al|wel eens|weleens|ever|already|not yet|al eens) (?:\\w+ )*(?:overwogen|geprobeerd|gedacht|thought|considered|tried|gevraagd|gebeld|asked|called)',
  ],
  [
    'negated question',
    '(?:(?:is|was|had|heb|hebt|zou|zouden|kan|kun|kunt|kon|moet|moest|ben|bent|zijn|waren|wil|wilde|gaat|ga|ging|denk|dacht|vind|vond|voel|voelde|neem|doe|leg|loop|maak|wordt|werd|klamp|kreeg|lijkt|hoort|heeft|hoef|zit|wist|snap|mag|lag|kon|komt|speelt) (?:\\w+ ){1,6}(?:niet|geen)|(?:is|was|did|do|does|would|could|should|had|have|has|were|are|will|can|might) (?:not |(?:\\w+ ){1,4}not ))',
  ],
  ['modal you', '(?:zou|kan|kun|kunt|wil|wilt|moet|mag|could|can|would|will|should|might) Y'],
  ['may I tell', '(?:mag I|may I|can I|could I|zou I)'],
  [
    'tell me',
    '(?:vertel|beschrijf|schets|neem (?:M|haar|ons) (?:\\w+ ){0,3}mee|schilder|maak de zin|geef (?:eens |M |ons )*(?:een )?voorbeeld|omschrijf|leg (?:eens |M )*uit|ga (?:eens |even |nog )*terug|neem de tijd|noem (?:eens )?een|tell M|tell us|describe|walk M|take M|talk M|paint|explain|say (?:more|whatever|something)|keep going|go on|do go on|give M an example|share|help M (?:see|understand)|bring M|show M|meer over|start (?:with|at|again)|begin bij|continue)',
  ],
  [
    'can you tell',
    '(?:kan|kun|kunt|zou|zoudt|wil|wilt|mag|can|could|would|will|may|might) (?:Y|I)(?: \\w+){0,6} (?:vertellen|beschrijven|schetsen|omschrijven|meenemen|toelichten|uitleggen|voorbeeld|delen|zeggen|horen|verwoorden|tell|describe|walk|take|explain|share|sketch|example|say|hear|help M|expand|elaborate|talk|unpack|paint|start again|give)',
  ],
  [
    'own need',
    '(?:heb|had|is er|zit|have|do Y have|is there) (?:Y )?(?:zin om|een (?:voorbeeld|verhaal|moment|reden)|misschien een|an example|a moment|a story|anything|something)',
  ],
  [
    'imperative nl',
    '(?:bel|vraag|laat|geef|stuur|zet|regel|maak|probeer|stel|begin|stop|zeg|zoek|kijk|hou|houd|schakel|plan|pak|zorg|leg|spreek|schrijf|blijf|wacht|meld|verwijs|kom|schuif|trek|breng|haal|let|lees|check|overleg|bespreek|luister|benoem|geloof|vertrouw|vergeet|bedenk|nodig|gooi|dien|sluit|print|teken|koppel|bied|spaar|oefen|accepteer|drink|wandel|rij|vier|ruil|verdeel|confronteer|knip|noteer|wees|gewoon|altijd|nooit|eerst|niet|geen|lekker|voortaan|gebruik|sla|werk|loop|fiets|app|mail|richt|focus|durf|vertel (?:H|hem|haar)|neem (?:H|hem|haar|contact|de|een|die|vrij|pauze)|ga) ',
  ],
  [
    'imperative en',
    '(?:call|ask|let|take|give|send|put|go|get|arrange|make|try|set|stop|look|find|keep|bring|plan|wait|refer|come|talk|speak|write|read|check|discuss|listen|trust|forget|invite|offer|involve|use|have|leave|focus|hold|push|drop|meet|visit|book|sign|move|build|contact|remind|report|point|draw|help|turn|switch|cut|split|pick|stick|treat|apply|insist|step|sit|avoid|document|email|phone|ring|text|be|never|always|do not|just|first|tell H|maybe|perhaps|consider|remember|start|begin|show|celebrate|agree|print|follow|stay|work|close|separate|practise|practice|say (?:it|no|to|that|sorry|nothing)) ',
  ],
  ['I would', '(?:I |zelf )?(?:zou|had) (?:\\w+ ){0,4}|I would |I (?:suggest|recommend|advise|propose)'],
  ['zou infinitive', '(?:(?:I|zelf) )?zou (?:I |het |H |die |de |dat |een |eerst |toch |gewoon |zelf |Y |echt |daar |er )+'],
  [
    'if I were you',
    '(?:als I (?:Y|jou) was|if I were Y|if I was Y|in YR (?:place|shoes|plaats)|in YR geval|if it was my|als het mijn klant was|was het mijn)',
  ],
  [
    'you should',
    'Y (?:moet|moest|mag|kunt|kan|kun|zou|hoeft|should|must|could|might|need|ought|have to|had better|would be better|have got to|better|want to)(?: |$)',
  ],
  ['you could have', 'Y (?:had|hadden|could have|should have|should of|might have|could of|must have|had natuurlijk)'],
  [
    'better',
    '(?:het )?(?:beter|handiger|beste|better|best thing|slimste|makkelijkst\\w*|the best|the most important|the only|one thing|what Y need|what works|the trick|misschien|perhaps|maybe|mijn (?:advies|tip)|my (?:advice|tip|suggestion)|tip|advies|advice|volgens mij|I (?:denk|vind|think|feel|believe)|idee)',
  ],
  [
    'offer',
    '(?:zullen we|zal I|zullen I|shall (?:I|we)|let us|laten (?:we|I)|why do I not|why not I|I (?:kan|can|could|wil|will|have|heb)|zou I)',
  ],
  [
    'own practice',
    '(?:wat (?:I|bij M|M|voor M)(?: \\w+){0,3} (?:doe|helpt|werkt|deed|hielp)|I (?:doe|always|altijd|usually|normally|never|begin|start|plan|use|laat|vraag|zeg|zet|neem|ask|tell|take|bel|let)|bij M|wij|bij ons|in cases|at our|we (?:always|use|normally)|hoe I dat doe|how I (?:would )?do|what I do)',
  ],
  [
    'own past',
    'I (?:had|heb|ben|was|have|once|zat|kreeg|kwam|deed|ging|voelde|dacht|word|krijg|ken|herken|recogni\\w+|know|felt|got|did|used|remember|also|ook|hear|snap|begrijp|schrik|moet|weet|vind|zie|wou|wilde|lees|luister)',
  ],
  [
    'dus je',
    '(?:dus|so|oh|ah)? ?(?:Y|in feite|eigenlijk) (?:was|bent|wilde|had|hebt|voelde|dacht|were|are|wanted|did|felt|had|mean|said|zegt|bedoelt|vindt|denkt|zei|kon)',
  ],
  [
    'you past praise',
    'Y (?:bleef|bleven|liet|nam|gaf|hield|zag|vroeg|luisterde|ging|durfde|kept|stayed|took|gave|made|held|listened|noticed|asked|did not|never|let|showed|saw|found|managed|dared|knew|treated|stood|went|owned|protected|deed|hebt|have|wist|pakte|zocht|voelde|bood|maakte|koos)',
  ],
  ['that you', '(?:dat|that|hoe|how|zoals|the way|met hoeveel|so \\w+|zo \\w+)(?: \\w+){0,2} Y '],
  [
    'praise start',
    '(?:knap|mooi|sterk|goed|fijn|top|respect|chapeau|petje|lef|dapper|moedig|wow|wauw|geweldig|prachtig|super|bijzonder|slim|klasse|lovely|great|nice|well done|brave|impressive|good|strong|wonderful|beautiful|amazing|smart|hats|fair play|kudos|bravo|brilliant|clever|respect|such)',
  ],
  [
    'I see praise',
    'I (?:zie|hoor|vind|bewonder|merk|proef|waardeer|see|hear|admire|like|love|notice|noticed|appreciate|respect|heard|think it is|find|was struck|am impressed|zag|hoorde)(?: \\w+){0,4} (?:Y|iemand|someone|een|a|that|dat|hoe|how|bij)',
  ],
  [
    'who praise',
    '(?:wie|who|niet iedereen|not everyone|nobody|niemand|weinig mensen|few people|je moet het maar|not many|there are not)(?: \\w+)* ',
  ],
  [
    'do you realise',
    '(?:weet Y (?:wel|eigenlijk)|zie Y (?:wel|zelf)|besef Y|heb Y (?:zelf |wel )*door|do Y (?:realise|realize|know|see) (?:how|that)|Y do know)',
  ],
  [
    'it is',
    '(?:het|dat|dit|die|that|this|it|there|er|the|de|zo een|zulke|such|those|these|everyone|iedereen|H) (?:is|was|zijn|were|are|klinkt|sounds|blijft|gaat|wordt|kan|lijkt|seems|voelt|feels|must|moet|zal|will)',
  ],
  [
    'maybe he',
    '(?:misschien|maybe|perhaps|wellicht|mogelijk|mss|volgens mij|ik denk dat|could it be|might (?:there|it|this|H)|zou (?:H|het|dat|er)|is (?:H|het|it)) ',
  ],
  ['scale', '(?:op een schaal|on a scale|van 1|van 0|out of ten|cijfer|een cijfer|welk cijfer)'],
  [
    'do you feel',
    '(?:was|were|are|ben|bent|voelde|did|do) Y (?:\\w+ ){0,2}(?:boos|bang|moe|verdrietig|onzeker|trots|blij|angry|afraid|scared|sad|tired|proud|happy|nervous|safe|feel|teleurgesteld|gefrustreerd|opgelucht|zenuwachtig|tevreden|disappointed|frustrated|relieved|surprised|verrast)',
  ],
  [
    'understood',
    '(?:begrijp I|als I het goed|if I (?:understand|get|got)|am I right|have I got|heb I het goed|klopt het|is it (?:right|correct|true)|so if I|you mean|bedoel Y|I hear Y say|I hoor Y zeggen)',
  ],
  ['of whether', '(?:of|whether|if) (?:Y|H|het|de|er|dat|een|it|that|the)'],
  ['past verb first', `[a-z]+(?:de|te|den|ten) (?:${WHO}|meneer|mevrouw|jullie|ze|die) `],
  [
    'strong verb first',
    `(?:kwamen?|gingen|bleef|bleven|liepe?n?|gaf|gaven|namen?|zei|zeiden|schrok|stonden|zaten|lag|lagen|hield|hielden|riep|sprak|schreef|las|keek|keken|hing|viel|begon|kreeg|liet|lieten|deden|vroeg|wisten|wilden|droeg|sliep|dronk|loog|koos|bood|trok|reed|zagen|kent|mogen|worden|werden|komen|zitten|gaan|hebben|kunnen|konden|moeten|wonen|werken|doen|willen|staan|loopt|speelt|snapt|begrijpt|hoort|heet|past|klopt|lukt|lukte) (?:${WHO}|\\w+ )`,
  ],
  ['present verb first', '[a-z]+t (?:H|er|die|dat|de|het|meneer|mevrouw|iemand|jullie|YR|HR|zo een) '],
  ['any verb you', '[a-z]+ Y(?: |$)'],
  ['any verb you not', '[a-z]+ Y .*(?:niet|geen|te |toch|nou|gewoon|wel)'],
  ['any verb he not', '[a-z]+ (?:H|het|dat|die|de \\w+|it|that) .*(?:niet|geen|not|no) '],
  [
    'preposition wh',
    '(?:in|op|bij|met|aan|voor|van|over|door|uit|onder|om|since|from|to|with|at|on|by|for|about) (?:wat|wie|welke?|hoeveel|hoe|what|who|whom|which|how)(?: |$)',
  ],
  ['wh noun', '(?:welke?|what|which|wat voor) [a-z]+ '],
  ['and what', '(?:en|and) (?:wat|hoe|what|how)'],
  ['who verb', '(?:wie|who) [a-z]+ '],
  ['when', '(?:wanneer|when|hoe laat|sinds wanneer|since when)'],
  ['where', '(?:waar|where) '],
  ['en noun', '(?:en|and) (?:HR|H|YR|de|het|the|toen|daarna|then|after|verder|what else|wat nog)'],
];
