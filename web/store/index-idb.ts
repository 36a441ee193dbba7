import type { DBSchema } from 'idb';
import { type Connection, connect } from './connection.ts';

/** What the server's index said, as it said it: few large records, since their number is what costs. */
export type IndexPage = { lane: string; i: number; text: string };
/** How far a lane has read: up to change `head` of `epoch`, in pages 0 up to `pages`. */
export type IndexKnown = { lane: string; epoch: number; head: number; pages: number };

/** A copy of the index of all finds of the street, of one lane at a time. May be thrown away at any time. */
export type IndexStore = {
  read(lane: string): Promise<IndexKnown | null>;
  /** One at a time: all of them at once hold up a worker for half a second. Undefined when another tab began anew. */
  page(lane: string, i: number): Promise<string | undefined>;
  /** Begins anew with these; what was kept of any lane goes. */
  begin(known: IndexKnown, texts: readonly string[]): Promise<void>;
  /** The last page written anew, or one more; nothing when another tab was here first. */
  write(before: IndexKnown, after: IndexKnown, text: string): Promise<void>;
  forget(): Promise<void>;
};

interface IndexSchema extends DBSchema {
  page: { key: [string, number]; value: IndexPage };
  known: { key: string; value: IndexKnown };
}
export const openIndexDatabase = (name = 'index'): Promise<Connection<IndexSchema>> =>
  connect<IndexSchema>(name, { page: ['lane', 'i'], known: 'lane' });

const relaxed = { durability: 'relaxed' } as const;

export const idbIndex = ({ run }: Connection<IndexSchema>): IndexStore => ({
  read: async (lane) => (await run((database) => database.get('known', lane))) ?? null,
  page: async (lane, i) => (await run((database) => database.get('page', [lane, i])))?.text,
  begin: (known, texts) =>
    run(async (database) => {
      const tx = database.transaction(['known', 'page'], 'readwrite', relaxed);
      tx.objectStore('known').clear();
      tx.objectStore('page').clear();
      for (const [i, text] of texts.entries())
        tx.objectStore('page').put({ lane: known.lane, i, text });
      tx.objectStore('known').put(known);
      await tx.done;
    }),
  write: (before, after, text) =>
    run(async (database) => {
      const tx = database.transaction(['known', 'page'], 'readwrite', relaxed);
      const now = await tx.objectStore('known').get(before.lane);
      const isSame =
        now?.epoch === before.epoch && now.head === before.head && now.pages === before.pages;
      if (isSame) {
        tx.objectStore('page').put({ lane: after.lane, i: after.pages - 1, text });
        tx.objectStore('known').put(after);
      }
      await tx.done;
    }),
  forget: () =>
    run(async (database) => {
      const tx = database.transaction(['known', 'page'], 'readwrite', relaxed);
      tx.objectStore('known').clear();
      tx.objectStore('page').clear();
      await tx.done;
    }),
});
