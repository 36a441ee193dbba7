import type { RefObject } from 'preact';
import { useKeys } from '../ui/keys.ts';
import { walkKey } from './walk-keys.ts';

type WalkHandsProps = {
  place: RefObject<HTMLElement | null>;
  isAiming: boolean;
  onAdd: () => void;
  onHelp: () => void;
  /** Null when there is nothing to come back from. */
  onBack: (() => void) | null;
};

/** The walk by keyboard: what a button does, its key does too. Nothing to see. */
export function WalkHands({ place, isAiming, onAdd, onHelp, onBack }: WalkHandsProps) {
  const press = (selector: string) => {
    const button = place.current?.querySelector<HTMLElement>(selector);
    button?.click();
    return button !== null && button !== undefined;
  };
  useKeys((event) => {
    switch (walkKey(event.key, isAiming)) {
      case 'add':
        if (!isAiming) onAdd();
        return !isAiming;
      case 'undo':
        return press('.snack-actions button');
      case 'help':
        onHelp();
        return true;
      case 'back':
        // A sheet with the focus in it closes itself.
        if (event.target instanceof Element && event.target.closest('.sheet')) return false;
        onBack?.();
        return onBack !== null;
      case 'nudge': {
        const { key, shiftKey } = event;
        const ground = place.current?.querySelector('.map-ground');
        ground?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
        return true;
      }
      case 'press':
        return press(`[data-key="${event.key}"]:not(:disabled)`);
      default:
        return false;
    }
  });
  return null;
}
