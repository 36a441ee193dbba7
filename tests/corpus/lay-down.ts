import type { IdbDump } from './recording.ts';

/**
 * Puts raw records where a browser keeps them, as an app of then left them there. By itself, so that a page can be given it as
 * text: `unpack` is unpacked() of packed.ts.
 */
export async function layDown(
  idb: IDBFactory,
  databases: Record<string, IdbDump>,
  unpack: (value: unknown) => Promise<unknown>,
): Promise<void> {
  for (const [name, { version, stores }] of Object.entries(databases)) {
    const values = await Promise.all(
      Object.entries(stores).map(
        async ([store, { values: all }]) => [store, (await unpack(all)) as unknown[]] as const,
      ),
    );
    await new Promise<void>((done, failed) => {
      const opening = idb.open(name, version);
      opening.onerror = () => failed(opening.error);
      opening.onupgradeneeded = () => {
        for (const [store, { keyPath }] of Object.entries(stores))
          opening.result.createObjectStore(store, keyPath === null ? {} : { keyPath });
      };
      opening.onsuccess = () => {
        const database = opening.result;
        const tx = database.transaction(Object.keys(stores), 'readwrite');
        tx.onerror = () => failed(tx.error);
        tx.oncomplete = () => {
          database.close();
          done();
        };
        for (const [store, all] of values) {
          const { keyPath, keys } = stores[store] ?? { keyPath: null, keys: [] };
          for (const [at, value] of all.entries())
            if (keyPath === null) tx.objectStore(store).put(value, keys[at] as IDBValidKey);
            else tx.objectStore(store).put(value);
        }
      };
    });
  }
}
