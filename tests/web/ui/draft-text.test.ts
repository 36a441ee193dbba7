import { expect, test } from 'vitest';
import { draftText } from '../../../web/ui/use-draft-text.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

test('what is being written is still there when the page comes back, for its own find only', () => {
  const storage = memory();
  draftText(() => storage, 'find-1 note').write('de lamp is', '');
  expect(draftText(() => storage, 'find-1 note').read()).toBe('de lamp is');
  expect(draftText(() => storage, 'find-2 note').read()).toBeNull();
});

test('what is saved leaves nothing behind', () => {
  const storage = memory();
  const draft = draftText(() => storage, 'find-1 words');
  draft.write('nat', 'droog');
  draft.write('droog', 'droog');
  expect(storage.kept.size).toBe(0);
});

test('a browser that refuses its storage stops nobody from writing', () => {
  const draft = draftText(() => {
    throw new Error('SecurityError');
  }, 'find-1 note');
  expect(draft.read()).toBeNull();
  expect(() => draft.write('nat', '')).not.toThrow();
});
