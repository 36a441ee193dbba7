import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Row } from '../../../schema/entities/row.ts';
import type { Page } from '../../../web/store/scope-rows.ts';
import { newSealKey, sealerOf } from '../../../web/store/sealer.ts';
import { idbView, openViewDatabase } from '../../../web/store/view-idb.ts';
import type { ViewStore } from '../../../web/store/view-store.ts';
import { memoryView } from '../../simulation/memory-view.ts';

function row(id: string, seq: number): Row {
  return {
    kind: 'observation',
    id,
    seq,
    walk: 'w',
    audience: 'walk',
    by: 'me',
    at: 1,
    isDeleted: false,
    set: { category: 'mould' },
    from: {},
  };
}

function page(from: number, to: number, rows: Row[], part: Partial<Page> = {}): Page {
  return { s: 'walk:w', from, to, rows, gone: [], ...part };
}

let opened = 0;
async function inBrowser(): Promise<ViewStore> {
  opened += 1;
  return idbView(await openViewDatabase(`view-${opened}`), sealerOf(await newSealKey()));
}

async function seqs(view: ViewStore, scope = 'walk:w'): Promise<Record<string, number>> {
  const { scopes } = await view.read('lane');
  return Object.fromEntries([...(scopes.get(scope) ?? [])].map(([, { id, seq }]) => [id, seq]));
}

test.each([
  ['in the browser', inBrowser],
  ['in the simulation', async () => memoryView(new Map())],
])('the view %s', async (_where, open) => {
  const view = await open();
  await view.apply('lane', 1, [page(0, 5, [row('a', 1), row('b', 5)])]);
  await view.apply('lane', 1, [page(0, 9, [row('c', 9)])]);
  expect(await view.cursors('lane'), 'a page that does not follow').toEqual({
    epoch: 1,
    cursors: { 'walk:w': 5 },
  });

  await view.apply('lane', 1, [page(5, 8, [row('a', 8)], { gone: [{ id: 'b', seq: 7 }] })]);
  expect(await seqs(view), 'later wins, gone is gone').toEqual({ a: 8 });
  await view.apply('lane', 1, [page(8, 9, [row('b', 9)], { gone: [{ id: 'b', seq: 8 }] })]);
  expect(await seqs(view), 'and may come back').toEqual({ a: 8, b: 9 });

  await view.apply('lane', 1, [page(0, 3, [row('x', 3)], { s: 'door:w' })]);
  expect(await seqs(view, 'door:w')).toEqual({ x: 3 });
  await view.forget('lane', ['door:w']);
  expect(await view.cursors('lane')).toEqual({ epoch: 1, cursors: { 'walk:w': 9 } });

  await view.apply('lane', 2, [page(0, 2, [row('a', 2)])]);
  await view.apply('lane', 1, [page(2, 4, [row('z', 4)])]);
  expect(await seqs(view), 'after a restore only what the restored server says').toEqual({ a: 2 });
  await view.forget('lane');
  expect(await view.cursors('lane')).toEqual({ epoch: 0, cursors: {} });
});

test('holds as much after writing many changes of the same few finds, in fewer records', async () => {
  const database = await openViewDatabase('view-compact');
  const view = idbView(database, sealerOf(await newSealKey()));
  for (let seq = 1; seq <= 100; seq++)
    await view.apply('lane', 1, [page(seq - 1, seq, [row(`r${seq % 3}`, seq)])]);
  expect(await seqs(view)).toEqual({ r0: 99, r1: 100, r2: 98 });
  expect(await database.run((open) => open.count('chunk'))).toBe(1);
  await view.apply('lane', 1, [page(100, 101, [row('r0', 101)])]);
  expect(await seqs(view)).toEqual({ r0: 101, r1: 100, r2: 98 });
});

test('keeps concerns sealed, and starts anew when the key was wiped', async () => {
  const database = await openViewDatabase('view-sealed');
  const view = idbView(database, sealerOf(await newSealKey()));
  await view.apply('lane', 1, [page(0, 3, [row('x', 3)], { s: 'door:w' })]);
  const [chunk] = await database.run((open) => open.getAll('chunk'));
  expect(chunk?.body).toBeInstanceOf(ArrayBuffer);
  expect(new TextDecoder().decode(chunk?.body as ArrayBuffer)).not.toContain('mould');

  const other = idbView(database, sealerOf(await newSealKey()));
  expect((await other.read('lane')).scopes.size).toBe(0);
  expect(await other.cursors('lane')).toEqual({ epoch: 0, cursors: {} });
});

test('what was read is still there after the browser lost the database for a moment', async () => {
  const database = await openViewDatabase('view-lost');
  const view = idbView(database, sealerOf(await newSealKey()));
  await view.apply('lane', 1, [page(0, 5, [row('a', 5)])]);
  await database.run(async (open) => open.close());
  expect(await seqs(view)).toEqual({ a: 5 });
  await database.run(async (open) => open.close());
  await view.apply('lane', 1, [page(5, 6, [row('b', 6)])]);
  expect(await seqs(view)).toEqual({ a: 5, b: 6 });
});

test('keeps nothing of a scope but what a whole page of it says', async () => {
  const database = await openViewDatabase('view-whole');
  const view = idbView(database, sealerOf(await newSealKey()));
  await view.apply('lane', 1, [
    page(0, 5, [row('a', 1), row('b', 5)]),
    page(0, 5, [row('c', 2)], { s: 'door:w' }),
  ]);
  const gone = { ...row('a', 6), isDeleted: true, set: {} };
  await view.apply('lane', 1, [page(5, 6, [gone, row('b', 5)], { isWhole: true })]);
  const chunks = await database.run((open) => open.getAll('chunk'));
  expect(chunks.map(({ scope }) => scope)).toEqual(['door:w', 'walk:w']);
  expect(await seqs(view)).toEqual({ a: 6, b: 5 });
  expect(await seqs(view, 'door:w')).toEqual({ c: 2 });
  await view.apply('lane', 1, [page(0, 9, [], { isWhole: true })]);
  expect(await seqs(view), 'a page that does not follow').toEqual({ a: 6, b: 5 });
});

test('reads what an earlier version kept as objects, and adds to it', async () => {
  const connection = await openViewDatabase('view-of-before');
  await connection.run(async (database) => {
    const tx = database.transaction(['known', 'chunk'], 'readwrite');
    const body = { rows: [row('a', 1), row('b', 5)], gone: [] };
    void tx.objectStore('chunk').put({ lane: 'lane', scope: 'walk:w', i: 0, body });
    const cursors = { 'walk:w': 5 };
    void tx.objectStore('known').put({ lane: 'lane', epoch: 1, cursors, nextChunk: 1 });
    await tx.done;
  });
  const view = idbView(connection, sealerOf(await newSealKey()));
  await view.apply('lane', 1, [page(5, 8, [row('a', 8)])]);
  expect(await seqs(view)).toEqual({ a: 8, b: 5 });
});
