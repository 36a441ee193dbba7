import type { Point } from '../../schema/demo/plane.ts';
import { seeded } from '../../schema/demo/seeded.ts';
import type { Neighbourhood, Street } from '../../schema/demo/shapes.ts';
import { drawPlay } from './draw-play.ts';
import { boxPath, drawn, linePath, ringPath, softPath } from './svg-path.ts';
import { alongLine, nearestOther } from './walk-line.ts';

/** Everything that lies flat: water, roads, gardens, park. */
export function drawGround(place: Neighbourhood): string {
  const roads = place.streets.filter(({ kind }) => kind !== 'path');
  const paths = place.streets
    .filter(({ kind }) => kind === 'path')
    .map(({ line }) => softPath(line, true));
  const blocks = (kind: string) =>
    place.blocks.filter((block) => block.kind === kind).map(({ outline }) => ringPath(outline));
  const greens = (kind: string) =>
    place.parks.filter((park) => park.kind === kind).map(({ outline }) => softPath(outline));
  const canal = place.water
    .filter(({ kind }) => kind === 'canal')
    .map(({ outline }) => ringPath(outline));
  const pond = place.water
    .filter(({ kind }) => kind === 'pond')
    .map(({ outline }) => softPath(outline));
  const lines = roads.map(({ line }) => linePath(line));
  const bridges = place.bridges.map(({ outline }) => ringPath(outline));

  return [
    drawn('m-outside', blocks('outside')),
    drawn('m-quay', canal),
    drawn('m-quay-stones', canal),
    drawn('m-canal', canal),
    drawn('m-ripple', ripples(place)),
    drawn('m-pave', lines),
    drawn('m-homes', blocks('homes')),
    drawn('m-court', blocks('yard')),
    drawn('m-bridge', bridges),
    drawn('m-kerb', lines),
    drawn('m-road', lines),
    drawn('m-bridge-edge', bridges),
    drawn('m-klinker', klinkers(roads)),
    drawn('m-park', greens('park')),
    drawn('m-lawn', greens('lawn')),
    drawn('m-path-edge', paths),
    drawn('m-path', paths),
    drawn('m-sand', greens('sand')),
    drawn('m-pond', pond),
    drawn('m-boat', boats(place)),
    ...drawPlay(place),
    ...cars(roads),
  ].join('');
}

function canalRow(place: Neighbourhood): Point[] {
  const ring = place.water.find(({ kind }) => kind === 'canal')?.outline ?? [];
  return ring.slice(0, Math.floor(ring.length / 2) - 2);
}

/** Short waves, denser in the middle of the canal. */
function ripples(place: Neighbourhood): string[] {
  const random = seeded(7);
  return alongLine(canalRow(place), 9).map(({ at, angle }) => {
    const off = 5 + random() * 26;
    const [x, y] = [at[0] - Math.sin(angle) * off, at[1] + Math.cos(angle) * off];
    const length = 2 + random() * 3;
    return softPath(
      [
        [x, y],
        [x + length / 2, y - 0.8],
        [x + length, y - 0.2],
        [x + length * 1.4, y - 0.9],
      ],
      true,
    );
  });
}

function boats(place: Neighbourhood): string[] {
  return alongLine(canalRow(place), 47).map(({ at, angle }, i) => {
    const off = i % 2 ? 3 : 32;
    const [x, y] = [at[0] - Math.sin(angle) * off, at[1] + Math.cos(angle) * off];
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const hull = [
      [-5, -1.1],
      [2, -1.3],
      [5.5, 0],
      [2, 1.3],
      [-5, 1.1],
    ] as const;
    return softPath(hull.map(([a, b]): Point => [x + c * a - s * b, y + s * a + c * b]));
  });
}

/** Loose bricks in the road. */
function klinkers(roads: readonly Street[]): string[] {
  const random = seeded(11);
  return roads.flatMap(({ line }) =>
    alongLine(line, 7).map(({ at, angle }) => {
      const off = (random() - 0.5) * 3.6;
      const start: Point = [at[0] - Math.sin(angle) * off, at[1] + Math.cos(angle) * off];
      return linePath([
        start,
        [start[0] + Math.cos(angle) * 0.9, start[1] + Math.sin(angle) * 0.9],
      ]);
    }),
  );
}

/** Parked cars, in three colours, away from the corners. */
function cars(roads: readonly Street[]): string[] {
  const random = seeded(23);
  const bodies: string[][] = [[], [], []];
  const roofs: string[] = [];
  for (const street of roads) {
    if (street.name === '') continue;
    for (const { at, angle } of alongLine(street.line, 6.2)) {
      if (random() < 0.5 || nearestOther(at, street, roads) < 13) continue;
      const off = random() < 0.5 ? 2.9 : -2.9;
      const spot: Point = [at[0] - Math.sin(angle) * off, at[1] + Math.cos(angle) * off];
      bodies[Math.floor(random() * 3)]?.push(boxPath(spot, angle, 4, 1.7));
      roofs.push(boxPath(spot, angle, 1.9, 1.3));
    }
  }
  return [...bodies.map((body, i) => drawn(`m-car m-car-${i}`, body)), drawn('m-car-roof', roofs)];
}
