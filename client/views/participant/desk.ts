import { createContext, useContext, useState } from 'react';
import { PLENARY } from '../../../shared/ids.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import type { Ack } from '../../../shared/protocol/control.ts';
import type { LiveSession } from '../../connection/types.ts';
import type { DraftChange, Drafts } from '../../models/participantDrafts.ts';
import { NO_WORDS, type Words } from '../../models/participantComposers.ts';

/** What every part of a participant's screen may reach for: doing a command, and the words that are being typed. */
export interface Desk {
  readonly live: LiveSession;
  readonly drafts: Drafts;
  readonly change: (change: DraftChange) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('outside a participant’s screen');
  return desk;
};

/** Whether what is written here is read by a subgroup alone. */
export const useInSubgroup = (): boolean => useDesk().live.floor.room.id !== PLENARY;

/** Does a command and keeps the reason when the answer is no. */
export const useAttempt = () => {
  const { live } = useDesk();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (command: Command): Promise<boolean> => {
    setRefusal(null);
    const ack = await actOn(live, command);
    if (!ack.ok) setRefusal(ack.refusal);
    return ack.ok;
  };
  return { run, refusal, forget: () => setRefusal(null) };
};

export const actOn = (live: LiveSession, command: Command): Promise<Ack> =>
  // A command's payload fits its name by the union's own shape; that bond is lost when the two are taken apart.
  live.act(command.name, command.payload);

/** Words in a field that must survive a reload. */
export const useWords = (
  key: string,
): { readonly words: Words | undefined; readonly type: (words: Partial<Words>) => void; readonly drop: () => void } => {
  const { drafts, change } = useDesk();
  const words = drafts.fields[key];
  return {
    words,
    type: (part) => change({ type: 'typed', key, words: { ...NO_WORDS, ...words, ...part } }),
    drop: () => change({ type: 'dropped', id: key }),
  };
};
