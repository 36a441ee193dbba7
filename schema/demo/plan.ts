import type { Point } from './plane.ts';
import type { Street } from './shapes.ts';

/** The straight drawing of the neighbourhood, in metres, before the bend. */

export const outlinePlan = { x0: -257, y0: -214, x1: 257, y1: 197 };

/** How far streets and plain blocks go on around the neighbourhood. */
export const reach = { x: 500, y: 312 };

export const canalPlan = { y0: -172, y1: -136, crossings: [-122, 18, 172] };
export const parkPlan = { x0: 26, y0: -50, x1: 164, y1: 58 };
export const schoolPlan = { x0: 26, y0: -112, x1: 164, y1: -66 };
export const flatsPlan = { x0: 26, y0: 74, x1: 164, y1: 120 };
export const garagesPlan = { x0: -52, y0: -46, x1: 8, y1: -8 };

const across: [name: string, y: number, kind: Street['kind']][] = [
  ['', -250, 'road'],
  ['Noorderkade', -188, 'quay'],
  ['Zuiderkade', -120, 'quay'],
  ['Goudsbloemstraat', -58, 'road'],
  ['Meidoornstraat', 4, 'road'],
  ['Esdoornstraat', 66, 'road'],
  ['Tulpstraat', 128, 'road'],
  ['Ahornstraat', 190, 'road'],
  ['', 252, 'road'],
];

const down: [name: string, x: number, kind: Street['kind']][] = [
  ['', -370, 'road'],
  ['Rozenstraat', -250, 'road'],
  ['Lindestraat', -122, 'road'],
  ['Kastanjelaan', 18, 'avenue'],
  ['Hazelaarstraat', 172, 'road'],
  ['Beukenlaan', 250, 'avenue'],
  ['', 370, 'road'],
];

/** Streets as straight lines. Meidoornstraat stops at the park and goes on behind it. */
export function streetPlans(): Street[] {
  const streets: Street[] = [];
  for (const [name, y, kind] of across) {
    if (name === 'Meidoornstraat') {
      streets.push({
        name,
        kind,
        line: [
          [-reach.x, y],
          [18, y],
        ],
      });
      streets.push({
        name,
        kind,
        line: [
          [172, y],
          [reach.x, y],
        ],
      });
    } else
      streets.push({
        name,
        kind,
        line: [
          [-reach.x, y],
          [reach.x, y],
        ],
      });
  }
  for (const [name, x, kind] of down) {
    const canCross = canalPlan.crossings.includes(x);
    const parts: [number, number][] = canCross
      ? [[-reach.y, reach.y]]
      : [
          [-reach.y, -188],
          [-120, reach.y],
        ];
    parts.forEach(([from, to], i) => {
      const isNamed = canCross || i === 1;
      streets.push({
        name: isNamed ? name : '',
        kind,
        line: [
          [x, from],
          [x, to],
        ],
      });
    });
  }
  return streets;
}

/** One block of homes, and the street on each side that has front doors. */
export type BlockPlan = {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  north?: string;
  south?: string;
  west?: string;
  east?: string;
  /** Rows of homes along north and south stop here, so that the rest of the block is free. */
  until?: number;
};

const columns: [x0: number, x1: number, west: string, east: string][] = [
  [-242, -130, 'Rozenstraat', 'Lindestraat'],
  [-114, 10, 'Lindestraat', 'Kastanjelaan'],
  [26, 164, 'Kastanjelaan', 'Hazelaarstraat'],
  [180, 242, 'Hazelaarstraat', 'Beukenlaan'],
];

const rows: [y0: number, y1: number, north: string, south: string][] = [
  [-112, -66, 'Zuiderkade', 'Goudsbloemstraat'],
  [-50, -4, 'Goudsbloemstraat', 'Meidoornstraat'],
  [12, 58, 'Meidoornstraat', 'Esdoornstraat'],
  [74, 120, 'Esdoornstraat', 'Tulpstraat'],
  [136, 182, 'Tulpstraat', 'Ahornstraat'],
];

/** Blocks with homes, from north to south and from west to east: the order of their house numbers. */
export function blockPlans(): BlockPlan[] {
  const plans: BlockPlan[] = [];
  for (const [x0, x1] of columns) plans.push({ x0, y0: -242, x1, y1: -196, south: 'Noorderkade' });
  rows.forEach(([y0, y1, north, south], row) => {
    columns.forEach(([x0, x1, west, east], column) => {
      if (column === 2 && row < 4) return;
      const hasGarages = column === 1 && row === 1;
      plans.push({
        x0,
        y0,
        x1,
        y1,
        north,
        south,
        west,
        ...(hasGarages ? { until: -56 } : { east }),
      });
    });
  });
  return plans;
}

/** Plain blocks around the neighbourhood, as corners: they only say that the town goes on. */
export function outsidePlans(): [Point, Point][] {
  const xs: [number, number][] = [
    [-498, -378],
    [-362, -258],
    ...columns.map(([a, b]): [number, number] => [a, b]),
    [258, 362],
    [378, 498],
  ];
  const ys: [number, number][] = [
    [-312, -258],
    [-242, -196],
    ...rows.map(([a, b]): [number, number] => [a, b]),
    [198, 244],
    [260, 312],
  ];
  const plain: [Point, Point][] = [];
  for (const [x0, x1] of xs) {
    for (const [y0, y1] of ys) {
      const isInside = x0 > -250 && x1 < 250 && y0 > -250 && y1 < 190;
      if (!isInside)
        plain.push([
          [x0, y0],
          [x1, y1],
        ]);
    }
  }
  return plain;
}
