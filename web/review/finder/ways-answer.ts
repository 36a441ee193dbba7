import type { Columns } from './columns.ts';
import { type Show, shows } from './filter.ts';
import type { FinderFacts, WaysAnswer, WaysAsk } from './finder.ts';
import { isShownBy } from './shown-by.ts';

/** How many each way of looking holds, whatever else is chosen, and the labels there are to choose from. */
export function waysAnswer(
  { count, entries }: Columns,
  { mine }: WaysAsk,
  { today }: FinderFacts,
): WaysAnswer {
  const counts: Record<Show, number> = { new: 0, mine: 0, later: 0, unanswered: 0, all: 0 };
  const labels = new Set<string>();
  for (let slot = 0; slot < count; slot += 1) {
    const entry = entries[slot];
    if (!entry) continue;
    for (const show of shows) if (isShownBy(show, entry, { today, mine })) counts[show] += 1;
    for (const label of entry.labels) labels.add(label);
  }
  return { counts, labels: [...labels].sort() };
}
