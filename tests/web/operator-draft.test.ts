import { expect, test } from 'vitest';
import { emptyDraft, readDraft, slugOf } from '../../web/operator/organisation-draft.ts';

test('a short name is found in a name', () => {
  expect(slugOf('Wonen Rozenhóf')).toBe('wonen-rozenhof');
  expect(slugOf('’t Huis & Co. (Oost)')).toBe('t-huis-co-oost');
  expect(slugOf('???')).toBe('');
  expect(slugOf('x'.repeat(80))).toHaveLength(50);
});

test('what is not right yet is told in the order of the form', () => {
  expect(readDraft(emptyDraft)).toEqual({ wrong: ['name', 'slug', 'managerName', 'managerEmail'] });
  const filled = { ...emptyDraft, name: 'Wonen', slug: 'wonen', managerName: 'Ali' };
  expect(readDraft({ ...filled, managerEmail: 'ali' })).toEqual({ wrong: ['managerEmail'] });
  expect(readDraft({ ...filled, slug: '-wonen', managerEmail: 'ali@wonen.example' })).toEqual({
    wrong: ['slug'],
  });
  expect(readDraft({ ...filled, managerEmail: ' Ali@Wonen.example ' })).toMatchObject({
    managerEmail: 'ali@wonen.example',
  });
});
