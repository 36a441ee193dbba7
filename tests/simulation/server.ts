import { parts } from '../../api/organisation/attachments.ts';
import { type Core, openCore } from '../../api/organisation/core.ts';
import type { ErasedJob } from '../../api/organisation/erased.ts';
import { nodeStorage } from '../../api/organisation/node-storage.ts';
import type { Actor } from '../../schema/actor.ts';
import { kinds, type Row } from '../../schema/entities/row.ts';
import type {
  Join,
  OpenLaneAnswer,
  OpenLaneBody,
  PullBody,
  PushAnswer,
  PushBody,
} from '../../schema/protocol.ts';
import type { Failure, Pulled } from '../../web/sync/api.ts';
import { sha256Of } from '../fixtures/pictures.ts';
import type { Chance } from './seeded.ts';

type KnownLane = { token: string; actor: Actor };
type PutPhoto = { token: string; id: string; part: 'small' | 'full'; bytes: ArrayBuffer };
type Snapshot = Map<string, Record<string, string | number | null>[]>;

/** The real core on a real database, with a plain directory before it. Has a past that it can be put back to. */
export class Server {
  readonly storage = nodeStorage();
  /** What is in R2, by photo and part: a restored database does not take it back. */
  readonly bytes = new Map<string, string>();
  /** What the directory knows of erasures: no restore of the database takes that back. */
  readonly erased = new Set<string>();
  readonly core: Core;
  readonly #lanes = new Map<string, KnownLane>();
  #epoch = 1;
  #snapshot: Snapshot | null = null;

  constructor(clock: () => number, chance: Chance) {
    this.core = openCore(this.storage, clock, chance.bytes);
    this.core.adoptEpoch(this.#epoch);
  }

  openLane({ lane, token, join }: OpenLaneBody): OpenLaneAnswer | Failure {
    const known = this.#lanes.get(lane);
    if (known && known.token !== token) return { problem: 'lane_taken' };
    const actor = known?.actor ?? this.#admit(lane, join);
    if (!actor) return { problem: join.by === 'fork' ? 'no_credential' : 'code_unknown' };
    this.#lanes.set(lane, { token, actor });
    const person = actor.person === null ? null : { id: actor.person, name: actor.person };
    return {
      organisation: { slug: 'demo', name: 'Demo' },
      walk: actor.walk,
      person,
      role: actor.role,
      maker: actor.person ?? actor.root,
    };
  }

  push(token: string, body: PushBody): PushAnswer | Failure {
    const known = this.#lanes.get(body.lane);
    if (known?.token !== token) return { problem: 'no_credential' };
    const answer = this.core.push(known.actor, body);
    this.#runErased();
    return answer;
  }

  pull(body: PullBody): Pulled | Failure {
    const known = this.#lanes.get(body.lane);
    return known ? (this.core.pull(known.actor, body) as Pulled) : { problem: 'not_found' };
  }

  /** As the Worker does: first the bytes, then the word that they are in. */
  putPhoto({ token, id, part, bytes }: PutPhoto): { stored: true } | Failure {
    const known = [...this.#lanes.values()].find((lane) => lane.token === token);
    const row = known && this.core.attachment(known.actor, id, 'hand-in');
    if (!row) return { problem: known ? 'not_found' : 'no_credential' };
    const expected = part === 'small' ? row.set.smallSha256 : row.set.sha256;
    if (sha256Of(new Uint8Array(bytes)) !== expected) return { problem: 'bytes_differ' };
    this.bytes.set(`${id} ${part}`, expected);
    this.core.markStored(id, part, true);
    return { stored: true };
  }

  /** Remembers how things stand. */
  backUp(): void {
    this.#snapshot = new Map(
      this.#tables().map((table) => [table, this.rows(`SELECT * FROM "${table}"`)]),
    );
  }

  /** Puts the database back to the last back-up; the epoch rises first, as the runbook says. @returns false without a back-up. */
  restore(): boolean {
    if (!this.#snapshot) return false;
    for (const table of this.#tables()) {
      this.storage.db.exec(`DELETE FROM "${table}"`);
      for (const row of this.#snapshot.get(table) ?? []) {
        const names = Object.keys(row);
        const places = names.map(() => '?').join(',');
        this.storage.db
          .prepare(
            `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(',')}) VALUES (${places})`,
          )
          .run(...Object.values(row));
      }
    }
    this.#epoch += 1;
    this.core.applyErased([...this.erased]);
    this.core.adoptEpoch(this.#epoch);
    return true;
  }

  /** Somebody lets go of a concern; what must leave the database does so at once. */
  erase(concern: string): void {
    this.core.erase(concern, 'lotte');
    this.#runErased();
  }

  /** As the object's alarm does: ids to the directory, bytes out of R2. */
  #runErased(): void {
    for (const { payload } of this.rows<{ payload: string }>(
      `SELECT payload FROM job WHERE kind = 'erased'`,
    )) {
      const { ids, photos } = JSON.parse(payload) as ErasedJob;
      for (const id of ids) this.erased.add(id);
      for (const id of photos) for (const part of parts) this.bytes.delete(`${id} ${part}`);
    }
    this.storage.db.exec(`DELETE FROM job WHERE kind = 'erased'`);
  }

  rows<T = Record<string, string | number | null>>(query: string, ...bindings: string[]): T[] {
    return this.storage.db.prepare(query).all(...bindings) as T[];
  }

  get head(): number {
    return this.rows<{ value: number }>(`SELECT value FROM meta WHERE key = 'head'`)[0]?.value ?? 0;
  }

  /** Every row there is, read from the tables. */
  entities(): Row[] {
    return kinds.flatMap((kind) =>
      this.rows<{ row: string }>(`SELECT row FROM ${kind}`).map(
        ({ row }) => JSON.parse(row) as Row,
      ),
    );
  }

  #admit(lane: string, join: Join): Actor | null {
    const actor: Actor = {
      lane,
      root: lane,
      person: null,
      role: 'guest',
      walk: null,
      isRevoked: false,
      isLate: false,
    };
    if (join.by === 'organisation')
      return join.slug === 'office'
        ? { ...actor, person: `person-${lane}`, role: 'reviewer' }
        : actor;
    if (join.by === 'fork') {
      const parent = this.#lanes.get(join.lane);
      return parent?.token === join.token ? { ...parent.actor, lane } : null;
    }
    const walk = this.entities().find(
      ({ kind, set }) => kind === 'walk' && join.by === 'code' && set.code === join.code,
    );
    if (!walk) return null;
    // Half of them work here and read back what they heard at a door; a guest has it on the own phone alone.
    const isStaff = lane.charCodeAt(0) % 2 === 0;
    const own = isStaff ? { person: `person-${lane}`, role: 'walker' as const } : {};
    return { ...actor, ...own, walk: walk.id };
  }

  /** Without the audit log: a real restore swaps the file, and inside it the log cannot be emptied. */
  #tables(): string[] {
    return this.rows<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'audit'`,
    ).map(({ name }) => name);
  }
}
