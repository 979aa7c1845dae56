import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../shared/session/refusal.ts';
import { Button } from './Button.tsx';

/** A sentence to the person, kindly: no alarm, no red. `hint` is the coach's amber. */
export const Notice = ({ kind = 'plain', title, children, onClose }: NoticeProps) => {
  const { t } = useTranslation('common');
  return (
    <div className={`k-notice k-notice--${kind}`} role="status">
      <div className="k-notice-words">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
      {onClose !== undefined && (
        <Button kind="quiet" className="k-close" aria-label={t('close')} onClick={onClose}>
          ×
        </Button>
      )}
    </div>
  );
};

/** Why the server said no. */
export const RefusalNotice = ({ refusal, onClose }: { readonly refusal: Refusal; readonly onClose?: () => void }) => {
  const { t } = useTranslation('refusals');
  return <Notice {...(onClose === undefined ? {} : { onClose })}>{t(`refusal.${refusal.code}`)}</Notice>;
};

export interface NoticeProps {
  readonly kind?: 'plain' | 'hint' | 'accent';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly onClose?: () => void;
}
