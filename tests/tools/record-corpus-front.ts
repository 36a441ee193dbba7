import { openCore } from '../../api/organisation/core.ts';
import { nodeStorage } from '../../api/organisation/node-storage.ts';
import type { Actor, Role } from '../../schema/actor.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { Join, OpenLaneAnswer, PushAnswer } from '../../schema/protocol.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { type Api, type Failure, isFailure, type Pulled } from '../../web/sync/api.ts';
import { alsoAsked } from '../corpus/also-asked.ts';
import type { Recording } from '../corpus/recording.ts';
import { chanceOf } from '../simulation/seeded.ts';

export const SLUG = 'rozenbuurt-wonen';
export const NAME = 'Rozenbuurt Wonen';
const EPOCH = 1;
const ORIGIN = 'https://loopmee.example';

export type Who = { phone: string; person: { id: string; name: string } | null; role: Role };

/** The organisation's own core on node:sqlite with the plainest directory before it, writing down all that it is asked. */
export class Front {
  nowMs = Date.UTC(2026, 10, 23, 13);
  readonly chance = chanceOf(9);
  readonly storage = nodeStorage();
  readonly core = openCore(this.storage, () => this.nowMs, this.chance.bytes);
  readonly actors: Recording['actors'] = {};
  readonly story: Recording['story'] = [];
  readonly next: Recording['next'] = [];
  /** Pushes are only written down, as what comes next. */
  isAway = false;
  readonly #tokens = new Map<string, string>();

  constructor() {
    this.core.adoptEpoch(EPOCH);
  }

  /** A second later. */
  tick = (): number => (this.nowMs += 1_000);

  /** Something that no phone does, by the name of what the core calls it; nothing where this version has no such thing. */
  did(did: string, ...given: unknown[]): void {
    const work = did
      .split('.')
      .reduce<unknown>(
        (part, name) => (part as Record<string, unknown> | undefined)?.[name],
        this.core,
      );
    if (typeof work !== 'function') return;
    work(...given);
    this.story.push({ at: this.nowMs, did, with: given });
  }

  /** A lane that is nobody's phone, as the demo has them. */
  push(actor: Actor, muts: Mutation[]): void {
    this.actors[actor.lane] = actor;
    const body = { v: PROTOCOL_VERSION, lane: actor.lane, muts };
    const answer = this.core.push(actor, body, ORIGIN);
    this.story.push({ at: this.nowMs, phone: '', ask: 'push', body, answer });
  }

  apiFor(who: Who): Api {
    const { phone } = who;
    const unreachable: Failure = { unreachable: true };
    return {
      ...alsoAsked(this.core, (lane) => this.actors[lane], this.nowMs),
      hello: async () => ({
        organisations: [{ slug: SLUG, name: NAME, role: who.person && who.role }],
        person: who.person,
        isDemo: false,
      }),
      openLane: async (body) => {
        if (this.isAway) return unreachable;
        const answer = this.#open(body.lane, body.token, body.join, who);
        if (isFailure(answer)) return answer;
        this.story.push({
          at: this.nowMs,
          phone,
          ask: 'lane',
          body: structuredClone(body),
          answer,
        });
        return answer;
      },
      push: async (_token, body): Promise<PushAnswer | Failure> => {
        if (this.isAway) {
          this.next.push({ phone, body: structuredClone(body) });
          return unreachable;
        }
        const answer = this.core.push(this.#actorOf(body.lane), structuredClone(body), ORIGIN);
        this.story.push({
          at: this.nowMs,
          phone,
          ask: 'push',
          body: structuredClone(body),
          answer,
        });
        return answer;
      },
      pull: async (body) => {
        if (this.isAway) return unreachable;
        const answer = this.core.pull(this.#actorOf(body.lane), body) as Pulled;
        this.story.push({
          at: this.nowMs,
          phone,
          ask: 'pull',
          body: structuredClone(body),
          answer: null,
        });
        return structuredClone(answer);
      },
      manifest: async (_token, body) => {
        if (this.isAway) return unreachable;
        const { epoch, muts, erased, photos } = this.core.manifest(
          this.#actorOf(body.lane),
          structuredClone(body),
        );
        return { epoch, now: this.nowMs, missing: { muts, photos }, erased };
      },
      putPhoto: async (token, id, part) => {
        const lane = [...this.#tokens].find(([, known]) => known === token)?.[0];
        if (this.isAway || !lane) return unreachable;
        if (!this.core.attachment(this.#actorOf(lane), id, 'hand-in')) return unreachable;
        this.core.markStored(id, part, true);
        this.story.push({ at: this.nowMs, phone, ask: 'photo', id, part, answer: null });
        return { stored: true };
      },
    };
  }

  #actorOf(lane: string): Actor {
    const actor = this.actors[lane];
    if (!actor) throw new Error(`Nobody let in ${lane}`);
    return actor;
  }

  #open(lane: string, token: string, join: Join, { person, role }: Who): OpenLaneAnswer | Failure {
    const code = join.by === 'code' ? join.code : '';
    const [found] = this.storage.db
      .prepare(`SELECT id FROM walk WHERE row->>'$.set.code' = ?`)
      .all(code);
    if (join.by !== 'organisation' && !found) return { problem: 'code_unknown' };
    const walk = found ? String(found.id) : null;
    const of = { lane, root: lane, person: person?.id ?? null, role, walk };
    this.actors[lane] = { ...of, isRevoked: false, isLate: false };
    this.#tokens.set(lane, token);
    const organisation = { slug: SLUG, name: NAME };
    return { organisation, walk, person, role, maker: person?.id ?? lane };
  }
}
