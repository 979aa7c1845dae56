import { openBrowser, type Tab } from '../../support/client.ts';
import type { JoinCode, ParticipantId, RoomId } from '../../../shared/ids.ts';
import type { Links } from '../../../shared/protocol/http.ts';
import { Facilitator } from './facilitator.ts';
import type { Stage } from './stage.ts';

/** A session that somebody made before, with its console open: for stories that begin later. */
export const opensCircle = async (stage: Stage): Promise<Circle> => {
  const maker = openBrowser(stage.url);
  const code = await maker.create({ script: 'success-experience', title: 'Bijeenkomst 4', theme: 'Samenwerken', name: 'Carla' });
  const links = await maker.links(code);
  return { code, links, carla: await Facilitator.opens(stage, links.facilitator), other: () => maker.connect(code, 'facilitator') };
};

interface Circle {
  readonly code: JoinCode;
  readonly links: Links;
  readonly carla: Facilitator;
  /** A second tab of the facilitator's, which nobody looks at. */
  readonly other: () => Promise<Tab>;
}

/** Somebody whose screen nobody looks at: a client that speaks the protocol. */
export interface Extra {
  readonly id: ParticipantId;
  readonly name: string;
  readonly tab: Tab;
  /** Where they are, as the server last told. */
  readonly room: RoomId;
}

export const extraJoins = async (stage: Stage, code: JoinCode, name: string, department: string | null = null): Promise<Extra> => {
  const browser = openBrowser(stage.url);
  const id = await browser.join(code, name, department);
  const tab = await browser.connect(code);
  let { room } = tab.welcome;
  tab.socket.on('welcome', (welcome) => (room = welcome.room));
  return {
    id,
    name,
    tab,
    get room() {
      return room;
    },
  };
};
