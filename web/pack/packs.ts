import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { TileSource } from '../../schema/map-settings.ts';
import { fetchPack, type PackEnd, type PackFetching } from './fetch-pack.ts';
import type { PackRecord, PackStore } from './pack-store.ts';
import { type GroundFrom, type PackPlan, USUAL_BYTES } from './plan-pack.ts';
import { addressesOf } from './tiles.ts';

/** `elsewhere`: another tab of this browser is at a pack. `stopped`: by a person, so it does not go on by itself. */
export type PackDoing = 'nothing' | 'fetching' | 'waiting' | 'elsewhere' | PackEnd;

/** How the map of one walk stands on this device. Bytes and epoch ms. */
export type PackNow = {
  doing: PackDoing;
  /** False until the disk was looked at. */
  isRead: boolean;
  record: PackRecord | null;
  /** Pictures that are here, of those that are wanted. */
  done: number;
  bytes: number;
  /** The service asks to wait until then. */
  waitsUntil: number | null;
};

export type Wanted = {
  walk: string;
  plan: PackPlan;
  from: GroundFrom;
  source: TileSource;
  until: number;
};

export type PackDeps = Omit<PackFetching, 'keep' | 'onWait' | 'fetch'> & {
  store: PackStore;
  fetch: (address: string, record: PackRecord, signal: AbortSignal) => Promise<Response>;
  /** Runs the work when no other tab is at it. @returns whether it ran. */
  alone: (work: () => Promise<void>) => Promise<boolean>;
  /** Bytes that are free; null where the browser does not say. */
  free: () => Promise<number | null>;
  /** Calls when there is a network again, until the returned function is called. */
  whenOnline: (call: () => void) => () => void;
};

export type Packs = ReturnType<typeof makePacks>;

/** Work and photos keep this much room when a map comes. */
const ROOM_FOR_WORK = 50_000_000;
/** After a cut it is tried again this much later, and each time after twice as long. */
const AGAIN_MS = 5_000;
const AGAIN_MOST_MS = 60_000;
/** How often another tab's work is looked at. */
const LOOK_MS = 2_000;

const nothing: PackNow = {
  doing: 'nothing',
  isRead: false,
  record: null,
  done: 0,
  bytes: 0,
  waitsUntil: null,
};

/** Maps of walks on this device: one is fetched at a time, it goes on after a cut, and what is here is not fetched again. */
export function makePacks(deps: PackDeps) {
  const { store } = deps;
  const known = new Map<string, Signal<PackNow>>();
  const nowOf = (walk: string) => {
    const now = known.get(walk) ?? signal(nothing);
    known.set(walk, now);
    return now;
  };
  const tell = (walk: string, change: Partial<PackNow>) => {
    const now = nowOf(walk);
    now.value = { ...now.value, ...change };
  };
  let stop = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  let failures = 0;

  /** Reads what is on the disk. */
  async function look(walk: string): Promise<PackRecord | null> {
    const record = await store.read(walk);
    const { addresses, bytes } = await store.here(walk);
    tell(walk, { isRead: true, record, done: addresses.size, bytes });
    return record;
  }

  async function fetchAll(record: PackRecord, signal: AbortSignal): Promise<PackEnd> {
    const { walk } = record;
    const here = await store.here(walk);
    tell(walk, { doing: 'fetching', record, done: here.addresses.size, bytes: here.bytes });
    const missing = record.addresses.filter((address) => !here.addresses.has(address));
    const keep: PackFetching['keep'] = async (address, picture) => {
      const bytes = await store.keep(walk, address, picture);
      const { done, bytes: before } = nowOf(walk).peek();
      failures = 0;
      tell(walk, { done: done + 1, bytes: before + bytes });
    };
    const onWait = (until: number | null) =>
      tell(walk, { doing: until ? 'waiting' : 'fetching', waitsUntil: until });
    const fetching = {
      ...deps,
      keep,
      onWait,
      fetch: (address: string, cut: AbortSignal) => deps.fetch(address, record, cut),
    };
    return fetchPack(missing, fetching, signal);
  }

  /** Until it is whole, or nothing more can be done; again after each cut. */
  async function goOn(record: PackRecord, signal: AbortSignal): Promise<void> {
    const { walk } = record;
    let end = await fetchAll(record, signal);
    if (end === 'full' && (await removeOthers(walk))) end = await fetchAll(record, signal);
    tell(walk, { doing: end, waitsUntil: null });
    if (end === 'complete') await store.write(record);
  }

  /** @returns whether that made room. */
  async function removeOthers(walk: string): Promise<boolean> {
    const others = (await store.walks()).filter((one) => one !== walk);
    for (const other of others) await forget(other);
    return others.length > 0;
  }

  async function forget(walk: string): Promise<void> {
    await store.remove(walk);
    nowOf(walk).value = { ...nothing, isRead: true };
  }

  /** Ends what runs, and runs this. */
  function begin(walk: string): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const next = running.then(async () => {
      const record = await look(walk);
      if (!record || signal.aborted) return;
      const isMine = await deps
        .alone(() => goOn(record, signal))
        .catch(() => {
          tell(walk, { doing: 'cut' });
          return true;
        });
      if (!isMine) tell(walk, { doing: 'elsewhere' });
      // Not waited for: what comes next must not wait for a network.
      if (!signal.aborted) void comeBack(walk, signal);
    });
    running = next.catch(() => undefined);
    return next;
  }

  /** After a cut, or when another tab may be done with it. */
  async function comeBack(walk: string, signal: AbortSignal): Promise<void> {
    const { doing } = nowOf(walk).peek();
    if (doing !== 'cut' && doing !== 'elsewhere') return;
    const cutWait = Math.min(AGAIN_MOST_MS, AGAIN_MS * 2 ** failures);
    if (doing === 'cut') failures += 1;
    const early = new AbortController();
    const end = deps.whenOnline(() => early.abort());
    const either = AbortSignal.any([signal, early.signal]);
    await deps.wait(doing === 'cut' ? cutWait : LOOK_MS, either).catch(() => undefined);
    end();
    if (signal.aborted) return;
    await begin(walk).catch(() => undefined);
  }

  const opening = new Map<string, Promise<void>>();
  /** Asked twice at once, as by a screen and at the start, it is one opening: the second would break off what the first fetches. */
  function open(walk: string): Promise<void> {
    const { doing } = nowOf(walk).peek();
    if (doing === 'fetching' || doing === 'waiting') return Promise.resolve();
    const known = opening.get(walk) ?? openNow(walk).finally(() => opening.delete(walk));
    opening.set(walk, known);
    return known;
  }
  async function openNow(walk: string): Promise<void> {
    const record = await look(walk);
    const { done } = nowOf(walk).peek();
    if (!record) tell(walk, { ...nothing, isRead: true });
    else if (done >= record.addresses.length) tell(walk, { doing: 'complete' });
    else if (!record.isWanted) tell(walk, { doing: 'stopped' });
    else await begin(walk);
  }

  return {
    now: (walk: string): ReadonlySignal<PackNow> => nowOf(walk),
    /** Reads how it stands, and goes on with what somebody wanted and was cut off. */
    open,
    /** The same for every walk, one after the other: what a killed page left half. */
    async openAll(): Promise<void> {
      for (const walk of await store.walks()) await open(walk);
    },
    /** Somebody asked for it. Where room is short, the maps of other walks make place. */
    async start({ walk, plan, from, source, until }: Wanted): Promise<void> {
      const addresses = addressesOf(plan.tiles, source.url);
      const free = await deps.free();
      if (free !== null && free < addresses.length * USUAL_BYTES + ROOM_FOR_WORK)
        await removeOthers(walk);
      const { attribution, wantsReferrer } = source;
      const { zoom, isWhole } = plan;
      failures = 0;
      const told = { attribution, wantsReferrer, zoom, isWhole, from, until };
      await store.write({ walk, addresses, isWanted: true, ...told });
      await begin(walk);
    },
    /** What is here stays. */
    async stop(walk: string): Promise<void> {
      stop.abort();
      await running;
      const record = await look(walk);
      if (record) await store.write({ ...record, isWanted: false });
      tell(walk, { doing: record ? 'stopped' : 'nothing', waitsUntil: null });
    },
    async goOn(walk: string): Promise<void> {
      const record = await store.read(walk);
      failures = 0;
      if (record) await store.write({ ...record, isWanted: true });
      await begin(walk);
    },
    async remove(walk: string): Promise<void> {
      stop.abort();
      await running;
      await forget(walk);
    },
    /** Forgets what nobody needs any more: over for some days, or of a walk that is not on this device. */
    async tidy(isNeeded: (record: PackRecord) => boolean): Promise<void> {
      for (const walk of await store.walks()) {
        const record = await store.read(walk);
        if (!record || !isNeeded(record)) await forget(walk);
      }
    },
  };
}
