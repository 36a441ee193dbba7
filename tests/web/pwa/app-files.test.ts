import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AppFile, AppFiles } from '../../../web/pwa/app-files.ts';

type Kept = Map<string, Response>;
const origin = 'https://loopmee.example';

let all: Map<string, Kept>;
let looks: number;
let fetched: string[];
beforeEach(() => {
  all = new Map();
  looks = 0;
  fetched = [];
  const cacheOf = (kept: Kept) => ({
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
    keys: async () => [...kept.keys()].map((url) => ({ url: origin + url })),
  });
  vi.stubGlobal('caches', {
    keys: async () => [...all.keys()],
    open: async (name: string) => {
      const kept = all.get(name) ?? new Map();
      all.set(name, kept);
      return cacheOf(kept);
    },
    match: async (url: string) => {
      looks += 1;
      return [...all.values()]
        .find((kept) => kept.has(url))
        ?.get(url)
        ?.clone();
    },
  });
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    if (url === '/assets/cut.js') throw new TypeError('no network');
    const text = url === '/' ? '<script src="/assets/a.js">"/assets/a.js"</script>' : url;
    const type = url === '/' ? 'text/html' : 'text/javascript';
    return new Response(text, { headers: { 'content-type': type } });
  });
});
afterEach(() => vi.unstubAllGlobals());

const file = (name: string): AppFile => ({ url: `assets/${name}.js`, revision: null });
const page = (revision: string): AppFile => ({ url: 'index.html', revision });
const names = (count: number) => Array.from({ length: count }, (_, at) => file(`a${at}`));

it('looks for nothing on a first visit, when nothing can be here', async () => {
  await new AppFiles([page('1'), file('a'), ...names(50)]).install();
  expect(fetched).toHaveLength(52);
  // Whether the office was opened here.
  expect(looks).toBe(1);
});

it('takes what did not change from the version before, and goes on where an install was cut off', async () => {
  await new AppFiles([page('1'), file('a'), file('old')]).install();
  const next = [page('2'), file('a'), file('new')];
  fetched = [];
  await expect(new AppFiles([...next, file('cut')]).install()).rejects.toThrow();
  await new AppFiles(next).install();
  expect(fetched.filter((url) => url === '/assets/a.js')).toEqual([]);
  expect(fetched.filter((url) => url === '/assets/new.js')).toHaveLength(1);
  expect(await (await new AppFiles(next).find('/assets/a.js'))?.text()).toBe('/assets/a.js');
});

it('fetches the office once, also when many of its files are used at a time', async () => {
  const office = names(30).map((one) => ({ ...one, office: true }));
  const files = new AppFiles([page('1'), file('a'), ...office]);
  await files.install();
  fetched = [];
  const used = office.slice(0, 10).map(({ url }) => `/${url}`);
  await Promise.all(used.map((url) => files.keep(url, new Response(url))));
  expect(new Set(fetched).size).toBe(fetched.length);
  expect(await caches.match('/office-opened')).toBeDefined();
});
