import type { Entry } from '../finder/entry.ts';
import type { Filter } from '../finder/filter.ts';
import type { Finder } from '../finder/finder.ts';

const PAGE = 5_000;

/**
 * All finds of the street that a filter lets through, oldest first. What was told at home is never among them.
 * @param onMore hears how many there are by now, of how many. @returns null when it was stopped.
 */
export async function gather(
  finder: Pick<Finder, 'list'>,
  filter: Filter,
  onMore: (count: number, total: number) => void,
  stop: AbortSignal,
): Promise<Entry[] | null> {
  const asked: Filter = { ...filter, kind: 'observation' };
  // By id: what comes in meanwhile moves the pages.
  const found = new Map<string, Entry>();
  for (let from = 0; !stop.aborted; from += PAGE) {
    const page = { filter: asked, sort: 'oldest', from, count: PAGE, keep: null } as const;
    const { entries, total } = await finder.list(page);
    for (const entry of entries) found.set(entry.id, entry);
    onMore(found.size, total);
    if (entries.length < PAGE) return [...found.values()];
  }
  return null;
}
