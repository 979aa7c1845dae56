import { rooms as enRooms } from '../i18n/en/rooms.ts';
import { takehome as en } from '../i18n/en/takehome.ts';
import { rooms as nlRooms } from '../i18n/nl/rooms.ts';
import { takehome as nl } from '../i18n/nl/takehome.ts';
import type { Same } from '../i18n/same.ts';
import type { Lang } from '../model/text.ts';
import type { RoomNameView } from '../session/views.ts';

/** The headings of the pages people take home. */
export const wordsFor = (lang: Lang): TakeHomeWords => (lang === 'nl' ? nl : en);

export type TakeHomeWords = Same<typeof nl>;

/** How a subgroup is called on paper. */
export const roomNameIn = (lang: Lang, { order, name }: RoomNameView): string => {
  const words = lang === 'nl' ? nlRooms : enRooms;
  return name !== '' ? name : order === null ? words.earlier : words.name.replace('{{number}}', String(order + 1));
};
