import type { Chance } from './seeded.ts';

/** The app was ended here, as a phone ends it: nothing after this line runs. */
export class Killed extends Error {}

/** How likely each seam call ends the app. */
export type Mood = { kill: number };

/** Wraps every call of a seam so that the app can end just before it takes effect, or just after. */
export function killable<T extends object>(seam: T, chance: Chance, mood: Mood): T {
  return new Proxy(seam, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        await turns(chance.below(4));
        if (chance.happens(mood.kill / 2)) throw new Killed();
        const answer: unknown = await value.apply(target, given);
        if (chance.happens(mood.kill / 2)) throw new Killed();
        await turns(chance.below(4));
        return answer;
      };
    },
  });
}

/** Lets others that run at the same time go first, a number of times. */
export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}
