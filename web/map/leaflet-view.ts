import type * as Leaflet from 'leaflet';
import { openGround } from './ground.ts';
import { keyZoom } from './key-zoom.ts';
import { L } from './leaflet.ts';
import type { LeafletMapProps } from './leaflet-map.tsx';
import { askedWay, type MapKey } from './map-keys.ts';
import type { LatLng, MapFocus, MapMark, MapPadding, MapPin, MeOnMap } from './map-types.ts';
import type { meLayer } from './me-layer.ts';
import { pinLayer } from './pin-layer.ts';
import { pinMark, pinWays } from './pin-mark.ts';
import { pixelsPerMetre, visibleCentre } from './visible-centre.ts';

/** Pixels that an arrow key pans without a crosshair. */
const PAN_STEP = 80;
/** Zoom at which a front door is half a thumb wide. */
const CLOSEST = 20;

/** The map as orders to it; `LeafletMap` gives them. */
export type MapView = {
  showPins(pins: readonly MapPin[]): void;
  showMe(me: MeOnMap | undefined): void;
  pad(padding: MapPadding): void;
  goTo(focus: MapFocus): void;
  close(): void;
};

/** Opens a map in `element`. `props` answers with the newest ones, so that handlers are set once. */
export function openMap(element: HTMLElement, props: () => LeafletMapProps): MapView {
  const { centre, zoom, zoomLabels } = props();
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    zoomControl: false,
    keyboard: false,
    // The observer below does it, and knows where the visible middle is.
    trackResize: false,
    minZoom: 15,
    maxZoom: CLOSEST,
    zoomSnap: 0.25,
    fadeAnimation: !isCalm,
    zoomAnimation: !isCalm,
  });
  let padding = props().padding ?? {};
  const tellPadding = () => element.style.setProperty('--map-under', `${padding.bottom ?? 0}px`);
  tellPadding();
  let isByHand = false;
  let isFitting = true;
  let isMoving = false;
  /** Ends a glide that is under way at where it goes to. */
  let arrive: (() => void) | null = null;

  const middle = () => {
    const { x, y } = visibleCentre(map.getSize(), padding);
    return L.point(x, y);
  };
  const centreNow = (): LatLng => {
    const { lat, lng } = map.containerPointToLatLng(middle());
    return { lat, lng };
  };
  const look = (position: LatLng, toZoom: number, animate: boolean) => {
    const shift = map.getSize().divideBy(2).subtract(middle());
    const target = map.unproject(map.project(position, toZoom).add(shift), toZoom);
    map.setView(target, toZoom, { animate: animate && !isCalm });
  };

  const glide = (position: LatLng, toZoom: number) => {
    const isSameZoom = toZoom === map.getZoom();
    look(position, toZoom, true);
    if (isMoving && isSameZoom) arrive = () => look(position, toZoom, false);
  };

  look(centre, zoom, false);
  let isOpen = true;
  const pins = pinLayer(map, (mark, isByKey) => press(mark, isByKey));
  let shown: readonly MapPin[] | undefined;
  let known: ReadonlySet<string> | undefined;
  const arrange = () => {
    const all = shown ?? [];
    const marks =
      props().arrange?.(all, map.getZoom()) ?? pinWays.arrange?.(map, all) ?? all.map(pinMark);
    const now = shown && new Set(shown.map(({ id }) => id));
    // Pins that come out of a cluster, and clusters, are not new.
    pins.show(marks, (id) => known?.has(id) === false && now?.has(id) === true);
    known = now;
  };
  const press = ({ id, bounds }: MapMark, isByKey: boolean) => {
    if (!bounds) return props().onPin?.(id);
    // What had the focus is gone by then.
    if (isByKey) map.once('moveend', () => pins.focusNext(centreNow(), 1));
    (props().framing ?? pinWays).goInto?.(map, bounds, !isCalm);
  };
  const frame = () => {
    if (isFitting && shown?.length) props().framing?.showAll(map, shown);
  };
  let me: MeOnMap | undefined;
  let meOnMap: Promise<ReturnType<typeof meLayer>> | undefined;

  const tellScale = () => {
    const perMetre = pixelsPerMetre(map.getZoom(), centre.lat);
    props().onScale?.(perMetre);
  };
  tellScale();
  const closeGround = openGround(map);
  // Without a network on a first visit they do not come; two fingers and keys zoom as well.
  const missing = () => undefined;
  if (zoomLabels) void addZoomButtons(map, zoomLabels, () => isOpen).catch(missing);
  const zooming = keyZoom(map, middle);
  let waiting: (() => void) | null = null;
  map.on('zoomend', () => {
    tellScale();
    arrange();
    if (zooming.isUnderWay()) return;
    waiting?.();
    waiting = null;
  });
  map.on('arrange', arrange);
  map.on('movestart', () => {
    isMoving = true;
  });
  map.on('moveend', () => {
    isMoving = false;
    arrive = null;
    props().onMove?.(centreNow(), isByHand);
  });

  const act = (key: MapKey) => {
    const { nudge } = props();
    if (key.way === 'pan') {
      // The glide would take the step back.
      arrive?.();
      const step = nudge ? nudge * pixelsPerMetre(map.getZoom(), centre.lat) : PAN_STEP;
      map.panBy([key.x * step * key.times, key.y * step * key.times], { animate: false });
    } else if (key.way === 'zoom') zooming.by(key.by);
    else if (key.way === 'leave') element.focus();
    else if (key.way === 'press') pins.press();
    else pins.focusNext(centreNow(), key.step);
  };
  const onHand = () => {
    isByHand = true;
    isFitting = false;
  };
  const onKey = (event: KeyboardEvent) => {
    const isPin = event.target instanceof Element && event.target.closest('.pin') !== null;
    if (event.target !== element && !isPin) return;
    const key = askedWay(event, !isPin);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    onHand();
    act(key);
  };
  element.addEventListener('keydown', onKey);
  element.addEventListener('pointerdown', onHand);
  element.addEventListener('wheel', onHand, { passive: true });

  const resized = new ResizeObserver(([entry]) => {
    const { x, y } = map.getSize();
    // Told once at the start, when nothing changed yet.
    if (entry?.contentRect.width === x && entry.contentRect.height === y) return;
    const before = centreNow();
    map.invalidateSize({ pan: false });
    look(before, map.getZoom(), false);
    frame();
  });
  resized.observe(element);
  const endExtra = props().extend?.(map);
  props().onReady?.();

  return {
    showPins(next) {
      shown = next;
      frame();
      arrange();
    },
    showMe(now) {
      me = now;
      if (!me && !meOnMap) return;
      meOnMap ??= import('./me-layer.ts').then(({ meLayer }) => meLayer(map));
      meOnMap.then(
        (layer) => isOpen && layer.show(me),
        () => {
          meOnMap = undefined;
        },
      );
    },
    pad(next) {
      if (isSamePadding(next, padding)) return;
      const before = centreNow();
      padding = next;
      tellPadding();
      look(before, map.getZoom(), false);
    },
    goTo({ position, zoom: toZoom }) {
      const { framing } = props();
      isByHand = false;
      isFitting = false;
      const go = () => {
        if (framing) framing.bringIntoSight(map, position, !isCalm);
        else glide(position, toZoom ?? map.getZoom());
      };
      // Where a zoom under way ends was settled when it began.
      waiting = zooming.isUnderWay() ? go : null;
      if (!waiting) go();
    },
    close() {
      isOpen = false;
      endExtra?.();
      closeGround();
      resized.disconnect();
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('pointerdown', onHand);
      element.removeEventListener('wheel', onHand);
      map.remove();
    },
  };
}

async function addZoomButtons(
  map: Leaflet.Map,
  labels: NonNullable<LeafletMapProps['zoomLabels']>,
  isOpen: () => boolean,
): Promise<void> {
  const { zoomButtons } = await import('./zoom-buttons.ts');
  if (isOpen()) zoomButtons(labels).addTo(map);
}

const isSamePadding = (one: MapPadding, other: MapPadding): boolean =>
  (['top', 'right', 'bottom', 'left'] as const).every(
    (side) => (one[side] ?? 0) === (other[side] ?? 0),
  );
