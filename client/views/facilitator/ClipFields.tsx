import { useTranslation } from 'react-i18next';
import type { Problems, TypedSettings } from '../../models/facilitatorForm.ts';
import { Field, TextArea } from '../../parts/Field.tsx';
import { useProblemText } from './problem-text.ts';

export type ClipTyped = Pick<TypedSettings, 'clipTitle' | 'clipLink' | 'clipQuestion' | 'clipPoints'>;

/** The knowledge clip: what people watch beforehand, and its points, entered once for the session. */
export const ClipFields = ({ typed, problems, onChange: change }: FieldsProps) => {
  const { t } = useTranslation('facilitator');
  const sentence = useProblemText(problems);
  return (
    <>
      <Field
        label={t('settings.clipTitle')}
        traces
        optional
        value={typed.clipTitle}
        onChange={(clipTitle) => change({ clipTitle })}
        problem={sentence('clipTitle')}
        autoComplete="off"
      />
      <Field
        label={t('settings.clipLink')}
        optional
        type="url"
        inputMode="url"
        value={typed.clipLink}
        onChange={(clipLink) => change({ clipLink })}
        problem={sentence('clipLink')}
        placeholder="https://"
        autoComplete="off"
      />
      <Field
        label={t('settings.clipQuestion')}
        traces
        optional
        value={typed.clipQuestion}
        onChange={(clipQuestion) => change({ clipQuestion })}
        problem={sentence('clipQuestion')}
        autoComplete="off"
      />
      <TextArea
        label={t('settings.clipPoints')}
        hint={t('settings.clipPointsHint')}
        optional
        rows={4}
        value={typed.clipPoints}
        onChange={(clipPoints) => change({ clipPoints })}
        problem={sentence('clipPoints')}
      />
    </>
  );
};

interface FieldsProps {
  readonly typed: ClipTyped;
  readonly problems: Problems;
  readonly onChange: (change: Partial<ClipTyped>) => void;
}
