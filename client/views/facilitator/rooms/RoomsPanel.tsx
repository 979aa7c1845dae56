import { useState, type ReactNode } from 'react';
import type { JoinCode, PhaseId, RoomId } from '../../../../shared/ids.ts';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Dividing } from './Dividing.tsx';
import { DividingWay } from './DividingWay.tsx';
import { RoomsOpen } from './RoomsOpen.tsx';
import { RoomsOver } from './RoomsOver.tsx';
import '../../../styles/facilitator-rooms.css';

/** The subgroups, in whatever state they are: not there, being formed, open, or over. */
export const RoomsPanel = ({ rooms, texts, onGone }: RoomsPanelProps) => {
  const [anew, setAnew] = useState(false);
  const done = () => setAnew(false);
  if (anew && rooms.form !== undefined) return <DividingWay rooms={rooms} onDone={done} onBack={done} />;
  switch (rooms.state) {
    case 'none':
      return <DividingWay rooms={rooms} />;
    case 'forming':
      return <Dividing rooms={rooms} texts={texts} onAnew={() => setAnew(true)} onGone={onGone} />;
    case 'open':
      return <RoomsOpen rooms={rooms} texts={texts} onGone={onGone} />;
    case 'over':
      return <RoomsOver rooms={rooms} onAnew={() => setAnew(true)} onGone={onGone} />;
  }
};

/** What a room's card shows of others: the hosts' notes beside a step, and the line to hand out. */
export interface RoomTexts {
  readonly code: JoinCode;
  readonly notes: (room: RoomId, phase: PhaseId, label: string) => ReactNode;
  /** Where people join, as a whole address; `null` while it is not known. */
  readonly join: string | null;
  /** The session has a video call beside it. */
  readonly video: boolean;
}

interface RoomsPanelProps {
  readonly rooms: RoomsModel;
  readonly texts: RoomTexts;
  /** After going somewhere else: what lies over the floor makes way. */
  readonly onGone: () => void;
}
