import { createContext, useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isTextDropItem, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useAnnounce } from '../../../a11y/live-region.tsx';
import type { ParticipantId, RoomId } from '../../../../shared/ids.ts';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useRoomTitle } from './useRoomTitle.ts';

/** Brings somebody to a room, `null` for the circle, and says so once it is done. */
type Bring = (person: ParticipantId, to: RoomId | null) => void;

/** Where people can be moved between rooms, by whatever means; a refusal is told in one place. */
export const Carrying = ({ rooms, children }: { readonly rooms: RoomsModel; readonly children: ReactNode }) => {
  const { t } = useTranslation(['dividing', 'rooms']);
  const announce = useAnnounce();
  const titleOf = useRoomTitle();
  const { attempt, refusal } = useAttempt();
  const bring: Bring = (person, to) => {
    const room = rooms.rooms.find(({ id }) => id === to);
    const name = [...rooms.circle, ...rooms.rooms.flatMap(({ people }) => people)].find(({ id }) => id === person)?.name ?? '';
    const sentence = room === undefined ? t('moved.circle', { name }) : t('moved.room', { name, room: titleOf(room) });
    void attempt(rooms.put(person, to)).then((done) => done && announce(sentence));
  };
  return (
    <CarryingContext value={bring}>
      {refusal && <RefusalNotice refusal={refusal} />}
      {children}
    </CarryingContext>
  );
};

export const useBring = (): Bring => useContext(CarryingContext);

/** A list of people from which one is taken, and onto which others are laid; mouse, touch and keyboard alike. */
export const useCarryingTo = (room: RoomId | null, nameOf: (id: string) => string) => {
  const bring = useBring();
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [PERSON]: String(key), 'text/plain': nameOf(String(key)) })),
    acceptedDragTypes: [PERSON],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      for (const item of items) {
        if (isTextDropItem(item)) void item.getText(PERSON).then((id) => bring(id as ParticipantId, room));
      }
    },
  }).dragAndDropHooks;
};

const CarryingContext = createContext<Bring>(() => undefined);
const PERSON = 'application/x-kring-person';
