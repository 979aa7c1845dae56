import { useTranslation } from 'react-i18next';
import type { RoomNameView } from '../../../shared/session/views.ts';
import type { Subgroup } from '../../models/participantForming.ts';
import type { MyRoom } from '../../models/participantRoom.ts';
import { useRoomName } from '../roomName.ts';
import { listOf } from '../words.ts';

export interface RoomWords {
  /** “Subgroep 2”, or the name it was given; `null` is the circle. */
  readonly nameOf: (place: RoomNameView | null) => string;
  /** One sentence: where I am now, and with whom. */
  readonly whereIAm: (room: MyRoom) => string;
  /** One sentence: where I will go, and with whom. */
  readonly whereIGo: (going: Subgroup) => string;
  /** “om 15:40”. */
  readonly timeOf: (at: number) => string;
}

/** Rooms in words, as one would say them. */
export const useRoomWords = (): RoomWords => {
  const { t, i18n } = useTranslation(['subgroup', 'rooms']);
  const lang = i18n.language;
  const called = useRoomName();
  const nameOf = (place: RoomNameView | null): string => (place === null ? t('rooms:circle') : called(place));
  return {
    nameOf,
    whereIAm: ({ place, others }) => {
      if (place === null) return t('arrival.back');
      const room = nameOf(place);
      return others.length === 0 ? t('arrival.inAlone', { room }) : t('arrival.in', { room, names: listOf(namesOf(others), lang) });
    },
    whereIGo: ({ place, people, lead }) => {
      const room = nameOf(place);
      const others = people.filter(({ me }) => !me);
      const going =
        others.length === 0 ? t('forming.goingAlone', { room }) : t('forming.going', { room, names: listOf(namesOf(others), lang) });
      return lead === null ? going : `${going} ${lead.me ? t('forming.iLead') : t('forming.leads', { name: lead.name })}`;
    },
    timeOf: (at) => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeStyle: 'short' }).format(at),
  };
};

const namesOf = (people: readonly { readonly name: string }[]): readonly string[] => people.map(({ name }) => name);
