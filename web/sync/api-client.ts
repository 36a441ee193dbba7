import { hc } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import { type ProblemCode, problems } from '../../schema/problem.ts';
import type { Api, Failure, Pulled } from './api.ts';

/** No answer in this time is no answer: what was sent is idempotent, so it goes again. */
const TIMEOUT_MS = 10_000;

/** The real server over `fetch`. This is the only file that names api/, and only as a type. */
export function apiClient(origin: string, isOffline: () => boolean): Api {
  const client = hc<AppType>(origin, { headers: { 'x-loopmee': '1' } });
  const ask = async <T>(
    send: (init: RequestInit) => Promise<Response>,
    read: (response: Response) => Promise<T>,
  ): Promise<T | Failure> => {
    if (isOffline()) return { unreachable: true };
    try {
      const response = await send({ signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (response.ok) return await read(response);
      return { problem: await problemOf(response) };
    } catch {
      // fetch rejects for every kind of broken network alike; a captive portal's HTML fails in `read`.
      return { unreachable: true };
    }
  };
  return {
    hello: () =>
      ask(
        (init) => client.v1.hello.$get({}, { init }),
        (response) => response.json(),
      ),
    openLane: (body) =>
      ask(
        (init) => client.v1.lanes.$post({}, { init: { ...init, ...jsonInit(body) } }),
        (response) => response.json(),
      ),
    push: async (token, body) => {
      const packed = await gzip(JSON.stringify(body));
      const headers = {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        authorization: `Bearer ${token}`,
        'x-loopmee': '1',
      };
      return ask(
        (init) => client.v1.sync.push.$post({}, { init: { ...init, body: packed, headers } }),
        (response) => response.json(),
      );
    },
    pull: (body) =>
      ask(
        (init) => client.v1.sync.pull.$post({}, { init: { ...init, ...jsonInit(body) } }),
        (response) => response.json() as Promise<Pulled>,
      ),
  };
}

const jsonInit = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', 'x-loopmee': '1' },
});

async function problemOf(response: Response): Promise<ProblemCode> {
  const body: unknown = await response.json().catch(() => null);
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  return Object.hasOwn(problems, code) ? (code as ProblemCode) : 'unexpected';
}

/** A day's walk is 137 KB of JSON and 20 KB gzipped: the difference between two seconds and half a one on a slow link. */
async function gzip(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
