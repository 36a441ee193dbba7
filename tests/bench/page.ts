import type { Mutation } from '../../schema/mutations/mutation.ts';
import { newLane } from '../../web/sync/new-lane.ts';
import { workOf } from '../../web/sync/work-of.ts';
import { finds, walkersClock } from './finds.ts';
import { openBare } from './page-bare.ts';
import { pullAsOther, saveOne, startWalk, walkWithFinds } from './page-ours.ts';
import { savePhotos, walkWithPhotos } from './page-photos.ts';
import { openPouch } from './page-pouch.ts';
import { elapsed, median } from './timing.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const bare = await openBare();
const pouch = openPouch();
let current: Awaited<ReturnType<typeof startWalk>>;
let day: Awaited<ReturnType<typeof walkWithPhotos>>;

/** The same finds as the wire carries them, for who is not us. */
function asMutations(count: number, seed: number, walk: string): Mutation[] {
  const clock = walkersClock(count, seed);
  const lane = { ...newLane({ by: 'organisation', slug: '' }, '', { nowMs: 0, random }), walk };
  return finds(count, seed, walk).map((draft, i) => ({
    n: i + 1,
    ...workOf(draft, lane, { nowMs: clock(), random }),
  }));
}

const bench = {
  /** The same find in turn by the floor, by our store, and as a screen saves it. @returns medians in ms */
  async save(count: number, seed: number) {
    const walk = await startWalk();
    const times = { bare: [] as number[], store: [] as number[], screen: [] as number[] };
    for (const { n: _, ...find } of asMutations(count, seed, walk.walk)) {
      const body = new TextEncoder().encode(JSON.stringify(find)).buffer;
      times.bare.push(await bare.saveOne(body));
      times.store.push(await saveOne(walk, find));
      times.screen.push(await elapsed(() => walk.device.save(walk.lane, [find])));
    }
    return { bare: median(times.bare), store: median(times.store), screen: median(times.screen) };
  },
  async pushBare(count: number, seed: number, walk: string) {
    await bare.fill(asMutations(count, seed, walk));
    return bare.push();
  },
  /** @returns ms of the push alone, and the id of the walk */
  async pushOurs(count: number, seed: number) {
    current = await walkWithFinds(count, seed);
    const { push } = await current.round();
    return { push, walk: current.walk };
  },
  pullOurs: (count: number) => pullAsOther(current.code, count),
  async fillOurs(count: number, seed: number) {
    current = await walkWithFinds(count, seed);
  },
  roundOurs: () => current.round(),
  async pushPouch(name: string, count: number, seed: number, walk: string) {
    await pouch.fill(name, asMutations(count, seed, walk));
    return pouch.push(name);
  },
  savePhotos: (count: number) => savePhotos(bare, count),
  async fillDay(findCount: number, photoCount: number) {
    day = await walkWithPhotos(findCount, photoCount);
  },
  handInDay: () => day.handIn(),
  pullPouch: (name: string, count: number) => pouch.pull(name, count),
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
