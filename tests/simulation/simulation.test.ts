import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCaught, tableOf } from './caught.ts';
import { mutants } from './mutants.ts';
import { runSchedule } from './schedule.ts';
import { type Asked, playSeeds, seedsFrom } from './seeds.ts';
import { withSmallLimits } from './small-limits.ts';
import { addTally, emptyTally } from './tally.ts';

const DAYS = 2_000;
/** Three minutes on two cores with the other unit tests beside it, and up to this where they have more to do. */
const timeout = 2_400_000;

test(`loses nothing and doubles nothing in ${DAYS} days on which everything goes wrong`, {
  timeout,
}, async () => {
  const total = emptyTally();
  const broken: { seed: number; faults: string[] }[] = [];
  await playSeeds(seedsFrom(1, DAYS), ({ seed, faults, tally }) => {
    if (faults.length > 0) broken.push({ seed, faults: faults.slice(0, 3) });
    if (tally) addTally(total, tally);
    return broken.length === 0;
  });
  expect(broken, 'npm run simulate -- --seed N --steps').toEqual([]);
  // A day without faults proves nothing.
  for (const [name, count] of Object.entries(total)) expect(count, name).toBeGreaterThan(50);
});

test('plays the same seed the same way', { timeout: 120_000 }, async () => {
  withSmallLimits();
  expect(await runSchedule(7)).toEqual(await runSchedule(7));
});

test('sees each mistake that it is given, on the day that is kept for it', {
  timeout,
}, async () => {
  const caught = readCaught();
  expect(caught.map(({ mutant }) => mutant)).toEqual(mutants.map(({ name }) => name));
  const unseen = new Map(caught.map((one) => [one.mutant, one]));
  const days = caught.map(({ mutant, seed }): Asked => ({ mutant, seed }));
  await playSeeds(days.values(), ({ mutant, faults }) => {
    const wanted = unseen.get(mutant ?? '')?.invariant;
    if (mutant && faults.some((fault) => fault.startsWith(`${wanted} `))) unseen.delete(mutant);
    return true;
  });
  expect([...unseen.keys()]).toEqual([]);
});

test('tells people of the same mistakes and seeds', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(tableOf(readCaught()));
});
