import type { TraceKind } from '../../privacy/trace.ts';

/** What is said of words that look as if they point to one person; said to their writer alone. */
export const traces = {
  title: 'Gaat dit over één persoon?',
  /** Before the words that were found. */
  found: 'Hier staat: {{words}}',
  name: {
    bsn: 'burgerservicenummer',
    phone: 'telefoonnummer',
    email: 'e-mailadres',
    iban: 'rekeningnummer',
    postcode: 'postcode',
    birth: 'geboortedatum',
  },
  says: {
    bsn: 'Dit lijkt op een burgerservicenummer (BSN). Laat het weg: de kring heeft het niet nodig.',
    phone: 'Dit lijkt op een telefoonnummer. Laat het weg, of geef het later zelf aan wie het nodig heeft.',
    email: 'Dit lijkt op een e-mailadres. Laat het weg, of geef het later zelf aan wie het nodig heeft.',
    iban: 'Dit lijkt op een rekeningnummer. Laat het weg: de kring heeft het niet nodig.',
    postcode: 'Dit lijkt op een postcode. Daarmee kan iemand te vinden zijn. Misschien is “in een andere wijk” genoeg.',
    birth: 'Dit lijkt op een geboortedatum. Misschien is “begin veertig” genoeg.',
  },
  stays: 'Alleen jij ziet dit. Je woorden blijven staan zoals je ze schreef.',
  sure: 'Kring kan zich vergissen, en ziet niet alles. Lees het zelf nog eens na.',
  /** While typing. */
  line: { close: 'Sluit deze regel', heard: '{{says}} Alleen jij hoort dit. Je mag je woorden ook zo laten.' },
  heard_one: 'Er staat misschien {{count}} gegeven over een persoon in je tekst.',
  heard_other: 'Er staan misschien {{count}} gegevens over een persoon in je tekst.',
} as const satisfies { name: Record<TraceKind, string>; says: Record<TraceKind, string> } & Record<string, unknown>;
