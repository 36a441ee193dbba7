import type { LatLng } from '../map/map-types.ts';

const MOST_CORNERS = 40;
/** A metre is enough for a corner that a hand drew. */
const DIGITS = 5;

/** Corners as they stand in an address: `52.08412,5.07101;…`. */
export const writeArea = (corners: readonly LatLng[]): string =>
  corners
    .slice(0, MOST_CORNERS)
    .map(({ lat, lng }) => `${lat.toFixed(DIGITS)},${lng.toFixed(DIGITS)}`)
    .join(';');

/** Nothing is no place: as a number it would be one in the sea off Ghana. */
const degreesIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** @returns null for what is no area: fewer than three corners, or one that is nowhere on earth. */
export function readArea(text: string): LatLng[] | null {
  const corners = text.split(';').map((corner) => {
    const [lat = Number.NaN, lng = Number.NaN] = corner.split(',').map(degreesIn);
    return { lat, lng };
  });
  const isPlace = ({ lat, lng }: LatLng) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  const isArea = corners.length >= 3 && corners.length <= MOST_CORNERS && corners.every(isPlace);
  return isArea ? corners : null;
}
