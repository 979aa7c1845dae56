/**
 * What a person is in a room (method: roles and devices). One person may have several.
 * The bringer is no `participant` during the own case: the bringer answers, the others ask.
 * A facilitator becomes a participant too by wearing the second hat (“dubbele pet”).
 */
export type Role = 'facilitator' | 'bringer' | 'notulist' | 'participant';

export const ROLES: readonly Role[] = ['facilitator', 'bringer', 'notulist', 'participant'];
