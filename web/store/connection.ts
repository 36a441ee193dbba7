import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';

/** Null: the key is given apart from the value. */
export type KeyPath = string | string[] | null;

/** Every store of a database with where its records keep their key. */
export type KeyPaths<S extends DBSchema> = { [N in StoreNames<S> & string]: KeyPath };

/** An open database, and open again when the browser lost it or another tab had to change it. */
export type Connection<S extends DBSchema> = {
  /** Runs `work`; a second time when the first found the connection gone, so it must be whole in itself. */
  run<T>(work: (database: IDBPDatabase<S>) => Promise<T>): Promise<T>;
};

/** Opens a database that has at least these stores, adding what is missing. @throws when the browser has no room or no IndexedDB. */
export async function connect<S extends DBSchema>(
  name: string,
  keyPaths: KeyPaths<S>,
): Promise<Connection<S>> {
  const stores = Object.keys(keyPaths) as (StoreNames<S> & string)[];
  let current: Promise<IDBPDatabase<S>> | null = null;
  const forget = () => {
    current = null;
  };
  // Without a number: whatever version is there. So a tab with last month's app can go on after a newer one added a store.
  const open = async (version?: number): Promise<IDBPDatabase<S>> => {
    const database = await openDB<S>(name, version, {
      upgrade(upgraded) {
        for (const store of stores) {
          if (upgraded.objectStoreNames.contains(store)) continue;
          const keyPath = keyPaths[store];
          upgraded.createObjectStore(store, keyPath ? { keyPath } : {});
        }
      },
      blocking(_from, _to, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    if (stores.every((store) => database.objectStoreNames.contains(store))) return database;
    database.close();
    return open(database.version + 1);
  };
  const opened = () => {
    current ??= open();
    current.catch(forget);
    return current;
  };
  await opened();
  return {
    async run(work) {
      try {
        return await work(await opened());
      } catch (error) {
        if (!isLost(error)) throw error;
        forget();
        return work(await opened());
      }
    },
  };
}

/**
 * iOS loses its database process while the app is in the background; WebKit bugs 197050 and 277615. What was under way then is
 * aborted, as nothing of ours ever is.
 */
const isLost = (error: unknown): boolean =>
  error instanceof DOMException && /^(InvalidState|Unknown|Abort)Error$/.test(error.name);
