import { useTranslation } from 'react-i18next';
import type { Brought } from '../../../models/floorExchange.ts';
import type { FloorSlip } from '../../../models/floorSlip.ts';
import { useRoomName } from '../../roomName.ts';
import { Disc } from '../Disc.tsx';
import { Fit } from '../Fit.tsx';
import { Heap } from '../LaidSlips.tsx';
import { Slip, Slips } from '../Slips.tsx';
import { Threads } from '../Threads.tsx';
import { Centre, isLong, MiddleOr, Side, Wide, type SceneProps } from './frame.tsx';
import '../rooms.css';

/** What the subgroups brought along, by room, and beside it what the circle says to it. */
export const ExchangeScene = ({ screen, scene, face }: SceneProps<'exchange'>) => {
  const { rooms, slips, groups, threads } = scene;
  const all = [...rooms.flatMap((room) => room.slips), ...groups.flatMap((group) => group.slips), ...slips];
  if (screen.middle !== null || (rooms.length === 0 && all.length === 0))
    return <Spotlit screen={screen} slips={all} threads={threads} face={face} />;
  const asks = slips.length > 0 || groups.length > 0;
  return (
    <>
      <Wide face={face}>
        <Fit className="fl-brought-box" smallest={0.55}>
          <div className="fl-brought" data-count={rooms.length + (asks ? 1 : 0)}>
            {rooms.map((room) => (
              <Room key={room.id} room={room} />
            ))}
            {asks && <Circle slips={slips} groups={groups} />}
          </div>
        </Fit>
      </Wide>
      <Threads threads={threads} />
    </>
  );
};

const Room = ({ room }: { readonly room: Brought }) => {
  const { t } = useTranslation('rooms');
  const called = useRoomName();
  const { harvest, slips, grouped } = room;
  return (
    <section className="fl-from-room">
      <h2 dir="auto">{called(room)}</h2>
      {harvest !== '' && (
        <p className="fl-room-harvest k-words" dir="auto">
          {harvest}
        </p>
      )}
      <List slips={slips.map((slip) => ({ ...slip, from: null }))} />
      {harvest === '' && slips.length === 0 && !grouped && <p className="fl-room-nobody">{t('exchange.none')}</p>}
    </section>
  );
};

/** Heaps may hold cards of several rooms: they lie with what the circle says. */
const Circle = ({ slips, groups }: Pick<SceneProps<'exchange'>['scene'], 'slips' | 'groups'>) => {
  const { t } = useTranslation('rooms');
  return (
    <section className="fl-from-room fl-from-room--circle">
      <h2>{t('exchange.circle')}</h2>
      {groups.map((group) => (
        <Heap key={group.id} group={group} />
      ))}
      <List slips={slips} />
    </section>
  );
};

const List = ({ slips }: { readonly slips: readonly FloorSlip[] }) => (
  <ul className="fl-brought-slips">
    {slips.map((slip) => (
      <li key={slip.id}>
        <Slip slip={slip} />
      </li>
    ))}
  </ul>
);

const Spotlit = ({ screen, slips, threads, face }: SpotlitProps) => {
  const lit = screen.middle?.kind === 'card' ? screen.middle.slip.id : null;
  const others = slips.filter(({ id }) => id !== lit);
  return (
    <>
      <Side at="left" count={1}>
        <Slips slips={others.filter((_, index) => index % 2 === 0)} />
      </Side>
      <Centre>
        <Disc face={face} long={isLong(screen)} bringer={screen.bringer} around={screen.people}>
          <MiddleOr screen={screen}>
            <p className="fl-ask">{screen.ask}</p>
          </MiddleOr>
        </Disc>
      </Centre>
      <Side at="right" count={1}>
        <Slips slips={others.filter((_, index) => index % 2 === 1)} />
      </Side>
      <Threads threads={threads} />
    </>
  );
};

type SpotlitProps = Pick<SceneProps<'exchange'>, 'screen' | 'face'> & {
  readonly slips: readonly FloorSlip[];
  readonly threads: SceneProps<'exchange'>['scene']['threads'];
};
