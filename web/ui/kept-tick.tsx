import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type KeptTickProps = {
  /** As it is kept now. */
  checked: boolean;
  /** Keeps what was pressed, and comes back when that is so or could not be. */
  onTick: (isOn: boolean) => Promise<unknown>;
  disabled?: boolean;
  'aria-describedby'?: string;
  'data-testid'?: string;
  /** What it says. */
  children: ComponentChildren;
};

/**
 * A tick that is kept as soon as it is pressed. Until it is, what was pressed stands there: whatever draws the screen again
 * meanwhile would put back what was kept before.
 */
export function KeptTick({ checked, onTick, children, ...input }: KeptTickProps) {
  const [pressed, setPressed] = useState<boolean | null>(null);
  const tick = async (isOn: boolean) => {
    setPressed(isOn);
    try {
      await onTick(isOn);
    } finally {
      setPressed(null);
    }
  };
  return (
    <label class="choice">
      <input
        {...input}
        type="checkbox"
        checked={pressed ?? checked}
        onChange={({ currentTarget }) => void tick(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
