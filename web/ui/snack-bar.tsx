import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './snack.css';

/** Nobody has to hurry to undo something: never shorter than this. */
export const SHORTEST_MS = 8000;

export type SnackAction = { label: string; icon?: IconName; onPress: () => void };

type SnackBarProps = {
  /** A new key is a new message, with its full time. */
  messageKey: string;
  children: ComponentChildren;
  /** A picture before the message, such as a pictogram. */
  picture?: ComponentChildren;
  actions?: readonly SnackAction[];
  onGone: () => void;
  /** Milliseconds on screen, at least `SHORTEST_MS`. */
  stays?: number;
};

/** A message with things to do about it. It waits while somebody points at it or has the focus in it. */
export function SnackBar({
  messageKey,
  children,
  picture,
  actions = [],
  onGone,
  stays = 10_000,
}: SnackBarProps) {
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;

  // `messageKey` is named so that a new message starts the time again.
  useEffect(() => {
    if (isPointedAt || hasFocus) return;
    const timer = setTimeout(() => gone.current(), Math.max(SHORTEST_MS, stays));
    return () => clearTimeout(timer);
  }, [messageKey, isPointedAt, hasFocus, stays]);

  return (
    <div
      class="snack"
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocusIn={() => setHasFocus(true)}
      onFocusOut={() => setHasFocus(false)}
    >
      <div class="snack-message" role="status">
        {picture}
        <p>{children}</p>
      </div>
      {actions.length > 0 && (
        <div class="snack-actions">
          {actions.map(({ label, icon, onPress }) => (
            <button key={label} type="button" class="button" onClick={onPress}>
              {icon && <Icon name={icon} />}
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
