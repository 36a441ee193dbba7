import type { ComponentChildren } from 'preact';

type ChoicesProps<V extends string> = {
  legend: string;
  options: readonly { value: V; label: ComponentChildren }[];
  chosen: V | null;
  onChoose: (value: V | null) => void;
  /** Longer answers, each in its own column. Default false. */
  isInOneRow?: boolean;
};

/** A few answers side by side. None is chosen beforehand, and pressing the chosen one takes it back. */
export const Choices = <V extends string>(props: ChoicesProps<V>) => (
  <fieldset class="door-choices">
    <legend>{props.legend}</legend>
    <div class={props.isInOneRow ? 'door-columns' : 'wrap'}>
      {props.options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          class="chip"
          data-testid={`choose-${value}`}
          aria-pressed={value === props.chosen}
          onClick={() => props.onChoose(value === props.chosen ? null : value)}
        >
          {label}
        </button>
      ))}
    </div>
  </fieldset>
);

type TickProps = {
  label: ComponentChildren;
  isTicked: boolean;
  onTick: (is: boolean) => void;
  testId?: string;
};

/** One agreement; never ticked beforehand. */
export const Tick = ({ label, isTicked, onTick, testId }: TickProps) => (
  <label class="choice">
    <input
      type="checkbox"
      data-testid={testId}
      checked={isTicked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
