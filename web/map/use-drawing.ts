import { useLayoutEffect, useState } from 'preact/hooks';
import type { LatLng } from './map-types.ts';
import type { MapPress, OpenedMap } from './opened-map.ts';

/** Pixels within which a second press is the same corner: a double click is two presses. */
const SAME = 6;
const LEAST_CORNERS = 3;

export type Drawing = {
  isOn: boolean;
  corners: readonly LatLng[];
  canClose: boolean;
  start(): void;
  stop(): void;
  add(corner: LatLng): void;
  /** Takes the last corner away. */
  back(): void;
  close(): void;
};

/** Drawing an area by pressing its corners; Enter or a double click closes it, Escape stops, Backspace takes one back. */
export function useDrawing(
  map: OpenedMap | null,
  onArea: (corners: readonly LatLng[]) => void,
): Drawing {
  const [corners, setCorners] = useState<readonly LatLng[] | null>(null);
  const isOn = corners !== null;
  const canClose = (corners?.length ?? 0) >= LEAST_CORNERS;
  const add = (corner: LatLng) =>
    setCorners((now) => {
      const last = now?.at(-1);
      if (!now || !map) return now;
      const isSame =
        last &&
        map.latLngToContainerPoint(last).distanceTo(map.latLngToContainerPoint(corner)) < SAME;
      return isSame ? now : [...now, { lat: corner.lat, lng: corner.lng }];
    });
  const back = () => setCorners((now) => now?.slice(0, -1) ?? null);
  const stop = () => setCorners(null);
  const close = () => {
    if (!corners || !canClose) return;
    setCorners(null);
    onArea(corners);
  };

  // Before the paint: a quick hand presses the first corner right after the button.
  useLayoutEffect(() => {
    if (!map || !isOn) return;
    const onClick = ({ latlng }: MapPress) => add(latlng);
    map.on('click', onClick);
    map.doubleClickZoom.disable();
    return () => {
      map.off('click', onClick);
      map.doubleClickZoom.enable();
    };
  }, [map, isOn]);
  useLayoutEffect(() => {
    if (!map || !isOn) return;
    const onKey = (event: KeyboardEvent) => {
      // A button and a field do their own with these keys.
      const isOwn =
        event.target instanceof Element &&
        event.target.closest('button, input, select, textarea, a');
      if (event.key === 'Escape') stop();
      else if (isOwn) return;
      else if (event.key === 'Enter') close();
      else if (event.key === 'Backspace') back();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    map.on('dblclick', close);
    // Before the map, where Enter goes into the pins.
    document.addEventListener('keydown', onKey, true);
    return () => {
      map.off('dblclick', close);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [map, corners]);

  const start = () => setCorners([]);
  return { isOn, corners: corners ?? [], canClose, start, stop, add, back, close };
}
