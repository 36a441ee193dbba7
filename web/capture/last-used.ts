import type { Category } from '../../schema/vocabulary/categories.ts';
import type { Find } from '../text/finds.ts';

/** The last three categories this maker used, latest first: the next find is often like the one before. */
export function lastUsed(finds: readonly Find[], maker: string): Category[] {
  const used: Category[] = [];
  for (const { row, category } of finds) {
    if (row.by !== maker || used.includes(category)) continue;
    used.push(category);
    if (used.length === 3) break;
  }
  return used;
}
