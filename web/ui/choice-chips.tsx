type ChoiceChipsProps<V extends string> = {
  legend: string;
  options: readonly { value: V; label: string }[];
  chosen: V | null;
  /** Null when the chosen one is taken back. */
  onChoose: (value: V | null) => void;
};

/** A few answers in words; none is chosen beforehand, and pressing the chosen one takes it back. */
export function ChoiceChips<V extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: ChoiceChipsProps<V>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <div class="wrap">
        {options.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={value === chosen}
            onClick={() => onChoose(value === chosen ? null : value)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
