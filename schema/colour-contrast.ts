export type Rgb = readonly [red: number, green: number, blue: number];

/** @param hex as #rrggbb */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** From 0, black, to 1, white (WCAG 2.2, relative luminance). */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(hex).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `part` of `other` in `one`, from 0 to 1. */
export function mixed(one: string, other: string, part: number): string {
  const [from, to] = [rgbOf(one), rgbOf(other)];
  const between = (index: 0 | 1 | 2) => from[index] * (1 - part) + to[index] * part;
  return hexOf([between(0), between(1), between(2)]);
}
