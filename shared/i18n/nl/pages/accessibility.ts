import type { PageText } from '../../../privacy/page.ts';

/** `/toegankelijkheid`: a draft in the form that Dutch public bodies use. It promises nothing that nobody looked into. */
export const accessibility = {
  title: 'Toegankelijkheidsverklaring (concept)',
  intro:
    'Iedereen moet mee kunnen doen in de kring. Deze verklaring zegt hoe ver we daarmee zijn. Zij heeft de vorm die overheden in Nederland gebruiken. Het is een concept: er is nog geen onafhankelijk onderzoek gedaan.',
  parts: [
    {
      id: 'over',
      title: 'Waar deze verklaring over gaat',
      blocks: [
        {
          ifOrganisation: {
            told: '{{organisation}} wil dat iedereen deze Kring kan gebruiken. Dat vraagt ook de wet: het Besluit digitale toegankelijkheid overheid.',
            untold:
              'Bij deze installatie is niet ingevuld wie haar beheert. Een overheid valt onder het Besluit digitale toegankelijkheid overheid.',
          },
        },
        'De verklaring gaat over alle pagina’s van deze Kring. Zij gaat ook over de bestanden die je uit Kring kunt opslaan.',
        'De wet verwijst naar de norm EN 301 549. Daarin staan de regels van WCAG 2.1, niveau A en AA. WCAG is een lijst met internationale regels voor toegankelijke websites. Wij toetsen aan de nieuwere versie, WCAG 2.2, niveau A en AA.',
      ],
    },
    {
      id: 'status',
      title: 'Nalevingsstatus',
      blocks: [
        '**Status D: voldoet niet.** Er is nog geen volledig onderzoek, en er is er nog geen gepland. Daarom mogen we niet zeggen dat Kring voldoet. Dat wil niet zeggen dat we op elke pagina een probleem kennen. Wat we wel weten, staat hieronder.',
        {
          terms: [
            ['A', 'Voldoet volledig: alles is onderzocht en alles is goed.'],
            ['B', 'Voldoet gedeeltelijk: alles is onderzocht. Wat nog niet goed is, wordt opgelost.'],
            ['C', 'Eerste maatregelen genomen: er komt een onderzoek, binnen een half jaar.'],
            ['D', 'Voldoet niet: er is een verklaring, maar geen onderzoek, ook niet gepland.'],
            ['E', 'Er is geen verklaring.'],
          ],
        },
        'Wat de letters betekenen, staat op [digitoegankelijk.nl](https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status).',
        'Voor status A of B is een onderzoek nodig volgens WCAG-EM. Dat is een vaste manier van onderzoeken. Gedaan of gepland door: [[bureau]]. Datum: [[datum]]. Rapport: [[adres van het rapport]].',
      ],
    },
    {
      id: 'getest',
      title: 'Wat is getest, en hoe',
      blocks: [
        '**Vanzelf, met testprogramma’s.** Ze horen bij de broncode, en draaien bij elke nieuwe versie. Zulke programma’s vinden een deel van de problemen, niet alles.',
        {
          list: [
            'Schermen: het programma axe zoekt fouten in een echte browser (Chromium). Dat gebeurt terwijl een bijeenkomst wordt gespeeld, bij de deelnemer, de gespreksleider en op het gedeelde scherm. Ook de reeks, de oogst, de brief en deze pagina’s komen langs.',
            'Toetsenbord: een hele bijeenkomst zonder muis, van binnenkomen tot afsluiten. Elke plek waar je komt moet te zien zijn.',
            'Smal scherm: de pagina’s die langskomen passen zonder opzij te schuiven, een deel ervan op 320 pixels breed.',
            'Kleur: voor de vaste kleuren is uitgerekend of tekst genoeg afsteekt, licht en donker. Op het gedeelde scherm steekt tekst meer af.',
            'PDF: een opgeslagen oogst heeft een titel, een taal, koppen en lijsten die een schermlezer herkent. De test kijkt daar zelf naar. Er is geen keuring door een ander.',
          ],
        },
        '**Met de hand, op 22 november 2026.** De pagina’s rond de bijeenkomst zijn bekeken in Chromium. Dat zijn de reeks, voorbereiden, het plan, de brief, de oogst en terugkijken. En verder je eigen link, het kaartje voor thuis, de tekst voor het management, het apparaat dat rondgaat en de pagina’s over privacy.',
        {
          list: [
            'In licht en donker, in het Nederlands en het Engels, met axe.',
            'Met het toetsenbord: langs alle knoppen en velden. Vensters gaan dicht met Escape.',
            'Vergroot tot 400 procent (320 pixels breed), en met meer ruimte tussen letters, woorden en regels.',
            'Met de hoge contrasten van het apparaat, en met minder beweging.',
            'Afgedrukt: het kaartje, de brief en de oogst.',
          ],
        },
        'Getest door de makers van Kring. Getest door deze organisatie: [[wat, door wie, wanneer]].',
      ],
    },
    {
      id: 'zwak',
      title: 'Wat nog niet goed is, of niet is onderzocht',
      blocks: [
        {
          list: [
            'Er is niet getest met mensen met een beperking.',
            'Er is niet getest met een schermlezer, zoals NVDA, JAWS, VoiceOver of TalkBack. In de code en de browser is wel nagekeken wat een schermlezer te horen krijgt.',
            'Er is niet getest met spraakbesturing, en niet in Firefox, Safari of op een echte telefoon.',
            'Samen in één tekst schrijven is met een schermlezer lastig te volgen. Je hoort niet wat een ander op dat moment typt.',
            'Liggen er veel kaarten op de vloer, dan is dat veel om te horen.',
            'Een Word-bestand heeft echte koppen en lijsten. Het is niet verder onderzocht. Een tekening van de vloer (SVG of PNG) is een plaatje. Wat erop staat, staat ook in de oogst. Waar mensen stonden, staat alleen op de tekening.',
            'Wat mensen zelf schrijven, kunnen wij niet toegankelijk maken. Een filmpje van een andere site ook niet. Kies een filmpje met ondertiteling.',
            'Of de Nederlandse tekst op taalniveau B1 is, is niet gemeten. Zo is zij wel bedoeld.',
          ],
        },
      ],
    },
    {
      id: 'techniek',
      title: 'Wat je nodig hebt',
      blocks: [
        'Kring werkt in een gewone, bijgewerkte browser. JavaScript moet aanstaan. Kring gebruikt verder HTML, CSS, SVG en WAI-ARIA. Dat laatste vertelt een schermlezer wat er op het scherm gebeurt.',
      ],
    },
    {
      id: 'anders',
      title: 'Meedoen op een andere manier',
      blocks: [
        'Lukt het niet met je apparaat? Je kunt meedoen zonder telefoon. De gespreksleider of een collega schrijft dan op wat jij zegt.',
        'In je menu kun je letters groter maken en een donker scherm kiezen. Het gedeelde scherm is om naar te kijken. Zie je dat niet goed? Wat erop ligt, staat ook op je eigen apparaat. Je kunt de gespreksleider ook vragen het voor te lezen.',
      ],
    },
    {
      id: 'melden',
      title: 'Loop je ergens tegenaan?',
      blocks: [
        {
          ifContact: {
            told: 'Vertel het: {{contact}}. Schrijf erbij wat je wilde doen, op welke pagina, en met welk apparaat. Je krijgt antwoord binnen [[aantal]] werkdagen.',
            untold:
              'Vertel het je gespreksleider. Bij deze installatie is niet ingevuld waar je anders terechtkunt: [[e-mailadres of webadres, en binnen hoeveel dagen u antwoordt]].',
          },
        },
      ],
    },
    {
      id: 'handhaving',
      title: 'Word je niet goed geholpen?',
      blocks: [
        'Dan kun je een klacht indienen bij de organisatie: [[waar en hoe]]. Helpt dat niet? Dan kun je naar de [Nationale ombudsman](https://www.nationaleombudsman.nl).',
        'Voel je je achtergesteld door een beperking? Dan kan ook het [College voor de Rechten van de Mens](https://www.mensenrechten.nl) helpen.',
      ],
    },
    {
      id: 'vastgesteld',
      title: 'Vastgesteld',
      blocks: [
        'Deze verklaring geldt nog niet. Eerst moet iemand die voor de organisatie mag tekenen haar goedkeuren. Daarna komt zij in het landelijke register, op [toegankelijkheidsverklaring.nl](https://www.toegankelijkheidsverklaring.nl).',
        {
          terms: [
            ['Goedgekeurd door', '[[naam en functie]]'],
            ['Datum', '[[datum]]'],
            ['Volgende controle', '[[datum, binnen een jaar]]'],
          ],
        },
      ],
    },
  ],
} as const satisfies PageText;
