import { expect, test } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import { childWhys } from '../../../schema/vocabulary/kid.ts';
import { foundDraft, saysDraft } from '../../../web/kid/kid-drafts.ts';
import { waitingFind } from '../../../web/kid/kid-finds.ts';

const id = newMid(1, (bytes) => crypto.getRandomValues(bytes));
const place = { lat: 52.1, lng: 5.1, accuracy: 8 };

test.each(childWhys)('$nl is read at the office as $category', ({ id: why, category }) => {
  const { t, mid, set } = foundDraft({ id, judgement: 'unsure', why }, place);
  expect({ t, mid }).toEqual({ t: 'observation.create', mid: id });
  expect(set).toMatchObject({ via: 'kid', category, childWhy: why, childJudgement: 'unsure' });
  expect(set, 'an adult judges the place apart from the child').not.toHaveProperty('judgement');
});

test.each([
  [8, 'gps'],
  [50, 'gps'],
  [51, 'gps-poor'],
  [null, 'hand'],
])('a place known to %s metres was told by %s', (accuracy, how) => {
  const { set } = foundDraft({ id, judgement: 'good', why: 'run' }, { ...place, accuracy });
  expect(set.position).toEqual({ ...place, accuracy, how });
});

test('what a child says names what it saw of it before, or that nothing was said yet', () => {
  const find = {
    ...waitingFind({ id, lane: 'l', fromN: 1, judgement: 'good', why: 'run', at: 1, says: {} }),
    from: { childAgain: 'before' },
  };
  expect(saysDraft(find, { childAgain: 'yes', childBest: null })).toEqual({
    t: 'observation.patch',
    e: id,
    set: { childAgain: 'yes', childBest: null },
    base: { childAgain: 'before', childBest: null },
  });
});
