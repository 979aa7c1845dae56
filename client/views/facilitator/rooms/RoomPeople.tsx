import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import type { RoomId } from '../../../../shared/ids.ts';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import type { RoomPerson, RoomTag } from '../../../models/facilitatorRoomPeople.ts';
import { Menu } from '../../../parts/Menu.tsx';
import { Stone } from '../../../parts/Stone.tsx';
import { Icon } from '../icons.tsx';
import { useBring, useCarryingTo } from './carrying.tsx';
import { useRoomTitle } from './useRoomTitle.ts';

/** The people of a room, or of the circle: each a stone one can take to another room. */
export const RoomPeople = ({ rooms, room, people, empty }: RoomPeopleProps) => {
  const { t } = useTranslation(['dividing', 'rooms']);
  const titleOf = useRoomTitle();
  const here = rooms.rooms.find(({ id }) => id === room);
  const hooks = useCarryingTo(room, (id) => people.find((one) => one.id === id)?.name ?? '');
  const label = t('people.label', { room: here === undefined ? t('rooms:circle') : titleOf(here) });
  return (
    <GridList
      className="f-room-people"
      aria-label={label}
      items={people}
      dependencies={[rooms]}
      dragAndDropHooks={hooks}
      renderEmptyState={() => <span className="f-soft">{empty}</span>}
    >
      {(person) => (
        <GridListItem
          id={person.id}
          textValue={person.name}
          className={`f-placed${person.tags.includes('offline') ? ' f-placed--away' : ''}`}
        >
          <AriaButton slot="drag" className="f-placed-hold" aria-label={t('people.hold', { name: person.name })}>
            <Stone stone={person.stone} name={person.name} />
          </AriaButton>
          <span className="f-placed-words">
            <bdi>{person.name}</bdi>
            <Notes person={person} inRoom={room !== null} />
          </span>
          <PersonMenu person={person} rooms={rooms} room={room} />
        </GridListItem>
      )}
    </GridList>
  );
};

/** Who leads stands above the list already. */
const Notes = ({ person, inRoom }: { readonly person: RoomPerson; readonly inRoom: boolean }) => {
  const { t } = useTranslation('dividing');
  const notes = [...person.tags.filter((tag) => !inRoom || !ABOVE.has(tag)).map((tag) => t(`people.${tag}`)), person.department]
    .filter(Boolean)
    .join(' · ');
  return notes === '' ? null : <span className="f-soft">{notes}</span>;
};

const PersonMenu = ({ person, rooms, room }: Pick<RoomPeopleProps, 'rooms' | 'room'> & { readonly person: RoomPerson }) => {
  const { t } = useTranslation(['dividing', 'rooms']);
  const titleOf = useRoomTitle();
  const bring = useBring();
  const items = [
    ...rooms.rooms
      .filter(({ id }) => id !== room)
      .map((to) => ({
        id: to.id,
        label: t('people.to', { room: titleOf(to) }),
        onAction: rooms.put(person.id, to.id) && (() => bring(person.id, to.id)),
      })),
    ...(room === null
      ? []
      : [{ id: 'circle', label: t('people.toCircle'), onAction: rooms.put(person.id, null) && (() => bring(person.id, null)) }]),
  ];
  return <Menu kind="quiet" label={t('people.menu', { name: person.name })} button={<Icon of="more" />} items={items} />;
};

const ABOVE: ReadonlySet<RoomTag> = new Set(['leads', 'asked']);

interface RoomPeopleProps {
  readonly rooms: RoomsModel;
  /** `null`: the circle. */
  readonly room: RoomId | null;
  readonly people: readonly RoomPerson[];
  /** Said while nobody is here. */
  readonly empty: string;
}
