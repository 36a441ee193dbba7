import type { DBSchema } from 'idb';
import type { Box } from '../../schema/register/outline.ts';
import { type Connection, connect } from './connection.ts';

/** A home of the organisation as the phone keeps it. `house` is what stands on the door behind the street's name. */
export type HomeHere = {
  id: string;
  street: string;
  house: string;
  complex: string | null;
  complexName: string | null;
  lat: number | null;
  lng: number | null;
};

/** What one person may know of one organisation: every home that was in these boxes, and when that was so. */
export type KeptHomes = {
  slug: string;
  person: string;
  areas: { box: Box; at: number }[];
  homes: HomeHere[];
};

/** A copy of what the server said, of one organisation at a time. May be thrown away at any time. */
export type HomesStore = {
  /** Without a name that of the one organisation that is there. */
  read(slug?: string): Promise<KeptHomes | null>;
  /** Of every other organisation the copy goes. */
  write(kept: KeptHomes): Promise<void>;
  forget(): Promise<void>;
};

interface HomesSchema extends DBSchema {
  homes: { key: string; value: KeptHomes };
}
export const openHomesDatabase = (name = 'homes'): Promise<Connection<HomesSchema>> =>
  connect<HomesSchema>(name, { homes: 'slug' });

const relaxed = { durability: 'relaxed' } as const;

export const idbHomes = ({ run }: Connection<HomesSchema>): HomesStore => ({
  read: async (slug) => {
    const kept = await run((database) => database.getAll('homes', slug));
    return kept[0] ?? null;
  },
  write: (kept) =>
    run(async (database) => {
      const tx = database.transaction('homes', 'readwrite', relaxed);
      tx.store.clear();
      tx.store.put(kept);
      await tx.done;
    }),
  forget: () => run((database) => database.clear('homes')),
});
