import { expect, test } from 'vitest';
import { aroundOf } from '../../../web/review/detail/around.ts';
import { otherVoiceOf } from '../../../web/review/for-child/other-voice.ts';
import { type Find, readFind } from '../../../web/text/finds.ts';

const METRE = 1 / 111_195;

function seen(id: string, metres: number, set: Record<string, unknown> = {}, at = 1000): Find {
  const position = { lat: 52 + metres * METRE, lng: 5, accuracy: null, how: 'hand' };
  const find = readFind({
    kind: 'observation',
    id,
    seq: 1,
    walk: 'w',
    audience: 'walk',
    by: 'm',
    at,
    isDeleted: false,
    set: { category: 'draught', position, status: 'new', ...set },
    from: {},
    sync: 'in',
  });
  if (!find) throw new Error('no find');
  return find;
}
const ids = (near: { find: Find }[]) => near.map(({ find }) => find.id);

test('what is open within 50 m stands there, nearest first, and never the find itself', () => {
  const find = seen('here', 0);
  const { open } = aroundOf(find, [find, seen('far', 51), seen('b', 40), seen('a', 10)]);
  expect(ids(open)).toEqual(['a', 'b']);
});

test('what is over was here before only when it is older', () => {
  const find = seen('here', 0);
  const done = { status: 'done' };
  const { open, earlier } = aroundOf(find, [seen('old', 5, done, 1), seen('new', 5, done, 2000)]);
  expect(ids(open)).toEqual([]);
  expect(ids(earlier)).toEqual(['old']);
});

test('the judgement of a child stands beside that of an adult within 15 m', () => {
  const find = seen('adult', 0, { judgement: 'bad' });
  const isOfChild = ({ id }: Find) => id.startsWith('child');
  const other = (...finds: Find[]) => otherVoiceOf(find, finds, isOfChild)?.id;
  expect(other(seen('child', 14, { judgement: 'good' }))).toBe('child');
  expect(other(seen('child', 16, { judgement: 'good' }))).toBeUndefined();
  expect(other(seen('child', 1), seen('other', 1, { judgement: 'good' }))).toBeUndefined();
});
