import type { Map as LeafletMap } from 'leaflet';
import type { Framing } from './framing.ts';
import type { MapMark, MapPin } from './map-types.ts';
import { pinIcon, pinKey, pinSize } from './pin-icon.ts';

/** A single pin as it stands on the map. */
export function pinMark(pin: MapPin): MapMark {
  const { width, height, footX, footY } = pinSize;
  return {
    id: pin.id,
    position: pin.position,
    label: pin.label,
    isSelected: pin.isSelected ?? false,
    key: pinKey(pin),
    className: pin.isSelected ? 'pin pin-selected' : 'pin',
    html: () => pinIcon(pin),
    size: [width, height],
    foot: [footX, footY],
  };
}

/** How many pins stand on a map, and what pressing several as one does. */
export type PinWays = Pick<Framing, 'goInto'> & {
  arrange(map: LeafletMap, pins: readonly MapPin[]): MapMark[];
};
/** many-pins.ts, once it is here: the first picture is drawn without. */
export const pinWays: Partial<PinWays> = {};
