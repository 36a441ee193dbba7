import { useEffect, useRef } from 'preact/hooks';
import { framing } from '../../map/framing.ts';
import type { LatLng, MapBounds } from '../../map/map-types.ts';
import type { OpenedMap } from '../../map/opened-map.ts';
import type { Sight } from './use-shown.ts';

/** The screen as an area. */
export function cornersOf({ bounds: [sw, ne] }: Sight): LatLng[] {
  return [sw, { lat: sw.lat, lng: ne.lng }, ne, { lat: ne.lat, lng: sw.lng }];
}

/** A town fits on the desk's map, unlike on that of a walk. */
const FARTHEST = 7;

/** Tells what is on screen, now and after each move. */
export function watchSight(
  map: OpenedMap,
  setMap: (map: OpenedMap | null) => void,
  setSight: (sight: Sight) => void,
): () => void {
  const tell = () => {
    const bounds = map.getBounds();
    const corner = ({ lat, lng }: LatLng) => ({ lat, lng });
    setSight({
      bounds: [corner(bounds.getSouthWest()), corner(bounds.getNorthEast())],
      zoom: map.getZoom(),
    });
  };
  map.setMinZoom(FARTHEST);
  map.on('moveend resize', tell);
  setMap(map);
  tell();
  return () => {
    map.off('moveend resize', tell);
    setMap(null);
  };
}

/** Shows all there is, also what comes in later and at another width, until somebody moves the map or a find is chosen. */
export function useLookAtAll(
  map: OpenedMap | null,
  bounds: MapBounds | null,
  chosen: string | null,
): void {
  const isFree = useRef(true);
  const latest = useRef(bounds);
  latest.current = bounds;
  if (chosen) isFree.current = false;
  useEffect(() => {
    if (!map) return;
    const onHand = () => {
      isFree.current = false;
    };
    const ground = map.getContainer();
    const hands = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const hand of hands) ground.addEventListener(hand, onHand, { passive: true });
    let frame = 0;
    const refit = () => {
      // After the map itself has taken its new size.
      frame = requestAnimationFrame(() => lookAtAll(map, isFree.current, latest.current));
    };
    map.on('resize', refit);
    return () => {
      cancelAnimationFrame(frame);
      for (const hand of hands) ground.removeEventListener(hand, onHand);
      map.off('resize', refit);
    };
  }, [map]);
  const key = JSON.stringify(bounds);
  useEffect(() => {
    if (map) lookAtAll(map, isFree.current, bounds);
  }, [map, key]);
}

function lookAtAll(map: OpenedMap, isFree: boolean, bounds: MapBounds | null): void {
  if (isFree && bounds)
    framing.showAll(
      map,
      bounds.map((position) => ({ position })),
    );
}
