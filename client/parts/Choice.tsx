import { useId } from 'react';

/** One of a few: native radio buttons, drawn as pills. */
export const Choice = <Value extends string>({ legend, value, options, onChange, hideLegend = false }: ChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset className="k-choice">
      <legend className={hideLegend ? 'k-hidden' : 'k-label'}>{legend}</legend>
      <div className="k-pills">
        {options.map((option) => (
          <label key={option.value} className="k-pill" lang={option.lang}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span dir="auto">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: Value) => void;
  readonly hideLegend?: boolean;
}
