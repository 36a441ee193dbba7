import type { Mutation } from '../../schema/mutations/mutation.ts';
import { blanked, isPhotoOf, isToBlank } from './blank.ts';
import type { CaptureConnection } from './capture-database.ts';
import { decode, encodeAll } from './capture-idb.ts';
import type { Sealer } from './sealer.ts';

const partsOf = (id: string) => IDBKeyRange.bound([id, ''], [id, '\uffff']);

/** See CaptureStore.blank. One transaction; work that another tab moved to another lane meanwhile is looked for again. */
export async function blankIdb(
  { run }: CaptureConnection,
  sealer: Sealer,
  gone: readonly string[],
  alone: readonly string[],
): Promise<void> {
  const ids = new Set<unknown>(gone);
  const byThemselves = new Set<unknown>(alone);
  const isTold = (one: Mutation) => isToBlank(one, ids, byThemselves);
  for (;;) {
    const stored = await run((database) => database.getAll('mut'));
    const work = await Promise.all(stored.map((one) => decode(one, sealer)));
    const told = stored.filter((_, at) => isTold(work[at] as Mutation));
    const empty = await encodeAll(work.filter(isTold).map(blanked), sealer);
    const isWhole = await run(async (database) => {
      const tx = database.transaction(['mut', 'photo', 'blob'], 'readwrite', {
        durability: 'strict',
      });
      let isWhole = true;
      const muts = tx.objectStore('mut');
      for (const [at, { lane, n, mid }] of told.entries()) {
        const known = await muts.get([lane, n]);
        if (known?.mid === mid) muts.put({ ...known, ...empty[at] });
        else isWhole = false;
      }
      for (const photo of await tx.objectStore('photo').getAll())
        if (isPhotoOf(photo, ids)) {
          tx.objectStore('blob').delete(partsOf(photo.id));
          tx.objectStore('photo').delete(photo.id);
        }
      tx.commit();
      await tx.done;
      return isWhole;
    });
    if (isWhole) return;
  }
}
