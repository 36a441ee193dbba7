import type { Failure } from './api.ts';
import { askServer } from './ask-server.ts';

/** Lets go of everything of one concern, for good. Only the server can: what it forgets, no phone brings back. */
export const eraseConcern = (
  slug: string,
  concern: string,
  isOffline: () => boolean,
): Promise<object | Failure> =>
  askServer(isOffline)(`/v1/organisations/${slug}/concerns/${concern}/erase`, {});
