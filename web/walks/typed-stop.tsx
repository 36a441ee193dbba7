import { useState } from 'preact/hooks';
import { walksWords } from '../text/walks/words.ts';
import { Icon } from '../ui/icon.tsx';
import { findPlace } from './find-place.ts';
import type { Stop } from './plan-draft.ts';
import type { Door } from './streets-covered.ts';

type TypedStopProps = { doors: readonly Door[]; isFull: boolean; onStop: (stop: Stop) => void };

/** A fixed point by its address, for who does not use the map. */
export function TypedStop({ doors, isFull, onStop }: TypedStopProps) {
  const { form: say } = walksWords.value;
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const add = () => {
    const stop = findPlace(doors, typed);
    setUnknown(!stop);
    if (!stop) return document.getElementById('plan-typed')?.focus();
    onStop(stop);
    setTyped('');
  };
  return (
    <div class="field">
      <label for="plan-typed">{say.typed}</label>
      <div class="walks-typed">
        <input
          id="plan-typed"
          class="input"
          maxLength={60}
          value={typed}
          aria-invalid={isUnknown}
          aria-describedby={isUnknown ? 'plan-typed-problem' : undefined}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setUnknown(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Here it adds the point, and does not save the plan.
            event.preventDefault();
            add();
          }}
        />
        <button
          type="button"
          class="button"
          data-testid="plan-typed-add"
          disabled={isFull}
          onClick={add}
        >
          <Icon name="plus" />
          {say.add}
        </button>
      </div>
      {isUnknown && (
        <p id="plan-typed-problem" class="field-error" role="alert">
          {say.typedUnknown}
        </p>
      )}
    </div>
  );
}
