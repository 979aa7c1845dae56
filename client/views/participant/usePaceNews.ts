import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { MyPace } from '../../models/participantPace.ts';
import { paceNewsBetween, type PaceNews } from '../../models/participantPaceNews.ts';
import { usePlaceWords } from './usePlaceWords.ts';

/** Tells ears, politely, that the pace changed. Says nothing of how it was when one came in. */
export const usePaceNews = (pace: MyPace): void => {
  const { t } = useTranslation('pace');
  const announce = useAnnounce();
  const wordsFor = usePlaceWords();
  const before = useRef(pace);
  useEffect(() => {
    const was = before.current;
    before.current = pace;
    const say = (news: PaceNews): string =>
      news.kind === 'hand' ? t('mine.news.hand', { place: wordsFor(news.place) }) : t(`mine.news.${news.kind}`);
    for (const news of paceNewsBetween(was, pace)) announce(say(news));
  }, [pace, announce, t, wordsFor]);
};
