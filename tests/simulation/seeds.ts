import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Tally } from './tally.ts';

export type Asked = { seed: number; mutant: string | null };
export type Answer = Asked & { faults: string[]; tally: Tally | null };

/**
 * Plays schedules on as many cores as there are, each in a thread of its own. `onAnswer` hears each as it comes and says whether
 * to go on: false lets no new one begin.
 */
export async function playSeeds(
  asked: Iterator<Asked>,
  onAnswer: (answer: Answer) => boolean,
  threads = Math.min(8, availableParallelism()),
): Promise<void> {
  let goesOn = true;
  const runOne = (worker: Worker) =>
    new Promise<void>((done, fail) => {
      const give = () => {
        const next = goesOn ? asked.next() : { done: true as const };
        if (next.done) done();
        else worker.postMessage(next.value);
      };
      worker.on('message', (answer: Answer) => {
        if (!onAnswer(answer)) goesOn = false;
        give();
      });
      worker.once('error', fail);
      give();
    }).finally(() => worker.terminate());
  const worker = () => new Worker(new URL('./worker.ts', import.meta.url));
  await Promise.all(Array.from({ length: threads }, () => runOne(worker())));
}

/** Seeds one after the other, from `from`. */
export function* seedsFrom(
  from: number,
  count: number,
  mutant: string | null = null,
): Generator<Asked> {
  for (let seed = from; seed < from + count; seed++) yield { seed, mutant };
}
