import { describe, expect, test } from 'vitest';
import { withinRings } from '../../../../web/map/within.ts';
import { mayBeThere } from '../../../../web/review/areas/may-be-there.ts';
import { walkAreas } from '../../../../web/review/areas/walk-areas.ts';
import { aFind, seenRow, spot } from '../../seen-rows.ts';

const DAY = 24 * 3_600_000;
test('a neighbourhood may be there as long as nobody knows, and is dead once it is not', () => {
  const neighbourhoods = [{ code: 'ROZ', name: 'Rozenbuurt', rings: [] }];
  expect(mayBeThere('ROZ', { neighbourhoods, isRead: true })).toBe(true);
  expect(mayBeThere('weg', { neighbourhoods, isRead: true })).toBe(false);
  expect(mayBeThere('weg', { neighbourhoods: [], isRead: false })).toBe(true);
  expect(mayBeThere(undefined, { neighbourhoods, isRead: true })).toBe(true);
});

describe('the area of a walk', () => {
  const walk = (name: string, startedAt: number) => seenRow('walk', { name, startedAt });
  const now = 100 * DAY;
  const on = (id: string, north = 0, east = 0) =>
    aFind({ position: { ...spot, lat: 52 + north, lng: 5 + east } }, { walk: id });

  test('lies around all that was found on it, with its name and day', () => {
    const [round, other] = [walk('Rondje', now - DAY), walk('Ander', now - DAY)];
    const finds = [on(round.id), on(round.id, 0.001), on(round.id, 0, 0.001), on(other.id, 1)];
    const found = walkAreas(finds, [round, other], now);
    expect(found).toMatchObject([{ id: round.id, name: 'Rondje', startedAt: now - DAY }]);
    const isIn = withinRings([found[0]?.hull ?? []]);
    for (const { position } of finds.slice(0, 3))
      expect(isIn(position.lat, position.lng)).toBe(true);
    expect(isIn(52.001, 5.001)).toBe(false);
  });

  test('is there from three finds on: of fewer it would say where somebody stood', () => {
    const round = walk('Rondje', now);
    expect(walkAreas([on(round.id), on(round.id, 0.001)], [round], now)).toEqual([]);
    expect(walkAreas([], [round], now)).toEqual([]);
  });

  test('is there for seven days, newest first', () => {
    const walks = [walk('Oud', now - 8 * DAY), walk('Laatst', now - 6 * DAY), walk('Nu', now)];
    const finds = walks.flatMap(({ id }) => [on(id), on(id, 0.001), on(id, 0, 0.001)]);
    expect(walkAreas(finds, walks, now).map(({ name }) => name)).toEqual(['Nu', 'Laatst']);
  });
});
