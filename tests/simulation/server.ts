import { type Part, parts } from '../../api/organisation/attachments.ts';
import { type Core, openCore } from '../../api/organisation/core.ts';
import type { ErasedJob } from '../../api/organisation/erased.ts';
import type { Storage } from '../../api/organisation/storage.ts';
import type { Actor } from '../../schema/actor.ts';
import { kinds, type Row } from '../../schema/entities/row.ts';
import type { ManifestAnswer, ManifestBody } from '../../schema/manifest.ts';
import type {
  Join,
  OpenLaneAnswer,
  OpenLaneBody,
  PullBody,
  PushAnswer,
  PushBody,
} from '../../schema/protocol.ts';
import type { Failure } from '../../web/sync/api.ts';
import { sha256Of } from '../fixtures/pictures.ts';
import { answerTo } from './bytes-there.ts';
import { Database } from './database.ts';
import { Crashed, type Mood } from './faults.ts';
import type { Mutant } from './mutant.ts';
import type { Chance } from './seeded.ts';

/** What a browser shows of itself besides what it sends: which one it is, and who is signed in. */
export type Cookie = { browser: string; person: string | null };
export type Seat = {
  token: string;
  actor: Actor;
  /** Who may read what a guest's lane may; a person's is read by that person. */
  browser: string | null;
  /** Epoch ms; null for who works here. */
  handInUntil: number | null;
  isRevoked: boolean;
};
export type PutPhoto = { token: string; id: string; part: Part; bytes: ArrayBuffer };

type Options = { slug?: string; mood?: Mood; mutant?: Mutant | null };

const HAND_IN_MS = 82 * 3_600_000;
const nobody: Cookie = { browser: '', person: null };

/** One organisation: the real core on a real database, with a plain directory before it. Has a past that it can be put back to. */
export class Server {
  readonly slug: string;
  readonly database = new Database();
  /** What is in R2, by photo and part: a restored database does not take it back. */
  readonly bytes = new Map<string, ArrayBuffer>();
  /** What the directory knows of erasures: no restore of the database takes that back. */
  readonly erased = new Set<string>();
  /** Mids that it answered for, of phones that hold them no more; a restore takes that back. */
  readonly promised = new Set<string>();
  readonly seats = new Map<string, Seat>();
  /** Who works here, and as what. */
  readonly people = new Map<string, Actor['role']>();
  readonly crashes = { before: 0, after: 0 };
  core: Core;
  epoch = 1;
  readonly #clock: () => number;
  readonly #chance: Chance;
  readonly #mood: Mood;
  readonly #mutant: Mutant | null;

  constructor(clock: () => number, chance: Chance, options: Options = {}) {
    this.#clock = clock;
    this.#chance = chance;
    this.slug = options.slug ?? 'demo';
    this.#mood = options.mood ?? { kill: 0 };
    this.#mutant = options.mutant ?? null;
    this.core = this.#open();
    this.core.adoptEpoch(this.epoch);
  }

  get storage() {
    return this.database.own;
  }

  openLane({ lane, token, join, person }: OpenLaneBody, cookie = nobody): OpenLaneAnswer | Failure {
    const known = this.seats.get(lane);
    if (known && known.token !== token) return { problem: 'lane_taken' };
    if (person && person !== cookie.person && !known) return { problem: 'sign_in_needed' };
    const who = person === null ? null : cookie.person;
    const seat = known ?? this.#admit(lane, token, join, who, cookie);
    if (!('actor' in seat)) return seat;
    this.seats.set(lane, seat);
    if (known && known.actor.person === null && join.by !== 'fork') known.browser = cookie.browser;
    const { actor } = seat;
    return {
      organisation: { slug: this.slug, name: this.slug },
      walk: actor.walk,
      person: actor.person === null ? null : { id: actor.person, name: actor.person },
      role: actor.role,
      maker: actor.person ?? actor.root,
    };
  }

  push(token: string, body: PushBody): PushAnswer | Failure {
    const seat = this.seats.get(body.lane);
    if (seat?.token !== token) return { problem: 'no_credential' };
    return this.#safely(() => {
      const answer = this.core.push(this.#actorOf(seat), body);
      this.#runErased();
      return answer;
    });
  }

  /** @returns PullAnswer as JSON text. */
  pull(body: PullBody, cookie = nobody): string | Failure {
    const seat = this.seats.get(body.lane);
    if (!seat || !this.#mayRead(seat, cookie)) return { problem: 'not_found' };
    return this.#safely(() => this.core.pullText(this.#actorOf(seat), body));
  }

  /** As the Worker does: the journal says what is there, and the bytes themselves. */
  manifest(token: string, body: ManifestBody): ManifestAnswer | Failure {
    const seat = this.seats.get(body.lane);
    if (seat?.token !== token) return { problem: 'no_credential' };
    return this.#safely(() => {
      const heard = this.core.manifest(this.#actorOf(seat), body);
      return answerTo(heard, this.bytes, this.core.markStored, this.#clock());
    });
  }

  /** As the Worker does: first the bytes, then the word that they are in. */
  putPhoto({ token, id, part, bytes }: PutPhoto): { stored: true } | Failure {
    const seat = [...this.seats.values()].find((one) => one.token === token);
    if (!seat) return { problem: 'no_credential' };
    return this.#safely((): { stored: true } | Failure => {
      const row = this.core.attachment(this.#actorOf(seat), id, 'hand-in');
      if (!row) return { problem: 'not_found' };
      const expected = part === 'small' ? row.set.smallSha256 : row.set.sha256;
      const { bytes: taken } = this.#mutant ?? {};
      if (taken !== 'unchecked' && sha256Of(new Uint8Array(bytes)) !== expected)
        return { problem: 'bytes_differ' };
      const put = () => this.bytes.set(`${id} ${part}`, bytes);
      if (taken !== 'word-first') put();
      this.#fallBetween();
      this.core.markStored(id, part, true);
      this.#fallBetween();
      if (taken === 'word-first') put();
      if (this.core.wasErased(id)) this.#drop([id]);
      return { stored: true };
    });
  }

  backUp(): void {
    this.database.backUp();
  }

  /** Puts the database back to the last back-up; the epoch rises first, as the runbook says. @returns false without a back-up. */
  restore(): boolean {
    if (!this.database.restore()) return false;
    this.promised.clear();
    this.#steadily(() => {
      if (this.#mutant?.forgets !== 'epoch') this.epoch += 1;
      this.core = this.#open();
      if (this.#mutant?.forgets !== 'erased') this.core.applyErased([...this.erased]);
      this.core.adoptEpoch(this.epoch);
    });
    return true;
  }

  /** Somebody lets go of a concern; what must leave the database does so at once. */
  erase(concern: string): void {
    this.#steadily(() => {
      this.core.erase(concern, 'lotte');
      this.#runErased();
    });
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

  isLate = ({ handInUntil }: Seat): boolean => handInUntil !== null && this.#clock() > handInUntil;

  #open(): Core {
    const seam = this.database.seam(this.#chance, this.#mood);
    const storage: Storage = this.#mutant?.storage?.(seam) ?? seam;
    return this.#steadily(() => {
      const core = openCore(storage, this.#clock, this.#chance.bytes);
      return this.#mutant?.core?.(core, seam) ?? core;
    });
  }

  /** It falls over on the way, comes up again, and whoever asked hears nothing. */
  #safely<A>(work: () => A): A | Failure {
    try {
      const answer = work();
      if (!this.#chance.happens(this.#mood.crash ?? 0)) return answer;
      this.crashes.after += 1;
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
      this.crashes.before += 1;
    }
    this.core = this.#open();
    this.#runErased();
    return { unreachable: true };
  }

  /** Nothing falls over here: it is done by people, who see it through, or once more until it is. */
  #steadily<A>(work: () => A): A {
    const { crash } = this.#mood;
    this.#mood.crash = 0;
    const answer = work();
    if (crash !== undefined) this.#mood.crash = crash;
    return answer;
  }

  #fallBetween(): void {
    if (this.#chance.happens(this.#mood.crash ?? 0)) throw new Crashed();
  }

  /** As the object's alarm does: ids to the directory, bytes out of R2. */
  #runErased(): void {
    for (const { payload } of this.rows<{ payload: string }>(
      `SELECT payload FROM job WHERE kind = 'erased'`,
    )) {
      const { ids, photos } = JSON.parse(payload) as ErasedJob;
      for (const id of ids) this.erased.add(id);
      this.#drop(photos);
    }
    this.storage.db.exec(`DELETE FROM job WHERE kind = 'erased'`);
  }

  #drop(photos: readonly string[]): void {
    if (this.#mutant?.bytes === 'never-gone') return;
    for (const id of photos) for (const part of parts) this.bytes.delete(`${id} ${part}`);
  }

  #actorOf(seat: Seat): Actor {
    const { directory } = this.#mutant ?? {};
    const isRevoked = seat.isRevoked && directory !== 'revoked-reads';
    return { ...seat.actor, isRevoked, isLate: this.isLate(seat) };
  }

  /** A person's lane is read by that person; a guest's by the browser that opened it, until its time is over. */
  #mayRead(seat: Seat, cookie: Cookie): boolean {
    if (seat.actor.person !== null)
      return seat.actor.person === cookie.person || seat.actor.person.startsWith('person-');
    return seat.browser === cookie.browser && !this.isLate(seat);
  }

  #admit(
    lane: string,
    token: string,
    join: Join,
    who: string | null,
    { browser }: Cookie,
  ): Seat | Failure {
    const role = who === null ? undefined : this.people.get(who);
    const isChild = 'as' in join && join.as === 'child';
    const actor: Actor = {
      lane,
      root: lane,
      person: role ? who : null,
      role: role ?? (isChild ? 'child' : 'guest'),
      walk: null,
      isRevoked: false,
      isLate: false,
    };
    const handInUntil = role ? null : this.#clock() + HAND_IN_MS;
    const seat: Seat = { token, actor, browser, handInUntil, isRevoked: false };
    if (join.by === 'organisation') {
      // A desk of a test that has one phone and no directory.
      if (join.slug !== 'office') return seat;
      return { ...seat, actor: { ...actor, person: `person-${lane}`, role: 'reviewer' } };
    }
    if (join.by === 'fork') {
      const parent = this.seats.get(join.lane);
      if (parent?.token !== join.token) return { problem: 'no_credential' };
      if (parent.isRevoked) return { problem: 'not_allowed' };
      const isSameBrowser = parent.browser === browser;
      return {
        ...parent,
        token,
        actor: { ...parent.actor, lane },
        browser: isSameBrowser ? browser : null,
      };
    }
    const code = join.by === 'code' ? join.code : '';
    const [walk] = this.rows<{ id: string }>(
      `SELECT id FROM walk WHERE row->>'$.set.code' = ?`,
      code,
    );
    return walk ? { ...seat, actor: { ...actor, walk: walk.id } } : { problem: 'code_unknown' };
  }
}
