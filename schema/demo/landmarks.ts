import { flatsPlan, garagesPlan, parkPlan, schoolPlan } from './plan.ts';
import { bend, bendRing, type Point, rectangle } from './plane.ts';
import type { Building, Green, Place, Street, Water } from './shapes.ts';
import type { Homes } from './terraces.ts';
import { addressAt } from './terraces.ts';

export type Landmarks = Homes & {
  water: Water[];
  parks: Green[];
  places: Place[];
  paths: Street[];
};

/** School, flats, garages, park and playground: the places people meet at. */
export function landmarks(numberOf: (street: string, parity: 0 | 1) => number): Landmarks {
  const made: Landmarks = {
    buildings: [],
    addresses: [],
    fences: [],
    water: [],
    parks: [],
    places: [],
    paths: [],
  };
  addSchool(made, numberOf);
  addGarages(made);
  addPark(made);
  addFlats(made, numberOf);
  return made;
}

function building(kind: Building['kind'], ring: Point[], tone: Building['tone'] = 1): Building {
  return { kind, outline: bendRing(ring, 60), tone, hasPanels: false };
}

function addSchool(made: Landmarks, numberOf: (street: string, parity: 0 | 1) => number): void {
  const { x0, y0, x1, y1 } = schoolPlan;
  const wing: Point[] = [
    [x0 + 14, y0 + 6],
    [x0 + 92, y0 + 6],
    [x0 + 92, y0 + 20],
    [x0 + 30, y0 + 20],
    [x0 + 30, y1 - 6],
    [x0 + 14, y1 - 6],
  ];
  made.buildings.push(
    building('school', wing),
    building('shed', rectangle(x0 + 97, y0 + 7, x0 + 110, y0 + 14), 3),
  );
  made.parks.push({ kind: 'sand', outline: blob([x0 + 45, y1 - 13], 8, 5.5, 3) });
  made.parks.push({ kind: 'lawn', outline: bendRing(rectangle(x1 - 24, y0 + 6, x1 - 4, y1 - 6)) });
  made.places.push({
    name: 'basisschool De Vlinder',
    kind: 'school',
    at: bend([x0 + 84, y0 + 29]),
  });
  made.addresses.push(addressAt('Zuiderkade', numberOf('Zuiderkade', 0), bend([x0 + 50, y0 + 6])));
}

function addGarages(made: Landmarks): void {
  const { x0, y0, x1, y1 } = garagesPlan;
  for (const y of [y0 + 2, y1 - 8]) {
    for (let x = x0 + 14; x + 3 <= x1; x += 3.2)
      made.buildings.push(building('garage', rectangle(x, y, x + 3, y + 6), 3));
  }
  made.places.push({ name: 'garages', kind: 'garages', at: bend([x0 + 36, (y0 + y1) / 2]) });
}

function addPark(made: Landmarks): void {
  const { x0, y0, x1, y1 } = parkPlan;
  const ring: Point[] = [
    [x0 + 14, y0],
    [x1 - 14, y0],
    [x1 - 3, y0 + 4],
    [x1, y0 + 16],
    [x1, y1 - 16],
    [x1 - 4, y1 - 4],
    [x1 - 16, y1],
    [x0 + 16, y1],
    [x0 + 4, y1 - 4],
    [x0, y1 - 16],
    [x0, y0 + 14],
    [x0 + 4, y0 + 4],
  ];
  made.parks.push({ kind: 'park', outline: bendRing(ring, 20) });
  made.parks.push({ kind: 'lawn', outline: blob([x0 + 34, y0 + 32], 22, 17, 1) });
  made.parks.push({ kind: 'sand', outline: blob([x0 + 32, y1 - 24], 15, 10, 2) });
  made.water.push({ kind: 'pond', outline: blob([x1 - 42, y1 - 34], 23, 12, 4) });
  const middle: Point = [x0 + 66, y0 + 54];
  const lines: Point[][] = [
    [[x0, y0 + 54], [x0 + 30, y0 + 56], middle, [x0 + 100, y0 + 46], [x1, y0 + 54]],
    [[x0 + 52, y0], [x0 + 62, y0 + 26], middle, [x0 + 62, y1 - 26], [x0 + 72, y1]],
    [
      [x0 + 100, y0 + 46],
      [x0 + 112, y0 + 22],
      [x1 - 8, y0 + 4],
    ],
  ];
  made.paths.push(...lines.map((line): Street => ({ name: '', kind: 'path', line })));
  made.places.push({ name: 'Rozenpark', kind: 'park', at: bend([x0 + 106, y0 + 18]) });
  made.places.push({ name: 'speeltuin', kind: 'playground', at: bend([x0 + 32, y1 - 24]) });
}

function addFlats(made: Landmarks, numberOf: (street: string, parity: 0 | 1) => number): void {
  const { x0, y0, x1 } = flatsPlan;
  const half = (x1 - x0) / 2;
  ['Berkenflat', 'Elzenflat'].forEach((name, i) => {
    const left = x0 + 6 + i * half;
    const length = half - 12;
    // Short enough to stay straight: its corners are in the order in which those of a home are.
    const outline = rectangle(left, y0 + 10, left + length, y0 + 21).map(bend);
    made.buildings.push({ kind: 'flat', outline, tone: 3, hasPanels: false });
    made.places.push({ name, kind: 'flat', at: bend([left + length / 2, y0 + 29]) });
    ['A', 'B', 'C', 'D'].forEach((letter, stair) => {
      const door: Point = [left + (length * (stair + 0.5)) / 4, y0 + 10];
      made.places.push({ name: letter, kind: 'stairwell', at: bend(door) });
      made.addresses.push(addressAt('Esdoornstraat', numberOf('Esdoornstraat', 0), bend(door)));
    });
    made.parks.push({
      kind: 'lawn',
      outline: bendRing(rectangle(left, y0 + 24, left + length, y0 + 43)),
    });
  });
}

/** A round shape with a slow wobble, `wobble` picks which. Bent like everything else. */
function blob([x, y]: Point, rx: number, ry: number, wobble: number): Point[] {
  return Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 20) * 2 * Math.PI;
    const swell = 1 + 0.13 * Math.sin(3 * angle + wobble) + 0.06 * Math.sin(5 * angle + 2 * wobble);
    return bend([x + rx * swell * Math.cos(angle), y + ry * swell * Math.sin(angle)]);
  });
}
