import type { Core } from '../../../api/organisation/core.ts';
import { type Storage, select } from '../../../api/organisation/storage.ts';
import { kinds, type Row } from '../../../schema/entities/row.ts';
import type { Mutant } from '../mutant.ts';

/** A database in which each query becomes another; null is not done at all. */
export const rewriting = (storage: Storage, change: (query: string) => string | null): Storage => ({
  ...storage,
  sql: {
    exec(query, ...bindings) {
      const changed = change(query);
      return changed === null ? { toArray: () => [] } : storage.sql.exec(changed, ...bindings);
    },
  },
});

const without = (start: string) => (storage: Storage) =>
  rewriting(storage, (query) => (query.trimStart().startsWith(start) ? null : query));

class Undone extends Error {}

/** Undoes now and then what it answered for. */
export function losing(storage: Storage): Storage {
  let count = 0;
  const tables = () => storage.sql.exec('SELECT count(*) AS n FROM sqlite_master').toArray()[0]?.n;
  return {
    ...storage,
    transactionSync<T>(work: () => T): T {
      const answers: T[] = [];
      try {
        storage.transactionSync(() => {
          const before = tables();
          answers.push(work());
          // What makes tables is not what a phone was answered for.
          if (tables() !== before) return;
          count += 1;
          if (count % 9 === 0) throw new Undone();
        });
      } catch (error) {
        if (!(error instanceof Undone)) throw error;
      }
      return answers[0] as T;
    },
  };
}

/** Where bytes are looked up for a manifest, what went wrong with them mends itself. */
const lookingAtNoPhoto = (core: Core): Core => ({
  ...core,
  manifest: (actor, body) => core.manifest(actor, { ...body, photos: [] }),
});

/** Mistakes in what the server keeps. */
export const ofTables: readonly Mutant[] = [
  {
    name: 'conflict-lost',
    says: 'the later of two edits is not kept beside what stands',
    storage: without('INSERT INTO conflict '),
  },
  {
    name: 'held-lost',
    says: 'what could not be applied is nowhere to be seen',
    storage: without('INSERT INTO held '),
  },
  {
    name: 'answer-before-commit',
    says: 'the server says that it has what it then loses by falling over',
    storage: losing,
  },
  {
    name: 'page-order',
    says: 'pages come in another order than the changes',
    storage: (storage) =>
      rewriting(storage, (query) => query.replace('ORDER BY seq LIMIT', 'ORDER BY id DESC LIMIT')),
  },
  {
    name: 'views-of-others',
    says: 'a colleague reads how one looks at the desk',
    storage: (storage) =>
      rewriting(storage, (query) =>
        query.replace(`(made_by = ? OR row->>'$.set.isTeam')`, '(made_by = ? OR true)'),
      ),
  },
  {
    name: 'counter-per-walk',
    says: 'each walk has a counter of its own',
    core: (core, storage) => counting(core, storage),
  },
  {
    name: 'hidden-shown',
    says: 'the office brings back what a child did not want shown',
    core: (core, storage) => ({
      ...core,
      push(actor, body, origin) {
        const answer = core.push(actor, body, origin);
        for (const { t, e } of body.muts)
          if (t === 'observation.restore' && !('fork' in answer))
            storage.sql.exec(
              `UPDATE observation SET row = json_set(row, '$.isDeleted', json('false'))
               WHERE id = ? AND row->>'$.set.isHidden'`,
              e,
            );
        return answer;
      },
    }),
  },
  { name: 'epoch-stays', says: 'a restore is not told to the phones', forgets: 'epoch' },
  { name: 'erased-returns', says: 'a restore brings back what was erased', forgets: 'erased' },
  {
    name: 'word-before-bytes',
    says: 'a photo is said to be in before its bytes are',
    bytes: 'word-first',
    core: lookingAtNoPhoto,
  },
  {
    name: 'bytes-unchecked',
    says: 'half a photo is taken for a whole one',
    bytes: 'unchecked',
    core: lookingAtNoPhoto,
  },
  { name: 'bytes-stay', says: 'the photo of what was erased stays', bytes: 'never-gone' },
];

/** Numbers what a push changed once more, by walk. */
function counting(core: Core, storage: Storage): Core {
  return {
    ...core,
    push(actor, body, origin) {
      const [before] = select<{ value: number }>(
        storage,
        `SELECT value FROM meta WHERE key = 'head'`,
      );
      const answer = core.push(actor, body, origin);
      for (const kind of kinds)
        for (const { row } of select<{ row: string }>(
          storage,
          `SELECT row FROM ${kind} WHERE seq > ? AND walk IS NOT NULL ORDER BY seq`,
          before?.value ?? 0,
        )) {
          const { id, walk, ...rest } = JSON.parse(row) as Row;
          const seq = Math.max(...kinds.map((one) => lastOf(storage, one, walk ?? '', id))) + 1;
          const text = JSON.stringify({ ...rest, id, walk, seq });
          storage.sql.exec(`UPDATE ${kind} SET seq = ?, row = ? WHERE id = ?`, seq, text, id);
        }
      return answer;
    },
  };
}

const lastOf = (storage: Storage, kind: string, walk: string, id: string): number =>
  select<{ seq: number | null }>(
    storage,
    `SELECT max(seq) AS seq FROM ${kind} WHERE walk = ? AND id <> ?`,
    walk,
    id,
  )[0]?.seq ?? 0;
