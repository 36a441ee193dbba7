import type { hc, InferResponseType } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type { Api, Failure, Pulled } from './api.ts';
import { codeOf, jsonHeaders, jsonPost, problemOf } from './json-post.ts';

/** Who asks us to wait longer than this is not our server. */
const LONGEST_WAIT_S = 300;

/** Nothing heard in this time is no answer: what was sent is idempotent, so it goes again. */
const TIMEOUT_MS = 10_000;
/** What GPRS takes from a phone at its slowest: a day's walk may need longer than that time. */
const SLOWEST_BYTES_PER_MS = 2;

/** Hono's client as types alone: its answers are checked against the routes, its 2 kB stay at home. */
type Server = ReturnType<typeof hc<AppType>>['v1'];
type Hello = InferResponseType<Server['hello']['$get']>;
type Opened = InferResponseType<Server['lanes']['$post']>;
type Ticket = InferResponseType<Server['live']['$post']>;
type Pushed = InferResponseType<Server['sync']['push']['$post']>;
type Proven = InferResponseType<Server['sync']['manifest']['$post']>;

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
    const patience = patient();
    try {
      patience.from(TIMEOUT_MS + sizeOf(init) / SLOWEST_BYTES_PER_MS);
      const response = await fetch(`${origin}${path}`, { ...init, signal: patience.signal });
      if (response.ok) return JSON.parse(await textOf(response, patience)) as T;
      const problem = await problemOf(response);
      const wait = Math.min(LONGEST_WAIT_S, Number(response.headers.get('retry-after')) || 0);
      if (wait > 0) silence = { until: performance.now() + wait * 1000, problem };
      return { problem };
    } catch {
      // fetch rejects for every kind of broken network alike; a captive portal's page is no JSON.
      return { unreachable: true };
    } finally {
      patience.end();
    }
  }
  async function handIn<T>(path: string, token: string, body: object): Promise<T | Failure> {
    const headers = {
      ...jsonHeaders,
      'content-encoding': 'gzip',
      authorization: `Bearer ${token}`,
    };
    const packed = await gzip(JSON.stringify(body));
    return ask<T>(path, { method: 'POST', headers, body: packed });
  }
  return {
    hello: () => ask<Hello>('/v1/hello', {}),
    openLane: (body) => ask<Opened>('/v1/lanes', jsonPost(body)),
    push: (token, body) => handIn<Pushed>('/v1/sync/push', token, body),
    manifest: (token, body) => handIn<Proven>('/v1/sync/manifest', token, body),
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

type Patience = { signal: AbortSignal; from(ms: number): void; end(): void };

/** Ends what is asked when nothing was heard for so long. */
function patient(): Patience {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  return {
    signal: stop.signal,
    from(ms) {
      end();
      timer = setTimeout(() => stop.abort(), ms);
    },
    end,
  };
}

/** A slow link is not a dead one: each piece of an answer is heard. */
async function textOf({ body }: Response, patience: Patience): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const reader = body?.getReader();
  for (;;) {
    patience.from(TIMEOUT_MS);
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decoder.decode();
    text += decoder.decode(piece.value, { stream: true });
  }
}

const sizeOf = ({ body }: RequestInit): number =>
  typeof body === 'string' ? body.length : body instanceof ArrayBuffer ? body.byteLength : 0;

/** A day's walk is 137 KB of JSON and 20 KB gzipped: the difference between two seconds and half a one on a slow link. */
async function gzip(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
