import type { CaptureStore } from '../../web/store/capture-store.ts';
import { PhotoRefused } from '../../web/sync/photo-desk.ts';
import type { Chance } from './seeded.ts';

/** The app was ended here, as a phone ends it: nothing after this line runs. */
export class Killed extends Error {}

/** The server fell over here. What its database had not written whole, it did not write. */
export class Crashed extends Error {}

/**
 * How likely each seam call ends the app, and each transaction the server; and, where it is more than for all else, that an answer
 * takes long to be written down.
 */
export type Mood = { kill: number; crash?: number; slowToNote?: number };

/** Longest that a call takes while others go first, in turns. */
const SLOW = 40;

/** Wraps every call of a seam so that the app can end just before it takes effect, or just after. */
export function killable<T extends object>(seam: T, chance: Chance, mood: Mood): T {
  const wrapped = new Map<string | symbol, unknown>();
  return new Proxy(seam, {
    get(target, name, receiver) {
      const known = wrapped.get(name);
      if (known) return known;
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      const call = async (given: unknown[]) => {
        const slow = name === 'acknowledge' ? mood.slowToNote : undefined;
        if (slow && chance.happens(slow)) await turns(chance.below(3 * SLOW));
        await turns(chance.happens(0.02) ? chance.below(SLOW) : chance.below(4));
        if (chance.happens(mood.kill / 2)) throw new Killed();
        const answer: unknown = await value.apply(target, given);
        if (chance.happens(mood.kill / 2)) throw new Killed();
        await turns(chance.below(4));
        return answer;
      };
      const made = (...given: unknown[]) => {
        const answer = call(given);
        // What was asked ahead may end with the app that asked, and nobody waits for it any more.
        answer.catch(() => undefined);
        return answer;
      };
      wrapped.set(name, made);
      return made;
    },
  });
}

/** Lets others that run at the same time go first, a number of times. */
export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}

/** @returns false when the app was ended on the way. */
export async function untilKilled(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return false;
  }
}

export class NoRoom extends Error {
  override readonly name = 'QuotaExceededError';
}

/** The storage of a device that is full: whatever would add to it is refused whole. */
export function full(store: CaptureStore): CaptureStore {
  const refuse = () => Promise.reject(new NoRoom());
  return { ...store, add: refuse, save: refuse, fork: refuse, acknowledge: refuse };
}

/** @returns whether the device had room for it. */
export async function unlessFull(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const isNoRoom = error instanceof PhotoRefused && error.problem === 'no_room';
    if (!(error instanceof NoRoom || isNoRoom)) throw error;
    return false;
  }
}
