import { holdsTile, noTile, PACK, packNames, packsChanged } from '../map/kept-tiles.ts';
import type { GroundFrom } from './plan-pack.ts';

/** What was asked for with the map of a walk. */
export type PackRecord = {
  walk: string;
  /** Whose pictures they are, in plain words. */
  attribution: string;
  wantsReferrer: boolean;
  addresses: string[];
  /** The closest zoom in it, and whether that is all that could be. */
  zoom: number;
  isWhole: boolean;
  from: GroundFrom;
  /** Epoch ms. After this nobody needs it. */
  until: number;
  /** Somebody wants it: it goes on by itself after a cut. */
  isWanted: boolean;
};

/** What is on the device of one pack: addresses, also of pictures that the service does not have, and bytes. */
export type PackHere = { addresses: Set<string>; bytes: number };

/** Maps of walks on this device. Each method may be cut off at any point: what was kept stays kept. */
export type PackStore = {
  walks(): Promise<string[]>;
  read(walk: string): Promise<PackRecord | null>;
  /** What is not in it any more goes. */
  write(record: PackRecord): Promise<void>;
  here(walk: string): Promise<PackHere>;
  /** @returns the bytes of it. @throws QuotaExceededError when the device is full. */
  keep(walk: string, address: string, picture: Blob | null): Promise<number>;
  remove(walk: string): Promise<void>;
};

/** Lies beside the pictures, so that both come and go together. */
const RECORD = '/pack';
const BYTES = 'content-length';

export function packStore(): PackStore {
  const open = (walk: string) => caches.open(PACK + walk);
  const changed = () => {
    packsChanged.value += 1;
  };
  return {
    walks: async () => (await packNames()).map((name) => name.slice(PACK.length)),
    async read(walk) {
      if (!(await packNames()).includes(PACK + walk)) return null;
      const kept = await (await open(walk)).match(RECORD);
      return kept ? ((await kept.json()) as PackRecord) : null;
    },
    async write(record) {
      const cache = await open(record.walk);
      await cache.put(RECORD, Response.json(record));
      const wanted = new Set(record.addresses);
      for (const { url } of await cache.keys())
        if (!wanted.has(url) && !url.endsWith(RECORD)) await cache.delete(url);
      changed();
    },
    async here(walk) {
      const here: PackHere = { addresses: new Set(), bytes: 0 };
      if (!(await packNames()).includes(PACK + walk)) return here;
      const cache = await open(walk);
      const requests = (await cache.keys()).filter(({ url }) => !url.endsWith(RECORD));
      const kept = await Promise.all(requests.map((request) => cache.match(request)));
      for (const [i, { url }] of requests.entries()) {
        const picture = kept[i];
        if (!picture) continue;
        here.addresses.add(url);
        if (holdsTile(picture)) here.bytes += Number(picture.headers.get(BYTES) ?? 0);
      }
      return here;
    },
    async keep(walk, address, picture) {
      const cache = await open(walk);
      if (!picture) await cache.put(address, noTile());
      else {
        const headers = { 'content-type': picture.type, [BYTES]: `${picture.size}` };
        await cache.put(address, new Response(picture, { headers }));
      }
      return picture?.size ?? 0;
    },
    async remove(walk) {
      await caches.delete(PACK + walk);
      changed();
    },
  };
}
