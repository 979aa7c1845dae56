import type { Room, Session } from '../../model/session.ts';
import { overlaps, phaseOf } from '../../script/engine.ts';
import { rolesIn } from '../roles.ts';
import type { GuestView, OfferView, SharedView } from '../views.ts';
import { GUESTS_READ, guestsSource, guestStanding, type GuestsSource } from './guests.ts';
import { RECORD, TABLE } from './lookup.ts';
import { offersFor, type Standing } from './offers.ts';
import { rulesFor, viewBy, type Rules } from './rules.ts';

/** What a device that goes round shows: of each guest what may be contributed, and of what was contributed nothing. */
export const sharedView = (session: Session, room: Room): SharedView => viewBy(SHARED, guestsSource(session, room));

const { table, tableOf } = rulesFor<GuestsSource>();

export const SHARED: Rules<GuestsSource, SharedView> = {
  device: table(['room', 'open'], ({ room, open }) => ({ room, open })),
  guests: tableOf({ of: { people: RECORD, claims: RECORD, own: TABLE }, each: 'people', reads: GUESTS_READ }, (parts) => {
    const guest = guestStanding(parts);
    return guest && guestView(guest);
  }),
};

const guestView = (guest: Standing): GuestView => ({
  sheet: guest.sheet ?? null,
  mayClaim: guest.open && overlaps(rolesIn(guest.who, guest), phaseOf(guest.script, guest.phase)?.claims ?? []),
  offers: offersFor(guest).map(uncounted),
});

/** How many cards a guest has left would tell the next one how many there are already. */
const uncounted = (offer: OfferView): OfferView => ({ ...offer, left: offer.left === 0 ? 0 : null });
