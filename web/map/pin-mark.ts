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
