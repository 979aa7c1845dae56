import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { useKeptDraft } from '../../hooks/useKeptDraft.ts';
import { oneLine } from '../../models/facilitatorForm.ts';
import { addLine, lineProblem, type LinesEdit } from '../../models/seriesAgreements.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { Icon } from '../facilitator/icons.tsx';
import { useSentence } from './useSentence.ts';

/** Room for the next agreement; the field stays, so that a circle can go on naming them. */
export const NewAgreement = ({ series, save }: NewAgreementProps) => {
  const { t } = useTranslation('series');
  const sentence = useSentence();
  const announce = useAnnounce();
  const { draft, type, forget } = useKeptDraft(`series.${series}.agreement`, () => '');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = lineProblem(draft);
  const submit = async () => {
    setTried(true);
    if (problem !== undefined || !(await save(addLine(draft)))) return field.current?.focus();
    announce(t('agreements.added', { line: oneLine(draft) }));
    type('');
    forget();
    setTried(false);
    field.current?.focus();
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
        label={t('agreements.add')}
        value={draft}
        onChange={type}
        placeholder={t('agreements.addPlaceholder')}
        problem={tried ? sentence(problem) : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void submit();
        }}
      />
      <Button type="submit" className="f-add">
        <Icon of="plus" />
        {t('agreements.addGo')}
      </Button>
    </form>
  );
};

interface NewAgreementProps {
  readonly series: string;
  /** Resolves with whether it is stored; until then the words stay. */
  readonly save: (edit: LinesEdit) => Promise<boolean>;
}
