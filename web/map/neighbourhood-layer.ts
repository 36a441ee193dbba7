import { toPosition } from '../../schema/demo/plane.ts';
import type { Neighbourhood } from '../../schema/demo/shapes.ts';
import { drawGround } from './draw-ground.ts';
import { drawStanding } from './draw-homes.ts';
import { drawNames } from './draw-names.ts';
import type { LatLng } from './map-types.ts';

/** Half the width and height of the drawing in metres; streets end outside it. */
const HALF = { x: 480, y: 330 };

export type NeighbourhoodLayer = { element: SVGSVGElement; southWest: LatLng; northEast: LatLng };

/**
 * The neighbourhood as one drawing of some forty paths, in metres, to be pinned to the given corners.
 * Light and dark are CSS alone, so that nothing is drawn again.
 */
export function drawNeighbourhood(place: Neighbourhood): NeighbourhoodLayer {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.setAttribute('viewBox', `${-HALF.x} ${-HALF.y} ${2 * HALF.x} ${2 * HALF.y}`);
  element.setAttribute('preserveAspectRatio', 'none');
  element.setAttribute('class', 'neighbourhood');
  element.setAttribute('aria-hidden', 'true');
  element.innerHTML = drawGround(place) + drawStanding(place) + drawNames(place);
  return {
    element,
    southWest: toPosition([-HALF.x, HALF.y]),
    northEast: toPosition([HALF.x, -HALF.y]),
  };
}
