import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { newMid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { ManifestAnswer } from '../../schema/manifest.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { guestOn } from '../fixtures/walking.ts';
import { problem } from './problem.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 180_000);
afterAll(() => server.stop());

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
      organisations: [{ slug: DEMO_SLUG, name: 'Rozenbuurt Wonen', role: null }],
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

  it('is told nothing of whether others handed something in', async () => {
    const known = await walker();
    const mid = newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
    const one = {
      n: 1,
      mid,
      t: 'note.create',
      sv: 1,
      e: mid,
      walk: null,
      at: 1,
      set: {},
      base: {},
    };
    expect((await known.push([one])).status).toBe(200);
    const asked = { muts: [{ n: 1, mid }], photos: [] };
    const lacks = async (who: Visitor, muts = asked.muts) => {
      const answer = (await (await who.manifest({ muts })).json()) as ManifestAnswer;
      return answer.missing.muts;
    };
    expect(await lacks(known), 'held is in too').toEqual([]);
    const other = await walker();
    const made = newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
    expect(await lacks(other)).toEqual(await lacks(other, [{ n: 1, mid: made }]));
    expect(await lacks(other)).toEqual([1]);
    expect(await problem(other.manifest(asked, other.token, known.lane))).toBe('no_credential');
    expect(await problem(new Visitor(server.url).manifest(asked))).toBe('no_credential');
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

  it('is not told what lies around a child on a walk, nor is a lane that is on none', async () => {
    const known = await guestOn(server.url, DEMO_CODE, 'child');
    const ground = (who: Visitor, lane = known.lane, more: object = {}) =>
      who.ask('POST', '/v1/kid/ground', { lane, ...more });
    expect((await ground(known)).status).toBe(200);
    expect(await problem(ground(new Visitor(server.url)))).toBe('no_credential');
    const other = await walker();
    const existing = await problem(ground(other));
    expect(existing).toBe(await problem(ground(other, 'x'.repeat(22))));
    expect(existing).toBe('not_found');
    const lead = new Visitor(server.url);
    await lead.open({ by: 'organisation', slug: DEMO_SLUG });
    expect(await problem(ground(lead, lead.lane))).toBe('not_allowed');
    for (const more of [{ at: { lat: 91, lng: 5 } }, { at: [52, 5] }, { name: 'Mila' }])
      expect(await problem(ground(known, known.lane, more))).toBe('bad_shape');
    let last = 0;
    for (let n = 0; n < 60 && last !== 429; n++) last = (await ground(known)).status;
    expect(last, 'asked again and again').toBe(429);
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

  it('cannot erase what a resident told, and cannot tell whether it is there', async () => {
    const path = `/v1/organisations/${DEMO_SLUG}/concerns/01900000-0000-7000-8000-000000000000/erase`;
    const stranger = new Visitor(server.url);
    const erased = await problem(stranger.ask('POST', path));
    expect(erased).toBe('no_credential');
    const known = await walker();
    expect(await problem(known.ask('POST', path))).toBe(erased);
    expect(await problem(stranger.ask('POST', path, undefined, { 'x-loopmee': '' }))).toBe(
      'foreign_origin',
    );
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
    await person.signOut();
    expect(await problem(person.pull(['office']))).toBe('no_credential');
    expect((await person.push([])).status).toBe(200);
  });
});

describe('a lane', () => {
  const opened = async (answer: Promise<Response>) =>
    (await (await answer).json()) as { person: { id: string } | null; code?: string };

  it('made under one person is let in as that person or not at all', async () => {
    const browser = new Visitor(server.url);
    const join = { by: 'code', code: DEMO_CODE } as const;
    expect(await problem(browser.open(join, 'samira'))).toBe('sign_in_needed');
    await browser.signIn('jan');
    expect(await problem(browser.open(join, 'samira'))).toBe('sign_in_needed');
    await browser.signIn('samira');
    expect((await opened(browser.open(join, 'samira'))).person?.id).toBe('samira');
  });

  it('made under nobody stays nobody’s, also where somebody signed in since', async () => {
    const browser = new Visitor(server.url);
    await browser.signIn('jan');
    expect((await opened(browser.open({ by: 'code', code: DEMO_CODE }, null))).person).toBe(null);
  });

  it('made before anybody signed in becomes the work of who is signed in when it is let in', async () => {
    const browser = new Visitor(server.url);
    await browser.signIn('jan');
    expect((await opened(browser.open({ by: 'code', code: DEMO_CODE }))).person?.id).toBe('jan');
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
    const many = { photos: Array.from({ length: limits.manifestPhotos + 1 }, () => photoAsked()) };
    expect(await problem(guest.manifest(many))).toBe('bad_shape');
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

const photoAsked = () => ({
  n: 1,
  id: newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes)),
  parts: [{ part: 'full' as const, sha256: 'x'.repeat(43) }],
});
