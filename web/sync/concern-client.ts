import type { Failure } from './api.ts';

/** Lets go of everything of one concern, for good. Only the server can: what it forgets, no phone brings back. */
export async function eraseConcern(
  slug: string,
  concern: string,
  isOffline: () => boolean,
): Promise<object | Failure> {
  // Few do this, and seldom: it need not come along with every concern.
  const part = await import('./ask-server.ts').catch(() => null);
  if (!part) return { unreachable: true };
  return part.askServer(isOffline)(`/v1/organisations/${slug}/concerns/${concern}/erase`, {});
}
