import type { Kind } from '../../schema/entities/row.ts';
import type { SeenRow } from '../../web/sync/device.ts';
import { type Find, readFind } from '../../web/text/finds.ts';

let made = 0;

/** A row as a screen sees it, with defaults for what a test does not speak of. */
export function seenRow(kind: Kind, set: SeenRow['set'], more: Partial<SeenRow> = {}): SeenRow {
  made += 1;
  const from = Object.fromEntries(Object.keys(set).map((name) => [name, `value-${name}`]));
  const row = { seq: 0, walk: 'walk', audience: 'walk' as const, by: 'samira', isDeleted: false };
  return { ...row, kind, id: `row-${made}`, at: made, set, from, sync: 'here', ...more };
}

export const spot = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' as const };

/** A find, in the street unless said otherwise. */
export function aFind(set: SeenRow['set'] = {}, more: Partial<SeenRow> = {}): Find {
  const row = seenRow(
    'observation',
    { category: 'litter', position: spot, status: 'new', judgement: null, ...set },
    more,
  );
  const find = readFind(row);
  if (!find) throw new Error('the builder made something that is not a find');
  return find;
}

/** A view over some rows. */
export const viewOver = (rows: readonly SeenRow[]) => ({
  list: (kind: Kind) => rows.filter((row) => row.kind === kind && !row.isDeleted),
});
