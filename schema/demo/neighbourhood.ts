import { landmarks } from './landmarks.ts';
import {
  blockPlans,
  canalPlan,
  flatsPlan,
  garagesPlan,
  outlinePlan,
  outsidePlans,
  reach,
  schoolPlan,
  streetPlans,
} from './plan.ts';
import {
  bend,
  bendLine,
  bendRing,
  between,
  centre,
  distance,
  type Point,
  type Position,
  rectangle,
  toPoint,
  toPosition,
} from './plane.ts';
import { seeded } from './seeded.ts';
import type { Address, Block, Bridge, Neighbourhood } from './shapes.ts';
import { homesOf, houseNumbers } from './terraces.ts';
import { treesOf } from './trees.ts';

/** Farther than this from every front door, an address says nothing. */
const NEAR_METRES = 90;

type Made = { neighbourhood: Neighbourhood; addresses: Address[] };
let made: Made | undefined;

/** The Rozenbuurt: a neighbourhood that does not exist, the same on every device and in every run. */
export function neighbourhood(): Neighbourhood {
  made ??= make();
  return made.neighbourhood;
}

/** Every front door of the demo neighbourhood. */
export function addressesOf(): readonly Address[] {
  made ??= make();
  return made.addresses;
}

/** Homes with their numbers and the middle of their front, in metres. */
export function numberedHomes(): { number: number; at: Point }[] {
  const houses = neighbourhood().buildings.filter(({ kind }) => kind === 'house');
  return houses.flatMap(({ outline: [left, right, back] }, i) => {
    const number = addressesOf()[i]?.number;
    if (!left || !right || !back || number === undefined) return [];
    return [{ number, at: between(between(left, right, 0.5), between(left, back, 0.5), 0.25) }];
  });
}

/** The front door nearest to `position` and how many whole metres away it is; null outside the neighbourhood. */
export function nearestAddress(position: Position): { label: string; metres: number } | null {
  const here = toPoint(position);
  let label = '';
  let nearest = Number.POSITIVE_INFINITY;
  for (const address of addressesOf()) {
    const metres = distance(here, toPoint(address));
    if (metres < nearest) [nearest, label] = [metres, address.label];
  }
  return nearest <= NEAR_METRES ? { label, metres: Math.round(nearest) } : null;
}

function make(): Made {
  const random = seeded(2021);
  const numberOf = houseNumbers();
  const plans = blockPlans();
  const homes = plans.map((plan) => homesOf(plan, numberOf, random));
  const marks = landmarks(numberOf);
  const streets = [...streetPlans(), ...marks.paths];

  const neighbourhood: Neighbourhood = {
    name: 'Rozenbuurt',
    centre,
    outline: bendRing(corners(outlinePlan), 60).map(toPosition),
    streets: streets.map((street) => ({ ...street, line: bendLine(street.line) })),
    blocks: blocks(),
    buildings: [...homes.flatMap((home) => home.buildings), ...marks.buildings],
    water: [
      {
        kind: 'canal',
        outline: bendRing(rectangle(-reach.x, canalPlan.y0, reach.x, canalPlan.y1)),
      },
      ...marks.water,
    ],
    parks: marks.parks,
    trees: treesOf(plans, marks, random),
    places: [...marks.places, { name: 'Rozengracht', kind: 'water', at: bend([-52, -154]) }],
    bridges: canalPlan.crossings.map(bridgeAt),
    fences: homes.flatMap((home) => home.fences),
  };
  return {
    neighbourhood,
    addresses: [...homes.flatMap((home) => home.addresses), ...marks.addresses],
  };
}

function blocks(): Block[] {
  const outside = outsidePlans().map(
    ([[x0, y0], [x1, y1]]): Block => ({
      kind: 'outside',
      outline: bendRing(rectangle(x0, y0, x1, y1)),
    }),
  );
  const homes = blockPlans().map(
    (plan): Block => ({ kind: 'homes', outline: bendRing(corners(plan)) }),
  );
  const yards = [schoolPlan, flatsPlan, garagesPlan].map(
    (plan): Block => ({ kind: 'yard', outline: bendRing(corners(plan)) }),
  );
  return [...outside, ...homes, ...yards];
}

function bridgeAt(x: number): Bridge {
  const { y0, y1 } = canalPlan;
  const ends: [Point, Point] = [bend([x, y0 - 2]), bend([x, y1 + 2])];
  return { outline: bendRing(rectangle(x - 6, y0 - 1, x + 6, y1 + 1), 60), line: ends };
}

function corners({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): Point[] {
  return rectangle(x0, y0, x1, y1);
}
