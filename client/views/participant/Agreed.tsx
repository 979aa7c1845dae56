import { useTranslation } from 'react-i18next';
import type { FloorView } from '../../../shared/session/views.ts';
import '../../styles/prepare.css';

/** Where people check in: what the circle agreed on. */
export const Agreed = ({ floor: { session, room, phases } }: { readonly floor: FloorView }) => {
  const { t } = useTranslation('prepare');
  if (session.closed || session.agreements.length === 0 || phases[room.phase]?.opening !== true) return null;
  return (
    <section className="p-agreed" aria-labelledby="p-agreed">
      <h2 id="p-agreed">{t('agreements.title')}</h2>
      <ul className="pr-agreements">
        {session.agreements.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};
