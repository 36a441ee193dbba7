import type { Map as LeafletMap, Point } from 'leaflet';

/**
 * Steps of zoom by keys. While the map zooms it lets go of what it is told: what is pressed then is counted here, and taken when
 * the map is there.
 * @param middle stays where it is, in pixels.
 */
export function keyZoom(map: LeafletMap, middle: () => Point) {
  let goal: number | null = null;
  let isZooming = false;
  const goOn = () => {
    if (goal === null || isZooming) return;
    if (goal === map.getZoom()) goal = null;
    else map.setZoomAround(middle(), goal);
  };
  map.on('zoomstart', () => {
    isZooming = true;
  });
  map.on('zoomend', () => {
    isZooming = false;
    goOn();
  });
  return {
    by(steps: number): void {
      const asked = (goal ?? map.getZoom()) + steps;
      goal = Math.min(Math.max(asked, map.getMinZoom()), map.getMaxZoom());
      goOn();
    },
    /** Whether it is on its way, by keys or otherwise. */
    isUnderWay: (): boolean => isZooming || goal !== null,
  };
}
