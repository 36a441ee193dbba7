import { type ReadonlySignal, signal } from '@preact/signals';
import type { Mid } from '../../../schema/ids.ts';
import type { ChildJudgement, ChildWhy } from '../../../schema/vocabulary/kid.ts';
import type { KidPhone } from '../kid-phone.ts';

/** A find on its way to the device's own storage. */
export type Keeping = {
  judgement: ChildJudgement;
  why: ChildWhy;
  /** Null until it is safe. */
  id: ReadonlySignal<Mid | null>;
  /** The device did not take it yet, as when it is full. It is tried again. */
  isRefused: ReadonlySignal<boolean>;
};

/** As long after a refusal it is tried again by itself. */
export const AGAIN_MS = 4_000;

export type Keeper = ReturnType<typeof makeKeeper>;

/** Keeps finds one after the other, and goes on trying with what was refused: no find is kept twice, and none is given up. */
export function makeKeeper({ found }: Pick<KidPhone, 'found'>) {
  const waiting: (() => Promise<boolean>)[] = [];
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function retry(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    clearTimeout(timer);
    while (waiting[0] && (await waiting[0]())) waiting.shift();
    isBusy = false;
    if (waiting.length > 0) timer = setTimeout(() => void retry(), AGAIN_MS);
  }

  function keep(judgement: ChildJudgement, why: ChildWhy): Keeping {
    const id = signal<Mid | null>(null);
    const isRefused = signal(false);
    waiting.push(async () => {
      try {
        id.value = await found(judgement, why);
      } catch {
        isRefused.value = true;
      }
      return id.value !== null;
    });
    void retry();
    return { judgement, why, id, isRefused };
  }

  return { keep, retry };
}
