import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Row } from '../../../schema/entities/row.ts';
import { type Page, rowKey } from '../../../web/store/scope-rows.ts';
import { newSealKey, sealerOf } from '../../../web/store/sealer.ts';
import { idbView, openViewDatabase } from '../../../web/store/view-idb.ts';
import type { ViewStore } from '../../../web/store/view-store.ts';
import { holds } from '../../schema/models/runs.ts';
import { memoryView } from '../../simulation/memory-view.ts';

/** One scope as the server has it: rows that change, leave the scope and come back, each with the next number. */
type Change = { id: string; isGone: boolean; text: string };
const changes = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    isGone: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
    text: fc.string({ maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 20 },
);

const rowAt = ({ id, text }: Change, seq: number): Row => ({
  kind: 'observation',
  id,
  seq,
  walk: 'w',
  audience: 'walk',
  by: 'me',
  at: 1,
  isDeleted: false,
  set: { text },
  from: {},
});

/** What stands after so many changes. */
function standing(all: readonly Change[], head: number): Map<string, Row> {
  const rows = new Map<string, Row>();
  all.slice(0, head).forEach((change, at) => {
    const row = rowAt(change, at + 1);
    if (change.isGone) rows.delete(rowKey(row.kind, row.id));
    else rows.set(rowKey(row.kind, row.id), row);
  });
  return rows;
}

/** The page from one number to another, made when the server stood at `head`: of each row only what stands then. */
function pageOf(all: readonly Change[], from: number, to: number, head: number): Page {
  const last = new Map<string, { change: Change; seq: number }>();
  all.slice(0, head).forEach((change, at) => {
    last.set(change.id, { change, seq: at + 1 });
  });
  const within = [...last.values()].filter(({ seq }) => seq > from && seq <= to);
  return {
    s: 'walk:w',
    from,
    to,
    rows: within
      .filter(({ change }) => !change.isGone)
      .map(({ change, seq }) => rowAt(change, seq)),
    gone: within
      .filter(({ change }) => change.isGone)
      .map(({ change, seq }) => ({ id: change.id, seq })),
  };
}

/** Pages as they come in: asked for again, twice, late, after the view was thrown away, or of a restored server. */
type Arrival = 'next' | 'again' | 'late' | 'evicted' | 'other scope' | 'of before a restore';
const arrivals = fc.array(
  fc.record({
    how: fc.constantFrom<Arrival>(
      'next',
      'next',
      'next',
      'again',
      'late',
      'evicted',
      'other scope',
      'of before a restore',
    ),
    size: fc.integer({ min: 1, max: 6 }),
    grown: fc.nat(20),
  }),
  { maxLength: 25 },
);

let opened = 0;
const inBrowser = async (): Promise<ViewStore> => {
  opened += 1;
  return idbView(await openViewDatabase(`pages-${opened}`), sealerOf(await newSealKey()));
};
const stores: [string, number, () => Promise<ViewStore>][] = [
  ['in the simulation', 400, async () => memoryView(new Map())],
  ['in the browser', 60, inBrowser],
];

for (const [where, runs, open] of stores)
  holds(
    `however it is cut into pages, and in whatever way they come, the same is held: ${where}`,
    runs,
    fc.asyncProperty(changes, arrivals, async (all, arriving) => {
      const view = await open();
      const sent: Page[] = [];
      const cursor = async () => (await view.cursors('lane')).cursors['walk:w'] ?? 0;
      let head = 1;
      const next = async (size: number) => {
        const from = await cursor();
        const page = pageOf(all, from, Math.min(from + size, head), head);
        if (page.to > from) sent.push(page);
        await view.apply('lane', 2, [page]);
      };
      for (const { how, size, grown } of arriving) {
        head = Math.min(all.length, Math.max(head, grown));
        const earlier = sent[grown % Math.max(1, sent.length)];
        if (how === 'next') await next(size);
        else if (how === 'evicted') await view.forget('lane');
        else if (how === 'other scope')
          await view.apply('lane', 2, [{ ...pageOf(all, 0, 3, 3), s: 'door:w' }]);
        else if (how === 'of before a restore')
          await view.apply('lane', 1, [{ ...pageOf(all, 0, 5, 5), from: await cursor() }]);
        else if (how === 'again' && sent.at(-1)) await view.apply('lane', 2, [sent.at(-1) as Page]);
        // Of before the view was thrown away it may fit again: then it is as good as new.
        else if (earlier) await view.apply('lane', 2, [earlier]);
      }
      head = all.length;
      for (let turn = 0; turn < 50 && (await cursor()) < head; turn++) await next(3);
      const { scopes } = await view.read('lane');
      expect(sorted(scopes.get('walk:w') ?? new Map())).toEqual(sorted(standing(all, head)));
    }),
  );

const sorted = (rows: ReadonlyMap<string, Row>) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
