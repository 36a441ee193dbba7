/** What a key asks of the walk. */
export type WalkKey = 'add' | 'undo' | 'help' | 'back' | 'nudge' | 'press';

const signs: Record<string, WalkKey> = {
  '+': 'add',
  n: 'add',
  u: 'undo',
  '?': 'help',
  Escape: 'back',
};

/**
 * Reads a key: `nudge` is an arrow while the cross is out, `press` a digit or letter that a button carries as its
 * `data-key`. Null: not for the walk.
 */
export function walkKey(key: string, isAiming: boolean): WalkKey | null {
  if (Object.hasOwn(signs, key)) return signs[key] ?? null;
  if (key.startsWith('Arrow')) return isAiming ? 'nudge' : null;
  return /^[0-9a-z]$/.test(key) ? 'press' : null;
}
