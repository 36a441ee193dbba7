import { setTimeout as pause } from 'node:timers/promises';
import type { Phone } from '../simulation/phone.ts';
import type { Point } from './points.ts';
import type { Street, Walk } from './street.ts';
import { type Event, events, work } from './work.ts';

/** What brings the server to where it is to end sooner than chance would. */
const needed: Partial<Record<Point, Event>> = {
  'in-job': 'a walk begins',
  'job-done': 'a walk begins',
  'lane-opened': 'somebody joins',
  'word-before-bytes': 'a photo is removed',
  'in-erasure': 'a concern is erased',
  'erased-before-bytes': 'a concern is erased',
  'erased-before-directory': 'a concern is erased',
};
const eventNames = Object.keys(events) as Event[];

/** Whether there is to be more to send, and where the server is to end next. */
type Now = { mayWrite: boolean; point: Point | null };

/** A street full of phones that work at the same time, whatever the server does. */
export class Life {
  #isOver = false;
  readonly #running = new Map<Phone, Promise<void>>();
  readonly #street: Street;
  readonly #now: () => Now;

  constructor(street: Street, now: () => Now) {
    this.#street = street;
    this.#now = now;
  }

  end(): void {
    this.#isOver = true;
  }

  /** Until `end`, and until all have put their phones away. */
  async begin(): Promise<void> {
    await this.#street.startWalk();
    const all = [this.#startPhones(), this.#comeToWork(), this.#events()];
    await Promise.all(all).finally(() => this.end());
    await Promise.all(this.#running.values());
  }

  async #startPhones(): Promise<void> {
    let broken: unknown = null;
    const live = async (phone: Phone) => {
      while (!this.#isOver)
        await work(phone, this.#street, () => this.#now().mayWrite && !this.#isOver);
    };
    while (!this.#isOver) {
      for (const phone of this.#street.phones)
        if (!this.#running.has(phone))
          this.#running.set(
            phone,
            live(phone).catch((error: unknown) => {
              broken ??= error;
            }),
          );
      if (broken) throw broken;
      await pause(50);
    }
  }

  async #comeToWork(): Promise<void> {
    for (const person of ['fatma', 'lotte']) await this.#signedIn(person);
    const [walk] = this.#street.walks;
    while (walk && !this.#street.isOpen(walk) && !this.#isOver) await pause(100);
    if (walk) await this.#signedIn('samira', walk);
  }

  /** Once more as long as the server is down. */
  async #signedIn(person: string, walk?: Walk): Promise<void> {
    while (!this.#isOver && !(await this.#street.comeToWork(person, walk))) await pause(100);
  }

  async #events(): Promise<void> {
    const { chance } = this.#street;
    while (!this.#isOver) {
      const { point } = this.#now();
      const wanted = point ? needed[point] : undefined;
      const event = wanted ?? (chance.happens(0.2) ? chance.pick(eventNames) : undefined);
      if (event) await events[event](this.#street);
      await pause(300 + chance.below(400));
    }
  }
}
