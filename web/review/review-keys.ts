export type ReviewKey = 'accept' | 'next' | 'previous';

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const keys: Record<string, ReviewKey> = { '1': 'accept', j: 'next', k: 'previous' };

/** What a key asks for; null while somebody is writing, and for keys of the browser. */
export function reviewKey(event: Pressed, isWriting: boolean): ReviewKey | null {
  if (isWriting || event.altKey || event.ctrlKey || event.metaKey) return null;
  return keys[event.key] ?? null;
}
