import { type Kept, readBooks } from './oracle/books.ts';
import { erasedFaults } from './oracle/erased.ts';
import { numberFaults, onceFaults } from './oracle/once.ts';
import { bytesFaults, photoFaults } from './oracle/photos.ts';
import { provenFaults, unprovenFaults } from './oracle/proven.ts';
import { refusedFaults } from './oracle/refused.ts';
import { savedFaults, unsentFaults } from './oracle/saved.ts';
import { stampFaults, tenantFaults } from './oracle/stamps.ts';
import { valueFaults } from './oracle/values.ts';
import { viewFaults } from './oracle/views.ts';
import { walkFaults } from './oracle/walks.ts';
import type { Phone } from './phone.ts';

type Seen = {
  servers: readonly Kept[];
  phones: readonly Phone[];
  /** What was seen on the way. */
  untrue: readonly string[];
};

/**
 * Looks at the disks, the journal and the tables, never through the code that wrote them: nothing here calls the rules of
 * schema/mutations. @returns what is broken, in words, each with the invariant of RELIABILITY.md that it breaks.
 */
export async function violations({ servers, phones, untrue }: Seen): Promise<string[]> {
  const all = servers.map((server) => readBooks(server, phones));
  const views = await Promise.all(all.map(viewFaults));
  return [
    ...phones.flatMap(({ faults }) => faults),
    ...untrue,
    ...phones.flatMap((phone) => provenFaults(phone, servers)),
    ...all.flatMap(savedFaults),
    ...unsentFaults(servers, phones),
    ...views.flat(),
    ...all.flatMap(valueFaults),
    ...all.flatMap(refusedFaults),
    ...all.flatMap(onceFaults),
    ...all.flatMap(walkFaults),
    ...all.flatMap(numberFaults),
    ...all.flatMap(stampFaults),
    ...tenantFaults(all),
    ...all.flatMap(bytesFaults),
    ...all.flatMap(photoFaults),
    ...all.flatMap(erasedFaults),
    ...phones.flatMap((phone) => unprovenFaults(phone, servers)),
  ];
}
