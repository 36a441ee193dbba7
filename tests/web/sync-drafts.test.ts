import { expect, test } from 'vitest';
import { backDraft, noteDraft, patchDraft, resolveDraft } from '../../web/sync/drafts.ts';
import { aFind, seenRow } from './seen-rows.ts';

test('a change names the value that the person saw, or that there was none', () => {
  const { row } = aFind({ judgement: 'good' });
  expect(patchDraft(row, { judgement: 'bad' }).base).toEqual({ judgement: 'value-judgement' });
  expect(patchDraft({ ...row, from: {} }, { judgement: 'bad' }).base).toEqual({ judgement: null });
});

test('a note goes to the walk of its find', () => {
  const { row } = aFind();
  expect(noteDraft(row, 'nat')).toMatchObject({
    walk: 'walk',
    set: { about: { kind: 'observation', id: row.id }, text: 'nat' },
  });
});

test('a choice names the value it replaces', () => {
  const { row } = aFind({ judgement: 'good' });
  const conflict = seenRow('conflict', {
    about: { kind: 'observation', id: row.id },
    field: 'judgement',
  });
  expect(resolveDraft(conflict, row, true)).toMatchObject({
    e: conflict.id,
    set: { use: true },
    base: { judgement: 'value-judgement' },
  });
});

test('taking a change back names that change, so that a later one of somebody else is not lost', () => {
  const { row } = aFind({ judgement: 'good' });
  expect(backDraft(row, ['judgement'], 'my-change')).toMatchObject({
    t: 'observation.patch',
    e: row.id,
    set: { judgement: 'good' },
    base: { judgement: 'my-change' },
  });
});
