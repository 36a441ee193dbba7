import { parentPort } from 'node:worker_threads';
import { mutantNamed } from './mutants.ts';
import { runSchedule } from './schedule.ts';
import type { Answer, Asked } from './seeds.ts';
import { withSmallLimits } from './small-limits.ts';

withSmallLimits();

/** Plays the schedules it is given, one after the other. */
parentPort?.on('message', async ({ seed, mutant }: Asked) => {
  let answer: Answer;
  try {
    answer = { seed, mutant, ...(await runSchedule(seed, mutant ? mutantNamed(mutant) : null)) };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    answer = { seed, mutant, faults: [`broke off: ${text}`], tally: null };
  }
  parentPort?.postMessage(answer);
});
