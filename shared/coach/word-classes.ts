/**
 * Words that do the same work in a contribution, in both languages. A question is told from a push by such words more than by its subject,
 * and a class also knows the words that no example had. A star stands for any ending.
 */
const CLASSES: Readonly<Record<string, string>> = {
  YOU: 'je jij jou jouw u uw jullie jezelf uzelf jijzelf julliezelf you your yours yourself yourselves',
  HE: `hij zij ze hem haar hen hun zijn hunzelf hemzelf haarzelf zichzelf zich he she him her his hers they them their theirs himself herself themselves`,
  I: 'ik mij me mijn mezelf mijzelf wij we ons onze i my mine myself us our ours ourselves',
  PERSON: `klant* client* cliënt* meneer mevrouw man vrouw jongen meisje moeder vader zoon dochter ouders broer zus oom opa oma kind kinderen gezin familie partner vriend* echtgeno* jongere* gast dame heer
    meid knul baas werkgever* collega* teamleider* manager* begeleider* coach* jobcoach* klantmanager* bewindvoerder* huisarts psycholo* wijkteam* consulent* wethouder politie wijkagent docent* mentor* tolk* team
    leidinggevende* casemanager* reclassering arts ambtenaar afdeling buurman buurvrouw
    mother father son daughter parents brother sister guy woman lad girl boy kid kids family employer* colleague* boss supervisor* landlord* worker* team department* doctor gp husband wife friend* man gentleman
    lady neighbour* neighbor* interpreter* teacher*`,
  JUDGE: `lui luie luiheid onbeschoft* brutaal brutale naief naieve onredelijk* onverantwoord* onprofessione* hysterisch* verwend* ondankbaar ondankbare manipul* respectloos respectloze asociaal asociale lastpak*
    profiteur* profiteren koppig* eigenwijs eigenwijze vertik* weiger* zeur* zeuren gezeur klaag* klagen geklaag aanstell* aanstel* drama dramatisch* belachelijk* vreemd* stom stomme dom domme  
          soft softe slap slappe zwak zwakke kinderachtig* betuttel* bemoei* bemoeizuch* arrogant* kil kille zielig* hopeloos hopeloze kansloos kansloze
    ongepast* onhandig* onzorgvuldig* slordig* laf laffe lomp lompe oneerlijk* gemeen gemene agressie* intimider* doodlui* werkschuw* ongemotiveerd* onwillig* notoire leugenaar liegen loog liegt gelogen
    smoes* smoesjes uitvlucht* spelletje* aandachttrek* slachtofferrol pamper* gepamperd bevoogd* wegkijk* laks lakse nalatig* verwaarloos* negeer* genegeerd genegeerde
    spartelen ontspoord* drammerig* drammen chaotisch* rotjong* draaikont* halsstarrig* ondermaats* waardeloos waardeloze schandalig* onacceptabel* belerend* grof grove opdringerig* ongeduldig* kletsverhaal*
    lazy rude naive unfair irresponsible unprofessional hysterical spoiled spoilt ungrateful manipulat* disrespectful stubborn whin* moan* complain* ridiculous silly stupid soft weak childish
    patronis* patroniz* arrogant pathetic hopeless inappropriate clumsy careless sloppy cowardly dishonest mean aggressive unmotivated unwilling liar lying lied entitled needy 
    pampering pampered ignoring ignored neglect* unacceptable outrageous pushy impatient nonsense demanding selfish refus* unreasonable ungracious scroung* freeload* lecturing blam* overreact*`,
  MISTAKE: `fout foute fouten blunder* mistake* misser gemist missed verkeerd* wrong slecht slechte bad misging fail failed failing mislukt* excuse* excuus excuses overlook* neglect* slapen steken recht
    gebrek lack onzalig* achievement rechtvaardig*`,
  NORM: `gewoon eindelijk allang meteen direct gelijk onmiddellijk eerder vaker beter liever handiger slimmer verstandiger logischer eerst pas gewoonweg nodig verstandig handig slim duidelijk* genoeg voldoende
    teveel overdreven hoog hoogste tijd hoort horen behoort behoren hoorde hoeft verplicht* eigenlijk nou eenmaal sowieso simpelweg juist tenminste wel toch zeker vast heus immers natuurlijk uiteraard best soms
    just finally simply already rather better sooner earlier instead enough too clearly obviously surely really actually only still supposed meant necessary wise sensible clear anyway sure maybe perhaps
    surely definitely probably basically honest possibly`,
  TRY: `geprobeerd overwogen gedacht gevraagd gebeld ingeschakeld voorgesteld aangeboden besproken gestuurd geregeld doorverwezen aangemeld uitgelegd ingezet afgesproken geweest gekeken gesproken meegenomen
    uitgenodigd benoemd aangekaart opgezocht opgenomen gecheckt nagegaan nagevraagd doorgevraagd voorgelegd gegeven laten benaderd onderzocht verteld gezegd betrokken bedacht aangegeven
    tried considered asked called phoned thought suggested offered discussed sent arranged referred explained involved spoken talked checked invited looked raised mentioned told given let contacted visited`,
  ACT: `bel bellen vraag vragen laat laten neem nemen geef geven stuur sturen zet zetten ga gaan regel regelen maak maken doe doen probeer proberen stel stellen begin beginnen stop stoppen zeg zeggen zoek zoeken kijk kijken
    houd hou houden schakel schakelen plan plannen pak pakken zorg zorgen leg leggen spreek spreken schrijf schrijven blijf blijven wacht wachten meld melden verwijs verwijzen kom komen schuif schuiven trek trekken breng brengen
    haal halen let lees lezen check checken overleg overleggen bespreek bespreken luister luisteren benoem benoemen geloof vertrouw vergeet bedenk vraagt nodig uitnodigen inschakelen voorstellen aanbieden meenemen
    doorverwijzen aanmelden opbellen langsgaan afspreken aanvragen uitleggen doorvragen loslaten inzetten opschalen opnemen gooi gooien dien sluit open print teken draai wissel koppel bied spaar oefen accepteer
    schaal kap steek drink wandel rij vier ruil verdeel deel confronteer investeer knip noteer
    call ask let take give send put go get arrange make do try set start stop say look find keep bring plan wait refer come talk speak write read check discuss listen tell trust forget invite offer involve explain
    use have leave focus hold push drop meet visit book sign move build contact remind report point draw show help turn walk switch cut split pick stick treat treat apply insist step sit avoid document email phone ring text`,
  FEEL: `voel voelde voelt voelen gevoel gevoelens gevoeld gevoelen emotie* raakte raakt geraakt raken ervaar ervaren ervoer beleef* beleven beleving beleefd merk merkte merken gemerkt dacht denk denken denkt gedachte* gedachten
    dacht betekent betekende betekenis betekenen deed doet ging gebeurt gebeurde gebeuren zag zie zien hoorde hoor speelde speelt spelen vond vindt vind vinden wilde wil willen hoopte hoop hoopt hopen leerde leert
    geleerd belangrijk lastig* moeilijk* spannend* mooi mooiste moeilijkste lastigste helpt hielp geholpen nodig kijk keek kijkt terugkijkt beeld indruk reactie reageerde reageert maakte maakt bedoel* verhaal verandert veranderde
    schuurde schuurt wringt wrong knaagt knaagde blijft bleef opviel opvalt valt viel
    feel felt feels feeling feelings emotion* experience* experienced notice noticed think thought thinks thoughts mean means meant meaning happen happened happens see saw hear heard want wanted wants hope hoped learn learned learnt
    important hard hardest difficult matter matters mattered touch touched moved struck affect affected react reacted reaction helped impression picture makes made change changed like was going`,
  EMO: `boos bang verdrietig teleurgesteld gefrustreerd geirriteerd onzeker schuldig machteloos moe blij trots opgelucht geschrokken zenuwachtig gespannen jaloers gekwetst beledigd eenzaam kwaad woedend angst angstig
    schuldgevoel schaamte beschaamd schaamde irritatie frustratie medelijden faalangst overspannen depressief depressie trauma getraumatiseerd autisme adhd lvb verslaafd verslaving burnout burn rouw
    angry afraid scared sad disappointed frustrated irritated insecure guilty powerless tired happy proud relieved shocked nervous tense jealous hurt offended lonely furious anxious ashamed embarrassed shame
    worried upset annoyed pity depressed depression traumatised autistic addicted burnout grieving overwhelmed`,
  PRAISE: `knap knappe lef moedig moed dapper* sterk sterke geduld geduldig* warm warme warmte zorgvuldig* eerlijk eerlijke integer integere mooi mooie prachtig* fijn fijne top goed goede respect* bewonder* bewondering
    chapeau petje compliment* complimenten kracht krachten krachtig* kwaliteit* talent* doorzettings* volhard* vasthoudend* betrokken betrokkenheid empathie empathisch* creatief creatieve creativiteit scherp scherpe helder heldere
    rust rustig rustige kalm kalme professioneel* vakman* vakvrouw* vakwerk oprecht* liefdevol* trouw humor lerend inlevingsvermogen openheid open kwetsbaar kwetsbare nieuwsgierig* onbevooroordeeld* goud held
    wijs wijze stevig stevige zacht zachte mild milde betrouwbaar* flexibel* inventief vindingrijk* standvastig* attent respectvol* menselijk* toewijding hart dapperheid vertrouwen waarde
    brave bravery courage* strong strength strengths patient patience warmth careful honest honesty integrity beautiful* lovely great good admire* admirable respect* compliment* quality qualities talent* gift* persever* persistent persistence
    committed commitment empathy empathic creative creativity sharp clear calm calmly professional sincere genuine* loyal humour humor open openness vulnerable curious gold hero wise steady gentle kind kindness reliable
    flexible resourceful tenacious tenacity considerate humane dedication dedicated heart well impressive impressed skilled skilful skillful skill smart thoughtful generous hats instinct instincts`,
  SAY: `vertel vertellen vertelt beschrijf beschrijven schets schetsen omschrijf omschrijven toelichten licht uitleggen uitleg meenemen meeneemt voorbeeld voorbeelden schilder verwoorden delen uitweiden stilstaan inzoomen
    tell describe walk paint explain share elaborate sketch example examples expand unpack clarify illustrate`,
  WONDER: `benieuwd nieuwsgierig afvraag vroeg afvragen wonder wondering curious interested love hear horen weten wil zou graag know understand begrijpen snappen help`,
  SAME: `herkenbaar herken herkennen idem ook zelfde hetzelfde precies eens aansluiten sluit recognise recognisable recognize same agree agreed relatable likewise exactly totally amen snap inderdaad`,
  WOW: `pff poeh oef tjonge jee jeetje goh wow heftig heftige sjonge nou ja zeg hoor joh jezus allemachtig ach ai tsja tja hmm ugh phew blimey gosh oh god wow yeah sorry haha tough rough lap amai goh zo`,
  FACT: `oud leeftijd jaar jaren maand maanden week weken dag dagen uur uren procent euro bedrag datum dinsdag maandag woensdag donderdag vrijdag diploma* opleiding uitkering contract schuld schulden adres gemeente rijbewijs
    telefoon* email keer nationaliteit dossier huis kinderen getrouwd bekend beslag indicatie traject termijn
    old age year years month months week weeks day days hour hours percent amount date monday tuesday wednesday thursday friday diploma degree benefit benefits contract debt debts address council licence
    phone times nationality file house married known certificate deadline registered`,
};

/** The class of a word, if it has one. The first class that names a word has it. */
export const classOf = (word: string): string | undefined => {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length -= 1) {
    const found = STEMS.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
};

const ROWS = Object.entries(CLASSES)
  .flatMap(([name, words]) => words.split(/\s+/).map((word): [string, string] => [word, name]))
  .reverse();
const WHOLE: ReadonlyMap<string, string> = new Map(ROWS.filter(([word]) => !word.endsWith('*')));
const STEMS: ReadonlyMap<string, string> = new Map(
  ROWS.filter(([word]) => word.endsWith('*')).map(([word, name]) => [word.slice(0, -1), name]),
);
const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;
