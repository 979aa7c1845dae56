import { useTranslation } from 'react-i18next';
import { PLENARY } from '../../../shared/ids.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useDesk } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';

/** Taken to another room in the middle of a word: what did not reach the text there is offered back. */
export const LostTexts = () => {
  const { t } = useTranslation(['subgroup', 'participant']);
  const { live } = useDesk();
  const { nameOf } = useRoomWords();
  return live.lostTexts.map((lost) => (
    <Notice
      key={lost.name}
      title={
        lost.room === PLENARY
          ? t('draft.textCircle')
          : t('draft.text', { room: nameOf(live.floor.rooms[lost.room] ?? { order: null, name: '' }) })
      }
    >
      <p className="k-words p-draft-words" dir="auto">
        {lost.words}
      </p>
      <div className="p-row">
        <Button onClick={() => void navigator.clipboard?.writeText(lost.words)}>{t('participant:draft.copy')}</Button>
        <Button kind="quiet" onClick={() => live.forgetText(lost)}>
          {t('draft.seen')}
        </Button>
      </div>
    </Notice>
  ));
};
