import { signal } from '@preact/signals';

const KEY = 'seen notes';
const MOST = 60;

/** Notes and cards that the holder of this device put away. */
export const seenNotes = signal<ReadonlySet<string>>(remembered());

/** Puts one away on this device alone. */
export function putAway(id: string): void {
  seenNotes.value = new Set([...[...seenNotes.value].slice(-MOST), id]);
  try {
    localStorage.setItem(KEY, JSON.stringify([...seenNotes.value]));
  } catch {
    // A browser that refuses its storage: it is away for as long as the page is open.
  }
}

function remembered(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set();
  }
}
