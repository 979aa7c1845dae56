import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import '../../styles/coach.css';

/** Tips that lie ready for the bringer, who reads one, all, or none. Letting them lie is as good as reading. */
export const TipsReady = ({ count, says, onOne, onAll }: TipsReadyProps) => {
  const { t } = useTranslation('coach');
  const [left, setLeft] = useState(false);
  return (
    <div className="co-tips">
      <p>{left ? t('tips.left', { count }) : says}</p>
      <div className="co-tips-ways">
        {left ? (
          <Button kind="quiet" onClick={() => setLeft(false)}>
            {t('tips.again')}
          </Button>
        ) : (
          <>
            {count > 1 && <Button onClick={onOne}>{t('tips.one')}</Button>}
            <Button onClick={onAll}>{t(count > 1 ? 'tips.all' : 'tips.only')}</Button>
            <Button kind="quiet" onClick={() => setLeft(true)}>
              {t('tips.leave', { count })}
            </Button>
          </>
        )}
      </div>
    </div>
  );
};

export interface TipsReadyProps {
  readonly count: number;
  /** How many lie there, and that nobody has to read them. */
  readonly says: string;
  readonly onOne: () => void;
  readonly onAll: () => void;
}
