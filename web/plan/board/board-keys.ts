/** What a key asks for at the plan board. */
export type BoardKey =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'higher'
  | 'lower'
  | 'move'
  | 'day'
  | 'who'
  | 'quick'
  | 'select'
  | 'undo'
  | 'help';

const keys: Record<string, BoardKey> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  m: 'move',
  d: 'day',
  o: 'who',
  '.': 'quick',
  x: 'select',
  u: 'undo',
  '?': 'help',
};
const withControl: Record<string, BoardKey> = { ArrowUp: 'higher', ArrowDown: 'lower', z: 'undo' };

/** The keys that the board takes with Ctrl or Cmd. */
export const CONTROL_KEYS = Object.keys(withControl);

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Null for keys that the board does not know. */
export function boardKey({ key, shiftKey, ctrlKey, metaKey }: Pressed): BoardKey | null {
  if (ctrlKey || metaKey) return shiftKey ? null : (own(withControl, key) ?? null);
  if (shiftKey && key !== '?') return null;
  return own(keys, key) ?? null;
}

const own = (table: Record<string, BoardKey>, key: string): BoardKey | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
