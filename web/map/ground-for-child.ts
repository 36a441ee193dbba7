import type { Neighbourhood } from '../../schema/demo/shapes.ts';
import type { MapSettings } from '../../schema/map-settings.ts';
import type { KidGround } from '../store/kid-box.ts';
import { sourceAt } from './map-settings.ts';

type Place = { lat: number; lng: number };
type Point = readonly [number, number];
type Shape = KidGround['shapes'][number];
export type Around = Pick<KidGround, 'centre' | 'shapes'>;

const METRES_PER_DEGREE = 111_320;
/** As far as a child on a walk gets, and some more. */
const REACH_METRES = 400;
const homes: readonly string[] = ['house', 'flat', 'school', 'garage'];

const degrees = ({ lat, lng }: Place): Point => [lat, lng];

/** @returns whether something of a shape is within reach of a place. */
function near(place: Place) {
  const wide = METRES_PER_DEGREE * Math.cos((place.lat * Math.PI) / 180);
  return ({ points }: Shape): boolean =>
    points.some(
      ([lat, lng]) =>
        Math.hypot((lat - place.lat) * METRES_PER_DEGREE, (lng - place.lng) * wide) <= REACH_METRES,
    );
}

/** What is drawn around a place, for a child: no names and no numbers. `toPosition` says where a drawn point lies. */
export function drawnAround(
  place: Place,
  { streets, water, parks, buildings }: Neighbourhood,
  toPosition: (point: Point) => Place,
): Around {
  const shape = (kind: Shape['kind'], line: readonly Point[]): Shape => ({
    kind,
    points: line.map((point) => degrees(toPosition(point))),
  });
  const shapes = [
    ...water.map(({ outline }) => shape('water', outline)),
    ...parks.map(({ outline }) => shape('green', outline)),
    ...streets.map(({ line }) => shape('street', line)),
    ...buildings
      .filter(({ kind }) => homes.includes(kind))
      .map(({ outline }) => shape('home', outline)),
  ];
  return { centre: degrees(place), shapes: shapes.filter(near(place)) };
}

/** The organisation's homes around a place, each as a point. */
export function homesAround(
  place: Place,
  known: readonly { lat: number | null; lng: number | null }[],
): Around {
  const shapes = known.flatMap(({ lat, lng }): Shape[] =>
    lat === null || lng === null ? [] : [{ kind: 'home', points: [[lat, lng]] }],
  );
  return { centre: degrees(place), shapes: shapes.filter(near(place)) };
}

/** @returns the drawn neighbourhood around a place, where maps lie on that; null where they lie on something else. */
export async function drawnGround(settings: MapSettings, place: Place): Promise<Around | null> {
  if (settings.ground !== 'drawn' || sourceAt(settings, place)) return null;
  const [{ neighbourhood }, { toPosition }] = await Promise.all([
    import('../../schema/demo/neighbourhood.ts'),
    import('../../schema/demo/plane.ts'),
  ]);
  return drawnAround(place, neighbourhood(), toPosition);
}
