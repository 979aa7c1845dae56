import { useId } from 'react';

/** One of many: the device's own list. */
export const Select = ({ label, value, none, options, onChange }: SelectProps) => {
  const id = useId();
  return (
    <div className="k-field">
      <label className="k-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="k-input" value={value} onChange={(event) => onChange(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** What stands there while nothing is chosen; without it one of the options always is. */
  readonly none?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}
