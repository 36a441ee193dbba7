import { describe, expect, test } from 'vitest';
import { toPosition } from '../../../schema/demo/plane.ts';
import { seeded } from '../../../schema/demo/seeded.ts';
import { categories } from '../../../schema/vocabulary/categories.ts';
import { gather, SINGLE_ZOOM } from '../../../web/map/cluster.ts';
import { clusterIcon } from '../../../web/map/cluster-icon.ts';
import { clusterMarks } from '../../../web/map/cluster-marks.ts';
import type { MapPin } from '../../../web/map/map-types.ts';
import { pixelsPerMetre } from '../../../web/map/visible-centre.ts';

/** A pin so many metres east and south of the middle. */
const pin = (id: string, east: number, south: number, part: Partial<MapPin> = {}): MapPin => ({
  id,
  kind: 'litter',
  position: toPosition([east, south]),
  label: id,
  ...part,
});

/** As many pins as a busy month, all over the neighbourhood. */
function many(count: number): MapPin[] {
  const random = seeded(3);
  return Array.from({ length: count }, (_, i) =>
    pin(`find ${i}`, (random() - 0.5) * 500, (random() - 0.5) * 400, {
      kind: categories[Math.floor(random() * categories.length)]?.id ?? 'other',
    }),
  );
}

test('leaves pins alone that do not touch, and gathers those that do', () => {
  const far = gather([pin('a', 0, 0), pin('b', 100, 0)], 17);
  expect(far.clusters).toEqual([]);
  expect(far.singles).toHaveLength(2);
  const near = gather([pin('a', 0, 0), pin('b', 8, 0), pin('c', 100, 0)], 17);
  expect(near.clusters.map(({ pins }) => pins.map(({ id }) => id).sort())).toEqual([['a', 'b']]);
  expect(near.singles.map(({ id }) => id)).toEqual(['c']);
});

test('gathers over the edge of the grid as well', () => {
  for (let east = 0; east < 60; east += 1)
    expect(gather([pin('a', east, 0), pin('b', east + 3, 0)], 17).clusters).toHaveLength(1);
});

test('shows every find once, whatever the zoom', () => {
  const pins = many(300);
  for (const zoom of [15, 16, 16.5, 17, 18, 19, 20]) {
    const { singles, clusters } = gather(pins, zoom);
    const ids = [...singles, ...clusters.flatMap((one) => one.pins)].map(({ id }) => id);
    expect(ids.sort()).toEqual(pins.map(({ id }) => id).sort());
    for (const { pins: members, kinds } of clusters)
      expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(members.length);
  }
});

test('leaves no two marks over each other', () => {
  for (const zoom of [15, 16, 17, 18]) {
    const { singles, clusters } = gather(many(300), zoom);
    const scale = pixelsPerMetre(zoom, 52.084);
    const places = [...singles, ...clusters].map(({ position }) => [
      (position.lng - 5.071) * 68_390 * scale,
      (position.lat - 52.084) * 111_320 * scale,
    ]);
    const isOver = places.some(([x = 0, y = 0], i) =>
      places.some(
        ([otherX = 0, otherY = 0], j) =>
          j > i && Math.abs(x - otherX) < 45 && Math.abs(y - otherY) < 50,
      ),
    );
    expect(isOver).toBe(false);
  }
});

test('gives the same clusters in whatever order the finds come', () => {
  const idsOf = (pins: MapPin[]) =>
    gather(pins, 16)
      .clusters.map(({ id }) => id)
      .sort();
  expect(idsOf(many(120).reverse())).toEqual(idsOf(many(120)));
});

test('never hides the chosen find in a cluster', () => {
  const pins = [pin('a', 0, 0), pin('b', 1, 0, { isSelected: true }), pin('c', 2, 0)];
  const { singles, clusters } = gather(pins, 16);
  expect(singles.map(({ id }) => id)).toEqual(['b']);
  expect(clusters[0]?.pins.map(({ id }) => id).sort()).toEqual(['a', 'c']);
});

test('shows every pin by itself where there is no closer look', () => {
  expect(gather([pin('a', 0, 0), pin('b', 0, 0)], SINGLE_ZOOM).singles).toHaveLength(2);
});

describe('a row of gables', () => {
  const pins = [
    pin('a', 0, 0),
    pin('b', 1, 0, { kind: 'broken' }),
    pin('c', 2, 0),
    pin('d', 2, 1, { kind: 'lovely' }),
  ];
  const nameOf = (count: number, kinds: { kind: string; count: number }[]) =>
    `${count}: ${kinds.map((one) => `${one.count} ${one.kind}`).join(', ')}`;

  test('reads as what is in it, the most first, and knows where it opens to', () => {
    const [mark] = clusterMarks(pins, 16, nameOf);
    expect(mark?.label).toBe('4: 2 litter, 1 broken, 1 lovely');
    const [southWest, northEast] = mark?.bounds ?? [];
    expect(southWest?.lat).toBeLessThan(northEast?.lat ?? 0);
    expect(southWest?.lng).toBeLessThan(northEast?.lng ?? 0);
  });

  test('has a roof and a dot for each kind, five at most, and the number on the wall', () => {
    const dots = (markup: string) => markup.split('<circle').length - 1;
    expect(dots(clusterIcon(['litter', 'broken', 'lovely'], 4))).toBe(3);
    const all = categories.map(({ id }) => id);
    expect(dots(clusterIcon(all, 40))).toBe(5);
    expect(clusterIcon(all, 40)).toContain('>40</text>');
  });
});
