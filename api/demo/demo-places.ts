import { addressesOf, neighbourhood } from '../../schema/demo/neighbourhood.ts';
import { flatsPlan, garagesPlan, parkPlan, schoolPlan } from '../../schema/demo/plan.ts';
import {
  bend,
  between,
  distance,
  type Point,
  type Position,
  toPoint,
  toPosition,
} from '../../schema/demo/plane.ts';

type Area = { x: [number, number]; y: [number, number] };

/** Where one can stand, in metres of the straight plan: between the garages, on the sand, on the quay and so on. */
const areas: Record<string, Area> = {
  garages: {
    x: [garagesPlan.x0 + 18, garagesPlan.x1 - 4],
    y: [garagesPlan.y0 + 14, garagesPlan.y1 - 14],
  },
  playground: { x: [parkPlan.x0 + 22, parkPlan.x0 + 42], y: [parkPlan.y1 - 31, parkPlan.y1 - 17] },
  park: { x: [parkPlan.x0 + 58, parkPlan.x0 + 104], y: [parkPlan.y0 + 20, parkPlan.y0 + 52] },
  school: {
    x: [schoolPlan.x0 + 44, schoolPlan.x0 + 104],
    y: [schoolPlan.y0 + 24, schoolPlan.y1 - 10],
  },
  canal: { x: [-100, 0], y: [-134.5, -133] },
  'canal-north': { x: [40, 150], y: [-175, -173.5] },
  Berkenflat: {
    x: [flatsPlan.x0 + 10, flatsPlan.x0 + 60],
    y: [flatsPlan.y0 + 5, flatsPlan.y0 + 9],
  },
  Elzenflat: {
    x: [flatsPlan.x0 + 80, flatsPlan.x0 + 130],
    y: [flatsPlan.y0 + 5, flatsPlan.y0 + 9],
  },
};

/** From the front door towards the middle of its street, where a walker stands. */
const STEP_METRES = 4;

/** Where a find was made: at the front door itself when somebody was spoken to there, on the street in front of it otherwise. */
export function placeOf(name: string, isHome: boolean, next: () => number): Position {
  const area = areas[name];
  if (area) {
    const within = ([low, high]: [number, number]) => low + next() * (high - low);
    const point = bend([within(area.x), within(area.y)]);
    return isHome ? nearestDoor(point) : toPosition(point);
  }
  const door = addressesOf().find(({ label }) => label === name);
  if (!door) throw new Error(`No such place: ${name}`);
  if (isHome) return { lat: door.lat, lng: door.lng };
  const at = toPoint(door);
  const lines = neighbourhood()
    .streets.filter((street) => street.name === door.street)
    .flatMap(({ line }) => line);
  const middle = lines.reduce((best, one) => (distance(one, at) < distance(best, at) ? one : best));
  const part = Math.min(0.8, STEP_METRES / Math.max(1, distance(at, middle)));
  const aside = (next() - 0.5) * 2;
  const [x, y] = between(at, middle, part);
  return toPosition([x + aside, y + aside]);
}

function nearestDoor(point: Point): Position {
  const doors = addressesOf().map((door) => ({ door, metres: distance(toPoint(door), point) }));
  const { door } = doors.reduce((best, one) => (one.metres < best.metres ? one : best));
  return { lat: door.lat, lng: door.lng };
}
