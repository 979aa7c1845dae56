import type { MyPace } from './participantPace.ts';

/** What changed in the pace, as it is told to ears; nothing one did oneself. */
export type PaceNews =
  | { readonly kind: 'hand'; readonly place: number }
  | {
      readonly kind: 'silence' | 'silenceOver' | 'listening' | 'listeningOver' | 'turnMine' | 'turnNext' | 'urgent' | 'urgentOver';
    };

export const paceNewsBetween = (before: MyPace, after: MyPace): readonly PaceNews[] => {
  const news: PaceNews[] = [];
  if (after.silence !== null && after.silence.from !== before.silence?.from) news.push({ kind: 'silence' });
  if (after.silence === null && before.silence !== null) news.push({ kind: 'silenceOver' });
  if (after.listening === 'listener' && before.listening !== 'listener') news.push({ kind: 'listening' });
  if (after.listening === null && before.listening === 'listener') news.push({ kind: 'listeningOver' });
  if (after.turn?.place === 'mine' && before.turn?.place !== 'mine') news.push({ kind: 'turnMine' });
  if (after.turn?.place === 'next' && before.turn?.place !== 'next') news.push({ kind: 'turnNext' });
  if (after.urgent !== null && before.urgent === null) news.push({ kind: 'urgent' });
  if (after.urgent === null && before.urgent !== null) news.push({ kind: 'urgentOver' });
  const place = after.hand?.place ?? null;
  if (place !== null && place !== before.hand?.place) news.push({ kind: 'hand', place });
  return news;
};
