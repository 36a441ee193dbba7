import type { TriageAsk } from './triage/triage.ts';

/** What a key asks for at the desk. */
export type DeskKey =
  | {
      do: 'next' | 'previous' | 'accept' | 'undo' | 'search' | 'help' | 'select' | 'photo' | 'move';
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
  u: { do: 'undo' },
  x: { do: 'select' },
  e: { do: 'move' },
  z: { do: 'photo' },
  '/': { do: 'search' },
  '?': { do: 'help' },
};

/** Null for keys that the desk does not know. */
export const deskKey = (key: string): DeskKey | null => keys[key] ?? null;
