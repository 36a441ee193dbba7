import type { Map as LeafletMap } from 'leaflet';
import { describe, expect, test, vi } from 'vitest';
import type { MapPin } from '../../../web/map/map-types.ts';

// Leaflet wants a window as soon as it is read, and nothing of it is needed here.
vi.mock('../../../web/map/leaflet.ts', () => ({
  L: { point: (x: number, y: number) => ({ x, y }) },
}));
const { MANY, manyPins } = await import('../../../web/map/many-pins.ts');

const pinsOf = (count: number): MapPin[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    kind: 'litter',
    position: { lat: 52 + (i % 20) * 1e-5, lng: 5 + Math.floor(i / 20) * 1e-5 },
    label: `Afval ${i}`,
  }));

type At = { lat: number; lng: number };
/** A map that sees what lies south of a line. */
function mapSeeing(north: number) {
  const events = new Map<string, () => void>();
  const fired: string[] = [];
  let edge = north;
  const bounds = () => {
    const to = edge;
    return {
      to,
      pad: () => bounds(),
      contains: (what: At | { to: number }) => ('to' in what ? what.to <= to : what.lat <= to),
    };
  };
  const map = {
    getBounds: bounds,
    getZoom: () => 18,
    on: (name: string, call: () => void) => events.set(name, call),
    fire: (name: string) => fired.push(name),
  } as unknown as LeafletMap;
  return {
    map,
    fired,
    moveTo(next: number) {
      edge = next;
      events.get('moveend')?.();
    },
  };
}

describe('the pins of a walk', () => {
  test('stand each by itself as long as they are few', () => {
    const marks = manyPins.arrange(mapSeeing(60).map, pinsOf(MANY));
    expect(marks.map(({ id }) => id)).toEqual(pinsOf(MANY).map(({ id }) => id));
  });

  test('stand there as far as they are in sight once they are many, and a chosen one always', () => {
    const pins = pinsOf(200);
    const chosen = pins.map((pin) => (pin.id === '19' ? { ...pin, isSelected: true } : pin));
    const ids = manyPins.arrange(mapSeeing(52.000_001).map, chosen).map(({ id }) => id);
    expect(ids).toHaveLength(11);
    expect(ids).toContain('19');
  });

  test('stand together where they would hide each other, and none is lost', () => {
    const marks = manyPins.arrange(mapSeeing(60).map, pinsOf(200));
    expect(marks.length).toBeLessThan(MANY);
    const counts = marks.map(({ bounds, label }) => (bounds ? Number(/\d+/.exec(label)?.[0]) : 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(marks.some(({ label }) => /^\d+ vondsten: \d+ afval/.test(label))).toBe(true);
  });

  test('are arranged anew after a drag to where others are, and not after a small one', () => {
    const seen = mapSeeing(52.000_1);
    manyPins.arrange(seen.map, pinsOf(200));
    seen.moveTo(52.000_05);
    expect(seen.fired).toEqual([]);
    seen.moveTo(52.000_2);
    expect(seen.fired).toEqual(['arrange']);
  });
});
