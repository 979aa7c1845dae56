import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';

/** The way back, right where something was taken away. It comes by one's own deed, so focus goes along. */
export const UndoLine = ({ says, label, onUndo, onClose }: UndoLineProps) => {
  const { t } = useTranslation('common');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={line} className="s-undo" role="group" aria-label={says}>
      <p dir="auto">{says}</p>
      <Button onClick={onUndo}>{label}</Button>
      <Button kind="quiet" className="k-close" aria-label={t('close')} onClick={onClose}>
        ×
      </Button>
    </div>
  );
};

interface UndoLineProps {
  readonly says: string;
  readonly label: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}
