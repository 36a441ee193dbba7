import type { Position } from '../../schema/entities/fields.ts';
import type { nl } from '../text/capture/nl.ts';

/** How a place came to be: "plek van het toestel, ± 6 m". */
export function placedWords(
  { how, accuracy }: Position,
  { placed }: Pick<typeof nl, 'placed'>,
): string {
  if (how === 'gps' || how === 'gps-poor') return placed[how](Math.round(accuracy ?? 0));
  return placed[how];
}

/** The truth about a place: degrees with a metre's precision, "52.08412, 5.07101". */
export const coordinateWords = ({ lat, lng }: Pick<Position, 'lat' | 'lng'>): string =>
  `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
