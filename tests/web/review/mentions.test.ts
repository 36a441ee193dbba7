import { expect, test } from 'vitest';
import { mentionedIn, namesAfterAt } from '../../../web/review/detail/mentions.ts';

const people = ['Sam', 'Samira', 'Lotte'].map((name) => ({ id: name.toLowerCase(), name }));

test('calls in who is named after an @, and nobody whose name only begins like that', () => {
  expect(mentionedIn('@Samira en @lotte, kijk eens', people)).toEqual(['samira', 'lotte']);
  expect(mentionedIn('Vraag @Sam.', people)).toEqual(['sam']);
  expect(mentionedIn('Sam weet het; mail aan sam@lotte.nl', people)).toEqual([]);
});

test('offers who fits what is typed after the @', () => {
  expect(namesAfterAt('Vraag @sa', people).map(({ id }) => id)).toEqual(['sam', 'samira']);
  expect(namesAfterAt('Vraag @', people)).toHaveLength(3);
  expect(namesAfterAt('Vraag @Sam even', people)).toEqual([]);
});
