import type { Column, Headers } from './columns.ts';
import type { LineProblem } from './line-problem.ts';
import { fromRd, isRd, type LatLng } from './rd-new.ts';

/** What one line says, by column. What is empty is left out: it says nothing. */
export type Cells = Partial<Record<Column, string>>;

export function cellsOf({ columns }: Headers, cells: readonly string[]): Cells {
  const own: Cells = {};
  columns.forEach((column, i) => {
    const cell = unguarded((cells[i] ?? '').trim()).trim();
    if (column && cell && cell !== '-' && cell.toUpperCase() !== 'NULL') own[column] = cell;
  });
  return own;
}

/** A spreadsheet runs what begins like this; written lists have an apostrophe before it, which is not part of it. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** "52,0841", "52.0841", "139.657,02" or "139 657.02". */
export function readNumber(text: string): number {
  const tight = text.replaceAll(/[\s\u00a0]/g, '');
  const decimal = Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'));
  const isOnce = decimal === tight.indexOf(tight[decimal] ?? '');
  const whole = decimal < 0 || !isOnce ? tight : tight.slice(0, decimal);
  const part = decimal < 0 || !isOnce ? '' : tight.slice(decimal + 1);
  const plain = `${whole.replaceAll(/[.,]/g, '')}${part && `.${part}`}`;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
type NoPlace = { why: LineProblem; cell: string };

/** Where an address is, in degrees or in RD New. A tenth of a metre is kept. */
export function placeIn({ lat, lng, x, y }: Cells): { at: LatLng | null } | NoPlace {
  const [first, second] = lat || lng ? [lat, lng] : [x, y];
  if (!first && !second) return { at: null };
  const cell = [first, second].filter(Boolean).join(' / ');
  if (!first || !second) return { why: 'place_half', cell };
  const [one, other] = [readNumber(first), readNumber(second)];
  if (Number.isNaN(one) || Number.isNaN(other)) return { why: 'place_wrong', cell };
  if (lat || lng) {
    if (one > 3 && one < 8 && other > 50 && other < 54) return { why: 'place_turned', cell };
    return inTheNetherlands({ lat: one, lng: other }, cell);
  }
  if (isRd({ x: one, y: other })) return inTheNetherlands(fromRd({ x: one, y: other }), cell);
  return { why: isRd({ x: other, y: one }) ? 'place_turned' : 'place_outside', cell };
}

function inTheNetherlands({ lat, lng }: LatLng, cell: string): { at: LatLng } | NoPlace {
  if (lat < 50.5 || lat > 54 || lng < 3.2 || lng > 7.6) return { why: 'place_outside', cell };
  return { at: { lat: round(lat), lng: round(lng) } };
}
