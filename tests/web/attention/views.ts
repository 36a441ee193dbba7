import type { View } from '../../../web/attention/entry.ts';
import type { SeenRow } from '../../../web/sync/device.ts';

/** A view over these rows, as a desk has it. */
export function viewOf(rows: readonly SeenRow[]): View {
  return {
    rows: new Map(rows.map((row) => [`${row.kind}/${row.id}`, row])),
    list: (kind) => rows.filter((row) => row.kind === kind && !row.isDeleted),
    byId: (id) => rows.find((row) => row.id === id && row.kind !== 'held'),
  };
}
