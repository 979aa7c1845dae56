import type { PageText } from '../../../privacy/page.ts';

/** `/privacy`: for everybody who writes. Plain words; every number comes from the code. */
export const privacy = {
  title: 'Wat gebeurt er met wat je schrijft?',
  intro:
    'Kring is er voor een gesprek in een kring. Wat je schrijft is voor dat gesprek, en voor niets anders. Hier lees je wat er wordt bewaard, waarom, hoe lang, en wie het kan lezen.',
  parts: [
    {
      id: 'kort',
      title: 'In het kort',
      blocks: [
        {
          list: [
            'Je hebt geen account nodig. Een voornaam of een schuilnaam is genoeg.',
            'Waar je schrijft, staat wie het leest. Wat alleen van jou is, ziet niemand anders in de kring.',
            'Alles staat op de server waar deze Kring op draait. Dat is één computer. Kring stuurt niets naar andere diensten.',
            'Na afloop wordt de bijeenkomst gewist, standaard na {{keepHours}} uur. De datum staat op je scherm. Wat de kring samen meeneemt, noemen we de oogst. Die kan langer blijven: lees [hoe lang](/privacy#lang).',
            'Je kunt zelf wissen wat je schreef.',
          ],
        },
      ],
    },
    {
      id: 'wie',
      title: 'Wie beheert deze Kring?',
      blocks: [
        {
          ifOrganisation: {
            told: 'Deze Kring wordt beheerd door {{organisation}}. Die organisatie beslist waarvoor Kring wordt gebruikt en is verantwoordelijk voor je gegevens.',
            untold: 'Bij deze installatie is niet ingevuld wie haar beheert. Vraag je gespreksleider wie dat is.',
          },
        },
        {
          ifContact: {
            told: 'Heb je een vraag, een verzoek of een klacht? Hier kun je terecht: {{contact}}.',
            untold: 'Er is ook niet ingevuld waar je met vragen terechtkunt. Begin bij je gespreksleider.',
          },
        },
        'Heeft de organisatie een functionaris voor gegevensbescherming (FG)? Dan kun je ook bij die persoon terecht. En je mag altijd een klacht indienen bij de [Autoriteit Persoonsgegevens](https://autoriteitpersoonsgegevens.nl).',
      ],
    },
    {
      id: 'wat',
      title: 'Wat wordt er bewaard, en waarom?',
      blocks: [
        {
          terms: [
            ['Je naam', 'De naam die je zelf kiest, en je afdeling als je die invult. Zo weten de anderen wie er meedoet.'],
            ['Wat je schrijft', 'Je kaarten, je antwoorden, en de teksten die jullie samen schrijven. Daar gaat het gesprek over.'],
            [
              'Wat je doet',
              'Bij welk vel je staat, welk teken je op een kaart zet, en wanneer. Zo klopt het scherm bij iedereen. De gespreksleider kan terugkijken: wat deden we wanneer, en hoe lag de vloer toen? Op die vloer staat wat de kring toen zag, ook de namen. Er staat niet bij hoe vaak iemand iets vroeg.',
            ],
            ['De bijeenkomst', 'Titel, thema, afspraken, draaiboek, en wat de gespreksleider klaarzet.'],
            [
              'De reeks',
              'Komt de groep vaker bij elkaar? Dan bewaart de gespreksleider het doel, de afspraken, de planning en de namen van co-hosts: de collega’s die meeleiden. De oogst van een bijeenkomst blijft daar alleen staan als de gespreksleider dat kiest.',
            ],
            [
              'Je plek in de kring',
              'Je apparaat krijgt een cookie met een toevallig getal. Een cookie is een klein bestand in je browser. De server bewaart alleen een afdruk van het getal. Zo ben je dezelfde als je de pagina opnieuw opent.',
            ],
            [
              'Het adres van je verbinding',
              'Je IP-adres telt hooguit {{addressHours}} uur mee om het raden van codes tegen te gaan. Het staat alleen in het werkgeheugen, niet in de database en niet in het logboek van Kring.',
            ],
            [
              'Het logboek',
              'Kring schrijft op wanneer iets misging, en waar in het programma. En wanneer een bijeenkomst of reeks vanzelf is gewist. Er staan nummers van bijeenkomsten en reeksen in. Er staan geen namen in en geen woorden die iemand schreef.',
            ],
          ],
        },
        'Schrijf niets op waaraan een cliënt te herkennen is. Schrijf je iets dat anderen kunnen lezen? En lijkt iets op een burgerservicenummer, telefoonnummer, e-mailadres, rekeningnummer, postcode of geboortedatum? Dan zie jij een regel onder je veld. Dat gebeurt op je eigen apparaat, en niemand anders ziet het. Kring ziet niet alles en herkent geen namen: lees je woorden zelf nog eens na.',
      ],
    },
    {
      id: 'lang',
      title: 'Hoe lang?',
      blocks: [
        {
          terms: [
            [
              'Een bijeenkomst die is afgesloten',
              'Standaard {{keepHours}} uur. De gespreksleider kan dat veranderen: van meteen weg tot hooguit {{keepMostDays}} dagen.',
            ],
            [
              'Een bijeenkomst die niemand afsluit',
              '{{idleDays}} dagen nadat er voor het laatst iemand iets deed. Moet zij nog beginnen, dan zo lang na de dag waarop zij zou beginnen.',
            ],
            [
              'Een reeks, en de oogst die daarin is bewaard',
              '{{seriesDays}} dagen na de laatste keer dat de reeks is gebruikt. Ook als de bijeenkomst zelf al is gewist. In de oogst staat alleen wat de hele kring zag en wat de schrijver laat meegaan.',
            ],
            ['Wat je met je eigen sleutel bewaart', 'Zo lang als de reeks, of tot jij het wist.'],
            ['Het cookie op je apparaat', '{{cookieDays}} dagen na de laatste keer dat je ergens binnenkwam.'],
            ['Het logboek', 'Zo lang als de organisatie kiest die deze Kring beheert. Vraag het daar.'],
          ],
        },
        'Weg is echt weg, binnen enkele seconden. De woorden worden gewist uit de database, uit de geschiedenis van teksten en uit de hulpbestanden van de database. De database is het bestand waarin Kring alles bewaart. Alleen een [reservekopie](/privacy#kopieen) kan de woorden nog hebben, en wat iemand zelf heeft opgeslagen of afgedrukt.',
      ],
    },
    {
      id: 'lezen',
      title: 'Wie kan het lezen?',
      blocks: [
        { readers: true },
        'Staat een kaart in een subgroep? Dan ziet het scherm van die subgroep hem ook. Het scherm van de kring ziet hem pas als jullie hem meenemen.',
        'Bij heel weinig schrijvers is “zonder naam” dun: anderen raden dan misschien wie het was. Kring zegt dat erbij.',
        'Kring maakt voor leidinggevenden een tekst zonder kaarten en zonder namen. Een thema staat er alleen in als minstens {{writers}} mensen erover schreven. De gespreksleider kan een ander aantal kiezen, maar nooit minder dan {{writersLeast}}. De kring leest de tekst eerst. Pas als meer dan de helft hem goed vindt, en niemand het liever anders wil, komt er een bestand.',
        'Wie de server beheert, kan technisch bij alles wat is opgeslagen. De database zelf staat niet op slot. Daarom maakt de organisatie afspraken met wie de server beheert. Alleen wat jij met je eigen sleutel bewaart, is verzegeld.',
        'In de kring geldt wat jullie afspreken. Kring kan niet tegenhouden dat iemand een foto van het scherm maakt, of de oogst aan anderen geeft.',
      ],
    },
    {
      id: 'niet',
      title: 'Wat we niet doen',
      blocks: [
        {
          list: [
            'Geen accounts. Niemand vraagt je om een e-mailadres of een telefoonnummer.',
            'Geen volgers, geen reclame, geen statistieken over jou.',
            'Geen diensten van anderen: geen lettertypen, plaatjes of kunstmatige intelligentie van buiten. De vraaghulp leest mee op je eigen apparaat en stuurt niets op.',
            'Geen punten, ranglijsten of aantallen per persoon.',
            'Geen ander cookie dan het ene dat nodig is. Daarom vraagt Kring niet om toestemming voor cookies.',
          ],
        },
        'Plaatst de gespreksleider een link naar een filmpje of een videogesprek? Dan ga je naar een andere site, met eigen regels. Kring stuurt daar niets heen voordat jij op de link drukt.',
      ],
    },
    {
      id: 'apparaat',
      title: 'Wat staat er op je eigen apparaat?',
      blocks: [
        {
          list: [
            'Het ene cookie. Scripts op de pagina kunnen het niet lezen.',
            'Je taal, je weergave, en of je vraaghulp wilt.',
            'Woorden die nog niet zijn aangekomen, en in welke ruimte je was, zolang dit tabblad open is. De woorden zijn weg als ze zijn verstuurd, als je weggaat of als je het tabblad sluit.',
            'Wat je zelf opslaat of afdrukt. Dat kan Kring niet terughalen.',
          ],
        },
      ],
    },
    {
      id: 'sleutel',
      title: 'Je eigen sleutel',
      blocks: [
        'Wil je dat je voornemens meegaan naar de volgende keer? Dan kun je een eigen sleutel maken. Het hoeft niet: zonder sleutel mis je alleen dat.',
        'De sleutel is een geheime link, en alleen jij hebt hem. Dit kun je ermee bewaren: je naam en afdeling, je voornemens, kaarten die je zelf kiest, en krachten die je kreeg en zelf koos. De server verzegelt het. Dat is een slot dat alleen met jouw sleutel opengaat.',
        'Open je jouw link? Dan gaat de sleutel even naar de server. Die opent wat je bewaarde, stuurt het naar jou, en vergeet de sleutel weer. De sleutel wordt nergens opgeslagen. Je kaarten staan ook nog leesbaar in de bijeenkomst zelf, tot die is gewist.',
        'Wat je bewaart, is er zolang de reeks er is. Raak je de sleutel kwijt? Dan kan niemand het nog openen. Wie jouw sleutel heeft, kan het wel.',
      ],
    },
    {
      id: 'kopieen',
      title: 'Reservekopieën',
      blocks: [
        'Wie de server beheert, kan reservekopieën maken. In een reservekopie staan de woorden van dat moment. Wis je daarna iets, dan staat het nog in die kopie, tot de kopie wordt weggegooid.',
        'Hoe lang kopieën blijven, spreekt de organisatie af. Wat met een sleutel is verzegeld, is ook in een kopie verzegeld. Soms wordt een kopie teruggezet. Kring wist dan opnieuw wat na die kopie is gewist, zolang de server dat nog weet.',
      ],
    },
    {
      id: 'wissen',
      title: 'Iets laten wissen',
      blocks: [
        {
          terms: [
            ['Eén kaart', 'Dat doe je zelf, bij je eigen kaart: “Wis voorgoed”. Ook een antwoord op die kaart gaat dan weg.'],
            [
              'Alles wat ik schreef',
              'Dat doe je zelf, in je eigen menu: “Wis wat ik schreef”. Ook je eigen woorden in teksten die jullie samen schreven. Je kunt je naam laten meewissen; dan ga je uit de kring. Leid je de bijeenkomst, dan blijft je naam. Wat anderen schreven, blijft ook.',
            ],
            [
              'Mijn ervaring',
              'Was jij de inbrenger? Dan wis je zelf de tekst, je voorstellen, alle antwoorden en je brief. Ook na afloop.',
            ],
            ['De hele bijeenkomst', 'Dat doet de gespreksleider, op elk moment. Een oogst die in de reeks is bewaard, gaat dan ook weg.'],
            ['De reeks', 'Dat doet de gespreksleider. De bewaarde oogst gaat mee, en wat mensen met hun sleutel bewaarden.'],
            ['Wat ik met mijn sleutel bewaar', 'Dat doe je zelf, met je sleutel: één ding tegelijk, of alles.'],
          ],
        },
        'Weghalen is iets anders dan wissen. Een kaart die je weghaalt, zie alleen jij nog, en je kunt hem terugzetten tot de bijeenkomst is afgesloten. Ook een weggehaalde kaart kun je wissen.',
        'Wat iemand al heeft opgeslagen of afgedrukt, kan Kring niet terughalen. Schreef een ander iets over jou? Vraag het die ander, of de gespreksleider.',
      ],
    },
    {
      id: 'rechten',
      title: 'Je rechten',
      blocks: [
        'Je mag weten wat er over je is vastgelegd, het laten verbeteren, het laten wissen, en bezwaar maken. Dat staat in de privacywet, de AVG. Zolang de bijeenkomst er is, zie je zelf wat je schreef: in de bijeenkomst, en bij elkaar op de pagina “Dit neem jij mee”. Wat je met je sleutel bewaart, zie je met je eigen link. Is de bijeenkomst gewist? Dan is er verder alleen nog de oogst, als die bewaard is. Daar staat niet bij wie wat schreef.',
        'Wil je meer dan wat je zelf kunt doen? Vraag het dan aan wie deze Kring beheert.',
      ],
    },
  ],
} as const satisfies PageText;
