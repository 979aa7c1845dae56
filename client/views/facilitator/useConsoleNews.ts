import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { langOf } from '../../i18n.ts';
import { consoleNews, type ConsoleMoment, type ConsoleNews } from '../../models/facilitatorNews.ts';

/** Tells ears what changed around the facilitator. Says nothing of how it was when she came in. */
export const useConsoleNews = ({
  floor,
  desk,
}: {
  readonly floor: ConsoleMoment['floor'];
  readonly desk: ConsoleMoment['desk'] | null;
}): void => {
  const { t, i18n } = useTranslation(['facilitator', 'pace']);
  const announce = useAnnounce();
  const before = useRef<ConsoleMoment | null>(null);
  useEffect(() => {
    const was = before.current;
    if (desk === null) return;
    before.current = { floor, desk };
    if (was === null) return;
    const say = (news: ConsoleNews): string => {
      switch (news.kind) {
        case 'closed':
          return t('news.closed');
        case 'phase':
          return t('news.phase', { title: news.phase.title[langOf(i18n)] });
        case 'joined':
        case 'left':
          return t(`news.${news.kind}`, { name: news.name });
        case 'hand':
          return t('pace:lead.news.hand', { name: news.name });
        case 'allReady':
          return t('pace:lead.news.allReady');
        default:
          return t(`news.${news.kind}`, { count: news.count });
      }
    };
    for (const news of consoleNews(was, { floor, desk })) announce(say(news));
  }, [floor, desk, announce, t, i18n]);
};
