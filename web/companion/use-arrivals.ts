import { useEffect, useRef } from 'preact/hooks';
import type { Find } from '../text/finds.ts';
import { followWords } from '../text/follow/words.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';

/** Finds that were not there before, in the order of the list. */
export const arrivedAmong = (before: ReadonlySet<string>, finds: readonly Find[]): Find[] =>
  finds.filter(({ id }) => !before.has(id));

/** Says what comes in, once it was read what was there: one by its name, several by how many. */
export function useArrivals(finds: readonly Find[], isRead: boolean): void {
  const before = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!isRead) return;
    const known = before.current;
    before.current = new Set(finds.map(({ id }) => id));
    const [first, ...others] = known ? arrivedAmong(known, finds) : [];
    if (!first) return;
    const say = followWords.value;
    const what = first.category[language.value];
    announce(
      others.length > 0
        ? say.newMore(others.length + 1)
        : say.newOne(what, placeWords(first.position, words.value)),
    );
  }, [finds, isRead]);
}
