import { useId, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Beside } from './BesideWords.tsx';

/** One line to fill in. `problem` is a sentence under the field; the words stay. */
export const Field = ({ label, hint, problem, optional = false, ref, onChange, type = 'text', traces = false, ...rest }: FieldProps) => {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} optional={optional}>
      <input
        {...rest}
        {...described(id, hint, problem)}
        ref={ref}
        type={type}
        className="k-input"
        onChange={(event) => onChange(event.target.value)}
      />
      {traces && <Beside text={rest.value} />}
    </FieldFrame>
  );
};

/** Room for words: grows with them, set in the people's own letter. */
export const TextArea = ({
  label,
  hint,
  problem,
  optional = false,
  ref,
  onChange,
  hideLabel = false,
  traces = true,
  ...rest
}: TextAreaProps) => {
  const id = useId();
  const { t } = useTranslation('common');
  const left = rest.maxLength === undefined ? Infinity : rest.maxLength - rest.value.length;
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem} optional={optional} hideLabel={hideLabel}>
      <div className="k-grow" data-value={`${rest.value}\u200b`}>
        <textarea
          rows={1}
          dir="auto"
          {...rest}
          {...described(id, hint, problem)}
          ref={ref}
          className="k-input k-input--words"
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {left <= 60 && <div className="k-meta">{t('left', { left })}</div>}
      {traces && <Beside text={rest.value} />}
    </FieldFrame>
  );
};

const FieldFrame = ({ id, label, hint, problem, optional, hideLabel = false, children }: FrameProps) => {
  const { t } = useTranslation('common');
  return (
    <div className={`k-field${problem === undefined ? '' : ' k-field--problem'}`}>
      <label htmlFor={id} className={hideLabel ? 'k-hidden' : 'k-label'}>
        {label}
        {optional && <span className="k-optional"> ({t('optional')})</span>}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="k-meta">
          {hint}
        </div>
      )}
      {children}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="k-problem">
          {problem}
        </p>
      )}
    </div>
  );
};

const described = (id: string, hint: ReactNode, problem: ReactNode) => ({
  id,
  'aria-invalid': problem !== undefined || undefined,
  'aria-describedby': [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].join(' ').trim() || undefined,
});

interface Common {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: ReactNode;
  /** Says that it may stay empty. */
  readonly optional?: boolean;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  readonly name?: string;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  /** Whether traces of a person in the words are pointed out to who writes: words that others may read, not a name or a link. */
  readonly traces?: boolean;
}
export interface FieldProps extends Common {
  readonly type?: 'text' | 'url' | 'password' | 'datetime-local';
  readonly autoComplete?: string;
  readonly autoCapitalize?: string;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly spellCheck?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
}
export interface TextAreaProps extends Common {
  readonly hideLabel?: boolean;
  readonly rows?: number;
  readonly onKeyDown?: HTMLAttributes<HTMLTextAreaElement>['onKeyDown'];
  readonly ref?: Ref<HTMLTextAreaElement>;
}
interface FrameProps extends Pick<Common, 'label' | 'hint' | 'problem'> {
  readonly id: string;
  readonly optional: boolean;
  readonly hideLabel?: boolean;
  readonly children: ReactNode;
}
