import { toPosition } from '../../schema/demo/plane.ts';
import type { Neighbourhood } from '../../schema/demo/shapes.ts';
import { drawGround } from './draw-ground.ts';
import { drawStanding } from './draw-homes.ts';
import type { LatLng } from './map-types.ts';

/** Half the width and height of the drawing in metres; streets end outside it. */
const HALF = { x: 480, y: 330 };

export type NeighbourhoodLayer = { element: SVGSVGElement; southWest: LatLng; northEast: LatLng };

/**
 * The neighbourhood as one drawing of some forty paths, in metres, to be pinned to the given corners; names come in `.m-names`.
 * Light and dark are CSS alone, so that nothing is drawn again.
 */
export function drawNeighbourhood(place: Neighbourhood): NeighbourhoodLayer {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.setAttribute('viewBox', `${-HALF.x} ${-HALF.y} ${2 * HALF.x} ${2 * HALF.y}`);
  element.setAttribute('preserveAspectRatio', 'none');
  element.setAttribute('class', 'neighbourhood');
  element.setAttribute('aria-hidden', 'true');
  element.innerHTML = `${drawGround(place)}${drawStanding(place)}${drawEdge()}<g class="m-names"></g>`;
  return {
    element,
    southWest: toPosition([-HALF.x, HALF.y]),
    northEast: toPosition([HALF.x, -HALF.y]),
  };
}

/** The town goes on, but not on this sheet: the drawing runs out into the paper. */
function drawEdge(): string {
  const { x, y } = HALF;
  const depth = 60;
  const sides = [
    [-x, -y, depth, 2 * y],
    [-x, -y, 2 * x, depth],
    [x - depth, -y, depth, 2 * y],
    [-x, y - depth, 2 * x, depth],
  ];
  return sides
    .map(
      ([left, top, width, height], i) =>
        `<linearGradient id="m-edge-${i}" gradientTransform="rotate(${i * 90} .5 .5)"><stop class="m-edge-out" offset="0"/><stop class="m-edge-in" offset="1"/></linearGradient><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="url(#m-edge-${i})"/>`,
    )
    .join('');
}
