import type { Same } from '../same.ts';
import type { refusals as nl } from '../nl/refusals.ts';

export const refusals: Same<typeof nl> = {
  refusal: {
    'not-now': 'This phase does not open that. Your words stay here.',
    'not-yours': 'This card is somebody else’s. Only its writer changes it.',
    'not-allowed': 'This belongs to another role in the circle.',
    'not-found': 'This is not there any more. Perhaps somebody just took it away.',
    'sheet-full': 'This sheet has just filled up. Choose another; an empty one needs your view.',
    listening: 'We listen first. Your words stay here; you can go on in a moment.',
    'claim-first': 'Choose a sheet first. Then you ask from that perspective.',
    'limit-reached': 'You have written enough here for now. You can still change what lies there.',
    empty: 'There is nothing here yet. Write a few words first.',
    'session-closed': 'This session is closed. Nothing is added any more.',
    'session-full': 'The circle is full. Ask the facilitator whether there is room for one more.',
    'no-session': 'No open session belongs to this code. Check the letters once more, or ask the facilitator.',
    'no-seat': 'You are not taking part on this device yet. Join with the code and your name.',
    'bad-key': 'This link does not fit this session. Ask the facilitator for a new one.',
    'name-taken': 'Somebody with this name is already in the circle. Add a letter or a last name.',
    invalid: 'We could not read this. Check what you filled in and try once more.',
    'too-fast': 'That went rather fast. Wait a few moments and try again.',
    unavailable: 'It cannot be saved right now. Your words stay here; try again in a moment.',
  },
  ended: {
    left: 'You stepped out of the circle. The code brings you back.',
    removed: 'The facilitator took your place out of the circle. Not right? Ask the facilitator.',
    deleted: 'This session has been deleted, with everything that was written.',
    closed: 'This session is closed.',
  },
  close: {
    malformed: 'The connection to this text went wrong. We open it again.',
    forbidden: 'You may not open this text now.',
    unknown: 'This text is not there.',
    accessChanged: 'What you may do here has just changed.',
    stale: 'This text has been loaded again.',
    tooLarge: 'That was too much at once. Paste a shorter piece.',
    refused: 'This change could not be made. Your words are below, so that you can keep them.',
    tooFast: 'That went rather fast. We open the text again in a moment.',
    ended: 'The session is over for this device.',
    restarting: 'The server is starting again. You will be connected in a moment.',
    unavailable: 'It cannot be saved right now. We try again in a moment.',
  },
};
