import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { signOf } from '../ui/category-sign.ts';

/** Roofs in one row: more kinds than this are in the name alone. */
const MOST_ROOFS = 5;
const ROOF = { width: 20, height: 13 };
const WALL = 25;
const MARGIN = 4;

/** Size of a row of gables in px; its foot is the middle of its threshold. */
export function clusterSize(kinds: number): { width: number; height: number } {
  const roofs = Math.min(kinds, MOST_ROOFS);
  // A single gable has room for three figures.
  return {
    width: Math.max(roofs * ROOF.width, 40) + 2 * MARGIN,
    height: ROOF.height + WALL + 2 * MARGIN + 2,
  };
}

/** A small row of gables as SVG markup: one roof and dot per kind, the number on the wall. */
export function clusterIcon(kinds: readonly CategoryId[], count: number): string {
  const roofs = kinds.slice(0, MOST_ROOFS);
  const { width, height } = clusterSize(roofs.length);
  const each = (width - 2 * MARGIN) / roofs.length;
  const [top, eaves, foot] = [MARGIN, MARGIN + ROOF.height, MARGIN + ROOF.height + WALL];
  const peaks = roofs.map((_, i) => {
    const left = MARGIN + i * each;
    return `L${left + each / 2} ${top}L${left + each} ${eaves}`;
  });
  const house = `M${MARGIN} ${foot}V${eaves}${peaks.join('')}V${foot}Z`;
  const dots = roofs.map((kind, i) => {
    const x = MARGIN + (i + 0.5) * each;
    return `<circle cx="${x}" cy="${eaves - 2}" r="3.6" fill="${signOf(kind).colour}"/>`;
  });
  return [
    `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<ellipse class="pin-shadow" cx="${width / 2 + 4}" cy="${foot + 1}" rx="${width / 2 - 3}" ry="4"/>`,
    `<path class="cluster-edge" d="${house}"/><path class="cluster-rim" d="${house}"/>`,
    `<path class="cluster-wall" d="${house}"/>`,
    ...dots,
    `<text class="cluster-count" x="${width / 2}" y="${foot - 6}">${count}</text></svg>`,
  ].join('');
}
