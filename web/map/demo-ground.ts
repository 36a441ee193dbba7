import type { Map as LeafletMap } from 'leaflet';
import { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
import { neighbourhood } from '../../schema/demo/neighbourhood.ts';
import { drawNeighbourhood } from './neighbourhood-layer.ts';
import './neighbourhood.css';

/**
 * Lays the demo neighbourhood under the pins. A chunk of its own: an association with a map service never downloads it.
 * @returns the drawing
 */
export function addDemoGround(map: LeafletMap): SVGSVGElement {
  const { element, southWest, northEast } = drawNeighbourhood(neighbourhood());
  const bounds = toLatLngBounds(southWest, northEast);
  map.createPane('ground').style.zIndex = '250';
  svgOverlay(element, bounds, { pane: 'ground', interactive: false }).addTo(map);
  map.setMaxBounds(bounds.pad(0.4));
  return element;
}
