import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorView } from '../../../shared/session/views.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { layingNews, type LayingNews } from '../../models/layingNews.ts';

/** Tells ears what was laid together and linked, by whoever's hand: what eyes see move. */
export const useLayingNews = (floor: FloorView): void => {
  const { t } = useTranslation('laying');
  const announce = useAnnounce();
  const before = useRef(floor);
  useEffect(() => {
    const was = before.current;
    before.current = floor;
    if (was === floor || was.room.id !== floor.room.id || (was.groups === floor.groups && was.links === floor.links)) return;
    const say = (news: LayingNews): string => {
      switch (news.kind) {
        case 'laid':
          return t('news.laid', { card: news.card, beside: news.beside });
        case 'laidIn':
          return t('news.laidIn', { card: news.card, name: news.name });
        case 'out':
          return t('news.out', { card: news.card });
        case 'named':
          return t('news.named', { name: news.name });
        case 'tension':
        case 'same':
          return t(`news.${news.kind}`, { from: news.from, to: news.to });
        case 'unnamed':
        case 'apart':
        case 'dropped':
          return t(`news.${news.kind}`);
      }
    };
    for (const news of layingNews(was, floor)) announce(say(news));
  }, [floor, announce, t]);
};
