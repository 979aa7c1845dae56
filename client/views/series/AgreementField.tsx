import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneLine } from '../../models/facilitatorForm.ts';
import { lineProblem } from '../../models/seriesAgreements.ts';
import { useKeptDraft } from '../../hooks/useKeptDraft.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { useSentence } from './useSentence.ts';

/** One line of the agreements, being changed where it stands. */
export const AgreementField = ({ name, label, start, go, save, onDone, onLeave }: AgreementFieldProps) => {
  const { t } = useTranslation('series');
  const sentence = useSentence();
  const { draft, type, forget } = useKeptDraft(name, () => start);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const problem = lineProblem(draft);
  const submit = async () => {
    setTried(true);
    if (problem !== undefined || !(await save(draft))) return field.current?.focus();
    forget();
    onDone(oneLine(draft));
  };
  return (
    <form
      className="s-line-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        ref={field}
        label={label}
        hideLabel
        value={draft}
        onChange={type}
        problem={tried ? sentence(problem) : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void submit();
        }}
      />
      <div className="f-row">
        <Button type="submit">{go}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            forget();
            onLeave();
          }}
        >
          {t('agreements.leave')}
        </Button>
      </div>
    </form>
  );
};

interface AgreementFieldProps {
  /** Under which what is typed is kept in this tab. */
  readonly name: string;
  readonly label: string;
  readonly start: string;
  readonly go: string;
  /** Resolves with whether it is stored; until then the words stay. */
  readonly save: (line: string) => Promise<boolean>;
  /** With the line as it is now. */
  readonly onDone: (line: string) => void;
  readonly onLeave: () => void;
}
