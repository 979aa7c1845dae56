import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../../shared/model/limits.ts';
import type { Attempt } from '../../../models/facilitatorInput.ts';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useRoomTitle } from './useRoomTitle.ts';

/** The name of a subgroup, written where it stands. Empty, it is called by its number again. */
export const RoomName = ({ room }: RoomNameProps) => {
  const { t } = useTranslation(['dividing', 'rooms']);
  const id = useId();
  const trying = useAttempt();
  const titleOf = useRoomTitle();
  const [typed, setTyped] = useState<string | null>(null);
  const { rename } = room;
  const plain = titleOf({ ...room, name: '' });
  if (rename === undefined) return <h3>{titleOf(room)}</h3>;
  const keep = () => {
    const name = typed?.trim().replace(/\s+/g, ' ');
    if (name === undefined || name === room.name) setTyped(null);
    else void trying.attempt(() => rename(name === plain ? '' : name)).then((done) => done && setTyped(null));
  };
  return (
    <div className="f-room-name">
      <h3 className="k-hidden">{titleOf(room)}</h3>
      <label htmlFor={id} className="k-hidden">
        {t('room.name', { room: plain })}
      </label>
      <input
        id={id}
        className="f-room-name-field"
        value={typed ?? titleOf(room)}
        maxLength={LIMITS.roomName}
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape' && typed !== null) {
            // Takes back the typing, not the whole dialog.
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </div>
  );
};

interface RoomNameProps {
  readonly room: {
    readonly number: number | null;
    readonly name: string;
    readonly rename: ((name: string) => ReturnType<Attempt>) | undefined;
  };
}
