import { describe, expect, test, vi } from 'vitest';
import type { PackRecord, PackStore } from '../../../web/pack/pack-store.ts';
import { makePacks, type PackDeps, type Wanted } from '../../../web/pack/packs.ts';

const source = {
  url: 'https://tiles/{z}/{x}/{y}',
  attribution: 'Kadaster',
  attributionUrl: null,
  maxZoom: 19,
  isOfflineAllowed: true,
  bounds: null,
  exceptIn: null,
  wantsReferrer: false,
};
const tiles = Array.from({ length: 20 }, (_, x) => ({ z: 18, x, y: 1 }));
const wanted = (walk: string): Wanted => ({
  walk,
  plan: { tiles, zoom: 18, isWhole: true },
  from: 'area',
  source,
  until: 5_000,
});

/** A disk in memory that outlives a page. */
function disk(): PackStore & { kept: Map<string, Map<string, number>> } {
  const records = new Map<string, PackRecord>();
  const kept = new Map<string, Map<string, number>>();
  return {
    kept,
    walks: async () => [...records.keys()],
    read: async (walk) => records.get(walk) ?? null,
    async write(record) {
      records.set(record.walk, record);
      const here = kept.get(record.walk) ?? new Map();
      for (const address of here.keys())
        if (!record.addresses.includes(address)) here.delete(address);
      kept.set(record.walk, here);
    },
    async here(walk) {
      const here = kept.get(walk) ?? new Map<string, number>();
      const bytes = [...here.values()].reduce((sum, size) => sum + size, 0);
      return { addresses: new Set(here.keys()), bytes };
    },
    async keep(walk, address, picture) {
      kept.get(walk)?.set(address, picture?.size ?? 0);
      return picture?.size ?? 0;
    },
    async remove(walk) {
      records.delete(walk);
      kept.delete(walk);
    },
  };
}

const picture = () => new Response(new Blob(['1234'], { type: 'image/png' }));

/** A page of the app over a disk. */
function page(store: PackStore, change: Partial<PackDeps> = {}) {
  const asked: string[] = [];
  let online = () => {};
  const deps: PackDeps = {
    store,
    fetch: async (address) => {
      asked.push(address);
      return picture();
    },
    now: () => 0,
    // A short wait goes by, a long one lasts until something else happens.
    wait: (ms, signal) =>
      new Promise((done, fail) => {
        if (ms < 4_000) setTimeout(done);
        signal.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
      }),
    alone: async (work) => {
      await work();
      return true;
    },
    free: async () => null,
    whenOnline: (call) => {
      online = call;
      return () => {};
    },
    ...change,
  };
  return { packs: makePacks(deps), asked, comeOnline: () => online() };
}
const lost = (after: number) => {
  let count = 0;
  return {
    fetch: async () => {
      count += 1;
      if (count > after) throw new TypeError('Failed to fetch');
      return picture();
    },
    back: () => {
      count = Number.NEGATIVE_INFINITY;
    },
  };
};

describe('the map of a walk', () => {
  test('comes when somebody asks, and tells how far it is', async () => {
    const { packs } = page(disk());
    await packs.start(wanted('a'));
    expect(packs.now('a').value).toMatchObject({ doing: 'complete', done: 20, bytes: 80 });
  });

  test('goes on after a cut when there is a network again, without fetching anything twice', async () => {
    const store = disk();
    const road = lost(7);
    const { packs, comeOnline } = page(store, { fetch: road.fetch });
    await packs.start(wanted('a'));
    expect(packs.now('a').value).toMatchObject({ doing: 'cut', done: 7 });
    road.back();
    comeOnline();
    await vi.waitFor(() => expect(packs.now('a').value.doing).toBe('complete'));
    expect(packs.now('a').value.done).toBe(20);
  });

  test('goes on in the next page after the first was killed, without fetching anything twice', async () => {
    const store = disk();
    await page(store, { fetch: lost(7).fetch }).packs.start(wanted('a'));
    const next = page(store);
    await next.packs.open('a');
    expect(next.packs.now('a').value).toMatchObject({ doing: 'complete', done: 20, bytes: 80 });
    expect(next.asked).toHaveLength(13);
  });

  test('is gone on with once, when a screen and the start of the app ask at once', async () => {
    const store = disk();
    await page(store, { fetch: lost(7).fetch }).packs.start(wanted('a'));
    const next = page(store);
    await Promise.all([next.packs.open('a'), next.packs.openAll(), next.packs.open('a')]);
    expect(next.packs.now('a').value).toMatchObject({ doing: 'complete', done: 20 });
    expect(next.asked).toHaveLength(13);
  });

  test('stays as it is when a person stopped it, and goes on when a person says so', async () => {
    const store = disk();
    const road = lost(7);
    const first = page(store, { fetch: road.fetch });
    await first.packs.start(wanted('a'));
    await first.packs.stop('a');
    const next = page(store);
    await next.packs.open('a');
    expect(next.packs.now('a').value).toMatchObject({ doing: 'stopped', done: 7 });
    expect(next.asked).toHaveLength(0);
    await next.packs.goOn('a');
    expect(next.packs.now('a').value.doing).toBe('complete');
  });

  test('is gone when a person removes it', async () => {
    const store = disk();
    const { packs } = page(store);
    await packs.start(wanted('a'));
    await packs.remove('a');
    expect(packs.now('a').value).toMatchObject({ doing: 'nothing', done: 0 });
    expect(store.kept.size).toBe(0);
  });

  test('makes the map of another walk go where room is short, and only there', async () => {
    const store = disk();
    await page(store).packs.start(wanted('old'));
    await page(store, { free: async () => 10_000_000_000 }).packs.start(wanted('next'));
    expect(await store.walks()).toEqual(['old', 'next']);
    await page(store, { free: async () => 1_000_000 }).packs.start(wanted('new'));
    expect(await store.walks()).toEqual(['new']);
  });

  test('takes the room of another walk when the device turns out to be full, and says so when that is not enough', async () => {
    const store = disk();
    await page(store).packs.start(wanted('old'));
    const { keep } = store;
    store.keep = async (...kept) => {
      const isFull = store.kept.has('old') || (store.kept.get('new')?.size ?? 0) >= 9;
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      return keep(...kept);
    };
    const { packs } = page(store);
    await packs.start(wanted('new'));
    expect(packs.now('new').value.doing).toBe('full');
    expect(packs.now('new').value.done).toBeGreaterThanOrEqual(9);
    expect(await store.walks()).toEqual(['new']);
  });

  test('is fetched by one tab alone, and the other shows it', async () => {
    const { packs, asked } = page(disk(), { alone: async () => false });
    await packs.start(wanted('a'));
    expect(packs.now('a').value.doing).toBe('elsewhere');
    expect(asked).toHaveLength(0);
  });

  test('goes when nobody needs it any more', async () => {
    const store = disk();
    const { packs } = page(store);
    await packs.start(wanted('over'));
    await packs.start(wanted('now'));
    await packs.tidy(({ walk }) => walk === 'now');
    expect(await store.walks()).toEqual(['now']);
  });
});
