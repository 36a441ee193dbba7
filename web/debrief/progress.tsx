import type { Item } from './debrief-items.ts';

/** More gables than this are no street any more but a hatching. */
const MOST = 40;

type ProgressProps = { items: readonly Item[]; at: number; words: string };

/** The row of gables: a roof is on once its finds were decided. Decoration; the words say how far it is. */
export function Progress({ items, at, words }: ProgressProps) {
  const count = Math.min(MOST, items.length);
  const per = items.length / count;
  const gables = Array.from({ length: count }, (_, index) => {
    const from = Math.floor(index * per);
    const to = Math.max(from + 1, Math.floor((index + 1) * per));
    const some = items.slice(from, to);
    return {
      from,
      is: at >= from && at < to ? 'now' : some.every(({ decided }) => decided) ? 'done' : 'to-do',
    };
  });
  return (
    <div class="debrief-progress">
      <span class="debrief-gables" aria-hidden="true">
        {gables.map(({ from, is }) => (
          <svg key={from} viewBox="0 0 20 24" data-is={is} aria-hidden="true">
            <path d="M2 22V9L10 2L18 9V22Z" />
          </svg>
        ))}
      </span>
      <span class="debrief-at numbers" data-testid="debrief-at">
        {words}
      </span>
    </div>
  );
}
