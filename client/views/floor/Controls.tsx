import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';

/** What somebody standing at the screen may want; out of sight until a pointer or the keyboard comes near. */
export const Controls = ({ lamplight, onLamplight, onFill }: ControlsProps) => {
  const { t } = useTranslation('floor');
  return (
    <div className="fl-controls" role="group" aria-label={t('controls.label')}>
      <Button onClick={() => onLamplight(!lamplight)}>{lamplight ? t('controls.daylight') : t('controls.lamplight')}</Button>
      <Button onClick={onFill}>{t('controls.full')}</Button>
    </div>
  );
};

export interface ControlsProps {
  readonly lamplight: boolean;
  readonly onLamplight: (on: boolean) => void;
  readonly onFill: () => void;
}
