import { useTranslation } from 'react-i18next';
import type { DraftRoom } from '../../models/participantDrafts.ts';
import { wordsOf, type Composer } from '../../models/participantComposers.ts';
import { leftovers } from '../../models/participantDrafts.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useDesk } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';

/** Words on their way, while there is no connection or no answer yet. */
export const OnTheirWay = () => {
  const { t } = useTranslation('participant');
  const { drafts, live } = useDesk();
  if (drafts.sending.length === 0) return null;
  return (
    <ul className="p-sending">
      {drafts.sending.map((one) => (
        <li key={one.id}>
          <p className="k-words" dir="auto">
            {one.words.text}
          </p>
          <p className="k-meta">{t(live.saving === 'offline' ? 'compose.queued' : 'compose.sending')}</p>
        </li>
      ))}
    </ul>
  );
};

/** What somebody had typed when the moment passed: offered back, never thrown away unasked. */
export const Leftovers = ({
  composers,
  current,
  open,
}: {
  readonly composers: readonly Composer[];
  readonly current: Composer | null;
  readonly open: ReadonlySet<string>;
}) => {
  const { t } = useTranslation(['participant', 'common', 'subgroup']);
  const { drafts, change } = useDesk();
  const { nameOf } = useRoomWords();
  const titleOf = (at: DraftRoom | null): string => {
    if (at === null || at.room === drafts.at?.room) return t('draft.title');
    return at.place === null ? t('subgroup:draft.fromCircle') : t('subgroup:draft.from', { room: nameOf(at.place) });
  };
  const left = leftovers(drafts, new Set([...composers.map((one) => one.key), ...open]));
  return left.map((one) => (
    <Notice key={one.id} title={titleOf(one.at)}>
      <p className="k-words p-draft-words" dir="auto">
        {wordsOf(one.words).join('\n')}
      </p>
      <div className="p-row">
        {current?.post !== undefined && (
          <Button onClick={() => change({ type: 'adopted', id: one.id, key: current.key })}>{t('draft.use')}</Button>
        )}
        <Button kind="quiet" onClick={() => void navigator.clipboard?.writeText(wordsOf(one.words).join('\n'))}>
          {t('draft.copy')}
        </Button>
        <Button kind="quiet" onClick={() => change({ type: 'dropped', id: one.id })}>
          {t('draft.drop')}
        </Button>
      </div>
    </Notice>
  ));
};
