import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { limits } from '../../schema/limits.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

const problem = async (answer: Promise<Response>) => {
  const response = await answer;
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const body = (await response.json()) as { code: string; status: number; detail: string };
  expect(body.status).toBe(response.status);
  expect(body.detail.length).toBeGreaterThan(20);
  return body.code;
};

/** A walker of the demo with an open lane on today's walk. */
async function walker(): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  expect((await visitor.open({ by: 'code', code: DEMO_CODE })).status).toBe(200);
  return visitor;
}

describe('a stranger', () => {
  it('is told which organisations are open, and nothing of people', async () => {
    const hello = await (await new Visitor(server.url).ask('GET', '/v1/hello')).json();
    expect(hello).toEqual({
      organisations: [{ slug: DEMO_SLUG, name: 'Rozenbuurt Wonen' }],
      person: null,
      isDemo: true,
    });
  });

  it('is told what the map lies on, and no more', async () => {
    const answer = await new Visitor(server.url).ask('GET', '/v1/map');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ ground: 'drawn', sources: [] });
  });

  it('cannot hand in without a lane of its own', async () => {
    const stranger = new Visitor(server.url);
    expect(await problem(stranger.push([]))).toBe('no_credential');
    expect(
      await problem(stranger.ask('POST', '/v1/sync/push', { v: 1, lane: stranger.lane, muts: [] })),
    ).toBe('no_credential');
    const known = await walker();
    expect(await problem(stranger.push([], stranger.token, known.lane))).toBe('no_credential');
  });

  it('cannot read another lane, with or without a cookie, and cannot tell whether it exists', async () => {
    const known = await walker();
    const stranger = new Visitor(server.url);
    expect(await problem(stranger.pull(['office'], known.lane))).toBe('no_credential');
    const other = await walker();
    const existing = await problem(other.pull(['office'], known.lane));
    expect(existing).toBe(await problem(other.pull(['office'], 'x'.repeat(22))));
    expect(existing).toBe('not_found');
  });

  it('gets no socket of another lane', async () => {
    const known = await walker();
    const stranger = await walker();
    const upgrade = {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    expect((await stranger.ask('GET', `/v1/live?lane=${known.lane}`)).status).toBe(400);
    const answer = await stranger
      .ask('GET', `/v1/live?lane=${known.lane}`, undefined, upgrade)
      .catch(() => null);
    expect(answer?.status ?? 404).not.toBe(101);
  });

  it('cannot take over a lane by its id, nor fork one without its token', async () => {
    const known = await walker();
    const stranger = new Visitor(server.url);
    const taken = stranger.ask('POST', '/v1/lanes', {
      v: 1,
      lane: known.lane,
      token: stranger.token,
      join: { by: 'code', code: DEMO_CODE },
    });
    expect(await problem(taken)).toBe('lane_taken');
    expect(
      await problem(stranger.open({ by: 'fork', lane: known.lane, token: stranger.token })),
    ).toBe('no_credential');
  });

  it('is not signed in as somebody who does not exist', async () => {
    expect(await problem(new Visitor(server.url).signIn('nobody'))).toBe('not_found');
  });
});

describe('a walker', () => {
  it('reads neither the office nor other people’s concerns', async () => {
    const guest = await walker();
    const answer = (await (await guest.pull(['office', 'concerns'])).json()) as {
      scopes: unknown[];
      refused: string[];
    };
    expect(answer.scopes).toEqual([]);
    expect(answer.refused).toEqual(['office', 'concerns']);
  });

  it('who signs out no longer reads as that person, and can still hand in', async () => {
    const person = new Visitor(server.url);
    await person.signIn('fatma');
    await person.open({ by: 'organisation', slug: DEMO_SLUG });
    expect((await person.pull(['office'])).status).toBe(200);
    await person.ask('POST', '/v1/demo/sign-out', {});
    expect(await problem(person.pull(['office']))).toBe('not_found');
    expect((await person.push([])).status).toBe(200);
  });
});

describe('bad input', () => {
  it('is answered with a problem and changes nothing', async () => {
    const guest = await walker();
    const auth = { authorization: `Bearer ${guest.token}` };
    expect(
      await problem(
        guest.ask('POST', '/v1/sync/push', '{', { ...auth, 'content-type': 'application/json' }),
      ),
    ).toBe('not_json');
    expect(await problem(guest.ask('POST', '/v1/sync/push', { nonsense: true }, auth))).toBe(
      'bad_shape',
    );
    expect(
      await problem(
        guest.ask('POST', '/v1/sync/push', 'x', { ...auth, 'content-type': 'text/plain' }),
      ),
    ).toBe('wrong_media');
    expect(await problem(guest.ask('POST', '/v1/lanes', { v: 1 }))).toBe('bad_shape');
    expect(await problem(guest.ask('GET', '/v1/nothing'))).toBe('not_found');
  });

  it('stops a gzip bomb while it unpacks', async () => {
    const guest = await walker();
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(limits.pushBytes * 100, 32)));
    expect(bomb.byteLength).toBeLessThan(200_000);
    const headers = {
      authorization: `Bearer ${guest.token}`,
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    };
    expect(await problem(guest.ask('POST', '/v1/sync/push', bomb, headers))).toBe('too_large');
  });

  it('from another website is refused', async () => {
    const guest = await walker();
    const pull = { v: PROTOCOL_VERSION, lane: guest.lane, epoch: 0, scopes: [] };
    expect(
      await problem(guest.ask('POST', '/v1/sync/pull', pull, { 'sec-fetch-site': 'cross-site' })),
    ).toBe('foreign_origin');
    expect(
      await problem(
        guest.ask('POST', '/v1/sync/pull', pull, { origin: 'https://elsewhere.example' }),
      ),
    ).toBe('foreign_origin');
    expect(await problem(guest.ask('POST', '/v1/sync/pull', pull, { 'x-loopmee': '' }))).toBe(
      'foreign_origin',
    );
  });
});

// Last, since it counts for everyone at this address.
describe('guessing codes', () => {
  it('has to wait after many wrong codes', async () => {
    const stranger = new Visitor(server.url);
    const codes = new Set<string>();
    for (let tries = 0; tries < 62; tries++)
      codes.add(await problem(stranger.open({ by: 'code', code: 'ZZZZZZ' })));
    expect([...codes]).toEqual(['code_unknown', 'too_many_tries']);
  });
});
