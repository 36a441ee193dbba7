import { newMid } from '../../schema/ids.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type { GivenRow } from '../../schema/register/given.ts';
import type {
  Import,
  PageAnswer,
  PartBody,
  RegisterAnswer,
  ServiceAnswer,
  UndoAnswer,
  Verdict,
} from '../../schema/register/wire.ts';
import type { Failure } from './api.ts';

/** The register of one organisation over `fetch`. Everything in it may be asked twice. */
export type RegisterClient = {
  seen(): Promise<RegisterAnswer | Failure>;
  check(rows: readonly GivenRow[]): Promise<{ verdicts: Verdict[] } | Failure>;
  /** The name of a new import, made here, so that what is sent twice counts once. */
  newImport(): string;
  takeIn(id: string, n: number, part: PartBody): Promise<Import | Failure>;
  undo(id: string, also: readonly string[]): Promise<UndoAnswer | Failure>;
  page(after: string): Promise<PageAnswer | Failure>;
  /** Reads a whole area, which takes a while. */
  addressesOf(neighbourhood: string, signal: AbortSignal): Promise<ServiceAnswer | Failure>;
  neighbourhoodsOf(municipality: string, signal: AbortSignal): Promise<ServiceAnswer | Failure>;
};

/** A thousand rows on a slow link. */
const TIMEOUT_MS = 30_000;
/** Twenty pages of a service that takes its time. */
const SERVICE_TIMEOUT_MS = 240_000;

export function registerClient(slug: string, isOffline: () => boolean): RegisterClient {
  const base = `/v1/organisations/${slug}/register`;
  async function ask<T>(
    path: string,
    init: RequestInit = {},
    timeout = TIMEOUT_MS,
  ): Promise<T | Failure> {
    if (isOffline()) return { unreachable: true };
    try {
      const signals = [AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])];
      const response = await fetch(base + path, { ...init, signal: AbortSignal.any(signals) });
      const body: unknown = await response.json();
      return response.ok ? (body as T) : { problem: await codeOf(body) };
    } catch {
      // fetch rejects for every kind of broken network alike; a captive portal's page is no JSON.
      return { unreachable: true };
    }
  }
  const json = async (method: 'POST' | 'PUT', body: unknown): Promise<RequestInit> => ({
    method,
    headers: {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      'x-loopmee': '1',
    },
    body: await gzip(JSON.stringify(body)),
  });
  return {
    seen: () => ask(''),
    check: async (rows) => ask('/check', await json('POST', { rows })),
    newImport: () => newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes)),
    takeIn: async (id, n, part) => ask(`/imports/${id}/${n}`, await json('PUT', part)),
    undo: async (id, also) => ask(`/imports/${id}/undo`, await json('POST', { also })),
    page: (after) => ask(`/rows?after=${encodeURIComponent(after)}`),
    addressesOf: (neighbourhood, signal) =>
      ask(
        `/services/bag?neighbourhood=${encodeURIComponent(neighbourhood)}`,
        { signal },
        SERVICE_TIMEOUT_MS,
      ),
    neighbourhoodsOf: (municipality, signal) =>
      ask(
        `/services/cbs?municipality=${encodeURIComponent(municipality)}`,
        { signal },
        SERVICE_TIMEOUT_MS,
      ),
  };
}

async function codeOf(body: unknown): Promise<ProblemCode> {
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  const { problems } = await import('../../schema/problem.ts');
  return Object.hasOwn(problems, code) ? (code as ProblemCode) : 'unexpected';
}

/** A thousand addresses are 200 KB of JSON and 15 KB gzipped. */
async function gzip(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
