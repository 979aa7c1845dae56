import { useEffect, useState } from 'react';
import type { RoomId } from '../../shared/ids.ts';
import type { OpenText } from '../connection/types.ts';

/** What these subgroups wrote together to take along, as plain words, kept up to date; only those that are here. */
export const useRoomHarvests = (openText: OpenText, rooms: readonly RoomId[]): ReadonlyMap<RoomId, string> => {
  const [words, setWords] = useState<ReadonlyMap<RoomId, string>>(NONE);
  const which = rooms.join(' ');
  useEffect(() => {
    const closers = which === '' ? [] : (which.split(' ') as RoomId[]).map((room) => read(openText, room, setWords));
    return () => {
      for (const close of closers) close();
      setWords(NONE);
    };
  }, [openText, which]);
  return words;
};

const read = (openText: OpenText, room: RoomId, setWords: (change: Change) => void): (() => void) => {
  let unwatch = (): void => undefined;
  const opened = openText(
    { kind: 'harvest' },
    (state) => {
      unwatch();
      unwatch = () => undefined;
      // Taken back: nothing of it stays.
      if (state.kind === 'closed') setWords((all) => new Map([...all].filter(([id]) => id !== room)));
      if (state.kind !== 'open') return;
      const say = (): void => {
        const text = state.text.toJSON();
        setWords((all) => new Map(all).set(room, text));
      };
      state.text.observe(say);
      unwatch = () => state.text.unobserve(say);
      if (state.synced) say();
    },
    room,
  );
  return () => {
    unwatch();
    opened.close();
  };
};

type Change = (all: ReadonlyMap<RoomId, string>) => ReadonlyMap<RoomId, string>;

const NONE: ReadonlyMap<RoomId, string> = new Map();
