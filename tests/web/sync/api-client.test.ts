import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { apiClient } from '../../../web/sync/api-client.ts';

let server: Server;
afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

/** Somebody on the way who answers in the place of our server. */
async function clientOf(answers: (answer: ServerResponse) => void) {
  let asked = 0;
  server = createServer((_, answer) => {
    asked += 1;
    answers(answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { api: apiClient(`http://127.0.0.1:${port}`, () => false), asked: () => asked };
}

const page = (status: number, headers = {}) =>
  clientOf((answer) =>
    answer.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<p>Hotel</p>'),
  );

test("a hotel's sign-in page with status 200 is no answer", async () => {
  const { api } = await page(200);
  expect(await api.hello()).toEqual({ unreachable: true });
});

test('an answer that is cut off is no answer', async () => {
  const { api } = await clientOf((answer) => {
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' });
    answer.write('{"organisations":[{"sl', () => answer.destroy());
  });
  expect(await api.hello()).toEqual({ unreachable: true });
});

test('too much for a proxy on the way goes in smaller parts', async () => {
  const { api } = await page(413);
  expect(await api.hello()).toEqual({ problem: 'too_large' });
});

test.each([401, 403, 404, 429, 500, 502, 503])(
  '%i in other words than ours says nothing about our work',
  async (status) => {
    const { api } = await page(status);
    expect(await api.hello()).toEqual({ problem: 'unexpected' });
  },
);

test('a server that asks for silence is left alone', async () => {
  const { api, asked } = await page(429, { 'retry-after': '60' });
  await api.hello();
  expect(await api.hello()).toEqual({ problem: 'unexpected' });
  expect(asked()).toBe(1);
});

test('a moment that is no number of seconds does not silence the phone', async () => {
  const { api, asked } = await page(503, { 'retry-after': 'Fri, 31 Dec 2027 23:59:59 GMT' });
  await api.hello();
  await api.hello();
  expect(asked()).toBe(2);
});

/** Lets the clock of the phone run; what is on its way arrives meanwhile. */
async function later(seconds: number): Promise<void> {
  await pause(100);
  await vi.advanceTimersByTimeAsync(seconds * 1000);
}
const only = { toFake: ['setTimeout', 'clearTimeout'] as ('setTimeout' | 'clearTimeout')[] };

test('an answer that takes half a minute on a slow link is heard to its end', async () => {
  vi.useFakeTimers(only);
  const parts = ['{"organisations"', ':[],"person":', 'null,"isDemo"', ':true}'];
  let answer: ServerResponse | null = null;
  const { api } = await clientOf((one) => {
    answer = one.writeHead(200, { 'content-type': 'application/json' });
    one.flushHeaders();
  });
  const heard = api.hello();
  for (const part of parts) {
    await later(8);
    (answer as ServerResponse | null)?.write(part);
  }
  (answer as ServerResponse | null)?.end();
  expect(await heard).toMatchObject({ isDemo: true });
});

test('an answer that stops half-way is waited for ten seconds', async () => {
  vi.useFakeTimers(only);
  const { api } = await clientOf((one) => void one.writeHead(200).write('{"organi'));
  const heard = api.hello();
  await later(9);
  await later(11);
  expect(await heard).toEqual({ unreachable: true });
});

test('what a day of walking takes to leave the phone is waited for', async () => {
  vi.useFakeTimers(only);
  let answer: ServerResponse | null = null;
  const { api } = await clientOf((one) => {
    answer = one;
  });
  const words = Array.from({ length: 40_000 }, () => Math.random().toString(36)[2]).join('');
  const heard = api.openLane({ v: 1, lane: words } as Parameters<typeof api.openLane>[0]);
  await later(25);
  (answer as ServerResponse | null)?.writeHead(200).end('{"maker":"me"}');
  expect(await heard).toEqual({ maker: 'me' });
});
