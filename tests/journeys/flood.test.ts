import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { top } from '../tools/run.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ isSeeded: false });
}, 90_000);
afterAll(() => server.stop());

const limit = Number(/limit = (\d+)/.exec(readFileSync(`${top}wrangler.toml`, 'utf8'))?.[1]);
const AT_ONCE = 40;

test('a flood from one address is told to wait a minute, and the app itself still comes', async () => {
  expect(limit).toBeGreaterThan(100);
  let asked = 0;
  let refused: Response | undefined;
  const ask = async () => {
    while (!refused && asked < 2 * limit) {
      asked += 1;
      const answer = await fetch(`${server.url}/v1/map`);
      if (answer.status === 429) refused ??= answer;
      else await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  expect(asked).toBeGreaterThan(limit);
  expect(refused?.headers.get('retry-after')).toBe('60');
  expect(await refused?.json()).toMatchObject({ code: 'too_many_tries', status: 429 });
  expect((await fetch(server.url)).status).toBe(200);
  expect((await fetch(`${server.url}/assets/gone.js`)).status).toBe(404);
}, 120_000);
