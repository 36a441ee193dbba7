import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { fine } from '../fixtures/answers.ts';
import { Visitor } from '../fixtures/visitor.ts';
import {
  find,
  guestOn,
  type LedWalk,
  mutation,
  pushFind,
  signedIn,
  startedWalk,
} from '../fixtures/walking.ts';
import { problem } from './problem.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

/** Says something of the walk as somebody at work there, who sees it as it was made. */
async function change({ walk }: LedWalk, verb: 'patch' | 'delete', set: object): Promise<void> {
  const lotte = await signedIn(server.url, 'lotte');
  await fine(lotte.open({ by: 'organisation', slug: DEMO_SLUG }));
  const base = Object.fromEntries(Object.keys(set).map((name) => [name, null]));
  const said = { ...mutation(1, `walk.${verb}`, { ...set }), e: walk, base };
  const { r } = await fine<{ r: { s: string }[] }>(lotte.push([said]));
  expect(r).toMatchObject([{ s: 'ok' }]);
}

/** Who started it pins on. */
const pinOn = async ({ lead, walk }: LedWalk) =>
  (await fine<{ r: object[] }>(lead.push([{ ...find(2), walk }]))).r;

const join = (code: string, since?: number) => {
  const visitor = new Visitor(server.url);
  const { lane, token } = visitor;
  const body = { v: PROTOCOL_VERSION, lane, token, join: { by: 'code', code }, since };
  return { visitor, answer: visitor.ask('POST', '/v1/lanes', body) };
};

describe('a walk that somebody closed', () => {
  it('lets nobody else in and says so; who is on it goes on handing in, and nothing is held', async () => {
    const led = await startedWalk(server.url);
    const guest = await guestOn(server.url, led.code);
    await change(led, 'patch', { closedAt: Date.now() });
    expect(await problem(join(led.code).answer)).toBe('walk_over');
    expect(await pushFind(guest, 1)).toMatchObject({ s: 'ok' });
    expect(await pinOn(led)).toMatchObject([{ s: 'ok' }]);
  });

  it('is open to the office still, which talks it over', async () => {
    const led = await startedWalk(server.url);
    await change(led, 'patch', { closedAt: Date.now() });
    const lotte = await signedIn(server.url, 'lotte');
    const { role, walk } = await fine<{ role: string; walk: string }>(
      lotte.open({ by: 'code', code: led.code }),
    );
    expect([role, walk]).toEqual(['team-lead', led.walk]);
    const samira = await signedIn(server.url, 'samira');
    expect(await problem(samira.open({ by: 'code', code: led.code }))).toBe('walk_over');
  });

  it('still takes in who joined before that without a network', async () => {
    const led = await startedWalk(server.url);
    const joinedAt = Date.now() - 60_000;
    await change(led, 'patch', { closedAt: Date.now() });
    const { visitor, answer } = join(led.code, joinedAt);
    await fine(answer);
    expect(await pushFind(visitor, 1)).toMatchObject({ s: 'ok' });
  });
});

it('a walk that was removed says so to who comes; who is on it goes on handing in', async () => {
  const led = await startedWalk(server.url);
  const guest = await guestOn(server.url, led.code);
  await change(led, 'delete', {});
  expect(await problem(join(led.code).answer)).toBe('walk_deleted');
  expect(await pushFind(guest, 1)).toMatchObject({ s: 'ok' });
  expect(await pinOn(led)).toMatchObject([{ s: 'ok' }]);
});

it('the code of a planned walk works before it begins', async () => {
  const lotte = await signedIn(server.url, 'lotte');
  await fine(lotte.open({ by: 'organisation', slug: DEMO_SLUG }));
  const [code, day] = ['PANNE1', 24 * 3_600_000];
  const startedAt = Date.now() + 5 * day;
  const plan = { name: 'Rondje', isPlanned: true, startedAt, endsAt: startedAt + 7_200_000, code };
  await fine(lotte.push([mutation(1, 'walk.create', plan)]));
  await expect.poll(async () => (await join(code).answer).status).toBe(200);
});
