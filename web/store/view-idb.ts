import type { DBSchema } from 'idb';
import type { Row } from '../../schema/entities/row.ts';
import { type Connection, connect } from './connection.ts';
import { applyPage, type Page } from './scope-rows.ts';
import type { Sealer } from './sealer.ts';
import { isSealedScope, type LaneRows, type ViewStore } from './view-store.ts';

const CHUNK_ROWS = 500;
/** Small pokes make small chunks; this many more than needed and the scope is written anew. */
const LOOSE_CHUNKS = 40;

type ChunkBody = Pick<Page, 'rows' | 'gone'>;
/** As text: a browser takes and gives that three times as fast as the objects in it. Those are what earlier versions kept. */
type Chunk = {
  lane: string;
  scope: string;
  i: number;
  body: string | ChunkBody | ArrayBuffer;
};
type Known = { lane: string; epoch: number; cursors: Record<string, number>; nextChunk: number };

interface ViewSchema extends DBSchema {
  chunk: { key: [string, string, number]; value: Chunk };
  known: { key: string; value: Known };
}
/** Opens the copy of what the server said. */
export const openViewDatabase = (name = 'view'): Promise<Connection<ViewSchema>> =>
  connect<ViewSchema>(name, { chunk: ['lane', 'scope', 'i'], known: 'lane' });

const relaxed = { durability: 'relaxed' } as const;
const chunksOf = (lane: string, scope?: string) =>
  scope === undefined
    ? IDBKeyRange.bound([lane, '', 0], [lane, '\uffff', 0])
    : IDBKeyRange.bound([lane, scope, 0], [lane, scope, Number.MAX_SAFE_INTEGER]);
const nothing = (lane: string, epoch = 0): Known => ({ lane, epoch, cursors: {}, nextChunk: 0 });

/** The view in IndexedDB: chunks of rows that are only ever appended, since the number of records is what costs. */
export function idbView({ run }: Connection<ViewSchema>, sealer: Sealer): ViewStore {
  async function read(
    lane: string,
  ): Promise<LaneRows & { entries: Map<string, number>; chunks: Map<string, number> }> {
    const [known = nothing(lane), stored] = await run((database) => {
      const tx = database.transaction(['known', 'chunk'], 'readonly');
      return Promise.all([
        tx.objectStore('known').get(lane),
        tx.objectStore('chunk').getAll(chunksOf(lane)),
      ]);
    });
    const bodies = await Promise.all(
      stored.map(async ({ body }) => {
        const text = body instanceof ArrayBuffer ? await sealer.unseal(body) : body;
        return typeof text === 'string' ? (JSON.parse(text) as ChunkBody) : text;
      }),
    );
    const scopes = new Map<string, Map<string, Row>>();
    const entries = new Map<string, number>();
    const chunks = new Map<string, number>();
    stored.forEach(({ scope }, i) => {
      const rows = scopes.get(scope) ?? new Map<string, Row>();
      const body = bodies[i] ?? { rows: [], gone: [] };
      applyPage(rows, body);
      scopes.set(scope, rows);
      entries.set(scope, (entries.get(scope) ?? 0) + body.rows.length);
      chunks.set(scope, (chunks.get(scope) ?? 0) + 1);
    });
    return { epoch: known.epoch, cursors: known.cursors, scopes, entries, chunks };
  }

  /** Writes a scope anew without what was superseded, unless it changed meanwhile. */
  async function compact(
    lane: string,
    epoch: number,
    scope: string,
    cursor: number,
    rows: Map<string, Row>,
  ): Promise<void> {
    const bodies = await encode(scope, { rows: [...rows.values()], gone: [] });
    await run(async (database) => {
      const tx = database.transaction(['known', 'chunk'], 'readwrite', relaxed);
      const known = await tx.objectStore('known').get(lane);
      if (known?.epoch === epoch && known.cursors[scope] === cursor) {
        tx.objectStore('chunk').delete(chunksOf(lane, scope));
        for (const body of bodies)
          tx.objectStore('chunk').put({ lane, scope, i: known.nextChunk++, body });
        tx.objectStore('known').put(known);
      }
      await tx.done;
    });
  }

  async function encode(scope: string, { rows, gone }: ChunkBody): Promise<Chunk['body'][]> {
    const bodies: ChunkBody[] = [];
    for (let at = 0; at < rows.length; at += CHUNK_ROWS)
      bodies.push({ rows: rows.slice(at, at + CHUNK_ROWS), gone: [] });
    const last = bodies.at(-1);
    if (last) last.gone = gone;
    else if (gone.length > 0) bodies.push({ rows: [], gone });
    const texts = bodies.map((body) => JSON.stringify(body));
    return isSealedScope(scope) ? Promise.all(texts.map((text) => sealer.seal(text))) : texts;
  }

  async function forget(lane: string, scopes?: string[]): Promise<void> {
    await run(async (database) => {
      const tx = database.transaction(['known', 'chunk'], 'readwrite', relaxed);
      if (!scopes) {
        tx.objectStore('chunk').delete(chunksOf(lane));
        tx.objectStore('known').delete(lane);
      } else {
        const known = await tx.objectStore('known').get(lane);
        for (const scope of scopes) {
          tx.objectStore('chunk').delete(chunksOf(lane, scope));
          delete known?.cursors[scope];
        }
        if (known) tx.objectStore('known').put(known);
      }
      await tx.done;
    });
  }

  return {
    forget,
    async cursors(lane) {
      const { epoch, cursors } =
        (await run((database) => database.get('known', lane))) ?? nothing(lane);
      return { epoch, cursors };
    },

    async read(lane) {
      try {
        const { entries, chunks, ...found } = await read(lane);
        for (const [scope, rows] of found.scopes) {
          const isLoose = (chunks.get(scope) ?? 0) > rows.size / CHUNK_ROWS + LOOSE_CHUNKS;
          const isStale =
            (entries.get(scope) ?? 0) * 3 > rows.size * 4 && (chunks.get(scope) ?? 0) > 1;
          if (isLoose || isStale)
            await compact(lane, found.epoch, scope, found.cursors[scope] ?? 0, rows);
        }
        return found;
      } catch {
        // Unreadable, for instance sealed with a key that was wiped: it is only a copy.
        await forget(lane);
        return { epoch: 0, cursors: {}, scopes: new Map() };
      }
    },

    async apply(lane, epoch, pages) {
      const encoded = await Promise.all(pages.map((page) => encode(page.s, page)));
      await run(async (database) => {
        const tx = database.transaction(['known', 'chunk'], 'readwrite', relaxed);
        let known = (await tx.objectStore('known').get(lane)) ?? nothing(lane, epoch);
        if (known.epoch < epoch) {
          tx.objectStore('chunk').delete(chunksOf(lane));
          known = nothing(lane, epoch);
        }
        if (known.epoch === epoch) {
          pages.forEach((page, at) => {
            if (page.from !== (known.cursors[page.s] ?? 0)) return;
            if (page.isWhole) tx.objectStore('chunk').delete(chunksOf(lane, page.s));
            for (const body of encoded[at] ?? [])
              tx.objectStore('chunk').put({ lane, scope: page.s, i: known.nextChunk++, body });
            known.cursors[page.s] = page.to;
          });
          tx.objectStore('known').put(known);
        }
        await tx.done;
      });
    },
  };
}
