import type { hc, InferResponseType } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type { Api, Failure, Pulled } from './api.ts';

/** Who asks us to wait longer than this is not our server. */
const LONGEST_WAIT_S = 300;

/** No answer in this time is no answer: what was sent is idempotent, so it goes again. */
const TIMEOUT_MS = 10_000;

/** Hono's client as types alone: its answers are checked against the routes, its 2 kB stay at home. */
type Server = ReturnType<typeof hc<AppType>>['v1'];
type Hello = InferResponseType<Server['hello']['$get']>;
type Opened = InferResponseType<Server['lanes']['$post']>;
type Ticket = InferResponseType<Server['live']['$post']>;
type Pushed = InferResponseType<Server['sync']['push']['$post']>;

type Live = {
  /** What lets one socket of this lane in, once, within a minute. */
  liveTicket(lane: string): Promise<Ticket | Failure>;
};

/** The real server over `fetch`. Its kind (`*-client.ts`) are the only files that name api/, and only as a type. */
export function apiClient(origin: string, isOffline: () => boolean): Api & Live {
  /** Until then the server asked for silence, and this is what it said. */
  let silence: { until: number; problem: ProblemCode } | null = null;
  async function ask<T>(path: string, init: RequestInit): Promise<T | Failure> {
    if (isOffline()) return { unreachable: true };
    if (silence && performance.now() < silence.until) return { problem: silence.problem };
    silence = null;
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(`${origin}${path}`, { ...init, signal });
      if (response.ok) return (await response.json()) as T;
      const problem = await problemOf(response);
      const wait = Math.min(LONGEST_WAIT_S, Number(response.headers.get('retry-after')) || 0);
      if (wait > 0) silence = { until: performance.now() + wait * 1000, problem };
      return { problem };
    } catch {
      // fetch rejects for every kind of broken network alike; a captive portal's page is no JSON.
      return { unreachable: true };
    }
  }
  return {
    hello: () => ask<Hello>('/v1/hello', {}),
    openLane: (body) => ask<Opened>('/v1/lanes', jsonPost(body)),
    push: async (token, body) => {
      const headers = {
        ...jsonHeaders,
        'content-encoding': 'gzip',
        authorization: `Bearer ${token}`,
      };
      const packed = await gzip(JSON.stringify(body));
      return ask<Pushed>('/v1/sync/push', { method: 'POST', headers, body: packed });
    },
    putPhoto: async (token, id, part, bytes, onProgress) => {
      if (isOffline()) return { unreachable: true };
      if (silence && performance.now() < silence.until) return { problem: silence.problem };
      const path = `/v1/attachments/${id}${part === 'small' ? '/small' : ''}`;
      const { putBytes } = await import('./put-bytes.ts');
      const answer = await putBytes(`${origin}${path}`, token, bytes, onProgress);
      if (answer?.status === 200) return { stored: true };
      return answer ? { problem: await codeOf(answer.body, answer.status) } : { unreachable: true };
    },
    // The rows are passed on as text on the server, so this answer's type is ours to name.
    pull: (body) => ask<Pulled>('/v1/sync/pull', jsonPost(body)),
    liveTicket: (lane) => ask<Ticket>('/v1/live', jsonPost({ lane })),
  };
}

const jsonHeaders = { 'content-type': 'application/json', 'x-loopmee': '1' };
export const jsonPost = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: jsonHeaders,
  body: JSON.stringify(body),
});

export const problemOf = async (response: Response): Promise<ProblemCode> =>
  codeOf(await response.json().catch(() => null), response.status);

async function codeOf(body: unknown, status: number): Promise<ProblemCode> {
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  const { problems } = await import('../../schema/problem.ts');
  if (Object.hasOwn(problems, code)) return code as ProblemCode;
  // A proxy on the way refuses in its own words; that it is too much is all it can know of us.
  return status === 413 ? 'too_large' : 'unexpected';
}

/** A day's walk is 137 KB of JSON and 20 KB gzipped: the difference between two seconds and half a one on a slow link. */
async function gzip(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
