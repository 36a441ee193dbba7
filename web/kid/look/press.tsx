import type { ComponentChildren } from 'preact';
import { speak } from '../speak/speak.ts';
import './press.css';
import { counts, isGhost } from './pointer.ts';

export type PressProps = {
  /** What it says aloud when it is pressed. */
  say: string;
  onPress: () => void;
  class?: string | undefined;
  /** Its name for a screen reader, where that is not what it says. */
  label?: string | undefined;
  /** Of one that can be on or off. */
  isPressed?: boolean | undefined;
  /** As small as a finger allows. */
  isSmall?: boolean | undefined;
  children: ComponentChildren;
  testid?: string | undefined;
};

/** A button for a child: it answers as soon as a finger is on it, and says its word. */
export function Press({
  say,
  onPress,
  class: own = '',
  label = say,
  isPressed,
  isSmall,
  children,
  testid,
}: PressProps) {
  const press = () => {
    speak(say);
    onPress();
  };
  return (
    <button
      type="button"
      class={`kid-press ${isSmall ? 'kid-press--small' : ''} ${own}`}
      aria-label={label}
      aria-pressed={isPressed}
      data-testid={testid}
      onPointerDown={(event) => counts(event) && press()}
      onClick={(event) => !isGhost(event) && press()}
    >
      {children}
    </button>
  );
}
