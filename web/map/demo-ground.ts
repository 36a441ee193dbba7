import type { Map as LeafletMap } from 'leaflet';
import { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { neighbourhood, numberedHomes } from '../../schema/demo/neighbourhood.ts';
import { holdHand } from './hold-hand.ts';
import { laySheet } from './lay-sheet.ts';
import { nameLayer } from './name-layer.ts';
import { drawNeighbourhood } from './neighbourhood-layer.ts';
import { namesOf, numbersOf } from './street-names.ts';
import './neighbourhood.css';
import './names.css';

/** Lays the demo neighbourhood under the pins. @returns what takes it away again */
export function layDrawing(map: LeafletMap): () => void {
  const { element, southWest, northEast } = drawNeighbourhood(neighbourhood());
  const bounds = toLatLngBounds(southWest, northEast);
  const sheet = laySheet(map, element, bounds);
  const letGo = holdHand(map, bounds.pad(0.4));
  // The street is seen first; reading its names takes a slow phone a moment.
  let stopNames = () => {};
  const write = () => {
    stopNames = nameLayer(map, element, sheet.isLaid, [
      ...namesOf(neighbourhood()),
      ...numbersOf(numberedHomes()),
    ]);
  };
  let soon = requestAnimationFrame(() => {
    soon = requestAnimationFrame(write);
  });
  return () => {
    cancelAnimationFrame(soon);
    stopNames();
    letGo();
    sheet.takeAway();
  };
}
