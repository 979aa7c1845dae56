import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { EraseCaseDialog } from '../../parts/EraseCase.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useDesk } from './desk.ts';

/** The bringer's: deletes everything about the own experience, also when the circle is closed. */
export const EraseOwnCase = () => {
  const { t } = useTranslation('lookback');
  const { live } = useDesk();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <div>
      <Button kind="quiet" className="p-stop" onClick={() => (setDone(false), setAsking(true))}>
        {t('erase.open')}
      </Button>
      {done && <Notice onClose={() => setDone(false)}>{t('erase.done')}</Notice>}
      {asking && (
        <EraseCaseDialog
          name={null}
          erase={() => live.act('case.erase', {})}
          onDone={() => {
            setAsking(false);
            setDone(true);
            announce(t('erase.done'));
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
};
