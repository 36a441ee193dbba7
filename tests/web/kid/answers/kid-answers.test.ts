import { expect, test } from 'vitest';
import { answerTo, unseenAnswer } from '../../../../web/kid/answers/kid-answers.ts';
import type { KidAnswer } from '../../../../web/store/kid-box.ts';
import { aKidFind } from '../a-find.ts';

const answer = (id: string, find: string, isSeen = false): KidAnswer => ({
  id,
  lane: 'lane',
  find,
  picture: 'mended',
  text: 'Het is gemaakt!',
  isSeen,
});

test('answers come one at a time, the oldest first, and what was seen does not come back', () => {
  const finds = [aKidFind(1), aKidFind(2)];
  const answers = [answer('b', 'f2'), answer('a', 'f1')];
  expect(unseenAnswer(answers, finds)).toMatchObject({ answer: { id: 'a' }, of: { id: 'f1' } });
  const later = [answer('b', 'f2'), answer('a', 'f1', true)];
  expect(unseenAnswer(later, finds)).toMatchObject({ answer: { id: 'b' } });
  expect(unseenAnswer([answer('a', 'f1', true)], finds)).toBeNull();
});

test('what was found when the phone was given before is answered too, and what was hidden is not', () => {
  const of = { judgement: 'good', why: 'play' } as const;
  const before = { ...answer('a', 'found before'), of };
  expect(unseenAnswer([before], [aKidFind(1)])).toEqual({ answer: before, of });
  expect(unseenAnswer([answer('a', 'f1')], [aKidFind(1, { isHidden: true })])).toBeNull();
});

test('with the find stands the last that was said of it, also once it was seen', () => {
  expect(answerTo([answer('b', 'f1', true), answer('a', 'f1', true)], 'f1')?.id).toBe('b');
  expect(answerTo([answer('b', 'f1')], 'f2')).toBeNull();
});
