import type { World } from './schedule.ts';

/** One day in so many. */
const ONE_IN = 20;
/** Steps from here on are its evening. */
const EVENING = 30;
/** Before much was handed in, or after: by turns. */
const CLONED_AT = [10, 4] as const;

/**
 * A day that ends with everybody handing in what they have, in two tabs and on slow phones, while the server is put back, and of a
 * phone that was copied only the copy is left: nothing that comes after it tells a phone what it missed.
 */
export class Restless {
  readonly is: boolean;
  readonly #clonedAt: number;
  #step = 0;
  #isPutBack = false;
  readonly #world: World;
  readonly #say: () => void;

  /** `say` is told when the server was put back. */
  constructor(world: World, seed: number, say: () => void) {
    this.is = seed % ONE_IN === 0;
    this.#clonedAt = CLONED_AT[(seed / ONE_IN) % 2 === 0 ? 0 : 1];
    this.#world = world;
    this.#say = say;
    if (!this.is) return;
    world.mood.slowToNote = 0.5;
    let last = '';
    world.network.onPushed = ({ lane, muts }) => {
      const first = `${lane} ${muts[0]?.mid}`;
      // The other tab hands in the same.
      const isSecond = first === last && muts.length > 0;
      last = first;
      if (isSecond && this.isEvening && world.chance.happens(0.7)) this.putBack();
    };
  }

  get isEvening(): boolean {
    return this.is && this.#step > EVENING;
  }

  /** Once a day. */
  putBack(): void {
    if (!this.is || this.#isPutBack) return;
    this.#isPutBack = this.#world.main.restore();
    if (this.#isPutBack) this.#say();
  }

  /** Before each step. */
  async step(): Promise<void> {
    if (!this.is) return;
    this.#step += 1;
    const { phones, chance } = this.#world;
    if (this.#step === this.#clonedAt)
      for (const phone of phones.slice(0, 3)) if (chance.happens(0.7)) phones.push(phone.clone());
    if (this.#step !== EVENING) return;
    for (const phone of phones.filter(({ name }) => phones.some((one) => one.name === `${name}'`)))
      if (chance.happens(0.7)) await this.#world.wipe(phone);
  }
}
