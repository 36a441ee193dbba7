import type { Map as LeafletMap } from 'leaflet';
import { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
import { neighbourhood } from '../../schema/demo/neighbourhood.ts';
import { drawNeighbourhood } from './neighbourhood-layer.ts';
import './neighbourhood.css';

/** Lays the demo neighbourhood under the pins. @returns the drawing, and what takes it away again */
export function layDrawing(map: LeafletMap): { drawing: SVGSVGElement; takeAway: () => void } {
  const { element, southWest, northEast } = drawNeighbourhood(neighbourhood());
  const bounds = toLatLngBounds(southWest, northEast);
  const pane = map.getPane('ground') ?? map.createPane('ground');
  pane.style.zIndex = '250';
  const layer = svgOverlay(element, bounds, { pane: 'ground', interactive: false }).addTo(map);
  // Who walks elsewhere is not held here.
  if (bounds.contains(map.getCenter())) map.setMaxBounds(bounds.pad(0.4));
  const takeAway = () => {
    map.setMaxBounds();
    layer.remove();
  };
  return { drawing: element, takeAway };
}
