import { expect, test } from 'vitest';
import { dropOld, sealedText } from '../../../web/store/sealed-text.ts';
import { newSealKey, sealerOf } from '../../../web/store/sealer.ts';

/** As localStorage is. */
function storage() {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
}
const sealer = async () => sealerOf(await newSealKey());

test('what was written is read again, and stands nowhere as it was said', async () => {
  const kept = storage();
  const text = sealedText('door 1', sealer(), () => kept);
  await text.write('Het is nat bij het raam');
  expect(kept.getItem('door 1')).not.toContain('raam');
  expect(await text.read()).toBe('Het is nat bij het raam');
  text.drop();
  expect(await text.read()).toBeNull();
});

test('the last words stand, and a text let go does not come back', async () => {
  const kept = storage();
  const text = sealedText('door 1', sealer(), () => kept);
  await Promise.all([text.write('a'), text.write('ab'), text.write('abc')]);
  expect(await text.read()).toBe('abc');
  const late = text.write('abcd');
  text.drop();
  await late;
  expect(kept.length).toBe(0);
});

test('another browser cannot read it, and a storage that refuses breaks nothing', async () => {
  const kept = storage();
  await sealedText('door 1', sealer(), () => kept).write('nat');
  expect(await sealedText('door 1', sealer(), () => kept).read()).toBeNull();
  const refused = sealedText('door 1', sealer(), () => {
    throw new Error('refused');
  });
  await refused.write('nat');
  expect(await refused.read()).toBeNull();
});

test('what lay too long goes, and nothing else', async () => {
  const kept = storage();
  await sealedText('door 1', sealer(), () => kept).write('nat');
  kept.setItem('language', 'en');
  dropOld(() => kept, 'door ', Date.now(), 1_000);
  expect(kept.length).toBe(2);
  dropOld(() => kept, 'door ', Date.now() + 2_000, 1_000);
  expect(kept.key(0)).toBe('language');
});
