import type { Map as Leaflet } from 'leaflet';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type MapView, openMap } from './leaflet-view.ts';
import './map.css';
import type { Framing } from './framing.ts';
import type { LatLng, MapFocus, MapMark, MapPadding, MapPin, MeOnMap } from './map-types.ts';

export type LeafletMapProps = {
  /** Accessible name of the map. */
  label: string;
  /** Where to start. Later changes go through `focus`. */
  centre: LatLng;
  zoom: number;
  pins?: readonly MapPin[];
  /** How pins stand at a zoom, where that is not each by itself: `clusterMarks`. */
  arrange?: (pins: readonly MapPin[], zoom: number) => MapMark[];
  me?: MeOnMap;
  focus?: MapFocus;
  /**
   * For a map with many pins: all stay in sight, new ones too, until a person moves the map or `focus` does, and `focus` moves
   * it no further than it must.
   */
  framing?: Framing;
  padding?: MapPadding;
  /** Words for zoom buttons; without them there are none (fingers pinch). */
  zoomLabels?: { zoomIn: string; zoomOut: string };
  /** Arrow keys move this many metres (Shift: five times), to nudge a crosshair. Without it they pan. */
  nudge?: number;
  onPin?: (id: string) => void;
  /** The visible centre after every move; `isByHand` when a person moved the map. */
  onMove?: (centre: LatLng, isByHand: boolean) => void;
  /** Pixels per metre, at the start and after every zoom. */
  onScale?: (pixelsPerMetre: number) => void;
  onReady?: () => void;
  /** What one screen alone does with the map; called once, and what it returns when the map closes. */
  extend?: (map: Leaflet) => () => void;
  /** Lies over the map: the crosshair, chips, a legend. */
  children?: ComponentChildren;
};

/** A map with pins, north up. One tab stop: arrows pan, Enter goes into the pins, Escape comes back. */
export function LeafletMap(props: LeafletMapProps) {
  const ground = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(null);
  const latest = useRef(props);
  latest.current = props;
  const { label, pins, me, focus, padding, children } = props;

  // Before the first paint, so that the pins are in it.
  useLayoutEffect(() => {
    if (!ground.current) return;
    const opened = openMap(ground.current, () => latest.current);
    view.current = opened;
    return () => opened.close();
  }, []);
  useLayoutEffect(() => view.current?.showPins(pins ?? []), [pins]);
  useEffect(() => view.current?.showMe(me), [me?.lat, me?.lng, me?.accuracy, me?.heading]);
  useLayoutEffect(
    () => view.current?.pad(padding ?? {}),
    [padding?.top, padding?.right, padding?.bottom, padding?.left],
  );
  // At once: a hand that moves the map after it goes before it.
  useLayoutEffect(() => {
    if (focus) view.current?.goTo(focus);
  }, [focus?.token]);

  return (
    <div class="map">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys pan the map */}
      <div ref={ground} class="map-ground" role="application" aria-label={label} tabIndex={0} />
      <div class="map-over">{children}</div>
    </div>
  );
}
