import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { ParticipantModel } from '../../models/participant.ts';
import { newsBetween, type News } from '../../models/participantNews.ts';

/** Tells ears what changed around them. Says nothing of how it was when one came in. */
export const useNews = (model: ParticipantModel): void => {
  const { t, i18n } = useTranslation(['participant', 'subgroup']);
  const announce = useAnnounce();
  const before = useRef({ model, lang: i18n.language });
  useEffect(() => {
    const was = before.current;
    before.current = { model, lang: i18n.language };
    // Another language puts other words in the same places: that is no news.
    if (was.model === model || was.lang !== i18n.language) return;
    const say = (news: News): string => {
      switch (news.kind) {
        case 'phase':
          return t('news.phase', { title: news.title, ask: news.ask });
        case 'caption':
          return t('news.caption', { text: news.text });
        case 'lit':
          return t('news.lit', { text: news.text });
        case 'litSheet':
          return t('news.litSheet', { sheet: news.sheet });
        case 'cards':
          return t(model.rooms.room.place === null ? 'news.cards' : 'subgroup:here.newCards', { count: news.count });
        case 'closed':
          return t('news.closed');
      }
    };
    for (const news of newsBetween(was.model, model)) announce(say(news));
  }, [model, announce, t, i18n.language]);
};
