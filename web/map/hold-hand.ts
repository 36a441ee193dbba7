import type { LatLngBounds, Map as LeafletMap } from 'leaflet';

/**
 * Brings the map back when a hand drags it off the sheet. Who is somewhere else, or asks to go there, is let go:
 * Leaflet's own maximum would hold them too.
 * @returns what ends it
 */
export function holdHand(map: LeafletMap, sheet: LatLngBounds): () => void {
  let isInHand = false;
  /** A hand moved it last, and began on the sheet: however many flicks and ends of flicks come after one another. */
  let isHeld = false;
  let wasHeld = false;
  // Also the start of a drag, which tells so only after it.
  const onStart = () => {
    wasHeld = isHeld;
    isHeld = false;
  };
  const onHand = () => {
    isInHand = true;
    isHeld = wasHeld || sheet.contains(map.getCenter());
  };
  const onLetGo = () => {
    isInHand = false;
  };
  const onEnd = () => {
    // Going back is no start: nobody asked for it.
    if (isHeld && !isInHand) map.panInsideBounds(sheet, { noMoveStart: true });
  };
  const handlers = { movestart: onStart, dragstart: onHand, dragend: onLetGo, moveend: onEnd };
  map.on(handlers);
  return () => map.off(handlers);
}
