import { addressesOf, neighbourhood } from '../../schema/demo/neighbourhood.ts';
import { flatsPlan, schoolPlan } from '../../schema/demo/plan.ts';
import { bendRing, type Position, rectangle, toPosition } from '../../schema/demo/plane.ts';
import type { GivenRow } from '../../schema/register/given.ts';
import type { Outline } from '../../schema/register/outline.ts';
import type { Part } from '../organisation/register/take-in.ts';

/** The same in every demo, so that filling it twice is filling it once. */
export const demoImport = '019b8b2c-0000-7000-8000-000000000001';

const BUURT = 'ROZ';
const FLATS = 8;
const complexes = [
  { code: 'C01', name: 'De Kades', streets: ['Noorderkade', 'Zuiderkade'] },
  { code: 'C02', name: 'Bloemenhof', streets: ['Goudsbloemstraat', 'Meidoornstraat'] },
  { code: 'C03', name: 'De Esdoorn', streets: ['Esdoornstraat', 'Tulpstraat', 'Ahornstraat'] },
  { code: 'C04', name: 'Lindehof', streets: ['Rozenstraat', 'Lindestraat'] },
  { code: 'C05', name: 'De Lanen', streets: ['Kastanjelaan', 'Hazelaarstraat', 'Beukenlaan'] },
  { code: 'C06', name: 'Berkenflat', streets: [] },
  { code: 'C07', name: 'Elzenflat', streets: [] },
] as const;

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** From the quay to the Tulpstraat, between two streets: school, park and flats. */
const aroundThePark = () =>
  bendRing(rectangle(schoolPlan.x0 - 8, schoolPlan.y0 - 8, flatsPlan.x1 + 8, flatsPlan.y1 + 8), 60);

const outlineOf = (corners: readonly Position[]): Outline => {
  const edge = corners.map(({ lat, lng }): [number, number] => [round(lng), round(lat)]);
  return { type: 'Polygon', coordinates: [[...edge, ...edge.slice(0, 1)]] };
};

/** The drawn neighbourhood as its association would own it: all homes but the school, in a town and postcodes that do not exist. */
export function demoRegister(): Part {
  const { name, outline } = neighbourhood();
  const all = addressesOf();
  const streets = [...new Set(all.map(({ street }) => street))];
  const homes = all.filter((_, i) => i !== all.length - FLATS - 1);
  const addresses = homes.map(({ street, number, lat, lng }, i): GivenRow => {
    const stair = i - (homes.length - FLATS);
    const flat = stair < FLATS / 2 ? 'C06' : 'C07';
    const row = complexes.find((one) => (one.streets as readonly string[]).includes(street));
    return {
      kind: 'address',
      street,
      number,
      letter: '',
      suffix: '',
      postcode: `3599R${String.fromCharCode('A'.charCodeAt(0) + streets.indexOf(street))}`,
      town: 'Rozendam',
      place: { lat: round(lat), lng: round(lng) },
      complex: stair >= 0 ? flat : (row?.code ?? null),
      neighbourhood: BUURT,
    };
  });
  const rows: GivenRow[] = [
    { kind: 'neighbourhood', code: BUURT, name, cbsYear: null, outline: outlineOf(outline) },
    // An area of its own, as an association draws one where it works.
    {
      kind: 'neighbourhood',
      code: 'PARK',
      name: 'Rozenkwartier',
      cbsYear: null,
      outline: outlineOf(aroundThePark().map(toPosition)),
    },
    ...complexes.map(
      ({ code, name: called }): GivenRow => ({ kind: 'complex', code, name: called }),
    ),
    ...addresses,
  ];
  return { kind: 'address', source: 'demo', name: 'Voorbeeld', parts: 1, rows };
}
