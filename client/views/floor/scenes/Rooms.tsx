import { useTranslation } from 'react-i18next';
import { Wide, type SceneProps } from './frame.tsx';

/** Who goes where; legible from the other side of the hall. */
export const RoomsScene = ({ scene: { rooms }, face }: SceneProps<'rooms'>) => {
  const { t } = useTranslation('rooms');
  return (
    <Wide face={face}>
      <ul className="fl-rooms">
        {rooms.map(({ id, order, name, lead, people }) => (
          <li key={id} className="fl-room">
            <h2>{name === '' ? t('name', { number: order + 1 }) : name}</h2>
            {lead !== null && <p className="fl-room-lead">{t('ledBy', { name: lead })}</p>}
            <p className="fl-room-people">{people.join(', ')}</p>
          </li>
        ))}
      </ul>
    </Wide>
  );
};
