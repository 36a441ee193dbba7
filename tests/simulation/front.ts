import type { ManifestAnswer, ManifestBody } from '../../schema/manifest.ts';
import type {
  OpenLaneAnswer,
  OpenLaneBody,
  PullBody,
  PushAnswer,
  PushBody,
} from '../../schema/protocol.ts';
import type { Failure } from '../../web/sync/api.ts';
import type { Mutant } from './mutant.ts';
import type { Cookie, PutPhoto, Server } from './server.ts';

/** What the network talks to. */
export type Edge = {
  openLane(body: OpenLaneBody, cookie?: Cookie): OpenLaneAnswer | Failure;
  push(token: string, body: PushBody): PushAnswer | Failure;
  pull(body: PullBody, cookie?: Cookie): string | Failure;
  manifest(token: string, body: ManifestBody): ManifestAnswer | Failure;
  putPhoto(put: PutPhoto): { stored: true } | Failure;
};

/** The Worker before several organisations: whose lane it is decides where it goes, and nothing else does. */
export class Front implements Edge {
  readonly #servers: readonly Server[];
  readonly #mutant: Mutant | null;

  constructor(servers: readonly Server[], mutant: Mutant | null) {
    this.#servers = servers;
    this.#mutant = mutant;
  }

  openLane(body: OpenLaneBody, cookie?: Cookie): OpenLaneAnswer | Failure {
    const known = this.of(body.lane);
    if (known) return known.openLane(body, cookie);
    const { join } = body;
    if (join.by === 'organisation') {
      const server = this.#servers.find(({ slug }) => slug === join.slug);
      return server?.openLane(body, cookie) ?? { problem: 'not_found' };
    }
    if (join.by === 'fork')
      return this.of(join.lane)?.openLane(body, cookie) ?? { problem: 'no_credential' };
    for (const server of this.#servers) {
      const answer = server.openLane(body, cookie);
      if (!('problem' in answer) || answer.problem !== 'code_unknown') return answer;
    }
    return { problem: 'code_unknown' };
  }

  push(token: string, body: PushBody): PushAnswer | Failure {
    return this.of(body.lane)?.push(token, body) ?? { problem: 'no_credential' };
  }

  pull(body: PullBody, cookie?: Cookie): string | Failure {
    const server = this.of(body.lane);
    const answer = server?.pull(body, cookie);
    const [first] = this.#servers;
    if (this.#mutant?.directory === 'any-organisation' && server !== first && first)
      return typeof answer === 'string' ? withRowsOf(first, answer) : { problem: 'not_found' };
    return answer ?? { problem: 'not_found' };
  }

  manifest(token: string, body: ManifestBody): ManifestAnswer | Failure {
    return this.of(body.lane)?.manifest(token, body) ?? { problem: 'no_credential' };
  }

  putPhoto(put: PutPhoto): { stored: true } | Failure {
    const server = this.#servers.find(({ seats }) =>
      [...seats.values()].some(({ token }) => token === put.token),
    );
    return server?.putPhoto(put) ?? { problem: 'no_credential' };
  }

  of(lane: string): Server | undefined {
    return this.#servers.find(({ seats }) => seats.has(lane));
  }
}

/** An answer with what another organisation holds besides. */
function withRowsOf(other: Server, text: string): string {
  const answer = JSON.parse(text) as { scopes: { rows: unknown[] }[] };
  answer.scopes[0]?.rows.push(...other.entities().filter(({ kind }) => kind === 'observation'));
  return JSON.stringify(answer);
}
