import { useId, type ReactNode } from 'react';

/** One of a few: native radio buttons that look like pebbles. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps) => {
  const name = useId();
  return (
    <fieldset className="f-choice">
      <legend className="k-label">{label}</legend>
      <div className="f-row">
        {options.map((option) => (
          <label key={option.value} className="f-pebble">
            <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface ChoiceProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode; readonly lang?: string }[];
  readonly onChange: (value: string) => void;
}
