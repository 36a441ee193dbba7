import { sha256Of } from '../../fixtures/pictures.ts';
import { type Books, isEmptied, keyOf } from './books.ts';

/** I7: a photo that is said to be in has bytes in R2 whose SHA-256 is the one that was promised. */
export function bytesFaults({ server, rows }: Books): string[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'attachment' || isEmptied(row)) return [];
    const { isStored, isSmallStored, sha256, smallSha256 } = row.set;
    const wrong = (part: string, promised: unknown) => {
      const bytes = server.bytes.get(`${row.id} ${part}`);
      return !bytes || sha256Of(new Uint8Array(bytes)) !== promised;
    };
    return [
      ...(isStored === true && wrong('full', sha256) ? [`I7 photo ${row.id} is not stored`] : []),
      ...(isSmallStored === true && wrong('small', smallSha256)
        ? [`I7 the thumbnail of ${row.id} is not stored`]
        : []),
    ];
  });
}

/** I8: a photo that a phone called kept is with the server, thumbnail and whole, unless its find could not be taken in. */
export function photoFaults({ server, phones, byMid, byKey }: Books): string[] {
  const kept = new Map(phones.flatMap((phone) => [...phone.photographed]));
  return [...kept].flatMap(([id, { find, root }]) => {
    const seat = server.seats.get(root);
    if (!seat || seat.isRevoked) return [];
    if (server.erased.has(id) || server.erased.has(find))
      return server.bytes.has(`${id} full`) ? [`I9 the bytes of photo ${id} were erased`] : [];
    const entry = byMid.get(id);
    if (entry?.status === 'held') return [];
    const row = byKey.get(keyOf('attachment', id));
    if (!row) return [`I8 photo ${id} is not known`];
    const isIn = row.set.isStored === true && row.set.isSmallStored === true;
    return isIn || row.isDeleted ? [] : [`I8 the bytes of photo ${id} are not in`];
  });
}
