import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { short } from '../../models/layingNews.ts';
import { roomNewsBetween, type RoomNews } from '../../models/participantRoomNews.ts';
import type { MyRooms } from '../../models/participantRooms.ts';
import { useRoomWords } from './useRoomWords.ts';

/** Tells ears where one is taken, where one will go, and what is asked. Says nothing of how it was when one came in. */
export const useRoomNews = (rooms: MyRooms): void => {
  const { t } = useTranslation('subgroup');
  const announce = useAnnounce();
  const words = useRoomWords();
  const before = useRef(rooms);
  useEffect(() => {
    const was = before.current;
    before.current = rooms;
    if (was === rooms) return;
    const say = (news: RoomNews): string => {
      switch (news.kind) {
        case 'moved':
          return words.whereIAm(news.room);
        case 'going':
          return words.whereIGo(news.going);
        case 'asked':
          return t('news.asked', { room: words.nameOf(news.place) });
        case 'lift':
          return t('news.lift', { text: short(news.text) });
        case 'lead':
          return t('news.lead', { name: news.name });
        case 'visitor':
          return t('room.visitor', { name: news.name });
        case 'left':
          return t('news.left', { name: news.name });
        case 'back':
          return t('room.back', { time: words.timeOf(news.at) });
        case 'help':
        case 'helpOff':
        case 'harvest':
          return t(`news.${news.kind}`);
      }
    };
    for (const news of roomNewsBetween(was, rooms)) announce(say(news));
  }, [rooms, announce, t, words]);
};
