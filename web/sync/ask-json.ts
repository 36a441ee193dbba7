import type { Failure } from './api.ts';
import { problemOf } from './json-post.ts';

/** A wrong code is answered slowly on purpose; a good one has a letter to send. */
const TIMEOUT_MS = 15_000;

/** Asks a route of the server that is not part of the sync, and reads what it says. */
export const jsonAsker =
  (origin: string, isOffline: () => boolean) =>
  async <T>(path: string, init: RequestInit): Promise<T | Failure> => {
    if (isOffline()) return { unreachable: true };
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(`${origin}/v1/${path}`, { ...init, signal });
      return response.ok ? ((await response.json()) as T) : { problem: await problemOf(response) };
    } catch {
      // As in api-client.ts: every kind of broken network looks alike.
      return { unreachable: true };
    }
  };
