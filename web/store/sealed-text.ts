import type { DBSchema } from 'idb';
import { openCaptureDatabase, openSealer } from './capture-database.ts';
import { connect } from './connection.ts';
import type { Sealer } from './sealer.ts';

/** `at` is when it was written, epoch ms. */
type Kept = { at: number; body: ArrayBuffer };

/** Where sealed texts are kept, by name. */
export type SealedShelf = {
  get(name: string): Promise<Kept | undefined>;
  put(name: string, kept: Kept): Promise<unknown>;
  drop(name: string): Promise<unknown>;
  /** Lets go of what was written before then. */
  dropBefore(at: number): Promise<unknown>;
};

/** A text under one name, which no one can read who reads the storage: what a resident tells before it is saved. */
export type SealedText = {
  /** @returns null when there is none, or none that this browser sealed. */
  read(): Promise<string | null>;
  /** The last one written stands, in whatever order they are sealed. */
  write(text: string): Promise<void>;
  drop(): Promise<void>;
};

export function sealedText(
  name: string,
  sealer: Promise<Sealer>,
  shelf: Promise<SealedShelf>,
  now: () => number,
): SealedText {
  let turn = 0;
  // Each use says for itself that there is no storage.
  shelf.catch(() => undefined);
  return {
    async read() {
      try {
        const kept = await (await shelf).get(name);
        return kept ? await (await sealer).unseal(kept.body) : null;
      } catch {
        return null;
      }
    },
    async write(text) {
      turn += 1;
      const mine = turn;
      try {
        const body = await (await sealer).seal(text);
        const open = await shelf;
        if (mine === turn) await open.put(name, { at: now(), body });
      } catch {
        // A browser may refuse its storage: then it stands on the screen alone.
      }
    },
    async drop() {
      turn += 1;
      try {
        await (await shelf).drop(name);
      } catch {
        // Nothing was kept either.
      }
    },
  };
}

interface SealedSchema extends DBSchema {
  text: { key: string; value: Kept };
}

/**
 * A database, since a browser writes localStorage seconds later and a phone may end it before. Not the one of what was made here:
 * that holds only what was saved, and is never changed.
 */
export async function openShelf(name = 'sealed-text'): Promise<SealedShelf> {
  const connection = await connect<SealedSchema>(name, { text: null });
  return {
    get: (key) => connection.run((database) => database.get('text', key)),
    put: (key, kept) => connection.run((database) => database.put('text', kept, key)),
    drop: (key) => connection.run((database) => database.delete('text', key)),
    dropBefore: (at) =>
      connection.run(async (database) => {
        const tx = database.transaction('text', 'readwrite');
        for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue())
          if (cursor.value.at < at) await cursor.delete();
        await tx.done;
      }),
  };
}

/**
 * With the key of this browser, which no script can take out of it. What lay longer than `keepMs` on that shelf goes first: what is
 * kept for another time has a shelf of its own.
 */
export function sealedHere(name: string, keepMs: number, on?: string): SealedText {
  const shelf = openShelf(on).then(async (open) => {
    await open.dropBefore(Date.now() - keepMs);
    return open;
  });
  return sealedText(name, openCaptureDatabase().then(openSealer), shelf, Date.now);
}
