import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { TensionWords } from '../../../shared/model/links.ts';
import type { LineModel } from '../../models/laying.ts';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { ASPECTS } from './TensionTold.tsx';
import { useCalmSaving } from './useCalmSaving.ts';

/** Four small questions about a tension. Each may stay empty; what is written is kept after a pause, without a button. */
export const TensionFields = ({ told, tell }: { readonly told: TensionWords; readonly tell: NonNullable<LineModel['tell']> }) => {
  const { t } = useTranslation('laying');
  const { value, type, state, refusal, saveNow } = useCalmSaving(told, tell);
  return (
    <div className="l-fields">
      <p className="k-meta">{t('tension.hint')}</p>
      {ASPECTS.map((aspect) => (
        <TextArea
          key={aspect}
          label={t(`tension.${aspect}`)}
          value={value[aspect]}
          maxLength={LIMITS.planField}
          onChange={(words) => type({ [aspect]: words })}
          onBlur={saveNow}
        />
      ))}
      <p className="k-meta l-saved" aria-live="off">
        {state === 'saved' ? t('tension.saved') : state === 'saving' ? t('tension.saving') : ' '}
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
    </div>
  );
};
