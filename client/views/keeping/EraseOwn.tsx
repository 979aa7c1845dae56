import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ack } from '../../../shared/protocol/control.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { EraseOwnDialog } from './EraseOwnDialog.tsx';

/** Everything I wrote, gone for good; also when the session is closed. */
export const EraseOwn = ({ erase, mayErase = true }: EraseOwnProps) => {
  const { t } = useTranslation('forgetting');
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <div className="k-erase-own">
      <Button kind="quiet" onClick={mayErase ? () => (setDone(false), setAsking(true)) : undefined}>
        {t('own.open')}
      </Button>
      {done && <Notice onClose={() => setDone(false)}>{t('own.done')}</Notice>}
      {asking && (
        <EraseOwnDialog
          name={null}
          erase={erase}
          onDone={() => {
            setAsking(false);
            setDone(true);
            announce(t('own.done'));
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
};

interface EraseOwnProps {
  readonly erase: (name: boolean) => Promise<Ack>;
  readonly mayErase?: boolean;
}
