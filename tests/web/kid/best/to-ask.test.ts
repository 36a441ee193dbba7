import { expect, test } from 'vitest';
import { nextToAsk } from '../../../../web/kid/best/to-ask.ts';
import { aKidFind } from '../a-find.ts';

test('the best three are asked about first, then the others in the order they were found', () => {
  const finds = [aKidFind(1), aKidFind(2, { best: 2 }), aKidFind(3, { best: 1 }), aKidFind(4)];
  const asked: string[] = [];
  for (let next = nextToAsk(finds); next; next = nextToAsk(finds)) {
    asked.push(next.id);
    next.again = 'maybe';
  }
  expect(asked).toEqual(['f3', 'f2', 'f1', 'f4']);
});

test('a child that found much is asked five times and no more', () => {
  const finds = Array.from({ length: 12 }, (_, at) => aKidFind(at + 1));
  let times = 0;
  for (let next = nextToAsk(finds); next; next = nextToAsk(finds)) {
    times += 1;
    next.again = 'no';
  }
  expect(times).toBe(5);
});

test('nothing found, nothing asked', () => {
  expect(nextToAsk([])).toBeNull();
});
