import { useState } from 'preact/hooks';
import type { LaneViewModel } from '../sync/device.ts';
import { type Find, readFind } from '../text/finds.ts';
import { pickedTo } from './picking/picked-to.ts';

/** The finds that were picked to decide on together, as they stand now; what was removed meanwhile is not among them. */
export function usePicked(view: LaneViewModel) {
  const [picked, setPicked] = useState<ReadonlyMap<string, Find>>(new Map());
  const now = [...picked.values()].flatMap((find) => {
    const row = view.byId(find.id);
    if (!row) return find;
    return row.isDeleted ? [] : (readFind(row) ?? []);
  });
  return {
    finds: now,
    has: (id: string) => picked.has(id),
    pick(find: Find) {
      const next = new Map(picked);
      if (!next.delete(find.id)) next.set(find.id, find);
      setPicked(next);
    },
    /** From the last one that was picked on, in the order of the list. */
    pickTo(finds: readonly Find[], to: Find) {
      const known = new Map([...finds.map((find) => [find.id, find] as const), ...picked]);
      const ids = pickedTo(new Set(picked.keys()), finds, to.id);
      setPicked(new Map([...ids].map((id) => [id, known.get(id) ?? to])));
    },
    clear: () => setPicked(new Map()),
  };
}
export type Picked = ReturnType<typeof usePicked>;
