import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../a11y/live-region.tsx';
import type { RoomName } from '../../../models/facilitatorLift.ts';
import { roomsNews, type RoomsMoment, type RoomsNews } from '../../../models/facilitatorRoomsNews.ts';

/** Tells the facilitator's ears, politely, what changed around the subgroups. */
export const useRoomsNews = (rooms: RoomsMoment['rooms'] | null, people: RoomsMoment['people']): void => {
  const { t } = useTranslation(['dividing', 'rooms']);
  const announce = useAnnounce();
  const before = useRef<RoomsMoment | null>(null);
  useEffect(() => {
    const was = before.current;
    if (rooms === null) return;
    before.current = { rooms, people };
    if (was === null) return;
    const titleOf = ({ order, name }: RoomName): string => (name === '' ? t('rooms:name', { number: (order ?? 0) + 1 }) : name);
    const say = (news: RoomsNews): string => {
      switch (news.kind) {
        case 'opened':
        case 'closed':
          return t(`news.${news.kind}`);
        case 'help':
          return t('news.help', { room: titleOf(news.room) });
        case 'leads':
        case 'declined':
          return t(`news.${news.kind}`, { room: titleOf(news.room), name: news.name });
      }
    };
    for (const news of roomsNews(was, { rooms, people })) announce(say(news));
  }, [rooms, people, announce, t]);
};
