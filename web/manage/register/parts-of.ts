import { limits } from '../../../schema/limits.ts';
import type { GivenRow } from '../../../schema/register/given.ts';

/** Rows in parts that each go up at once. Complexes and neighbourhoods first, so that no address names what is not there. */
export function partsOf(rows: readonly GivenRow[]): GivenRow[][] {
  const parts: GivenRow[][] = [];
  let part: GivenRow[] = [];
  let size = 0;
  for (const row of rows) {
    const own = JSON.stringify(row).length;
    const isFull = part.length === limits.registerPart || size + own > limits.registerPartText;
    if (isFull && part.length > 0) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(row);
    size += own;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
