import type { PageText } from '../../../privacy/page.ts';

/** `/privacy/dpia`: a model to adapt. It says what Kring does; what the organisation must weigh is marked. */
export const dpia = {
  title: 'Model voor een DPIA',
  intro:
    'Een DPIA (gegevensbeschermingseffectbeoordeling, AVG, art. 35) weegt de risico’s van een verwerking voordat zij begint. Dit model beschrijft wat Kring doet. Wat gemarkeerd is, vult de organisatie zelf in. Het oordeel is aan de organisatie: dit model is geen advies en vervangt uw functionaris voor gegevensbescherming niet.',
  parts: [
    {
      id: 'nodig',
      title: 'Is een DPIA nodig?',
      blocks: [
        'Kring is klein van opzet. Maar de gesprekken gaan over het werk van medewerkers, en vaak over mensen met een uitkering. Dat zijn mensen in een afhankelijke positie. In vrije tekst kunnen bijzondere gegevens voorkomen. Vaak is een DPIA daarom verstandig, ook waar zij niet verplicht is.',
        {
          terms: [
            ['Conclusie', '[[nodig of niet nodig, en waarom]]'],
            ['Opgesteld door', '[[naam en functie, datum, versie]]'],
          ],
        },
      ],
    },
    {
      id: 'beschrijving',
      title: 'A. Wat er gebeurt',
      blocks: [
        {
          terms: [
            [
              'De verwerking',
              'Een groep professionals onderzoekt samen een ervaring uit het werk. Zij schrijven vragen, inzichten en voornemens op kaarten. Kring laat die zien volgens het draaiboek, en wist ze na afloop. De oogst kan in een reeks bewaard blijven.',
            ],
            [
              'Doelen',
              'Leren van elkaars ervaring; meenemen wat de kring wil meenemen; aan leidinggevenden alleen thema’s vertellen. Niet: beoordelen, volgen of vergelijken van medewerkers.',
            ],
            ['Betrokkenen', 'Deelnemers, gespreksleiders en co-hosts. Indirect: cliënten en collega’s over wie wordt gesproken.'],
            ['Gegevens', 'Zie [het model voor het register](/privacy/register#wie-en-wat).'],
            [
              'Partijen',
              '{{organisation}} als verantwoordelijke; [[beheerder of leverancier van de server]]; [[andere organisaties met deelnemers]].',
            ],
            [
              'Belangen',
              'Van de organisatie: beter werk. Van deelnemers: veilig kunnen leren. Van cliënten: dat niemand hen herkent. [[aanvullen]]',
            ],
            ['Plaats', 'Eén server: [[plaats]]. Geen diensten van buiten, geen doorgifte door Kring zelf.'],
            [
              'Techniek',
              'Een webpagina en één server met een database. Geen automatische besluiten, geen profielen, geen kunstmatige intelligentie van buiten. De vraaghulp is een klein rekenmodel op het apparaat van de schrijver. Het stuurt niets op.',
            ],
            [
              'Wetten en beleid',
              'AVG en UAVG; [[Archiefwet: besluit of de oogst een archiefstuk is]]; [[instemming van de ondernemingsraad]]; [[geheimhouding in de sociale wetten]].',
            ],
            [
              'Bewaren',
              'Een afgesloten bijeenkomst standaard {{keepHours}} uur, hooguit {{keepMostDays}} dagen; zonder afsluiten {{idleDays}} dagen; een reeks {{seriesDays}} dagen na het laatste gebruik. Reservekopieën: [[termijn]].',
            ],
          ],
        },
      ],
    },
    {
      id: 'rechtmatig',
      title: 'B. Mag het, en is het nodig?',
      blocks: [
        {
          terms: [
            ['Rechtsgrond', '[[AVG, art. 6 lid 1 onder e of f, met afweging]]. Deelnemen is [[vrijwillig of onderdeel van het werk]].'],
            [
              'Bijzondere gegevens',
              'Niet gevraagd. Afspraak: cliënten niet herkenbaar maken. Restrisico: zie C. [[uitzondering uit AVG art. 9 of UAVG, als u erop rekent]]',
            ],
            [
              'Doelbinding',
              'Kring maakt geen bestand met wie wat schreef. Ieder kan alleen de eigen pagina opslaan. De oogst heeft geen namen van schrijvers. Bij een kracht staat voor wie die is. [[afspraak dat de oogst niet voor beoordeling wordt gebruikt]]',
            ],
            ['Evenredig', 'Een schuilnaam mag. Er zijn geen accounts. Niemand ziet aantallen per persoon. Na afloop wordt gewist.'],
            ['Kan het met minder?', '[[gesprek zonder hulpmiddel; papier; alleen het gedeelde scherm. Waarom kiest u hiervoor?]]'],
            [
              'Rechten van betrokkenen',
              'Deelnemers zien en wissen zelf wat zij schreven. [De pagina over privacy](/privacy) staat open voor iedereen. Verzoeken daarbuiten: {{contact}}.',
            ],
          ],
        },
      ],
    },
    {
      id: 'risicos',
      title: 'C. Risico’s en maatregelen',
      blocks: [
        'Per risico staat eerst wat Kring doet, en dan wat de organisatie moet doen. Kans en gevolg schat u zelf.',
        {
          terms: [
            [
              'Een cliënt is te herkennen in wat iemand schrijft',
              'Kring waarschuwt de schrijver bij een BSN, telefoonnummer, e-mailadres, rekeningnummer, postcode of geboortedatum, en wist na afloop. Namen en verhalen herkent Kring niet.',
              'Gespreksleider noemt de afspraak aan het begin. [[kans, gevolg, wat u nog doet]]',
            ],
            [
              'Iemand wordt beoordeeld op wat hij in de kring zei',
              'Wie geen code of link heeft, heeft geen toegang. Naar leidinggevenden gaan alleen thema’s en leeropbrengsten. Daar schreven minstens {{writers}} mensen over, en de kring moet de tekst goed vinden.',
              'Leg vast dat beoordelen niet mag, en doe geen leidinggevende in de kring. [[kans, gevolg, wat u nog doet]]',
            ],
            [
              'Iemand leest mee die er niet hoort',
              'Een code van acht letters, afgeremd raden, ieders naam in beeld, en een gespreksleider die iemand kan verwijderen. Het geheim van een link staat achter een #, en komt zo niet in logboeken. De code van een bijeenkomst staat wel in het adres.',
              'Deel de link niet in een open kanaal. Gebruik https. [[kans, gevolg, wat u nog doet]]',
            ],
            [
              'De beheerder leest in de database',
              'Wat met een eigen sleutel is bewaard, is verzegeld. De rest is leesbaar voor wie op de server kan. Wie een kopie van de database heeft, kan ook de geheime links maken.',
              'Weinig beheerders, geheimhouding, versleutelde schijf. [[kans, gevolg, wat u nog doet]]',
            ],
            [
              'Woorden blijven langer dan beloofd',
              'Wissen gaat ook door de geschiedenis en de hulpbestanden. Een test zoekt na het wissen in elke byte van de datamap.',
              'Termijn voor reservekopieën en voor opgeslagen of afgedrukte oogst. [[kans, gevolg, wat u nog doet]]',
            ],
            [
              '“Zonder naam” is toch te raden',
              'Kring toont geen schrijver, volgorde of tijd. Zijn er weinig schrijvers, dan zegt Kring dat erbij.',
              'Gebruik het niet bij heel kleine groepen. [[kans, gevolg, wat u nog doet]]',
            ],
            [
              'Een telefoon of gedeeld apparaat raakt kwijt',
              'Woorden die nog niet zijn verstuurd, staan alleen in het open tabblad. Een apparaat dat rondgaat, toont niets van de vorige.',
              'Schermvergrendeling. Wie zijn sleutel kwijt is, verwijdert wat ermee is bewaard niet meer zelf: het verloopt met de reeks, {{seriesDays}} dagen na het laatste gebruik. [[kans, gevolg, wat u nog doet]]',
            ],
            ['Ander risico', '[[beschrijf]]', '[[kans, gevolg, wat u doet]]'],
          ],
        },
      ],
    },
    {
      id: 'besluit',
      title: 'D. Advies en besluit',
      blocks: [
        {
          terms: [
            ['Mening van deelnemers of ondernemingsraad', '[[gevraagd aan, datum, uitkomst]]'],
            ['Advies van de FG', '[[advies, datum]]'],
            ['Restrisico', '[[laag, midden of hoog. Bij hoog: eerst de Autoriteit Persoonsgegevens raadplegen (AVG, art. 36)]]'],
            ['Besluit', '[[naam, functie, datum, handtekening]]'],
            ['Opnieuw bekijken', '[[datum, en bij elke grote verandering]]'],
          ],
        },
      ],
    },
  ],
} as const satisfies PageText;
