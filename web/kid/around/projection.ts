import type { KidGround } from '../../store/kid-box.ts';

type Spot = { lat: number; lng: number };
type Point = readonly [x: number, y: number];

const METRES_PER_DEGREE = 111_320;
/** What the picture shows from its middle to its nearest edge. In metres. */
export const REACH = 110;

/** @returns where a spot lies in a picture that has `centre` in its middle, in metres: east is right, north is up. */
export const projectionAt = (centre: Spot) => {
  const perLng = METRES_PER_DEGREE * Math.cos((centre.lat * Math.PI) / 180);
  return ({ lat, lng }: Spot): Point => [
    Math.round((lng - centre.lng) * perLng * 10) / 10,
    Math.round((centre.lat - lat) * METRES_PER_DEGREE * 10) / 10,
  ];
};

/** Twice the reach: a picture may be twice as wide as it is high. */
const isNear = (points: readonly Point[]): boolean => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const far = REACH * 2.2;
  return (
    Math.min(...xs) < far &&
    Math.max(...xs) > -far &&
    Math.min(...ys) < far &&
    Math.max(...ys) > -far
  );
};

/** As far from the child as its own mark leaves room. In metres of the picture. */
const BESIDE = 34;
/** Turned by this, one after the other never lie on each other. */
const GOLDEN = 2.399963;

/** @returns where the sticker of the nth find is drawn: one that lies under the child's feet is put beside them. */
export const besideMe = ([x, y]: Point, n: number): Point => {
  if (Math.hypot(x, y) >= BESIDE) return [x, y];
  const turn = n * GOLDEN - 0.6;
  return [Math.round(Math.cos(turn) * BESIDE), Math.round(Math.sin(turn) * BESIDE)];
};

type Kind = KidGround['shapes'][number]['kind'];
const HOME = 4;

/** @returns for each kind one path with all of it that lies near. */
export function pathsOf(
  shapes: KidGround['shapes'],
  project: (spot: Spot) => Point,
): Record<Kind, string> {
  const paths: Record<Kind, string> = { street: '', water: '', green: '', home: '' };
  for (const { kind, points } of shapes) {
    const at = points.map(([lat, lng]) => project({ lat, lng }));
    if (at.length === 0 || !isNear(at)) continue;
    paths[kind] +=
      kind === 'home' && at.length < 3 ? house(at[0] ?? [0, 0]) : line(at, kind !== 'street');
  }
  return paths;
}

const line = (points: readonly Point[], isClosed: boolean) =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${isClosed ? 'z' : ''}`;

/** Four walls and a roof. */
const house = ([x, y]: Point) =>
  `M${x - HOME} ${y + HOME}v${-HOME}l${HOME} ${-HOME}l${HOME} ${HOME}v${HOME}z`;
