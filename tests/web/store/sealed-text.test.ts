import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openShelf, type SealedShelf, sealedText } from '../../../web/store/sealed-text.ts';
import { newSealKey, sealerOf } from '../../../web/store/sealer.ts';

const sealer = newSealKey().then(sealerOf);
let shelves = 0;
const shelf = () => {
  shelves += 1;
  return openShelf(`sealed-${shelves}`);
};
const at = (open: SealedShelf, now = 1_000) =>
  sealedText('door 1', sealer, Promise.resolve(open), () => now);

test('what was written is read again, and stands nowhere as it was said', async () => {
  const open = await shelf();
  await at(open).write('Het is nat bij het raam');
  const kept = await open.get('door 1');
  expect(new TextDecoder().decode(kept?.body)).not.toContain('raam');
  expect(await at(open).read()).toBe('Het is nat bij het raam');
  await at(open).drop();
  expect(await at(open).read()).toBeNull();
});

test('the last words stand, and a text let go does not come back', async () => {
  const open = await shelf();
  const text = at(open);
  await Promise.all([text.write('a'), text.write('ab'), text.write('abc')]);
  expect(await text.read()).toBe('abc');
  const late = text.write('abcd');
  await Promise.all([text.drop(), late]);
  expect(await open.get('door 1')).toBeUndefined();
});

test('another browser cannot read it, and a storage that refuses breaks nothing', async () => {
  const open = await shelf();
  await at(open).write('nat');
  const other = newSealKey().then(sealerOf);
  const theirs = sealedText('door 1', other, Promise.resolve(open), () => 0);
  expect(await theirs.read()).toBeNull();
  const refused = sealedText('door 1', sealer, Promise.reject(new Error('refused')), () => 0);
  await refused.write('nat');
  await refused.drop();
  expect(await refused.read()).toBeNull();
});

test('what lay too long goes, and nothing else', async () => {
  const open = await shelf();
  await at(open, 1_000).write('nat');
  await open.dropBefore(1_000);
  expect(await at(open).read()).toBe('nat');
  await open.dropBefore(1_001);
  expect(await at(open).read()).toBeNull();
});
