import { expect, test } from 'vitest';
import { desks } from './at-desk.ts';

const at = desks();

test('the desk is told of every find in the street, also of what was over long ago', async () => {
  const page = await at.deskOf();
  const isOfIndex = {
    predicate: (one: { url(): string }) => one.url().endsWith('/v1/review/index'),
  };
  const told = page.context().waitForEvent('response', isOfIndex);
  await page.reload();
  expect((await told).status()).toBe(200);
});
