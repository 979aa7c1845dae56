import type { PageText } from '../../../privacy/page.ts';

/** `/toegankelijkheid`: a draft in the form that Dutch public bodies use. It promises nothing that nobody looked into. */
export const accessibility = {
  title: 'Toegankelijkheidsverklaring (concept)',
  intro:
    'Iedereen moet mee kunnen doen in de kring. Deze verklaring heeft de vorm die overheden gebruiken. Het is een concept: er is nog geen onafhankelijk onderzoek gedaan.',
  parts: [
    {
      id: 'over',
      title: 'Waar deze verklaring over gaat',
      blocks: [
        {
          ifOrganisation: {
            told: '{{organisation}} wil dat deze Kring toegankelijk is, zoals het Besluit digitale toegankelijkheid overheid vraagt. De verklaring gaat over alle pagina’s van deze Kring, en over de bestanden die je eruit kunt opslaan.',
            untold:
              'Bij deze installatie is niet ingevuld wie haar beheert. De verklaring gaat over alle pagina’s van deze Kring, en over de bestanden die je eruit kunt opslaan.',
          },
        },
        'De maatstaf is WCAG 2.1, niveau A en AA, zoals de norm EN 301 549 die voorschrijft. Wij bouwen naar WCAG 2.2.',
      ],
    },
    {
      id: 'status',
      title: 'Nalevingsstatus',
      blocks: [
        '**Status D: voldoet niet.** Dat betekent hier: er is geen volledig onderzoek, dus mogen wij niet zeggen dat Kring voldoet. Het betekent niet dat er barrières bekend zijn op elke pagina.',
        {
          terms: [
            ['A', 'Voldoet volledig: alle eisen zijn onderzocht en er is aan voldaan.'],
            ['B', 'Voldoet gedeeltelijk: alle eisen zijn onderzocht, en er is een plan voor wat nog niet goed is.'],
            ['C', 'Eerste maatregelen genomen: het onderzoek is gepland binnen een half jaar.'],
            ['D', 'Voldoet niet: er is een verklaring, maar geen onderzoek en geen planning.'],
            ['E', 'Er is geen verklaring.'],
          ],
        },
        'Voor status A of B is een onderzoek nodig volgens de methode WCAG-EM. Onderzoek door: [[bureau]]. Datum: [[datum]]. Rapport: [[adres van het rapport]].',
      ],
    },
    {
      id: 'getest',
      title: 'Wat wij zelf testen',
      blocks: [
        'Deze tests draaien bij elke verandering van Kring, in een echte browser. Ze vinden een deel van de barrières, niet alle.',
        {
          list: [
            'Automatisch, met axe: de schermen van deelnemer, gespreksleider en het gedeelde scherm, terwijl een bijeenkomst wordt gespeeld.',
            'Toetsenbord: hele onderdelen van een bijeenkomst zonder muis. Ook verplaatsen en verbinden kan met toetsen.',
            'Smal scherm: tot 320 pixels breed, zonder opzij te schuiven.',
            'Kleur: elk paar van tekst en achtergrond is nagerekend, ook donker. Op het gedeelde scherm met meer contrast. Kleur staat nooit alleen: er is altijd een teken of een woord bij.',
            'Minder beweging: wie dat op het apparaat instelt, krijgt het.',
            'Voorlezen: wat verandert, wordt rustig gemeld. Dat is nagekeken in de code en de browser, niet met mensen die een schermlezer gebruiken.',
            'Twee talen, met de juiste taalcode. De Nederlandse tekst is bedoeld voor taalniveau B1. Dat is niet gemeten.',
          ],
        },
      ],
    },
    {
      id: 'zwak',
      title: 'Wat wij weten dat nog zwak is',
      blocks: [
        {
          list: [
            'Er is niet getest met mensen met een beperking.',
            'Er is niet getest met schermlezers zoals NVDA, JAWS, VoiceOver en TalkBack.',
            'Samen in één tekst schrijven is met een schermlezer lastig te volgen: je hoort niet letter voor letter wat een ander typt.',
            'De vloer met veel kaarten is veel om te horen. De lijst van kaarten is dan beter te volgen dan de tekening.',
            'Kring heeft JavaScript nodig.',
            'Wat mensen zelf schrijven, en een filmpje waar de gespreksleider naar verwijst, kunnen wij niet toegankelijk maken. Kies een filmpje met ondertiteling.',
            'Het gedeelde scherm is om te zien. Wie het niet ziet, heeft alles wat erop staat ook op het eigen apparaat, of hoort het van de gespreksleider.',
          ],
        },
      ],
    },
    {
      id: 'anders',
      title: 'Meedoen op een andere manier',
      blocks: [
        'Lukt het niet met je apparaat? Je kunt meedoen zonder telefoon. De gespreksleider of een collega schrijft dan op wat jij zegt. In je menu kun je letters groter maken en een donker scherm kiezen.',
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
        'Word je niet goed geholpen? Dan kun je een klacht indienen bij de organisatie. Helpt dat niet, dan kun je naar de [Nationale ombudsman](https://www.nationaleombudsman.nl). Voel je je achtergesteld door een beperking, dan kan ook het [College voor de Rechten van de Mens](https://www.mensenrechten.nl) helpen.',
      ],
    },
    {
      id: 'vastgesteld',
      title: 'Vastgesteld',
      blocks: [
        'Een verklaring geldt pas als een bestuurder haar heeft goedgekeurd en zij in het landelijke register staat, op [toegankelijkheidsverklaring.nl](https://www.toegankelijkheidsverklaring.nl).',
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
