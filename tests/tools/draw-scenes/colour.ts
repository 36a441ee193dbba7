const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const hex = (parts: number[]) =>
  `#${parts
    .map((part) =>
      Math.max(0, Math.min(255, Math.round(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A colour (#rrggbb) made darker (below 1) or lighter. Shade is a little bluer, light a little warmer, as outdoors. */
export function shade(colour: string, by: number): string {
  const [r = 0, g = 0, b = 0] = channels(colour);
  const tint = (1 - Math.min(1.1, by)) * 14;
  return hex([r * by - tint * 0.4, g * by, b * by + tint * 0.7]);
}

/** The same colour a little different, as no two bricks are alike. `amount` is a part of 1. */
export function vary(colour: string, random: () => number, amount = 0.08): string {
  const by = 1 + (random() - 0.5) * 2 * amount;
  return hex(channels(colour).map((part) => part * by + (random() - 0.5) * amount * 60));
}

/** Part of the way from one colour to the other. */
export function mix(from: string, to: string, part: number): string {
  const other = channels(to);
  return hex(channels(from).map((one, at) => one + ((other[at] ?? 0) - one) * part));
}
