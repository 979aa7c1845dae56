import type { PageText } from '../../../privacy/page.ts';

/** `/privacy/register`: a model to adapt; what the organisation itself must say is marked. */
export const register = {
  title: 'Model voor het register van verwerkingen',
  intro:
    'Een organisatie die Kring gebruikt, neemt dat op in haar register van verwerkingsactiviteiten (AVG, art. 30). Dit is een model. Wat gemarkeerd is, vult de organisatie zelf in. Laat het nalezen door uw functionaris voor gegevensbescherming.',
  parts: [
    {
      id: 'verantwoordelijk',
      title: 'Verwerkingsverantwoordelijke',
      blocks: [
        {
          terms: [
            ['Naam', '{{organisation}}'],
            ['Contact', '{{contact}}'],
            ['Functionaris voor gegevensbescherming', '[[naam en contactgegevens van de FG]]'],
            ['Proceseigenaar', '[[functie van wie over deze gesprekken gaat]]'],
            ['Gezamenlijk verantwoordelijk', '[[andere organisaties die meedoen, of: geen]]'],
          ],
        },
      ],
    },
    {
      id: 'verwerking',
      title: 'De verwerking',
      blocks: [
        {
          terms: [
            ['Naam van de verwerking', 'Reflectiegesprekken tussen professionals, ondersteund met Kring'],
            [
              'Doel',
              'Professionals leren van elkaars ervaringen in het werk. Kring toont wat zij opschrijven aan de kring, en geeft mee wat de kring wil meenemen. Beoordelen van medewerkers is geen doel.',
            ],
            [
              'Rechtsgrond',
              '[[kies en licht toe: gerechtvaardigd belang (AVG, art. 6 lid 1 onder f); voor een overheid in haar publieke taak: algemeen belang (art. 6 lid 1 onder e)]]. Toestemming past meestal niet: een medewerker kan die tegenover de werkgever zelden vrij geven.',
            ],
            ['Bron van de gegevens', 'De deelnemers zelf.'],
          ],
        },
      ],
    },
    {
      id: 'wie-en-wat',
      title: 'Om wie het gaat, en om welke gegevens',
      blocks: [
        {
          terms: [
            [
              'Deelnemers, gespreksleiders en co-hosts',
              'Voornaam of schuilnaam; afdeling, als die wordt ingevuld; wat zij schrijven; bij welk vel zij staan, welk teken zij op een kaart zetten, en wanneer.',
            ],
            [
              'Cliënten en anderen over wie wordt gesproken',
              'Kring vraagt niet naar gegevens van hen. In vrije tekst kunnen ze voorkomen. Wie schrijft wat anderen kunnen lezen, krijgt soms een waarschuwing. Dat gebeurt bij wat lijkt op een BSN, telefoonnummer, e-mailadres, rekeningnummer, postcode of geboortedatum. Dat vindt niet alles.',
            ],
            [
              'Bijzondere en strafrechtelijke gegevens',
              'Worden niet gevraagd. In vrije tekst kunnen ze voorkomen. Afspraak in de kring: [[welke afspraak u maakt over herkenbare cliënten]].',
            ],
            ['Techniek', 'Een toevallig nummer per browser (alleen als afdruk bewaard); IP-adres, alleen in het werkgeheugen.'],
          ],
        },
      ],
    },
    {
      id: 'ontvangers',
      title: 'Wie de gegevens krijgt',
      blocks: [
        {
          terms: [
            ['Binnen de kring', 'De deelnemers, volgens de tabel op [de pagina over privacy](/privacy#lezen).'],
            [
              'Leidinggevenden',
              'Alleen thema’s en leeropbrengsten waarover minstens {{writers}} mensen schreven (in te stellen, nooit minder dan {{writersLeast}}). De kring leest de tekst eerst en moet hem goed vinden. Nooit kaarten of namen.',
            ],
            ['Beheer van de server', '[[wie de server beheert; bij een leverancier: verwerkersovereenkomst van (datum)]]'],
            ['Anderen', 'Geen. Kring gebruikt geen diensten van buiten. Wie een bestand opslaat, kan het zelf doorgeven.'],
            ['Doorgifte buiten de EER', '[[geen, als de server binnen de EER staat; plaats van de server]]'],
          ],
        },
      ],
    },
    {
      id: 'termijnen',
      title: 'Bewaartermijnen',
      blocks: [
        {
          terms: [
            [
              'Bijeenkomst',
              'Standaard {{keepHours}} uur na afsluiten; in te stellen van meteen tot {{keepMostDays}} dagen. Niet afgesloten: {{idleDays}} dagen na de laatste handeling.',
            ],
            [
              'Reeks, de oogst daarin, en wat met een eigen sleutel is bewaard',
              '{{seriesDays}} dagen na het laatste gebruik van de reeks.',
            ],
            ['Cookie', '{{cookieDays}} dagen, op het apparaat van de deelnemer.'],
            ['Reservekopieën', '[[hoe lang kopieën blijven, en wie ze weggooit]]'],
            ['Logboek van Kring', '[[hoe lang]]. Het bevat geen namen en geen woorden van deelnemers.'],
            ['Logboek van een proxy of netwerk', '[[hoe lang; dit kan IP-adressen en de codes van bijeenkomsten bevatten]]'],
          ],
        },
      ],
    },
    {
      id: 'beveiliging',
      title: 'Beveiliging',
      blocks: [
        {
          list: [
            'Deelnemers komen binnen met een code. Voor de gespreksleider, de co-hosts, het gedeelde scherm en de reeks zijn er geheime links. Die links staan niet in de database. Ze volgen uit één sleutel van de server, en die staat er wel in. Wie de database of een kopie heeft, kan dus ook de links maken.',
            'De server beslist wie wat krijgt. Wat alleen van iemand zelf is, wordt naar geen ander apparaat gestuurd.',
            'Raden van codes wordt afgeremd. Pagina’s laden niets van buiten.',
            'Wissen haalt woorden ook uit de geschiedenis en de hulpbestanden van de database. Dat duurt hooguit enkele seconden.',
            'Wat met een eigen sleutel is bewaard, is versleuteld (X25519, AES-256-GCM). De sleutel heeft alleen de deelnemer. Opent die de eigen link, dan gebruikt de server de sleutel daarvoor en bewaart hem niet. De rest van de database is niet versleuteld.',
            'Zelf te regelen: [[TLS (https), versleuteling van de schijf, wie op de server mag, updates, reservekopieën]].',
          ],
        },
      ],
    },
    {
      id: 'vastgesteld',
      title: 'Vastgesteld',
      blocks: [
        {
          terms: [
            ['Datum', '[[datum]]'],
            ['Door', '[[naam en functie]]'],
            ['Volgende keer nalezen', '[[datum]]'],
          ],
        },
      ],
    },
  ],
} as const satisfies PageText;
