import { expect, test } from 'vitest';
import { mapSources, tileOrigins } from '../../../api/map/map-sources.ts';
import { probe, tileHealth } from '../../../api/map/tile-health.ts';

test.each([undefined, '', 'none', ' none '])('has no map service when told %j', (text) => {
  expect(mapSources(text)).toEqual([]);
  expect(tileOrigins(text)).toEqual([]);
});

test('knows both addresses of the national map, the new one first', () => {
  const [pdok] = mapSources('pdok');
  expect(pdok?.urls.map((url) => new URL(url).pathname.split('/wmts')[0])).toEqual([
    '/kadaster/brt-achtergrondkaart',
    '/brt/achtergrondkaart',
  ]);
  expect(tileOrigins('pdok')).toEqual(['https://service.pdok.nl']);
});

test('never keeps the world map for offline, nor uses it in the Netherlands', () => {
  const [pdok, osm] = mapSources('pdok, osm');
  expect(osm?.isOfflineAllowed).toBe(false);
  expect(osm?.exceptIn).toEqual(pdok?.bounds);
});

test('takes a service of one’s own', () => {
  const own = [{ ...mapSources('osm')[0], urls: ['https://maps.example/{z}/{x}/{y}.png'] }];
  expect(tileOrigins(JSON.stringify(own))).toEqual(['https://maps.example']);
});

test.each([
  ['a name it does not know', 'pdoc'],
  ['an address without places in it', '[{"urls":["https://maps.example/"]}]'],
  ['an address that anyone on the way can read', '[{"urls":["http://maps.example/{z}/{x}/{y}"]}]'],
  ['half a list', '[{'],
])('refuses %s', (_, text) => {
  expect(() => mapSources(text)).toThrow();
});

const picture = () => new Response('x', { headers: { 'content-type': 'image/png' } });
const [pdok] = mapSources('pdok');
if (!pdok) throw new Error('no such service');

/** A service of which some paths answer; remembers how often it was asked. */
function service(answer: (url: string) => Response | Promise<Response>) {
  const asked: string[] = [];
  const health = tileHealth(async (url) => {
    asked.push(url);
    return answer(url);
  });
  return { asked, urlOf: (nowMs: number) => health.urlOf(pdok as NonNullable<typeof pdok>, nowMs) };
}

test('takes the new address when both answer', async () => {
  expect(await service(picture).urlOf(0)).toBe(pdok.urls[0]);
});

test.each([
  ['is gone', () => new Response('', { status: 404 })],
  [
    'says it is fine in words',
    () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
  ],
  ['cannot be reached', () => Promise.reject(new Error('no route'))],
])('takes the old address when the new one %s', async (_, answer) => {
  const { urlOf } = service((url) => (url.includes('/kadaster/') ? answer() : picture()));
  expect(await urlOf(0)).toBe(pdok.urls[1]);
});

test('asks once an hour', async () => {
  const { asked, urlOf } = service(picture);
  await urlOf(0);
  await urlOf(3_599_999);
  expect(asked).toHaveLength(2);
  await urlOf(3_600_000);
  expect(asked).toHaveLength(4);
});

test('does not keep it for an hour that nothing answered', async () => {
  let isBack = false;
  const { urlOf } = service(() => (isBack ? picture() : new Response('', { status: 503 })));
  expect(await urlOf(0)).toBeNull();
  isBack = true;
  expect(await urlOf(60_000)).toBe(pdok.urls[0]);
});

test('tries a tile in the middle of the country', () => {
  expect(probe(pdok)).toEqual({ z: 12, x: 2109, y: 1348 });
  expect(probe({ bounds: null })).toEqual({ z: 1, x: 1, y: 0 });
});
