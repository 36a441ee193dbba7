import * as v from 'valibot';
import { expect, it } from 'vitest';
import { demoRegister } from '../../api/demo/demo-register.ts';
import { addressesOf } from '../../schema/demo/neighbourhood.ts';
import { givenRow, keyOf } from '../../schema/register/given.ts';
import { isInOutline, type Outline } from '../../schema/register/outline.ts';

it('owns every home of the drawn neighbourhood, each once, within its outline', () => {
  const { rows } = demoRegister();
  for (const row of rows) expect(v.is(givenRow, row), JSON.stringify(row)).toBe(true);
  const homes = rows.filter((row) => row.kind === 'address');
  expect(new Set(homes.map(keyOf)).size).toBe(homes.length);
  expect(homes.length).toBe(addressesOf().length - 1);
  expect(homes.map(({ street, number }) => `${street} ${number}`)).toContain('Lindestraat 14');
  const outline = rows.flatMap((row) => (row.kind === 'neighbourhood' ? [row.outline] : []))[0];
  const outside = homes.filter(({ place }) => place && !isInOutline(place, outline as Outline));
  expect(outside).toEqual([]);
});

it('has the flats as complexes of their own', () => {
  const { rows } = demoRegister();
  const of = (code: string) => rows.filter((row) => row.kind === 'address' && row.complex === code);
  expect(of('C06')).toHaveLength(4);
  expect(of('C07')).toHaveLength(4);
});

it('has an area of its own around the park, with some of the homes in it', () => {
  const { rows } = demoRegister();
  const park = rows.flatMap((row) =>
    row.kind === 'neighbourhood' && row.code === 'PARK' ? [row.outline] : [],
  )[0];
  const homes = rows.flatMap((row) => (row.kind === 'address' && row.place ? [row] : []));
  const inside = homes.filter(({ place }) => place && isInOutline(place, park as Outline));
  expect(inside.map(({ complex }) => complex)).toContain('C06');
  expect(inside.length).toBeLessThan(homes.length / 4);
});
