import type { GroundAnswer, GroundBody } from '../../../schema/kid-ground.ts';
import { limits } from '../../../schema/limits.ts';
import type { GivenRow } from '../../../schema/register/given.ts';
import type { Box } from '../../../schema/register/outline.ts';
import type { LatLng } from '../../../schema/register/rd-new.ts';
import type {
  Address,
  AddressesAnswer,
  AreasAnswer,
  ComplexSeen,
  Counts,
  Import,
  NeighbourhoodSeen,
  PageAnswer,
  RegisterAnswer,
  UndoAnswer,
  Verdict,
} from '../../../schema/register/wire.ts';
import { appendAudit } from '../audit.ts';
import { type Storage, select } from '../storage.ts';
import { areas } from './areas.ts';
import { ADDRESS, inBox, near, search } from './find-addresses.ts';
import { groundAround } from './ground.ts';
import { check, type Part, takeIn } from './take-in.ts';
import { laterThan, undoImports } from './undo-import.ts';

/** What an organisation owns: homes, complexes and neighbourhoods, and how they came in. */
export type Register = {
  seen(): Omit<RegisterAnswer, 'services'>;
  check(rows: readonly GivenRow[]): Verdict[];
  /** @returns the import as it is now; undefined when it was undone meanwhile. */
  takeIn(id: string, n: number, part: Part, by: string): Import | undefined;
  /** @returns undefined where there is no such import. Undone already, it stays so. */
  undo(id: string, also: readonly string[], by: string): UndoAnswer | undefined;
  /** Everything, in the order of ids; `after` is the last id of the page before. */
  page(after: string): PageAnswer;
  near(here: LatLng, most: number): AddressesAnswer;
  search(typed: string, most: number): AddressesAnswer;
  inBox(box: Box): AddressesAnswer;
  /** What a child on this walk sees around it; undefined where nobody knows where to look. */
  ground(walk: string, at: GroundBody['at']): GroundAnswer | undefined;
  /** Neighbourhoods and complexes as the desk's map draws them. */
  areas(): AreasAnswer;
  /** @returns a GeoJSON geometry as text; null for a neighbourhood that is not there, or has none. */
  outlineOf(neighbourhood: string): string | null;
};

const IMPORTS_SHOWN = 50;

export function openRegister(storage: Storage, clock: () => number): Register {
  const whole = <T>(work: () => T) => storage.transactionSync(work);
  return {
    seen: () => ({
      counts: counts(storage),
      imports: imports(storage),
      neighbourhoods: neighbourhoods(storage),
      complexes: select<ComplexSeen>(storage, 'SELECT code, name FROM complex ORDER BY name'),
    }),
    check: (rows) => check(storage, rows),
    takeIn: (id, n, part, by) =>
      whole(() => {
        const nowMs = clock();
        const outcome = takeIn(storage, id, n, part, { by, nowMs });
        const [now] = imports(storage, [id]);
        if (outcome === 'undone' || !now) return undefined;
        if (outcome === 'in' && now.partsIn === now.parts) log(storage, 'import', now, by, nowMs);
        return now;
      }),
    undo: (id, also, by) =>
      whole((): UndoAnswer | undefined => {
        const [own] = imports(storage, [id]);
        if (!own) return undefined;
        if (own.undoneAt) return { undone: [own] };
        const later = laterThan(storage, id);
        if (later.some((one) => !also.includes(one))) return { needs: imports(storage, later) };
        const nowMs = clock();
        undoImports(storage, [id, ...later], { by, nowMs });
        const undone = imports(storage, [id, ...later]);
        for (const one of undone) log(storage, 'import.undo', one, by, nowMs);
        return { undone };
      }),
    page(after) {
      const most = limits.registerPart;
      const addresses = select<Address>(
        storage,
        `SELECT ${ADDRESS} FROM address WHERE id > ? ORDER BY id LIMIT ?`,
        after,
        most,
      );
      return { addresses, next: addresses.length === most ? (addresses.at(-1)?.id ?? null) : null };
    },
    near: (here, most) => near(storage, here, most),
    search: (typed, most) => search(storage, typed, most),
    inBox: (box) => inBox(storage, box),
    ground: (walk, at) => groundAround(storage, walk, at),
    areas: () => areas(storage),
    outlineOf(neighbourhood) {
      const [row] = select<{ outline: string | null }>(
        storage,
        'SELECT outline FROM neighbourhood WHERE code = ?',
        neighbourhood,
      );
      return row?.outline ?? null;
    },
  };
}

/** Counts and no name: a file may be called after somebody. */
function log(
  storage: Storage,
  action: 'import' | 'import.undo',
  { id, kind, source, added, changed }: Import,
  actor: string,
  nowMs: number,
): void {
  const detail = { kind, source, added, changed };
  appendAudit(storage, [{ actor, action, target: id, detail }], nowMs);
}

function counts(storage: Storage): Counts {
  const [found] = select<Counts>(
    storage,
    `SELECT (SELECT count(*) FROM address) AS address, (SELECT count(*) FROM complex) AS complex,
       (SELECT count(*) FROM neighbourhood) AS neighbourhood, (SELECT count(cell) FROM address) AS placed`,
  );
  return found ?? { address: 0, complex: 0, neighbourhood: 0, placed: 0 };
}

function neighbourhoods(storage: Storage): NeighbourhoodSeen[] {
  return select<{ code: string; name: string; cbsYear: number | null; outlined: number }>(
    storage,
    `SELECT code, name, cbs_year AS cbsYear, outline IS NOT NULL AS outlined FROM neighbourhood ORDER BY name`,
  ).map(({ outlined, ...row }) => ({ ...row, hasOutline: outlined === 1 }));
}

/** Newest first. */
function imports(storage: Storage, ids?: readonly string[]): Import[] {
  return select<Import>(
    storage,
    `SELECT id, kind, source, name, by, at, parts, added, changed, same, undone_at AS undoneAt,
       (SELECT count(*) FROM import_part WHERE batch = id) AS partsIn
     FROM import_batch WHERE ? IS NULL OR id IN (SELECT value FROM json_each(?))
     ORDER BY at DESC, rowid DESC LIMIT ?`,
    ids ? 1 : null,
    JSON.stringify(ids ?? []),
    ids?.length ?? IMPORTS_SHOWN,
  );
}
