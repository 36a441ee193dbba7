import { expect, test } from 'vitest';
import { lastUsed } from '../../../web/capture/last-used.ts';
import { aFind } from '../seen-rows.ts';

const ids = (finds: ReturnType<typeof aFind>[]) => lastUsed(finds, 'samira').map(({ id }) => id);

test('the last three kinds come first, each once', () => {
  const finds = ['litter', 'broken', 'litter', 'unsafe', 'lovely'].map((category) =>
    aFind({ category }),
  );
  expect(ids(finds)).toEqual(['litter', 'broken', 'unsafe']);
});

test('what others pinned does not count', () => {
  expect(
    ids([aFind({ category: 'broken' }, { by: 'jan' }), aFind({ category: 'lovely' })]),
  ).toEqual(['lovely']);
});
