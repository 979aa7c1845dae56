import type { ParticipantModel } from './participant.ts';

/** What changed around somebody, as the one polite live region tells it: digested, and nothing one did oneself. */
export type News =
  | { readonly kind: 'phase'; readonly title: string; readonly ask: string }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'lit'; readonly text: string }
  | { readonly kind: 'litSheet'; readonly sheet: string }
  | { readonly kind: 'cards'; readonly count: number }
  | { readonly kind: 'closed' };

export const newsBetween = (before: ParticipantModel, after: ParticipantModel): readonly News[] => {
  const news: News[] = [];
  if (after.closed !== null && before.closed === null) return [{ kind: 'closed' }];
  // In another room everything is other; where one is now is told instead.
  if (after.rooms.room.id !== before.rooms.room.id) return [];
  if (after.where.step !== before.where.step) news.push({ kind: 'phase', title: after.where.title, ask: after.where.ask });
  if (after.caption !== null && after.caption !== before.caption) news.push({ kind: 'caption', text: after.caption });
  const lit = litText(after);
  if (lit !== null && lit !== litText(before)) news.push({ kind: 'lit', text: lit });
  const sheet = after.sheets.all.find((one) => one.id === after.litSheet);
  if (sheet !== undefined && after.litSheet !== before.litSheet) news.push({ kind: 'litSheet', sheet: sheet.title });
  const known = new Set(cardIds(before));
  const count = cardIds(after).filter((id) => !known.has(id)).length;
  if (count > 0) news.push({ kind: 'cards', count });
  return news;
};

const litText = (model: ParticipantModel): string | null => model.cards.now.find((card) => card.lit)?.text ?? null;

/** Cards of others in the room: mine I know of. */
const cardIds = (model: ParticipantModel): readonly string[] =>
  [...model.cards.now, ...model.cards.earlier.flatMap((part) => part.cards)]
    .flatMap((card) => [card, ...card.followUps])
    .filter((card) => card.by.kind === 'person' || (card.by.kind === 'unnamed' && !card.by.mine))
    .map((card) => card.id);
