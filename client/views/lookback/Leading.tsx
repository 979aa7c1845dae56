import { useTranslation } from 'react-i18next';
import { PLENARY } from '../../../shared/ids.ts';
import type { OpenText } from '../../connection/types.ts';
import { CoText } from '../text/CoText.tsx';

/** The after-talk of hosts about their own leading: written together, by hosts alone, also when the session is closed. */
export const Leading = ({ openText }: { readonly openText: OpenText }) => {
  const { t } = useTranslation('lookback');
  return (
    <section className="lb-leading" aria-labelledby="lb-leading">
      <h2 id="lb-leading">{t('leading.title')}</h2>
      <p className="k-meta">{t('leading.intro')}</p>
      <CoText open={openText} text={LEADING} room={PLENARY} label={t('leading.title')} hideLabel empty={t('leading.none')} />
    </section>
  );
};

const LEADING = { kind: 'leading' } as const;
