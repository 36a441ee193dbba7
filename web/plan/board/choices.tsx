import type { ComponentChildren } from 'preact';
import { useFirstFocus } from '../../ui/focus-first.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';

export type Choice = {
  key: string;
  name: ComponentChildren;
  icon?: IconName;
  hint?: string;
  /** Why it cannot be chosen now. */
  isOff?: boolean;
  onChoose: () => void;
};

/** Buttons below each other in a sheet. The first has the focus, and the arrows go along them. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  const first = useFirstFocus<HTMLButtonElement>();
  const start = choices.findIndex(({ isOff }) => !isOff);
  return (
    <fieldset class="plan-choices" aria-label={label} onKeyDown={alongButtons}>
      {choices.map(({ key, name, icon, hint, isOff, onChoose }, at) => (
        <button
          key={key}
          ref={at === start ? first : null}
          type="button"
          class="button button-wide plan-choice"
          data-choice={key}
          aria-disabled={isOff || undefined}
          onClick={() => !isOff && onChoose()}
        >
          {icon && <Icon name={icon} size={20} />}
          <span>
            {name}
            {hint && <span class="row-line">{hint}</span>}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function alongButtons(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
