import type { AreasAnswer } from '../../schema/register/wire.ts';
import { type AreasStore, idbAreas, openAreasDatabase } from '../store/areas-idb.ts';
import { openAreas } from './areas-book.ts';
import { askServer } from './ask-server.ts';

export type { AreasBook } from './areas-book.ts';

let opened: Promise<AreasStore> | null = null;
function store(): Promise<AreasStore> {
  opened ??= openAreasDatabase().then(idbAreas);
  // The next who asks tries again.
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** Where the organisation's neighbourhoods and complexes lie, also without a network. */
export const areasBook = openAreas({
  store,
  ask: (device, slug) =>
    askServer(() => device.goOffline.value || !navigator.onLine)<AreasAnswer>(
      `/v1/organisations/${slug}/areas`,
    ),
});
