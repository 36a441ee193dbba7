import { expect, test } from 'vitest';
import { withoutLoner } from '../../../../api/organisation/insight/spread.ts';
import { here, NOW } from '../../../fixtures/core.ts';
import { HOUR, measured } from '../../../fixtures/insight.ts';

const DAYS = 24;
const some = (count: number) => Array.from({ length: count }, (_, n) => n);

test('what is open now is told by age, and of too few only that they are few', () => {
  const { find, told, step, report } = measured();
  for (const _ of some(6)) find(0);
  for (const _ of some(5)) find(20 * DAYS);
  for (const _ of some(4)) find(45 * DAYS);
  for (const n of some(3)) told(`Kade ${n}`, 20 * DAYS);
  for (const _ of some(2)) told('Laan 1', 45 * DAYS);
  for (const _ of some(2)) told('Laan 2', 45 * DAYS);
  step(find(20 * DAYS), 46 * DAYS, 'seen', 'not_ours');
  // 50 days on: 50, 30 and 5 days old.
  expect(report(50 * DAYS).ages).toEqual([
    { upTo: 7, street: null, home: null },
    { upTo: 30, street: 5, home: null },
    { upTo: 90, street: 6, home: 0 },
    { upTo: null, street: 0, home: 0 },
  ]);
});

test('a single small number cannot be worked out from the others', () => {
  expect(withoutLoner([9, null, 4, 0])).toEqual([9, null, null, 0]);
  expect(withoutLoner([9, null, null])).toEqual([9, null, null]);
  expect(withoutLoner([9, 4, 0])).toEqual([9, 4, 0]);
  expect(withoutLoner([null])).toEqual([null]);
});

test('children and adults are told apart by what they raised and how they judged it', () => {
  const { find, kidFind, report } = measured();
  for (const n of some(6)) find(n, undefined, { judgement: n < 4 ? 'bad' : 'good' });
  for (const n of some(5)) kidFind(n, { childJudgement: 'fair' });
  for (const n of some(4)) kidFind(n, { category: 'lovely' });
  expect(report(50).themes).toEqual([
    {
      category: 'litter',
      child: { count: 5, judged: { good: 0, fair: 5, bad: 0 } },
      adult: { count: 6, judged: { good: 2, fair: 0, bad: 4 } },
    },
    { category: 'lovely', child: null, adult: { count: 0, judged: { good: 0, fair: 0, bad: 0 } } },
  ]);
});

test('what was told at home is only a number, and only of three households or more', () => {
  const { told, report } = measured();
  for (const n of some(5)) told(`Kade ${n}`);
  for (const n of some(4)) told(`Laan ${n}`, 0, { category: 'draught' });
  for (const _ of some(9)) told('Plein 1', 0, { category: 'cold' });
  expect(report(50).homeThemes).toEqual([
    // One alone could be worked out from how many talks there were: the least of the others goes with it.
    { category: 'draught', home: null },
    { category: 'mould', home: 5 },
    { category: 'cold', home: null },
  ]);
  expect(report(50).heard).toEqual({ street: 0, home: 18 });
});

test('what was not for us counts as answered when it was said why', () => {
  const { find, step, report } = measured();
  for (const _ of some(5)) step(find(), 2, 'seen', 'not_ours');
  step(find(0, undefined, { category: 'broken' }), 2, 'seen', 'not_ours');
  expect(report(50).because).toEqual([
    { category: 'litter', answered: 5, silent: 0 },
    { category: 'broken', answered: null, silent: 0 },
  ]);
  expect(report(50).firstAnswer.street).toMatchObject({ count: 6, median: 2 * HOUR });
});

test('counts what came back after it was closed, not a slip that is taken back at once', () => {
  const { find, step, report } = measured();
  const back = (again: number) => {
    const id = find();
    step(id, 1, 'seen', 'not_ours');
    step(id, 1 + again, 'seen');
  };
  for (const _ of some(5)) back(0.1);
  expect(report(50).reopened).toEqual({ street: 0, home: 0, plans: 0 });
  for (const _ of some(5)) back(3);
  expect(report(50).reopened.street).toBe(5);
});

test('five walks make a line over time, four do not', () => {
  const { say, samira, find, answer, report, at } = measured();
  const walk = () =>
    say(samira, {
      t: 'walk.create',
      set: { name: 'Ronde', startedAt: NOW, endsAt: NOW + HOUR },
    });
  for (const _ of some(3)) at(1, walk);
  const ids = some(6).map(() => find(1));
  for (const id of ids) answer(id, 8 * DAYS);
  expect(report(20 * DAYS)).toMatchObject({ walks: 4, trend: null });
  at(1, walk);
  const span = { from: '2026-11-23', to: '2026-12-10' };
  expect(report(20 * DAYS, span).trend).toEqual([
    { from: '2026-11-23', found: 6, answered: 0 },
    { from: '2026-11-30', found: 0, answered: 6 },
    { from: '2026-12-07', found: 0, answered: 0 },
  ]);
  const year = report(20 * DAYS, { from: '2026-11-01', to: '2027-10-31' }).trend;
  expect(year?.map(({ from }) => from).slice(0, 3)).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
  ]);
});

test('of one neighbourhood counts what lies in it, and what was told at its addresses', () => {
  const { core, find, told, report } = measured();
  const [lat, lng] = [here.lat, here.lng];
  const ring = [
    [lng - 0.01, lat - 0.01],
    [lng + 0.01, lat - 0.01],
    [lng + 0.01, lat + 0.01],
    [lng - 0.01, lat + 0.01],
    [lng - 0.01, lat - 0.01],
  ] as [number, number][];
  const rows = [
    {
      kind: 'neighbourhood' as const,
      code: 'BU1',
      name: 'Rozenbuurt',
      cbsYear: null,
      outline: { type: 'Polygon' as const, coordinates: [ring] },
    },
  ];
  const part = { kind: 'neighbourhood', source: 'file', name: 'x', parts: 1, rows } as const;
  core.register.takeIn('0190000000007000800000000000000', 0, part, 'bram');
  for (const _ of some(5)) find();
  for (const _ of some(5)) find(0, undefined, { position: { ...here, lat: lat + 0.05 } });
  told('Kade 1', 0, { position: { ...here, lat: lat + 0.05 } });
  const ofBuurt = report(50, { neighbourhood: 'BU1' });
  expect(ofBuurt).toMatchObject({
    neighbourhood: { code: 'BU1', name: 'Rozenbuurt' },
    walks: 1,
    heard: { street: 5, home: 0 },
  });
  expect(report(50).heard.street).toBe(10);
  expect(report(50, { neighbourhood: 'BU9' })).toBe(null);
});

test('what was merged counts once', () => {
  const { find, patch, at, report } = measured();
  const ids = some(6).map(() => find());
  at(1, () => patch(ids[5] ?? '', { duplicateOf: ids[0] ?? '' }));
  expect(report(50).heard.street).toBe(5);
});
