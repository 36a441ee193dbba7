import type { Row } from '../../schema/entities/row.ts';
import { applyPage } from '../../web/store/scope-rows.ts';
import type { ViewStore } from '../../web/store/view-store.ts';
import { frozen } from './frozen.ts';

type Known = {
  epoch: number;
  cursors: Record<string, number>;
  scopes: Map<string, Map<string, Row>>;
};
export type ViewDisk = Map<string, Known>;

export const copyOfView = (disk: ViewDisk): ViewDisk =>
  new Map(
    [...disk].map(([lane, { epoch, cursors, scopes }]) => [
      lane,
      {
        epoch,
        cursors: { ...cursors },
        scopes: new Map([...scopes].map(([scope, rows]) => [scope, new Map(rows)])),
      },
    ]),
  );

/** The view store on a disk that can be wiped at any time. */
export function memoryView(disk: ViewDisk): ViewStore {
  const of = (lane: string, epoch = 0): Known =>
    disk.get(lane) ?? { epoch, cursors: {}, scopes: new Map() };
  return {
    async cursors(lane) {
      const { epoch, cursors } = of(lane);
      return { epoch, cursors: { ...cursors } };
    },
    async read(lane) {
      const { epoch, cursors, scopes } = of(lane);
      const rows = [...scopes].map(([scope, held]) => [scope, new Map(held)] as const);
      return { epoch, cursors: { ...cursors }, scopes: new Map(rows) };
    },
    async apply(lane, epoch, pages) {
      let known = of(lane, epoch);
      if (known.epoch < epoch) known = { epoch, cursors: {}, scopes: new Map() };
      if (known.epoch > epoch) return;
      for (const page of pages) {
        if (page.from !== (known.cursors[page.s] ?? 0)) continue;
        const held = page.isWhole ? undefined : known.scopes.get(page.s);
        const rows = held ?? new Map<string, Row>();
        applyPage(rows, frozen(page));
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
