import type { Attachment, Concern, Story } from '../../../schema/entities/things.ts';
import { limits } from '../../../schema/limits.ts';
import { type Storage, select } from '../storage.ts';
import { dayOf } from './dutch-day.ts';
import { houseSays } from './read-resident.ts';
import type { Board, BoardStory } from './resident-sees.ts';
import { heardAt, standing } from './told-rows.ts';

/** The newest so many stand on the page for the neighbourhood. */
const SHOWN = 40;

/** What may stand there now: both agreements given, and nothing of it removed. */
function published(storage: Storage): { story: Story; concern: Concern }[] {
  const found = select<{ row: string }>(
    storage,
    `SELECT row FROM story WHERE row->>'$.set.isPublished' = 1 ORDER BY seq DESC LIMIT ?`,
    SHOWN,
  );
  return found.flatMap(({ row }) => {
    const story = JSON.parse(row) as Story;
    const concern = standing<Concern>(storage, 'concern', story.set.about.id);
    const mayStand = !story.isDeleted && story.set.mayUse && story.set.mayPublish;
    return mayStand && concern ? [{ story, concern }] : [];
  });
}

/** @returns what stands on the page for the neighbourhood; undefined where nobody put anything there. */
export function readBoard(storage: Storage): Board | undefined {
  const stories = published(storage).map(({ story, concern }): BoardStory => {
    const at = heardAt(storage, story.from.isPublished) ?? story.at;
    return {
      category: concern.set.category,
      sentence: story.set.sentence.trim(),
      month: dayOf(at).slice(0, 7),
      neighbourhood: neighbourhoodOf(storage, concern),
      before: isShown(storage, story.set.before) ? story.set.before : null,
      after: isShown(storage, story.set.after) ? story.set.after : null,
    };
  });
  if (stories.length === 0) return undefined;
  return { house: houseSays(storage), stories, ...totals(storage) };
}

const isShown = (storage: Storage, photo: string | null): boolean =>
  standing<Attachment>(storage, 'attachment', photo)?.set.isStored === true;

function neighbourhoodOf(storage: Storage, { set }: Concern): string | null {
  const found = select<{ name: string }>(
    storage,
    'SELECT neighbourhood.name FROM address JOIN neighbourhood ON neighbourhood.code = address.neighbourhood WHERE address.id = ?',
    set.address?.id ?? '',
  );
  return found[0]?.name ?? null;
}

/** A number of few people says too much of each. */
function totals(storage: Storage): Pick<Board, 'told' | 'solved'> {
  const [counted] = select<{ told: number; solved: number }>(
    storage,
    `SELECT count(*) AS told, count(iif(row->>'$.set.status' = 'done', 1, NULL)) AS solved
     FROM concern WHERE row->>'$.isDeleted' = 0`,
  );
  const shown = (count = 0) => (count >= limits.fewestShown ? count : null);
  return { told: shown(counted?.told), solved: shown(counted?.solved) };
}
