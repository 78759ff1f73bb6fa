import { useId } from 'preact/hooks';

type ChoiceOption<Value> = {
  readonly value: Value;
  readonly label: string;
  /** What choosing it means, where the label does not say it. */
  readonly note?: string;
  /** Of the label, where it is not the interface's. */
  readonly lang?: string;
};

type ChoiceProps<Value> = {
  readonly legend: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly chosen: Value;
  /** Side by side, for short labels. */
  readonly isRow?: boolean;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, all of them in view; takes effect at once. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, options, chosen, isRow = false, onChoose } = props;
  const name = useId();
  return (
    <fieldset class={isRow ? 'choice is-row' : 'choice'}>
      <legend>{legend}</legend>
      {options.map(({ value, label, note, lang }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            <bdi lang={lang}>{label}</bdi>
            {note !== undefined && <small>{note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
