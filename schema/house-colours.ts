import { contrast, luminance, mixed } from './colour-contrast.ts';

/** What an organisation chose, as #rrggbb; null is the app's own. */
export type HouseColours = { place: string | null; action: string | null };

/** The app's own, as in tokens.css. */
export const ownColours = { place: '#0f3f94', action: '#bf3f12' } as const;

/** WCAG 2.2 AA for text. */
export const LEAST = 4.5;
/** Of a page by day: place is also the colour of a link on it. White is lighter, so what is read on paper is read on white. */
const PAPER = '#faf5e9';
const WHITE = '#ffffff';
/** Letters on the lamplight of an evening. */
const NIGHT_INK = '#1b1206';

/** How well it is read, from 1 to 21: a plate is white on place and a link place on paper, a button white on action. */
export const readability = (part: keyof HouseColours, hex: string): number =>
  contrast(hex, part === 'place' ? PAPER : WHITE);
export const isReadable = (part: keyof HouseColours, hex: string): boolean =>
  readability(part, hex) >= LEAST;

/** The lightest that white still reads on is 0.18; from here a plate stands out from the paper of an evening. */
const EVENING_PLACE = 0.1;
/** As light as the app's own lamp: night ink on it reads at 8 and more. */
const EVENING_ACTION = 0.45;

function lightenedTo(hex: string, least: number): string {
  let light = hex;
  for (let part = 0; luminance(light) < least; part += 0.02) light = mixed(hex, WHITE, part);
  return light;
}

/**
 * The custom properties of two colours, by day and in the evening. The evening makes its own of them, whatever was chosen: a place
 * light enough to stand out and dark enough for white, and an action lit like a lamp with dark letters on it.
 */
export function houseProperties({ place, action }: HouseColours): Record<string, string> {
  const set: Record<string, string> = {};
  if (place && isReadable('place', place)) {
    const evening = lightenedTo(place, EVENING_PLACE);
    set['--house-place'] = place;
    set['--house-place-deep'] = mixed(place, '#000000', 0.25);
    set['--house-place-tint'] = mixed(place, WHITE, 0.88);
    set['--house-place-evening'] = evening;
    set['--house-place-evening-deep'] = mixed(evening, '#000000', 0.25);
    set['--house-place-evening-tint'] = mixed(evening, '#131a2b', 0.7);
  }
  if (action && isReadable('action', action)) {
    const evening = lightenedTo(action, EVENING_ACTION);
    set['--house-do'] = action;
    set['--house-do-deep'] = mixed(action, '#000000', 0.3);
    set['--house-do-evening'] = evening;
    set['--house-do-evening-deep'] = mixed(evening, '#000000', 0.3);
    set['--house-on-do-evening'] = NIGHT_INK;
  }
  return set;
}
