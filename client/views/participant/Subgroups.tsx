import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomChoice, Subgroup } from '../../models/participantForming.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Person } from '../../parts/Person.tsx';
import { useAttempt } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';

/** By own choice: where would I like to go, and who goes there. */
export const ChooseRoom = ({ choices }: { readonly choices: readonly RoomChoice[] }) => {
  const { t } = useTranslation('subgroup');
  const { nameOf } = useRoomWords();
  const { run, refusal, forget } = useAttempt();
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <section className="p-rooms" aria-labelledby={id}>
      <h2 id={id}>{t('forming.choose')}</h2>
      <p className="p-floor-soft">{t('forming.chooseWhy')}</p>
      <ul className="p-room-choices">
        {choices.map((room) => (
          <li key={room.id}>
            <Paper room={room}>
              {room.mine ? (
                <strong className="p-room-mine">{t('forming.mine')}</strong>
              ) : (
                <Button
                  aria-label={t('forming.choosePickFor', { room: nameOf(room.place) })}
                  {...(room.choose !== undefined && { onClick: () => room.choose !== undefined && void run(room.choose) })}
                >
                  {t('forming.choosePick')}
                </Button>
              )}
            </Paper>
          </li>
        ))}
      </ul>
      {choices.every(({ mine }) => !mine) && <p className="p-floor-soft">{t('forming.stays')}</p>}
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </section>
  );
};

/** In the circle while the others are in subgroups: where everybody is. */
export const WhoIsWhere = ({ rooms }: { readonly rooms: readonly Subgroup[] }) => {
  const { t } = useTranslation('subgroup');
  return (
    <section className="p-rooms" aria-label={t('round.apart')}>
      <p className="p-floor-soft">{t('forming.open')}</p>
      <ul className="p-room-choices">
        {rooms.map((room) => (
          <li key={room.id}>
            <Paper room={room} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Paper = ({ room, children }: { readonly room: Subgroup; readonly children?: ReactNode }) => {
  const { t } = useTranslation(['subgroup', 'rooms']);
  const { nameOf } = useRoomWords();
  const { people, lead } = room;
  return (
    <article className="p-room-paper">
      <header>
        <h3>{nameOf(room.place)}</h3>
        <span className="k-meta">{t('forming.size', { count: people.length })}</span>
      </header>
      {lead !== null && <p className="k-meta">{lead.me ? t('forming.iLead') : t('rooms:ledBy', { name: lead.name })}</p>}
      {people.length > 0 && (
        <div className="p-standing">
          {people.map((one) => (
            <Person key={one.id} person={one} />
          ))}
        </div>
      )}
      {children}
    </article>
  );
};
