import { expect, test } from 'vitest';
import { runSchedule, type Tally } from './schedule.ts';

const SEEDS = 200;
const SEEDS_FOR_A_DEFECT = 200;

test(`loses nothing and doubles nothing in ${SEEDS} walks where everything goes wrong`, {
  timeout: 300_000,
}, async () => {
  const total: Partial<Tally> = {};
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { faults, tally } = await runSchedule(seed);
    expect(faults, `seed ${seed}`).toEqual([]);
    for (const name of Object.keys(tally) as (keyof Tally)[])
      total[name] = (total[name] ?? 0) + tally[name];
  }
  // A schedule without faults proves nothing.
  for (const [name, count] of Object.entries(total)) expect(count, name).toBeGreaterThan(10);
});

test('plays the same seed the same way', async () => {
  expect(await runSchedule(7)).toEqual(await runSchedule(7));
});

test.each([
  ['a phone does not hear that another used its numbers', 'fork-unseen', 'I1'],
  ['a phone does not hear that the server was restored', 'restore-unseen', 'I1'],
  ['a phone ticks off what it never sent', 'ack-all', 'I1'],
  ['a phone takes a page that does not follow on what it holds', 'page-unchecked', 'I2'],
] as const)('notices when %s', { timeout: 120_000 }, async (_what, defect, invariant) => {
  const found: string[] = [];
  for (let seed = 1; seed <= SEEDS_FOR_A_DEFECT && found.length === 0; seed++) {
    const { faults } = await runSchedule(seed, defect);
    found.push(...faults.filter((fault) => fault.startsWith(invariant)));
  }
  expect(found).not.toEqual([]);
});
