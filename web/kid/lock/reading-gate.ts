/** As long as nobody taps, a gate stays open. */
export const IDLE_MS = 15_000;

/** Three different digits from 1 to 9, to be read as words. `chance` gives from 0 up to 1. */
export function newGate(chance: () => number): number[] {
  const left = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return [1, 2, 3].flatMap(() => left.splice(Math.floor(chance() * left.length), 1));
}

/** What three taps come to. Which of them was wrong stays untold: trying one by one leads nowhere. */
export function outcomeOf(asked: readonly number[], tapped: readonly number[]) {
  if (tapped.length < asked.length) return 'going';
  return asked.every((digit, at) => digit === tapped[at]) ? 'open' : 'shut';
}
