import type { TriageAsk } from './triage/triage.ts';

/** What a key asks for at the desk. */
export type DeskKey =
  | {
      do:
        | 'next'
        | 'previous'
        | 'accept'
        | 'undo'
        | 'search'
        | 'help'
        | 'select'
        | 'selectTo'
        | 'photo'
        | 'nextPhoto'
        | 'previousPhoto'
        | 'move';
    }
  | { do: 'ask'; ask: TriageAsk };

const keys: Record<string, DeskKey> = {
  j: { do: 'next' },
  ArrowDown: { do: 'next' },
  k: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  '1': { do: 'accept' },
  '2': { do: 'ask', ask: 'merge' },
  '3': { do: 'ask', ask: 'notOurs' },
  h: { do: 'ask', ask: 'later' },
  a: { do: 'ask', ask: 'assign' },
  l: { do: 'ask', ask: 'label' },
  b: { do: 'ask', ask: 'childAnswer' },
  u: { do: 'undo' },
  x: { do: 'select' },
  e: { do: 'move' },
  z: { do: 'photo' },
  '[': { do: 'previousPhoto' },
  ']': { do: 'nextPhoto' },
  '/': { do: 'search' },
  '?': { do: 'help' },
};

/** What undoes elsewhere too, with Ctrl or Cmd. */
export const UNDO_KEY = 'z';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Null for keys that the desk does not know. */
export function deskKey({ key, shiftKey, ctrlKey, metaKey }: Pressed): DeskKey | null {
  if (ctrlKey || metaKey) return key === UNDO_KEY && !shiftKey ? { do: 'undo' } : null;
  // With caps lock on, Shift makes a small letter.
  if (shiftKey && key.toLowerCase() === 'x') return { do: 'selectTo' };
  return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
}
