import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressesFrom, neighbourhoodsFrom } from '../../../api/register/given-by-services.ts';
import { readFeatures } from '../../../api/register/ogc-features.ts';
import { itemsAddress } from '../../../api/register/services.ts';
import type { Outline } from '../../../schema/register/outline.ts';
import {
  bagAddress,
  cbsNeighbourhood,
  type FeatureServer,
  type Mood,
  startFeatureServer,
} from '../../fixtures/feature-server.ts';

const at: [number, number] = [5.07, 52.08];
let service: FeatureServer;
beforeAll(async () => {
  const addresses = [1, 2, 3, 4, 5].map((number) => bagAddress(number, at));
  service = await startFeatureServer({ adres: addresses }, 2);
});
afterAll(() => service.stop());
beforeEach(() => service.be('well'));

const read = (ask: typeof fetch = fetch) => {
  const items = itemsAddress('bag', service.base);
  if (!items) throw new Error('no service');
  return readFeatures((url, init) => ask(url, init), items, { bbox: '5,52,5.1,52.1' });
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('a service of addresses', () => {
  it('is read page after page, for the area that was asked', async () => {
    expect(await read()).toHaveLength(5);
    const [first] = service.asked;
    expect(first?.searchParams.get('bbox')).toBe('5,52,5.1,52.1');
    expect(first?.searchParams.get('f')).toBe('json');
    expect(service.asked).toHaveLength(3);
  });

  it.each<[Mood, string]>([
    ['away', 'source_away'],
    ['page', 'source_nonsense'],
    ['half', 'source_nonsense'],
    ['moved', 'source_nonsense'],
    ['elsewhere', 'source_nonsense'],
    ['endless', 'source_too_much'],
  ])('that is %s is told in those words', async (mood, code) => {
    service.be(mood);
    expect(await codeOf(read())).toBe(code);
  });

  it('that does not answer in time is slow, and one that cannot be reached is away', async () => {
    const never: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const timeout = AbortSignal.timeout;
    AbortSignal.timeout = () => timeout.call(AbortSignal, 20);
    try {
      expect(await codeOf(read(never))).toBe('source_slow');
    } finally {
      AbortSignal.timeout = timeout;
    }
    expect(await codeOf(read(() => Promise.reject(new TypeError('no route'))))).toBe('source_away');
  });

  it('is the national one by its name, none by default, and never one that anybody can read along with', () => {
    expect(itemsAddress('bag', 'pdok')?.href).toBe(
      'https://api.pdok.nl/kadaster/bag/ogc/v2/collections/adres/items',
    );
    expect(itemsAddress('cbs', 'pdok')?.pathname).toContain('wijken-en-buurten-2025');
    for (const text of [undefined, '', 'none']) expect(itemsAddress('bag', text)).toBeNull();
    for (const text of [
      'pdoc',
      'http://example.org',
      'http://127.0.0.1.example.org',
      'file:///etc',
    ])
      expect(() => itemsAddress('bag', text)).toThrow(/ADDRESS_SOURCE is/);
  });
});

describe('what a service says', () => {
  const outline: Outline = {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [5.1, 52],
        [5.1, 52.1],
        [5, 52.1],
        [5, 52],
      ],
    ],
  };

  it('becomes addresses of the neighbourhood, and what cannot be one is counted', () => {
    const { rows, left } = addressesFrom(
      [
        bagAddress(14, at, { huisletter: 'a', toevoeging: '2' }),
        bagAddress(16, [6, 53]),
        bagAddress(18, at, { postcode: null }),
      ],
      { neighbourhood: 'ROZ', outline },
    );
    expect(left).toBe(1);
    expect(rows).toEqual([
      {
        kind: 'address',
        street: 'Lindestraat',
        number: 14,
        letter: 'A',
        suffix: '2',
        postcode: '3547AB',
        town: 'Utrecht',
        place: { lat: 52.08, lng: 5.07 },
        neighbourhood: 'ROZ',
        bag: '0344200000000014',
      },
    ]);
  });

  it('becomes neighbourhoods with a name, a year and an outline, without statistics', () => {
    const { rows } = neighbourhoodsFrom([cbsNeighbourhood('BU03440001', 'Domplein', at)]);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'cbsYear',
      'code',
      'kind',
      'name',
      'outline',
    ]);
  });
});
