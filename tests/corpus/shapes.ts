import { openAreasDatabase } from '../../web/store/areas-idb.ts';
import { openCaptureDatabase } from '../../web/store/capture-database.ts';
import { openHomesDatabase } from '../../web/store/homes-idb.ts';
import { openIndexDatabase } from '../../web/store/index-idb.ts';
import { openKidBox } from '../../web/store/kid-box.ts';
import { openShelf } from '../../web/store/sealed-text.ts';
import { openViewDatabase } from '../../web/store/view-idb.ts';
import { asked } from '../tools/record-corpus-phone.ts';
import type { Recording } from './recording.ts';

/** Every database that the app of today keeps on a phone: its stores with where their records keep their key. */
export async function shapesHere(): Promise<Recording['about']['idb']> {
  await Promise.all([openCaptureDatabase(), openViewDatabase(), openHomesDatabase()]);
  await Promise.all([openAreasDatabase(), openIndexDatabase(), openShelf(), openKidBox()]);
  return shapesIn(indexedDB);
}

export async function shapesIn(idb: IDBFactory): Promise<Recording['about']['idb']> {
  const shapes: Recording['about']['idb'] = {};
  for (const { name = '' } of await idb.databases()) {
    const database = await asked(idb.open(name));
    const names = [...database.objectStoreNames];
    shapes[name] = Object.fromEntries(
      names.map((store) => [store, database.transaction(store).objectStore(store).keyPath]),
    );
    database.close();
  }
  return shapes;
}
