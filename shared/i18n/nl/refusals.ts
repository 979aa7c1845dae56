import type { CloseName } from '../../protocol/close-codes.ts';
import type { EndReason } from '../../protocol/control.ts';
import type { RefusalCode } from '../../session/refusal.ts';

/** Every no is a sentence. The words someone typed stay with them, and the sentence may say so. */
export const refusals = {
  refusal: {
    'not-now': 'Dat kan niet in deze fase. Je woorden blijven hier staan.',
    moved: 'Je bent nu ergens anders. Dit is niet geplaatst; je woorden blijven hier staan.',
    'not-yours': 'Deze kaart is van iemand anders. Alleen de schrijver past haar aan.',
    'not-allowed': 'Dit hoort bij een andere rol in de kring.',
    'not-found': 'Dit is er niet meer. Misschien heeft iemand het net weggehaald.',
    'sheet-full': 'Dit vel is net vol. Kies een ander vel; een leeg vel heeft jouw blik nodig.',
    listening: 'We luisteren nu eerst. Je woorden blijven hier staan; straks kun je verder.',
    'claim-first': 'Kies eerst een vel. Dan vraag je vanuit dat perspectief.',
    'limit-reached': 'Je hebt hier genoeg geschreven voor nu. Je kunt wel aanpassen wat er ligt.',
    empty: 'Er staat nog niets. Schrijf eerst een paar woorden.',
    'session-closed': 'Deze bijeenkomst is afgesloten. Er komt niets meer bij.',
    'session-full': 'De kring is vol. Vraag de gespreksleider of er nog een plek kan bij komen.',
    'no-session': 'Bij deze code hoort geen open bijeenkomst. Kijk de letters nog eens na, of vraag het de gespreksleider.',
    'no-seat': 'Op dit apparaat doe je nog niet mee. Doe mee met de code en je naam.',
    'bad-key': 'Deze link past niet bij deze bijeenkomst. Vraag de gespreksleider om een nieuwe.',
    'name-taken': 'Er is al iemand met deze naam in de kring. Zet er een letter of achternaam bij.',
    changed: 'Iemand anders was je net voor. Kijk wat er nu staat; wat jij typte, staat er nog.',
    'bad-passphrase': 'Deze wachtzin klopt niet. Let op hoofdletters en spaties, en probeer het nog eens.',
    invalid: 'Dit konden we niet lezen. Kijk na wat je invulde en probeer het nog eens.',
    'too-fast': 'Dat ging wat snel achter elkaar. Wacht een paar tellen en probeer het opnieuw.',
    'no-file': 'Dit bestand maken lukte niet: het is te veel, of het duurde te lang. Probeer het nog eens, of kies een ander bestand.',
    unavailable: 'Het opslaan lukt nu niet. Je woorden blijven hier staan; probeer het zo nog eens.',
  },
  ended: {
    left: 'Je bent uit de kring gestapt. Met de code kun je terugkomen.',
    removed: 'De gespreksleider heeft je plek in de kring weggehaald. Klopt dat niet? Vraag het aan de gespreksleider.',
    deleted: 'Deze bijeenkomst is verwijderd, met alles wat er geschreven is.',
    closed: 'Deze bijeenkomst is afgesloten.',
  },
  close: {
    malformed: 'De verbinding met deze tekst ging mis. We openen haar opnieuw.',
    forbidden: 'Je mag deze tekst nu niet openen.',
    unknown: 'Deze tekst is er niet.',
    accessChanged: 'Wat je hier mag, is net veranderd.',
    stale: 'Deze tekst is opnieuw geladen.',
    erased: 'In deze tekst zijn woorden gewist. De tekst komt zo terug.',
    tooLarge: 'Dat was te veel in één keer. Plak een korter stuk.',
    refused: 'Deze aanpassing kon niet. Je woorden staan hieronder, zodat je ze kunt bewaren.',
    tooFast: 'Dat ging wat snel. We openen de tekst zo opnieuw.',
    ended: 'De bijeenkomst is voor dit apparaat voorbij.',
    restarting: 'De server start opnieuw. We verbinden je zo weer.',
    unavailable: 'Het opslaan lukt nu niet. We proberen het zo opnieuw.',
  },
} as const satisfies {
  refusal: Record<RefusalCode, string>;
  ended: Record<EndReason, string>;
  close: Record<CloseName, string>;
};
