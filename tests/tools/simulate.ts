// npm run simulate: days in which everything goes wrong, as many as you like.
//   -- --seeds N [--from S]   plays N seeds; at the first that breaks something prints it, with the commit it broke on
//   -- --seed S [--mutant M]  plays one seed; with --steps also tells each step
//   -- --mutants [--only M,N] gives the simulation each mistake there is until it is seen, and keeps which seed saw it
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Caught, caughtFile, readCaught, tableOf } from '../simulation/caught.ts';
import { mutantNamed, mutants } from '../simulation/mutants.ts';
import { runSchedule } from '../simulation/schedule.ts';
import { type Asked, playSeeds, seedsFrom } from '../simulation/seeds.ts';
import { withSmallLimits } from '../simulation/small-limits.ts';
import { addTally, emptyTally, type Tally } from '../simulation/tally.ts';
import { top } from './run.ts';

/** A mistake that is not seen in so many days is not seen. */
const MOST_SEEDS = 2_000;
const SHOWN_FAULTS = 8;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    steps: { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
    mutant: { type: 'string' },
    only: { type: 'string' },
  },
});

const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: top }).toString().trim();
  } catch {
    return 'unknown';
  }
};

const BAR = 30;
function showProgress(done: number, all: number, startedAt: number): void {
  if (!process.stderr.isTTY && done % 100 !== 0 && done !== all) return;
  const filled = Math.round((done / all) * BAR);
  const seconds = (performance.now() - startedAt) / 1000;
  const bar = '#'.repeat(filled) + '.'.repeat(BAR - filled);
  const end = process.stderr.isTTY ? '\r' : '\n';
  process.stderr.write(`[${bar}] ${done} of ${all}, ${(done / seconds).toFixed(1)} a second${end}`);
}

async function playOne(seed: number, mutant: string | undefined): Promise<number> {
  withSmallLimits();
  let step = 0;
  const log = (line: string) => {
    step += 1;
    if (values.steps) console.log(`${String(step).padStart(4)}  ${line}`);
  };
  const { faults, tally } = await runSchedule(seed, mutant ? mutantNamed(mutant) : null, log);
  if (!values.steps) showTally(tally);
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? `seed ${seed}: nothing is broken` : `seed ${seed} is broken`);
  return faults.length === 0 ? 0 : 1;
}

async function playMany(from: number, count: number): Promise<number> {
  const startedAt = performance.now();
  const total = emptyTally();
  let done = 0;
  let broken = 0;
  await playSeeds(seedsFrom(from, count), ({ seed, faults, tally }) => {
    done += 1;
    if (tally) addTally(total, tally);
    showProgress(done, count, startedAt);
    if (faults.length === 0) return true;
    broken += 1;
    console.log(`\nseed ${seed} on ${commit()} is broken:`);
    for (const fault of faults.slice(0, SHOWN_FAULTS)) console.log(`  ${fault}`);
    console.log(`  again, step by step: npm run simulate -- --seed ${seed} --steps`);
    return false;
  });
  console.log();
  showTally(total);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`\n${done} days in ${seconds} s on ${commit()}, ${broken} broken`);
  return broken === 0 ? 0 : 1;
}

function showTally(tally: Tally): void {
  for (const [name, count] of Object.entries(tally))
    console.log(`${name.padEnd(24)}${count.toLocaleString('en').padStart(12)}`);
}

async function tryMutants(from: number): Promise<number> {
  const known = new Map(readCaught().map((one) => [one.mutant, one]));
  const tried = mutants
    .map(({ name }) => name)
    .filter((one) => !values.only || values.only.split(',').includes(one));
  const open = new Set(tried);
  for (const name of tried) known.delete(name);
  await playSeeds(eachOn(open, from), ({ mutant, seed, faults }) => {
    const told = faults.filter((one) => /^I\d+ /.test(one));
    // That it does not come to rest says less than what is lost by it.
    const fault = told.find((one) => !one.includes('come to rest')) ?? told[0];
    const earlier = known.get(mutant ?? '');
    if (!mutant || !fault || (earlier && earlier.seed < seed)) return true;
    known.set(mutant, { mutant, seed, invariant: fault.slice(0, fault.indexOf(' ')), fault });
    open.delete(mutant);
    console.log(`${mutant.padEnd(26)}seed ${String(seed).padStart(5)}  ${fault}`);
    keep([...known.values()]);
    return true;
  });
  for (const name of open) console.log(`${name.padEnd(26)}NOT SEEN`);
  console.log(`\n${tried.length - open.size} of ${tried.length} seen within ${MOST_SEEDS} seeds`);
  return open.size === 0 ? 0 : 1;
}

const oldTable = /\| mistake \|[\s\S]*?\n(?!\|)/;

/** In the order of the mutants, in the file that the tests read and in the table for people. */
function keep(caught: readonly Caught[]): void {
  const rows = mutants.flatMap(({ name }) => caught.find(({ mutant }) => mutant === name) ?? []);
  writeFileSync(caughtFile, `${JSON.stringify(rows, null, 2)}\n`);
  const readme = `${top}tests/README.md`;
  const text = readFileSync(readme, 'utf8').replace(oldTable, () => `${tableOf(rows)}\n`);
  writeFileSync(readme, text);
}

/** Each seed on all mistakes that no seed before it saw. */
function* eachOn(open: ReadonlySet<string>, from: number): Generator<Asked> {
  for (let seed = from; seed < from + MOST_SEEDS && open.size > 0; seed++)
    for (const mutant of [...open]) yield { seed, mutant };
}

const from = Number(values.from);
process.exitCode = values.mutants
  ? await tryMutants(from)
  : values.seed
    ? await playOne(Number(values.seed), values.mutant)
    : await playMany(from, Number(values.seeds ?? MOST_SEEDS));
