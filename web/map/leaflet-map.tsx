import L from 'leaflet';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { neighbourhood } from '../../schema/demo/neighbourhood.ts';
import { askedWay, type MapKey } from './map-keys.ts';
import './map.css';
import './neighbourhood.css';
import type { LatLng, MapFocus, MapPadding, MapPin, MeOnMap, TileSource } from './map-types.ts';
import { meIcon } from './me-icon.ts';
import { drawNeighbourhood } from './neighbourhood-layer.ts';
import { pinDifference } from './pin-difference.ts';
import { pinIcon, pinKey, pinSize } from './pin-icon.ts';
import { pixelsPerMetre, visibleCentre } from './visible-centre.ts';

type LeafletMapProps = {
  /** Accessible name of the map. */
  label: string;
  /** Where to start. Later changes go through `focus`. */
  centre: LatLng;
  zoom: number;
  pins?: readonly MapPin[];
  me?: MeOnMap;
  focus?: MapFocus;
  padding?: MapPadding;
  /** Replaces the drawn neighbourhood when a tile service is configured. */
  tiles?: TileSource;
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
  /** Lies over the map: the crosshair, chips, a legend. */
  children?: ComponentChildren;
};

type Held = { pin: MapPin; marker: L.Marker };

/** A map with pins, north up. One tab stop: arrows pan, Enter goes into the pins, Escape comes back. */
export function LeafletMap(props: LeafletMapProps) {
  const ground = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(null);
  const latest = useRef(props);
  latest.current = props;
  const { label, pins, me, focus, padding, children } = props;

  useEffect(() => {
    if (!ground.current) return;
    const opened = openMap(ground.current, () => latest.current);
    view.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => view.current?.showPins(pins ?? []), [pins]);
  useEffect(() => view.current?.showMe(me), [me?.lat, me?.lng, me?.accuracy, me?.heading]);
  useEffect(
    () => view.current?.pad(padding ?? {}),
    [padding?.top, padding?.right, padding?.bottom, padding?.left],
  );
  useEffect(() => {
    if (focus) view.current?.goTo(focus.position, focus.zoom);
  }, [focus?.token]);

  return (
    <div class="map">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys pan the map */}
      <div ref={ground} class="map-ground" role="application" aria-label={label} tabIndex={0} />
      <div class="map-over">{children}</div>
    </div>
  );
}

type MapView = {
  showPins(pins: readonly MapPin[]): void;
  showMe(me: MeOnMap | undefined): void;
  pad(padding: MapPadding): void;
  goTo(position: LatLng, zoom?: number): void;
  close(): void;
};

function openMap(element: HTMLElement, props: () => LeafletMapProps): MapView {
  const { centre, zoom, tiles, zoomLabels } = props();
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    zoomControl: false,
    attributionControl: tiles !== undefined,
    keyboard: false,
    minZoom: 15,
    maxZoom: 20,
    zoomSnap: 0.5,
    fadeAnimation: !isCalm,
    zoomAnimation: !isCalm,
  });
  if (zoomLabels) {
    const { zoomIn, zoomOut } = zoomLabels;
    L.control
      .zoom({ position: 'bottomright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut })
      .addTo(map);
  }
  let padding = props().padding ?? {};
  let isByHand = false;
  const held = new Map<string, Held>();
  const middle = () =>
    L.point(visibleCentre(map.getSize(), padding).x, visibleCentre(map.getSize(), padding).y);
  const centreNow = (): LatLng => {
    const { lat, lng } = map.containerPointToLatLng(middle());
    return { lat, lng };
  };
  const look = (position: LatLng, toZoom: number, animate: boolean) => {
    const shift = map.getSize().divideBy(2).subtract(middle());
    isByHand = false;
    map.setView(map.unproject(map.project(position, toZoom).add(shift), toZoom), toZoom, {
      animate: animate && !isCalm,
    });
  };

  map.setView(centre, zoom, { animate: false });
  look(centre, zoom, false);
  const drawing = addGround(map, tiles);
  const scale = () => {
    const perMetre = pixelsPerMetre(map.getZoom(), centre.lat);
    drawing?.style.setProperty('--m-px', String(1 / perMetre));
    drawing?.setAttribute(
      'data-scale',
      map.getZoom() < 17 ? 'far' : map.getZoom() < 18.5 ? 'middle' : 'near',
    );
    props().onScale?.(perMetre);
  };
  scale();
  map.on('zoomend', scale);
  map.on('dragstart', () => {
    isByHand = true;
  });
  map.on('moveend', () => props().onMove?.(centreNow(), isByHand));

  const act = (key: MapKey) => {
    const { nudge } = props();
    if (key.way === 'pan') {
      const step = nudge ? nudge * pixelsPerMetre(map.getZoom(), centre.lat) : 80;
      isByHand = true;
      map.panBy([key.x * step * key.times, key.y * step * key.times], {
        animate: !isCalm && !nudge,
      });
    } else if (key.way === 'zoom') map.setZoom(map.getZoom() + key.by);
    else if (key.way === 'leave') element.focus();
    else if (key.way === 'press') pressPin();
    else focusPin(key.step);
  };
  const pressPin = () => {
    const pressed = [...held.values()].find(
      ({ marker }) => marker.getElement() === document.activeElement,
    );
    if (pressed) props().onPin?.(pressed.pin.id);
  };
  const focusPin = (step: number) => {
    const from = map.latLngToContainerPoint(centreNow());
    const pins = [...held.values()]
      .map(({ marker }) => marker.getElement())
      .filter((pin) => pin !== undefined);
    if (pins.length === 0) return;
    const at = pins.findIndex((pin) => pin === document.activeElement);
    const distances = [...held.values()].map(({ marker }) =>
      map.latLngToContainerPoint(marker.getLatLng()).distanceTo(from),
    );
    const next =
      at === -1
        ? distances.indexOf(Math.min(...distances))
        : (at + step + pins.length) % pins.length;
    pins[next]?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const key = askedWay(event, event.target === element);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    act(key);
  };
  element.addEventListener('keydown', onKey);

  const resized = new ResizeObserver(() => {
    const before = centreNow();
    map.invalidateSize({ pan: false });
    look(before, map.getZoom(), false);
  });
  resized.observe(element);

  const meLayer = L.layerGroup().addTo(map);
  props().onReady?.();

  return {
    showPins(pins) {
      const before = new Map([...held].map(([id, { pin }]) => [id, pin]));
      const { added, changed, removed } = pinDifference(before, pins, pinKey);
      for (const id of removed) {
        held.get(id)?.marker.remove();
        held.delete(id);
      }
      for (const pin of added) {
        const marker = L.marker(pin.position, {
          icon: iconOf(pin, held.size > 0),
          keyboard: false,
          riseOnHover: true,
        });
        marker.on('click', () => props().onPin?.(pin.id));
        held.set(pin.id, { pin, marker: marker.addTo(map) });
        describe(marker, pin);
      }
      for (const pin of changed) {
        const marker = held.get(pin.id)?.marker;
        if (!marker) continue;
        const hadFocus = marker.getElement() === document.activeElement;
        marker.setLatLng(pin.position).setIcon(iconOf(pin, false));
        held.set(pin.id, { pin, marker });
        describe(marker, pin);
        if (hadFocus) marker.getElement()?.focus();
      }
    },
    showMe(me) {
      meLayer.clearLayers();
      if (!me) return;
      L.circle(me, { radius: me.accuracy, className: 'me-ring', interactive: false }).addTo(
        meLayer,
      );
      const icon = L.divIcon({
        className: 'me',
        html: meIcon(me.heading ?? null),
        iconSize: [28, 28],
      });
      L.marker(me, { icon, interactive: false, keyboard: false, zIndexOffset: -500 }).addTo(
        meLayer,
      );
    },
    pad(next) {
      const before = centreNow();
      padding = next;
      look(before, map.getZoom(), false);
    },
    goTo(position, toZoom) {
      look(position, toZoom ?? map.getZoom(), true);
    },
    close() {
      resized.disconnect();
      element.removeEventListener('keydown', onKey);
      map.remove();
    },
  };
}

function addGround(map: L.Map, tiles: TileSource | undefined): SVGSVGElement | undefined {
  if (tiles) {
    const { url, attribution, maxZoom } = tiles;
    L.tileLayer(url, { attribution, maxNativeZoom: maxZoom, maxZoom: 20 }).addTo(map);
    return undefined;
  }
  const { element, southWest, northEast } = drawNeighbourhood(neighbourhood());
  const bounds = L.latLngBounds(southWest, northEast);
  map.createPane('ground').style.zIndex = '250';
  L.svgOverlay(element, bounds, { pane: 'ground', interactive: false }).addTo(map);
  map.setMaxBounds(bounds.pad(0.4));
  return element;
}

function iconOf(pin: MapPin, isNew: boolean): L.DivIcon {
  const { width, height, footX, footY } = pinSize;
  return L.divIcon({
    className: ['pin', pin.isSelected && 'pin-selected', isNew && 'pin-new']
      .filter(Boolean)
      .join(' '),
    html: pinIcon(pin),
    iconSize: [width, height],
    iconAnchor: [footX, footY],
  });
}

/** Its whole name for a screen reader; reached with Enter on the map, so not a tab stop of its own. */
function describe(marker: L.Marker, pin: MapPin): void {
  const element = marker.getElement();
  element?.setAttribute('role', 'button');
  element?.setAttribute('aria-label', pin.label);
  element?.setAttribute('tabindex', '-1');
  if (pin.isSelected) element?.setAttribute('aria-current', 'true');
  else element?.removeAttribute('aria-current');
  marker.setZIndexOffset(pin.isSelected ? 1000 : 0);
}
