import type { LatLngBounds, Map as LeafletMap } from 'leaflet';

/**
 * Brings the map back when a hand drags it off the sheet. Who is somewhere else, or asks to go there, is let go:
 * Leaflet's own maximum would hold them too.
 * @returns what ends it
 */
export function holdHand(map: LeafletMap, sheet: LatLngBounds): () => void {
  let isHeld = false;
  const onStart = () => {
    isHeld = sheet.contains(map.getCenter());
  };
  const onEnd = () => {
    if (!isHeld) return;
    isHeld = false;
    map.panInsideBounds(sheet);
  };
  map.on('dragstart', onStart).on('moveend', onEnd);
  return () => map.off('dragstart', onStart).off('moveend', onEnd);
}
