import type { Mutation } from '../../schema/mutations/mutation.ts';
import { elapsed, finished } from './timing.ts';

type Doc = Mutation & { id: string };

/** What no sync can beat: IndexedDB and fetch with nothing around them. */
export async function openBare() {
  const db = await openDatabase();
  const strict = (store: string) => db.transaction(store, 'readwrite', { durability: 'strict' });
  let n = 0;
  return {
    /** One strict transaction with one record of these bytes. @returns ms until it is complete */
    saveOne: (body: ArrayBuffer) =>
      elapsed(async () => {
        const tx = strict('mut');
        n += 1;
        tx.objectStore('mut').put({ lane: 'bare', n, mid: `${n}`, sealed: false, body });
        tx.commit();
        await finished(tx);
      }),
    async fill(muts: readonly Mutation[]) {
      const tx = strict('outbox');
      for (const mutation of muts)
        tx.objectStore('outbox').put({ ...mutation, id: mutation.mid } satisfies Doc);
      await finished(tx);
      await fetch('/bare/reset', { method: 'POST' });
    },
    /** getAll → one POST → one SQLite transaction → delete. @returns ms */
    push: () =>
      elapsed(async () => {
        const docs = await allOf(db.transaction('outbox').objectStore('outbox').getAll());
        const answer = await fetch('/bare/push', { method: 'POST', body: JSON.stringify(docs) });
        const { ok } = (await answer.json()) as { ok: number };
        if (ok !== docs.length) throw new Error('The floor lost documents');
        const tx = strict('outbox');
        tx.objectStore('outbox').delete(IDBKeyRange.lowerBound(''));
        tx.commit();
        await finished(tx);
      }),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('bare', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('mut', { keyPath: ['lane', 'n'] });
    request.result.createObjectStore('outbox', { keyPath: 'id' });
  };
  return allOf(request);
}

function allOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
