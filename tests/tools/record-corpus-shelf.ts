import { idbAreas, openAreasDatabase } from '../../web/store/areas-idb.ts';
import { openCaptureDatabase, openSealer } from '../../web/store/capture-database.ts';
import { idbHomes, openHomesDatabase } from '../../web/store/homes-idb.ts';
import { idbIndex, openIndexDatabase } from '../../web/store/index-idb.ts';
import { openShelf, sealedText } from '../../web/store/sealed-text.ts';
import { type Front, SLUG } from './record-corpus-front.ts';
import type { Phone } from './record-corpus-phone.ts';
import type { Teller } from './record-corpus-teller.ts';

/** What was begun at a door and not saved yet, as web/door/draft.ts has it. */
const conversation = {
  v: 1,
  card: 2,
  isSaved: false,
  address: { id: '3599RA-12', line: 'Ahornstraat 12', complex: 'C03', place: null },
  category: 'mould',
  words: 'Half gezegd aan de deur.',
  urgency: null,
  room: null,
  since: null,
  wasReported: null,
  language: 'nl',
  offers: [],
  wantsToHelp: false,
  mayCall: false,
  mayUsePhotos: false,
  mayShare: false,
  phone: '',
  mail: '',
  receipt: 'KJ742PQX9RT',
  receiptBy: 'none',
  report: null,
  isAddition: false,
};

/** The databases beside capture and view: copies of what the server said, and what is being told at a door. */
export async function onTheShelf(
  phone: Phone,
  lane: string,
  tell: Teller,
  { core, nowMs: at }: Front,
): Promise<void> {
  globalThis.indexedDB = phone.idb;
  const box = { south: 52.08, west: 5.06, north: 52.09, east: 5.08 };
  const home = { id: '3599RA-12', street: 'Ahornstraat', house: '12', complex: 'C03' };
  await idbHomes(await openHomesDatabase()).write({
    slug: SLUG,
    person: 'bram',
    areas: [{ box, at }],
    homes: [{ ...home, complexName: 'De Esdoorn', lat: 52.085, lng: 5.071 }],
  });
  const area = { code: 'ROZ', name: 'Rozenbuurt', outline: [] };
  const kept = { slug: SLUG, person: 'bram', neighbourhoods: [area], complexes: [] };
  await idbAreas(await openAreasDatabase()).write(kept);
  const known = { lane, epoch: 1, head: 1, pages: 1 };
  await idbIndex(await openIndexDatabase()).begin(known, [
    core.desk?.indexText({ lane, epoch: 1, from: 0, after: 0 }) ?? '',
  ]);
  const sealer = openSealer(await openCaptureDatabase());
  const text = sealedText(`door ${lane}`, sealer, openShelf(), () => at);
  const ids = { mid: tell.id('litter'), promiseMid: tell.id('lamp'), at };
  await text.write(JSON.stringify({ ...conversation, ...ids }));
}
