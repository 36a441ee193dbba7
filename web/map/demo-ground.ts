import type { Map as LeafletMap } from 'leaflet';
import { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
import { neighbourhood, numberedHomes } from '../../schema/demo/neighbourhood.ts';
import { nameLayer } from './name-layer.ts';
import { drawNeighbourhood } from './neighbourhood-layer.ts';
import { namesOf, numbersOf } from './street-names.ts';
import './neighbourhood.css';
import './names.css';

/** Lays the demo neighbourhood under the pins. @returns what takes it away again */
export function layDrawing(map: LeafletMap): () => void {
  const { element, southWest, northEast } = drawNeighbourhood(neighbourhood());
  const bounds = toLatLngBounds(southWest, northEast);
  const pane = map.getPane('ground') ?? map.createPane('ground');
  pane.style.zIndex = '250';
  const layer = svgOverlay(element, bounds, { pane: 'ground', interactive: false }).addTo(map);
  // Who walks elsewhere is not held here.
  if (bounds.contains(map.getCenter())) map.setMaxBounds(bounds.pad(0.4));
  const names = [...namesOf(neighbourhood()), ...numbersOf(numberedHomes())];
  const stopNames = nameLayer(map, element, names);
  return () => {
    stopNames();
    map.setMaxBounds();
    layer.remove();
  };
}
