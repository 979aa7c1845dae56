import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyRoom } from '../../models/participantRoom.ts';
import type { Mini } from '../../models/participantSheets.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Person } from '../../parts/Person.tsx';
import { useAttempt } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';

/** In a subgroup its name is always in sight; behind it who is here, and a hand for help. */
export const RoomLine = ({ room, me }: { readonly room: MyRoom; readonly me: Mini }) => {
  const { t } = useTranslation(['subgroup', 'rooms']);
  const { nameOf } = useRoomWords();
  const [open, setOpen] = useState(false);
  if (room.place === null) return null;
  const name = nameOf(room.place);
  return (
    <div className="p-room">
      <button type="button" className="p-room-name" aria-label={t('room.open', { room: name })} onClick={() => setOpen(true)}>
        <Together />
        <bdi>{name}</bdi>
      </button>
      {room.lead !== null && <span className="p-room-lead">{t('rooms:ledBy', { name: room.lead.name })}</span>}
      <Dialog title={name} isOpen={open} onClose={() => setOpen(false)}>
        <div className="p-stack">
          <p>{t('room.wall')}</p>
          <People room={room} me={me} />
          <Help room={room} />
        </div>
      </Dialog>
    </div>
  );
};

const People = ({ room, me }: { readonly room: MyRoom; readonly me: Mini }) => {
  const { t } = useTranslation('subgroup');
  const { lead, others, visitor } = room;
  const seen = visitor !== null && others.every(({ id }) => id !== visitor.id) ? [...others, visitor] : others;
  const noteOf = (id: Mini['id']): { readonly note?: string } =>
    id === lead?.id ? { note: t('room.leads') } : id === visitor?.id ? { note: t('room.visits') } : {};
  return (
    <ul className="p-room-people" aria-label={t('room.people')}>
      <li>
        <Person person={me} note={t('room.you')} />
      </li>
      {seen.map((one) => (
        <li key={one.id}>
          <Person person={one} {...noteOf(one.id)} />
        </li>
      ))}
    </ul>
  );
};

const Help = ({ room: { help } }: { readonly room: MyRoom }) => {
  const { t } = useTranslation('subgroup');
  const { run, refusal, forget } = useAttempt();
  if (help === null) return null;
  return (
    <div className="p-room-help">
      <p className="k-meta">{t(help.on ? 'room.helpOn' : 'room.helpMore')}</p>
      <Button onClick={() => void run(help.toggle)}>{t(help.on ? 'room.helpOff' : 'room.help')}</Button>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </div>
  );
};

/** A few people close together. */
const Together = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="currentColor" className="p-room-glyph">
    <circle cx="12" cy="6" r="4" />
    <circle cx="5.5" cy="16" r="4" />
    <circle cx="18.5" cy="16" r="4" />
  </svg>
);
