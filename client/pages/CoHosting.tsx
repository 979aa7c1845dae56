import type { JoinCode } from '../../shared/ids.ts';
import type { LiveSession } from '../connection/types.ts';
import { useBeingThere } from '../hooks/useArrival.ts';
import { useRoomLinks } from '../hooks/useLinks.ts';
import { Hosting } from './Hosting.tsx';

/** A participant who leads a subgroup has the console of that room, for as long as they lead it. */
const CoHosting = ({ live, code }: { readonly live: LiveSession; readonly code: JoinCode }) => {
  const { person, room } = live.welcome;
  const links = useRoomLinks(code, room);
  useBeingThere(`${live.floor.session.code}.${person ?? ''}`, room);
  return <Hosting live={live} links={links} erase={undefined} />;
};

export default CoHosting;
