import { expect, test } from 'vitest';
import { walkFindsQuery } from '../../../../api/organisation/insight/walk-report.ts';
import type { WalkReport } from '../../../../schema/insight.ts';
import { measured } from '../../../fixtures/insight.ts';
import { planOf, wholeReads } from '../../../fixtures/plans.ts';

test('of one walk tells what was seen, decided and answered, and of talks at home only a number', () => {
  const { core, fatma, walk, find, kidFind, told, step, answer, storage } = measured();
  const seen = find();
  kidFind(1, { category: 'lovely', childJudgement: 'good' });
  const refused = find(2);
  step(seen, 3, 'seen', 'planned');
  answer(seen, 4, { text: 'Vrijdag halen we het op.' });
  step(refused, 5, 'seen', 'not_ours');
  told('KANARIELAAN 7', 0, { words: 'KANARIE' });
  told('KANARIELAAN 9', 0);
  const report = (): WalkReport => JSON.parse(core.insight({ lane: fatma.lane, walk }) ?? 'null');
  expect(report()).toMatchObject({
    name: 'Rozenbuurt',
    told: null,
    seen: [
      { category: 'litter', count: 2 },
      { category: 'lovely', count: 1 },
    ],
    decided: { new: 1, seen: 0, planned: 1, doing: 0, done: 0, not_ours: 1 },
    answered: 2,
    of: 3,
    lines: [
      {
        category: 'litter',
        status: 'planned',
        answer: 'Vrijdag halen we het op.',
        isOfChild: false,
      },
      { category: 'lovely', status: 'new', answer: '', isOfChild: true, judgement: 'good' },
      { category: 'litter', status: 'not_ours', answer: 'Van de gemeente.', isOfChild: false },
    ],
  });
  told('KANARIELAAN 11', 0);
  expect(report().told).toBe(3);
  expect(JSON.stringify(report())).not.toMatch(/kanarie/i);
  expect(
    core.insight({
      lane: fatma.lane,
      walk: '01900000-0000-7000-8000-000000000000',
    }),
  ).toBe(undefined);
  expect(wholeReads(planOf(storage.db, walkFindsQuery))).toEqual([]);
});
