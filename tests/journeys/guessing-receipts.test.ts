import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { tries } from '../../api/http/attempts.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { Desk, freshCode } from '../fixtures/told-concern.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let code: string;
beforeAll(async () => {
  server = await startServer();
  const desk = await Desk.open(server.url, DEMO_SLUG);
  ({ code } = await desk.hear());
}, 120_000);
afterAll(() => server?.stop());
beforeEach(() => inDirectory(server.stateDir, 'DELETE FROM attempt'));

/** GUESSES=10000 tries as many as somebody would in a night; it takes minutes. The core is asked for them all in api/. */
const GUESSES = Number(process.env.GUESSES ?? 1_000);
/** From here on the flood limit answers as well, for a minute. */
const FLOOD = 2_500;
const AT_ONCE = 40;
const { most, windowMs } = tries.receiptCode;

const page = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
const read = (typed: string, slug = DEMO_SLUG) => page(`/b/${slug}/${typed}`);
const send = (typed: string, what = 'klopt') =>
  page(`/b/${DEMO_SLUG}/${typed}/${what}`, {
    method: 'POST',
    body: new URLSearchParams({ zegt: 'not-yet' }),
  });
/** Two neighbours that differ change places. */
const swapped = (right: string) => {
  const at = [...right].findIndex((letter, index) => index > 0 && letter !== right[index - 1]);
  return right.slice(0, at - 1) + right[at] + right[at - 1] + right.slice(at + 1);
};
const told = async (answer: Response) => ({
  status: answer.status,
  text: await answer.text(),
  headers: Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date')),
});

describe('guessed receipt codes', () => {
  it(`of ${GUESSES} from one sender ${most} are looked at, and none tells anything`, async () => {
    const answers: Record<number, number> = {};
    let next = 0;
    const one = async () => {
      while (next < GUESSES) {
        const isPost = next++ % 4 === 0;
        const answer = await (isPost ? send(freshCode()) : read(freshCode()));
        await answer.arrayBuffer();
        answers[answer.status] = (answers[answer.status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    expect(answers).toEqual({ 404: most, 429: GUESSES - most });
    if (GUESSES > FLOOD) await new Promise((done) => setTimeout(done, 61_000));
    const waiting = await told(await read(code));
    expect(waiting.status, 'the right one waits as well').toBe(429);
    expect(waiting.headers['retry-after']).toBe(`${windowMs / 1_000}`);
    expect(waiting.text).toContain('Wacht een kwartier');
    inDirectory(server.stateDir, 'UPDATE attempt SET resets_at = 1');
    expect((await read(code)).status, 'a quarter of an hour later').toBe(200);
  }, 300_000);

  it('a right code is not counted, however often it is read', async () => {
    for (let turn = 0; turn < most + 5; turn++) expect((await read(code)).status).toBe(200);
  });

  it('every wrong one is the same answer, whatever organisation, at the same time after it came', async () => {
    const valid = freshCode();
    const slow = async (ask: () => Promise<Response>) => {
      const from = performance.now();
      const answer = await told(await ask());
      expect(performance.now() - from).toBeGreaterThan(390);
      expect(answer.status).toBe(404);
      return answer;
    };
    const unknown = await slow(() => read(valid));
    expect(unknown.text).toContain('nog onderweg');
    expect(await slow(() => read(freshCode()))).toEqual(unknown);
    expect(await slow(() => read(valid, 'bestaat-niet'))).toEqual(unknown);
    expect(await slow(() => read(code, 'bestaat-niet'))).toEqual(unknown);
    const letters = await slow(() => read(swapped(code)));
    expect(letters.text).toContain('twee zijn verwisseld');
    expect(await slow(() => read('ABCD'))).toEqual(letters);
    expect(await slow(() => read(swapped(valid), 'bestaat-niet'))).toEqual(letters);
    const sent = await slow(() => send(valid));
    for (const what of ['bel', 'intrekken', 'verwijder'])
      expect(await slow(() => send(valid, what)), what).toEqual(sent);
    expect((await slow(() => page(`/b/${DEMO_SLUG}/${valid}/verwijder`))).status).toBe(404);
  });
});
