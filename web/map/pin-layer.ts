import type { DivIcon, Map as LeafletMap, Marker } from 'leaflet';
import { L } from './leaflet.ts';
import type { LatLng, MapMark } from './map-types.ts';
import { pinDifference } from './pin-difference.ts';

/** As long as a pin's fall, `--m-step`. */
const FALL_MS = 220;

/** More marks than these do not glide along while the map zooms. */
const MOST_GLIDING = 60;

/** The marks: kept up to date by difference, so that one with the focus stays where it is. */
export function pinLayer(map: LeafletMap, onPress: (mark: MapMark, isByKey: boolean) => void) {
  const held = new Map<string, { mark: MapMark; marker: Marker; droppedAt: number }>();
  const isFocused = (marker?: Marker) =>
    marker !== undefined && marker.getElement() === document.activeElement;
  const focused = () => [...held.values()].findIndex(({ marker }) => isFocused(marker));
  const nearest = (from: LatLng): Marker | undefined => {
    const markers = [...held.values()].map(({ marker }) => marker);
    const metres = markers.map((marker) => map.distance(marker.getLatLng(), from));
    return markers[metres.indexOf(Math.min(...metres))];
  };

  return {
    /** `isNew` are the marks that drop onto their spot. */
    show(marks: readonly MapMark[], isNew: (id: string) => boolean) {
      const before = new Map([...held].map(([id, { mark }]) => [id, mark]));
      const { added, changed, removed } = pinDifference(before, marks, ({ key }) => key);
      const lost = removed.find((id) => isFocused(held.get(id)?.marker));
      const lastAt = lost && held.get(lost)?.mark.position;
      for (const id of removed) {
        held.get(id)?.marker.remove();
        held.delete(id);
      }
      // So many regroup at each zoom: they stand in their new place at once.
      map.options.markerZoomAnimation = marks.length <= MOST_GLIDING;
      for (const mark of added) {
        const drops = isNew(mark.id);
        const options = { icon: iconOf(mark, drops), keyboard: false, riseOnHover: true };
        const marker = L.marker(mark.position, options).addTo(map);
        marker.on('click', () => {
          const now = held.get(mark.id)?.mark;
          if (now) onPress(now, false);
        });
        const droppedAt = drops ? performance.now() : Number.NEGATIVE_INFINITY;
        held.set(mark.id, { mark, marker, droppedAt });
        describe(marker, mark);
      }
      for (const mark of changed) {
        const { marker, droppedAt } = held.get(mark.id) ?? {};
        if (!marker || droppedAt === undefined) continue;
        const hadFocus = marker.getElement() === document.activeElement;
        // What is still falling falls on, also when it is drawn anew because it was sent.
        const fallen = performance.now() - droppedAt;
        marker.setLatLng(mark.position).setIcon(iconOf(mark, fallen < FALL_MS));
        if (fallen < FALL_MS) marker.getElement()?.style.setProperty('--fallen', `${-fallen}ms`);
        held.set(mark.id, { mark, marker, droppedAt });
        describe(marker, mark);
        if (hadFocus) marker.getElement()?.focus();
      }
      // What comes in its place has the focus: a cluster opens into its finds.
      if (lastAt) nearest(lastAt)?.getElement()?.focus();
    },
    /** From the map: the mark nearest to its centre. From a mark: the next or previous one. */
    focusNext(from: LatLng, step: number) {
      const markers = [...held.values()].map(({ marker }) => marker);
      const at = focused();
      const next = markers[(at + step + markers.length) % markers.length];
      (at === -1 ? nearest(from) : next)?.getElement()?.focus();
    },
    press() {
      const pressed = [...held.values()][focused()];
      if (pressed) onPress(pressed.mark, true);
    },
  };
}

function iconOf({ className, html, size, foot }: MapMark, isNew: boolean): DivIcon {
  return L.divIcon({
    className: isNew ? `${className} pin-new` : className,
    html: html(),
    iconSize: [...size],
    iconAnchor: [...foot],
  });
}

/** Its whole name for a screen reader; reached with Enter on the map, so not a tab stop of its own. */
function describe(marker: Marker, { label, isSelected }: MapMark): void {
  const element = marker.getElement();
  element?.setAttribute('role', 'button');
  element?.setAttribute('aria-label', label);
  element?.setAttribute('tabindex', '-1');
  if (isSelected) element?.setAttribute('aria-current', 'true');
  else element?.removeAttribute('aria-current');
  marker.setZIndexOffset(isSelected ? 1000 : 0);
}
