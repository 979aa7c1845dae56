import { useTranslation } from 'react-i18next';
import type { Beside } from '../../hooks/useHinting.ts';
import { Button } from '../../parts/Button.tsx';
import '../../styles/coach.css';

/** Lays words aside as a tip where no coach speaks, or it keeps silent. While its hint offers that, once is enough. */
export const ParkQuietly = ({ beside: { hint }, text, onPark }: ParkQuietlyProps) => {
  const { t } = useTranslation('coach');
  const offered = hint !== null && hint.label !== 'why';
  if (onPark === undefined || offered || text.trim() === '') return null;
  return (
    <Button kind="quiet" className="co-park" onClick={onPark}>
      {t('parkQuietly')}
    </Button>
  );
};

interface ParkQuietlyProps {
  readonly beside: Beside;
  /** What stands in the field: nothing is no tip. */
  readonly text: string;
  readonly onPark: (() => void) | undefined;
}
