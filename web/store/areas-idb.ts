import type { DBSchema } from 'idb';
import type { AreasAnswer } from '../../schema/register/wire.ts';
import { type Connection, connect } from './connection.ts';

/** Where the neighbourhoods and complexes of one organisation lie, as one person of its office may know it. */
export type KeptAreas = AreasAnswer & { slug: string; person: string };

/** A copy of what the server said, of one organisation at a time. May be thrown away at any time. */
export type AreasStore = {
  read(slug: string): Promise<KeptAreas | null>;
  /** Of every other organisation the copy goes. */
  write(kept: KeptAreas): Promise<void>;
  forget(): Promise<void>;
};

interface AreasSchema extends DBSchema {
  areas: { key: string; value: KeptAreas };
}
export const openAreasDatabase = (name = 'areas'): Promise<Connection<AreasSchema>> =>
  connect<AreasSchema>(name, { areas: 'slug' });

export const idbAreas = ({ run }: Connection<AreasSchema>): AreasStore => ({
  read: async (slug) => (await run((database) => database.get('areas', slug))) ?? null,
  write: (kept) =>
    run(async (database) => {
      const tx = database.transaction('areas', 'readwrite', { durability: 'relaxed' });
      tx.store.clear();
      tx.store.put(kept);
      await tx.done;
    }),
  forget: () => run((database) => database.clear('areas')),
});
