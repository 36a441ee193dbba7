import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Part } from '../../api/organisation/attachments.ts';
import { type Actor, type Role, roles } from '../../schema/actor.ts';
import { kinds, type Row } from '../../schema/entities/row.ts';
import { directoryOf } from '../fixtures/directory.ts';
import type { Kept } from '../simulation/oracle/books.ts';
import type { Seat } from '../simulation/server.ts';

type Value = string | number | null;
type LaneRow = {
  id: string;
  root: string;
  walk: string | null;
  person: string | null;
  role: string;
  memberRole: string | null;
  sessionHash: string | null;
  handInUntil: number | null;
  revokedAt: number | null;
};

/** What the simulation's oracle asks of a server, read from the files of one that is stopped. */
export class StoppedServer implements Kept {
  readonly slug: string;
  readonly seats: Map<string, Seat>;
  readonly erased: Set<string>;
  readonly bytes: Map<string, ArrayBuffer>;
  readonly promised: Set<string>;
  readonly #object: DatabaseSync;

  /** @param promised mids that it answered for. */
  constructor(stateDir: string, slug: string, promised: ReadonlySet<string>) {
    this.slug = slug;
    this.promised = new Set(promised);
    const directory = directoryOf(stateDir);
    const { objectId } = directory
      .prepare('SELECT object_id AS objectId FROM organisation WHERE slug = ?')
      .get(slug) as { objectId: string };
    this.seats = seatsIn(directory, slug);
    this.erased = new Set(
      directory
        .prepare('SELECT id FROM erased WHERE organisation = ?')
        .all(slug)
        .map(({ id }) => String(id)),
    );
    directory.close();
    this.#object = new DatabaseSync(
      filesIn(`${stateDir}/v3/do`).find((file) => file.endsWith(`${objectId}.sqlite`)) ?? '',
    );
    // It may be looked at while it runs.
    this.#object.exec('PRAGMA busy_timeout = 5000');
    this.bytes = bytesIn(stateDir, objectId);
  }

  rows<T = Record<string, Value>>(query: string, ...bindings: string[]): T[] {
    return this.#object.prepare(query).all(...bindings) as T[];
  }

  get head(): number {
    return this.#meta('head');
  }

  get epoch(): number {
    return this.#meta('epoch');
  }

  #meta(key: string): number {
    return this.rows<{ value: number }>('SELECT value FROM meta WHERE key = ?', key)[0]?.value ?? 0;
  }

  entities(): Row[] {
    return kinds.flatMap((kind) =>
      this.rows<{ row: string }>(`SELECT row FROM ${kind}`).map(
        ({ row }) => JSON.parse(row) as Row,
      ),
    );
  }

  isLate = ({ handInUntil }: Seat): boolean => handInUntil !== null && Date.now() > handInUntil;

  close(): void {
    this.#object.close();
  }
}

function seatsIn(directory: DatabaseSync, slug: string): Map<string, Seat> {
  const lanes = directory
    .prepare(
      `SELECT lane.id, root, walk, lane.person, lane.role, membership.role AS memberRole, session_hash AS sessionHash,
              hand_in_until AS handInUntil, revoked_at AS revokedAt
       FROM lane LEFT JOIN membership ON membership.person = lane.person AND membership.organisation = lane.organisation
       WHERE lane.organisation = ?`,
    )
    .all(slug) as LaneRow[];
  return new Map(lanes.map((lane) => [lane.id, seatOf(lane)]));
}

function seatOf({ id, root, walk, person, role, memberRole, ...lane }: LaneRow): Seat {
  const isRevoked = lane.revokedAt !== null;
  const known = roles.find((one): one is Role => one === (memberRole ?? role)) ?? 'guest';
  const actor: Actor = { lane: id, root, person, role: known, walk, isRevoked, isLate: false };
  const { sessionHash: browser, handInUntil } = lane;
  return { token: '', actor, browser, handInUntil, isRevoked };
}

function bytesIn(stateDir: string, objectId: string): Map<string, ArrayBuffer> {
  const bytes = new Map<string, ArrayBuffer>();
  const files = filesIn(`${stateDir}/v3/r2`);
  const blobs = new Map(files.map((file) => [file.slice(file.lastIndexOf('/') + 1), file]));
  for (const file of files.filter((name) => name.endsWith('.sqlite'))) {
    const bucket = new DatabaseSync(file);
    bucket.exec('PRAGMA busy_timeout = 5000');
    const isBucket = bucket.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_mf_objects'`).get();
    const found = isBucket
      ? bucket.prepare('SELECT key, blob_id AS blob FROM _mf_objects').all()
      : [];
    bucket.close();
    for (const { key, blob } of found) {
      const [owner, name = ''] = String(key).split('/');
      const at = blobs.get(String(blob));
      const read = owner === objectId && at ? readIfThere(at) : null;
      if (!read) continue;
      const part: Part = name.endsWith('.small') ? 'small' : 'full';
      bytes.set(`${name.replace(/\.small$/, '')} ${part}`, new Uint8Array(read).buffer);
    }
  }
  return bytes;
}

/** Of a server that runs a photo may go at this very moment. */
function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
