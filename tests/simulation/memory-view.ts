import type { Row } from '../../schema/entities/row.ts';
import { applyPage } from '../../web/store/scope-rows.ts';
import type { ViewStore } from '../../web/store/view-store.ts';

type Known = {
  epoch: number;
  cursors: Record<string, number>;
  scopes: Map<string, Map<string, Row>>;
};
export type ViewDisk = Map<string, Known>;

/** The view store on a disk that can be wiped at any time. */
export function memoryView(disk: ViewDisk): ViewStore {
  const of = (lane: string, epoch = 0): Known =>
    disk.get(lane) ?? { epoch, cursors: {}, scopes: new Map() };
  return {
    async cursors(lane) {
      const { epoch, cursors } = of(lane);
      return { epoch, cursors: { ...cursors } };
    },
    read: async (lane) => structuredClone(of(lane)),
    async apply(lane, epoch, pages) {
      let known = of(lane, epoch);
      if (known.epoch < epoch) known = { epoch, cursors: {}, scopes: new Map() };
      if (known.epoch > epoch) return;
      for (const page of pages) {
        if (page.from !== (known.cursors[page.s] ?? 0)) continue;
        const rows = known.scopes.get(page.s) ?? new Map<string, Row>();
        applyPage(rows, structuredClone(page));
        known.scopes.set(page.s, rows);
        known.cursors[page.s] = page.to;
      }
      disk.set(lane, known);
    },
    async forget(lane, scopes) {
      if (!scopes) disk.delete(lane);
      for (const scope of scopes ?? []) {
        delete disk.get(lane)?.cursors[scope];
        disk.get(lane)?.scopes.delete(scope);
      }
    },
  };
}
