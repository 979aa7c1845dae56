import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { hasWords } from '../../models/participantComposers.ts';
import type { MyRoom } from '../../models/participantRoom.ts';
import { Button } from '../../parts/Button.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { useDesk } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';

/** Taken to another room: where I am now, with whom, and one press to begin. */
export const Arrival = ({ room, onArrive }: { readonly room: MyRoom; readonly onArrive: () => void }) => {
  const { t } = useTranslation('subgroup');
  const { whereIAm } = useRoomWords();
  const { drafts, live } = useDesk();
  const id = useId();
  const { place, others, lead } = room;
  const typed = drafts.parked.some(({ words }) => hasWords(words)) || live.lostTexts.length > 0;
  return (
    <section className="p-arrival" aria-labelledby={id}>
      {place !== null && others.length > 0 && (
        <p className="p-arrival-stones" aria-hidden="true">
          {others.slice(0, MOST_STONES).map((one) => (
            <Stone key={one.id} stone={one.stone} name={one.name} />
          ))}
        </p>
      )}
      <h2 id={id} tabIndex={-1}>
        {whereIAm(room)}
      </h2>
      {place === null ? (
        <p>{t('arrival.backMore')}</p>
      ) : (
        <p>
          {lead === null ? t('arrival.noLead') : t('arrival.leads', { name: lead.name })} {t('arrival.wall')}
        </p>
      )}
      {typed && <p className="p-floor-soft">{t('arrival.kept')}</p>}
      <Button
        kind="primary"
        onClick={() => {
          onArrive();
          toTop();
        }}
      >
        {t('arrival.begin')}
      </Button>
    </section>
  );
};

/** One begins where the page says what this room is at, not halfway down at what lies there. */
const toTop = (): void => {
  const title = document.querySelector<HTMLElement>('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
  globalThis.scrollTo({ top: 0 });
};

const MOST_STONES = 7;
