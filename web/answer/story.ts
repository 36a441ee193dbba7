import type { Draft } from '../../schema/mutations/mutation.ts';
import type { SeenRow } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import type { ConcernSeen, Rows, StorySeen } from './concern-rows.ts';

export type StoryFields = Pick<
  StorySeen['set'],
  'before' | 'after' | 'sentence' | 'mayUse' | 'mayPublish'
>;

export const storyFields = (story: StorySeen | undefined): StoryFields => ({
  before: story?.set.before ?? null,
  after: story?.set.after ?? null,
  sentence: story?.set.sentence ?? '',
  mayUse: story?.set.mayUse ?? false,
  mayPublish: story?.set.mayPublish ?? false,
});

/** What can be shown: photos of this concern that are in, and that others may see; none when the resident wants none used. */
export const photosFor = (view: Rows, concern: ConcernSeen): SeenRow[] =>
  concern.set.mayUsePhotos
    ? view
        .list('attachment')
        .filter(
          ({ set }) =>
            (set.about as { id?: string } | undefined)?.id === concern.id &&
            set.isReleased === true &&
            set.isStored === true,
        )
        .sort((one, other) => one.at - other.at)
    : [];

/** Keeps the story as typed, and with `isPublished` puts it on the neighbourhood's page in the same save. */
export function storyDrafts(
  concern: ConcernSeen,
  story: StorySeen | undefined,
  fields: StoryFields,
  mid: string,
  isPublished = false,
): Draft[] {
  const set = { ...fields, sentence: fields.sentence.trim() };
  if (story) {
    const known = storyFields(story);
    const changed = Object.fromEntries(
      Object.entries(set).filter(([name, value]) => known[name as keyof StoryFields] !== value),
    );
    const all = { ...changed, ...(isPublished && { isPublished }) };
    return Object.keys(all).length > 0 ? [patchDraft(story, all)] : [];
  }
  const about = { kind: 'concern', id: concern.id };
  const { walk } = concern;
  const made: Draft = { t: 'story.create', mid, walk, set: { about, ...set } };
  const shown = {
    t: 'story.patch',
    e: mid,
    walk,
    set: { isPublished },
    base: { isPublished: mid },
  };
  return isPublished ? [made, shown] : [made];
}
