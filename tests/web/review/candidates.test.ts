import { expect, test } from 'vitest';
import { candidatesFor } from '../../../web/review/duplicates/candidates.ts';
import type { Find } from '../../../web/text/finds.ts';
import { aFind, spot } from '../seen-rows.ts';

const DAY = 24 * 3_600_000;
const north = (metres: number) => ({ ...spot, lat: spot.lat + metres / 111_320 });
const none = () => '';
const ids = (list: { find: Find }[]) => list.map(({ find }) => find.id);

test('the nearest of the same sort comes first', () => {
  const find = aFind();
  const [near, far] = [aFind({ position: north(5) }), aFind({ position: north(30) })];
  expect(ids(candidatesFor(find, [far, near, find], none))).toEqual([near.id, far.id]);
});

test('of two as near, the one that says the same comes first', () => {
  const find = aFind();
  const [silent, same] = [aFind({ position: north(10) }), aFind({ position: north(10) })];
  const said = ({ id }: Find) =>
    id === find.id ? 'Matras bij de garages' : id === same.id ? 'Weer een matras, garages' : '';
  expect(ids(candidatesFor(find, [silent, same], said))[0]).toBe(same.id);
});

test('another sort, another street, another season, a concern and what was merged are none', () => {
  const find = aFind();
  const all = [
    aFind({ category: 'broken' }),
    aFind({ position: north(60) }),
    aFind({}, { at: 90 * DAY }),
    aFind({}, { kind: 'concern' }),
    aFind({ duplicateOf: 'another' }),
  ];
  expect(candidatesFor(find, all, none)).toEqual([]);
});
