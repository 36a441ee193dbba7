import { describe, expect, it } from 'vitest';
import { largestRing, simplifyArea } from '../../../web/walks/simplify-area.ts';

const ring = (corners: number, size = 0.004) =>
  Array.from({ length: corners }, (_, n) => ({
    lat: 52.08 + size * Math.sin((n / corners) * 2 * Math.PI),
    lng: 5.07 + size * Math.cos((n / corners) * 2 * Math.PI),
  }));
const width = (area: readonly { lng: number }[]) =>
  Math.max(...area.map(({ lng }) => lng)) - Math.min(...area.map(({ lng }) => lng));

describe('the area of a walk', () => {
  it('fits on every device, and looks the same', () => {
    const simple = simplifyArea(ring(1_000), 60);
    expect(simple).toHaveLength(60);
    expect(width(simple)).toBeGreaterThan(width(ring(1_000)) * 0.99);
  });

  it('keeps the corners that make it what it is', () => {
    const square = [
      { lat: 52, lng: 5 },
      { lat: 52, lng: 5.005 },
      { lat: 52, lng: 5.01 },
      { lat: 52.01, lng: 5.01 },
      { lat: 52.01, lng: 5 },
    ];
    expect(simplifyArea(square, 4)).toEqual(square.filter((_, n) => n !== 1));
  });

  it('stays as it was drawn where it is small enough, with a corner said twice once', () => {
    const [one, two, three] = ring(3);
    if (!one || !two || !three) throw new Error('a ring has corners');
    expect(simplifyArea([one, one, two, three], 60)).toHaveLength(3);
  });

  it('of a neighbourhood with an island is the mainland', () => {
    const [small, large] = [ring(8, 0.001), ring(8, 0.01)];
    expect(largestRing([small, large])).toBe(large);
    expect(largestRing([])).toEqual([]);
  });
});
