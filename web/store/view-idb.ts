import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Row } from '../../schema/entities/row.ts';
import type { Sealer } from './sealer.ts';
import { isSealedScope, type ViewStore } from './view-store.ts';

type Chunk = { lane: string; scope: string; to: number; count: number; body: string | ArrayBuffer };

interface ViewSchema extends DBSchema {
  /** One record a page: the number of records, not of bytes, is what IndexedDB costs. */
  chunk: { key: [string, string, number]; value: Chunk };
  cursor: { key: [string, string]; value: { lane: string; scope: string; at: number } };
}

const SETTLED = '#settled';
const ofLane = (lane: string) => IDBKeyRange.bound([lane], [lane, []]);
/** Rewritten when a quarter of the stored rows is superseded. */
const SUPERSEDED_SHARE = 0.25;

export async function openView(sealer: Sealer, name = 'view'): Promise<ViewStore> {
  const db = await openDB<ViewSchema>(name, 1, {
    upgrade(made) {
      made.createObjectStore('chunk', { keyPath: ['lane', 'scope', 'to'] });
      made.createObjectStore('cursor', { keyPath: ['lane', 'scope'] });
    },
    blocking: (_was, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return viewStore(db, sealer);
}

function viewStore(db: IDBPDatabase<ViewSchema>, sealer: Sealer): ViewStore {
  const bodyOf = async (scope: string, rows: unknown) => {
    const text = JSON.stringify(rows);
    return isSealedScope(scope) ? sealer.seal(text) : text;
  };
  const rowsOf = async ({ body }: Chunk) => JSON.parse(typeof body === 'string' ? body : await sealer.open(body)) as Row[];

  async function compact(lane: string, scope: string, rows: Row[], upTo: number): Promise<void> {
    const body = await bodyOf(scope, rows);
    const tx = db.transaction('chunk', 'readwrite');
    tx.store.delete(IDBKeyRange.bound([lane, scope, 0], [lane, scope, upTo]));
    tx.store.put({ lane, scope, to: upTo, count: rows.length, body });
    await tx.done;
  }

  return {
    async load(lane) {
      const [chunks, marks] = await Promise.all([db.getAll('chunk', ofLane(lane)), db.getAll('cursor', ofLane(lane))]);
      const byScope = Map.groupBy(chunks, (chunk) => chunk.scope);
      const rows: Row[] = [];
      for (const [scope, own] of byScope) {
        const newest = new Map<string, Row>();
        for (const chunk of own) for (const row of await rowsOf(chunk)) newest.set(row.id, row);
        rows.push(...newest.values());
        const stored = own.reduce((sum, chunk) => sum + chunk.count, 0);
        if (own.length > 1 && newest.size < stored * (1 - SUPERSEDED_SHARE)) await compact(lane, scope, [...newest.values()], own.at(-1)?.to ?? 0);
      }
      const at = new Map(marks.map((mark) => [mark.scope, mark.at]));
      const settledN = at.get(SETTLED) ?? 0;
      at.delete(SETTLED);
      return { rows, cursors: Object.fromEntries(at), settledN };
    },
    async cursors(lane) {
      const marks = await db.getAll('cursor', ofLane(lane));
      return Object.fromEntries(marks.filter((mark) => mark.scope !== SETTLED).map((mark) => [mark.scope, mark.at]));
    },
    async apply(lane, page) {
      const body = page.rows.length > 0 ? await bodyOf(page.s, page.rows) : null;
      const tx = db.transaction(['chunk', 'cursor'], 'readwrite');
      const at = (await tx.objectStore('cursor').get([lane, page.s]))?.at ?? 0;
      const follows = at === page.from;
      if (follows) {
        if (body !== null) tx.objectStore('chunk').put({ lane, scope: page.s, to: page.to, count: page.rows.length, body });
        tx.objectStore('cursor').put({ lane, scope: page.s, at: page.to });
      }
      await tx.done;
      return follows;
    },
    async settle(lane, n) {
      await db.put('cursor', { lane, scope: SETTLED, at: n });
    },
    async drop(lane) {
      const tx = db.transaction(['chunk', 'cursor'], 'readwrite');
      tx.objectStore('chunk').delete(ofLane(lane));
      tx.objectStore('cursor').delete(ofLane(lane));
      await tx.done;
    },
  };
}
