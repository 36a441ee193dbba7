import type { Failure } from './api.ts';
import { jsonPost, problemOf } from './json-post.ts';

/** A question that nothing waits for: no answer in this time is no answer, and the person asks again. */
const TIMEOUT_MS = 15_000;

export type Ask = <T>(path: string, body?: unknown) => Promise<T | Failure>;

/** Reads, or with a body changes, what is on the server and nowhere else. */
export const askServer =
  (isOffline: () => boolean): Ask =>
  async <T>(path: string, body?: unknown) => {
    if (isOffline()) return { unreachable: true };
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(path, { ...(body !== undefined && jsonPost(body)), signal });
      return response.ok ? ((await response.json()) as T) : { problem: await problemOf(response) };
    } catch {
      return { unreachable: true };
    }
  };
