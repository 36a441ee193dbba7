import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { Photo } from './photo.ts';

const aboutOf = ({ about }: Mutation['set']): { id?: unknown } | undefined =>
  (about ?? undefined) as { id?: unknown } | undefined;

/** Whether it still says something of these things, or of what is about them; or is itself one of `alone`. */
export const isToBlank = (
  one: Mutation,
  ids: ReadonlySet<unknown>,
  alone: ReadonlySet<unknown>,
): boolean =>
  (alone.has(one.mid) || ids.has(one.mid) || ids.has(one.e) || ids.has(aboutOf(one.set)?.id)) &&
  Object.keys(one.set).some((name) => name !== 'about');

/** The same work without a word in it. What it is about stays: an id, by which the server knows it again. */
export function blanked(one: Mutation): Mutation {
  const about = aboutOf(one.set);
  return { ...one, set: about ? { about } : {}, base: {} };
}

export const isPhotoOf = ({ id, about }: Photo, ids: ReadonlySet<unknown>): boolean =>
  ids.has(id) || ids.has(about.id);
