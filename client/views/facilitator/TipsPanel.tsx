import { useTranslation } from 'react-i18next';
import type { FacilitatorTips } from '../../models/facilitatorTips.ts';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { TipsReady } from '../coach/TipsReady.tsx';
import { Panel } from './Panel.tsx';
import { useAttempt } from './useAttempt.ts';

/** The bringer has no device: the facilitator asks whether the tips may be read, and opens them. */
export const TipsPanel = ({ tips }: { readonly tips: FacilitatorTips }) => {
  const { t } = useTranslation('coach');
  const trying = useAttempt();
  const { bringer: name, count, open } = tips;
  return (
    <Panel title={t('tips.title')}>
      {open === undefined ? (
        <p className="f-soft">{t('tips.waitFor', { count, name })}</p>
      ) : (
        <TipsReady
          count={count}
          says={t('tips.readyFor', { count, name })}
          onOne={() => void trying.attempt(open.one)}
          onAll={() => void trying.attempt(open.all)}
        />
      )}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </Panel>
  );
};
