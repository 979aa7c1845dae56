import { useTranslation } from 'react-i18next';
import type { FloorSubgroup } from '../../../models/floorRooms.ts';
import type { Someone } from '../../../models/floorSlip.ts';
import { Person } from '../../../parts/Person.tsx';
import { useRoomName } from '../../roomName.ts';
import { Fit } from '../Fit.tsx';
import { Disc } from '../Disc.tsx';
import { MiddleWords } from '../MiddleWords.tsx';
import { Centre, isLong, Wide, type SceneProps } from './frame.tsx';
import '../rooms.css';

/** Who goes where; legible from the other side of the hall. */
export const RoomsScene = ({ screen, scene: { rooms, apart, open, instead }, face }: SceneProps<'rooms'>) => {
  const { t } = useTranslation('rooms');
  if (screen.middle !== null && !instead)
    return (
      <Centre>
        <Disc face={face} long={isLong(screen)} bringer={screen.bringer}>
          <MiddleWords middle={screen.middle} bringer={screen.bringer} />
        </Disc>
      </Centre>
    );
  if (rooms.length === 0) return <Waiting screen={screen} face={face} />;
  return (
    <Wide face={face}>
      <Fit className="fl-rooms-box" smallest={0.62}>
        <ul className="fl-rooms" data-count={rooms.length}>
          {rooms.map((room) => (
            <Room key={room.id} room={room} />
          ))}
        </ul>
        {apart.length > 0 && <Apart title={t(open ? 'inTheCircle' : 'unplaced')} people={apart} />}
      </Fit>
    </Wide>
  );
};

const Room = ({ room }: { readonly room: FloorSubgroup }) => {
  const { t } = useTranslation('rooms');
  const called = useRoomName();
  const { lead, people } = room;
  return (
    <li className="fl-room">
      <h2 dir="auto">{called(room)}</h2>
      {lead !== null && (
        <p className="fl-room-lead">
          <Person person={{ ...lead, name: t('ledBy', { name: lead.name }) }} />
        </p>
      )}
      {people.length === 0 && lead === null && <p className="fl-room-nobody">{t('nobody')}</p>}
      <ul className="fl-room-people">
        {people.map((person) => (
          <li key={person.id}>
            <Person person={person} />
          </li>
        ))}
      </ul>
    </li>
  );
};

/** Who is in none of them. */
const Apart = ({ title, people }: { readonly title: string; readonly people: readonly Someone[] }) => (
  <section className="fl-apart">
    <h2>{title}</h2>
    <ul>
      {people.map((person) => (
        <li key={person.id}>
          <Person person={person} />
        </li>
      ))}
    </ul>
  </section>
);

/** Nobody made subgroups yet. */
const Waiting = ({ screen, face }: Pick<SceneProps<'rooms'>, 'screen' | 'face'>) => (
  <Centre>
    <Disc face={face} bringer={null} around={screen.people}>
      <p className="fl-ask">{screen.ask}</p>
    </Disc>
  </Centre>
);
