import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'preact/hooks';
import { framing } from '../../map/framing.ts';
import type { LatLng } from '../../map/map-types.ts';
import type { Filter } from '../finder/filter.ts';
import type { Finder } from '../finder/finder.ts';
import { placesOf, type Sight } from './use-shown.ts';

/** The screen as an area. */
export function cornersOf({ bounds: [sw, ne] }: Sight): LatLng[] {
  return [sw, { lat: sw.lat, lng: ne.lng }, ne, { lat: ne.lat, lng: sw.lng }];
}

/** A town fits on the desk's map, unlike on that of a walk. */
const FARTHEST = 7;

/** Tells what is on screen, now and after each move. */
export function watchSight(
  map: LeafletMap,
  setMap: (map: LeafletMap | null) => void,
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

/** Shows all there is when it opens, and again when another walk or place is asked for; never under somebody's hands. */
export function useFirstLook(
  map: LeafletMap | null,
  { finder, filter, chosen }: { finder: Finder; filter: Filter; chosen: LatLng | null },
): void {
  const fitted = useRef<string | null>(null);
  const version = finder.version.value;
  const { walk, neighbourhood, complex } = filter;
  const place = JSON.stringify([walk, neighbourhood, complex]);
  useEffect(() => {
    if (!map || fitted.current === place) return;
    if (chosen && fitted.current === null) {
      fitted.current = place;
      return;
    }
    let isWanted = true;
    placesOf(finder, filter).then(
      (places) => {
        if (!isWanted || places.length === 0) return;
        fitted.current = place;
        framing.showAll(map, places);
      },
      // The map says so by itself.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [map, finder, version, place]);
}
