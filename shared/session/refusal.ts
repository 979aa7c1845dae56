/** Every refusal is a sentence to the person who tried (i18n `refusal.*`), and the words typed stay with them. */
export type RefusalCode =
  | 'not-now' // this phase does not open it
  | 'not-yours' // somebody else's card
  | 'not-allowed' // another role's task
  | 'not-found' // the card, sheet, person or phase is not there (any more)
  | 'moved' // written for another room than the one its writer is in now
  | 'sheet-full'
  | 'listening' // listen first: nobody writes but the bringer and the notulist
  | 'claim-first' // asking needs a place at a sheet
  | 'limit-reached' // no more of this kind now
  | 'empty'
  | 'session-closed'
  | 'session-full'
  | 'no-session' // wrong, closed and unknown codes look alike
  | 'no-seat' // this browser has no place in this session
  | 'bad-key' // a link with a secret that does not fit
  | 'name-taken'
  | 'invalid' // the message does not have the shape of the protocol
  | 'changed' // somebody else changed it first
  | 'bad-passphrase' // the series asks for another one
  | 'too-fast'
  | 'no-file' // a file to keep could not be made in time
  | 'unavailable'; // it could not be stored; try again

export interface Refusal {
  readonly code: RefusalCode;
  /** For `invalid`: which field. Never any of the words themselves. */
  readonly field?: string;
}
