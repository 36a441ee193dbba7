import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { newMid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { photoOf, tinyJpeg } from '../fixtures/pictures.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 180_000);
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

  it('cannot read another lane, with or without a cookie, and cannot tell whether it exists', async () => {
    const known = await walker();
    const stranger = new Visitor(server.url);
    expect(await problem(stranger.pull(['office'], known.lane))).toBe('no_credential');
    const other = await walker();
    const existing = await problem(other.pull(['office'], known.lane));
    expect(existing).toBe(await problem(other.pull(['office'], 'x'.repeat(22))));
    expect(existing).toBe('not_found');
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

describe('photos', () => {
  const put = (who: Visitor, path: string, bytes: Uint8Array, token = who.token) =>
    who.ask('PUT', `/v1/attachments/${path}`, bytes, {
      authorization: `Bearer ${token}`,
      'content-type': 'image/jpeg',
    });

  /** A walker with a find or a concern and a photo of it, whose bytes are not in yet. */
  async function photographer(kind: 'observation' | 'concern' = 'observation') {
    const visitor = await walker();
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const [find, photo] = [newMid(Date.now(), random), newMid(Date.now(), random)];
    const category = kind === 'concern' ? 'mould' : 'litter';
    const position = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' };
    const base = { sv: 1, walk: null, at: Date.now(), base: {} };
    const answer = await visitor.push([
      { ...base, n: 1, mid: find, e: find, t: `${kind}.create`, set: { category, position } },
      {
        ...base,
        n: 2,
        mid: photo,
        e: photo,
        t: 'attachment.create',
        set: photoOf({ kind, id: find }),
      },
    ]);
    expect(((await answer.json()) as { r: { s: string }[] }).r.map(({ s }) => s)).toEqual([
      'ok',
      'ok',
    ]);
    return { visitor, photo };
  }

  it('are taken in from their maker, twice if need be', async () => {
    const { visitor, photo } = await photographer();
    for (const path of [`${photo}/small`, photo, photo])
      expect((await put(visitor, path, tinyJpeg)).status).toBe(200);
    const seen = await visitor.ask('GET', `/v1/attachments/${photo}?lane=${visitor.lane}`);
    expect(new Uint8Array(await seen.arrayBuffer())).toEqual(tinyJpeg);
    expect(seen.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('of a guest are shown to who walks along once somebody of the organisation said so', async () => {
    const { visitor, photo } = await photographer();
    for (const path of [`${photo}/small`, photo]) await put(visitor, path, tinyJpeg);
    const other = await walker();
    const read = (who: Visitor, part = '') =>
      who.ask('GET', `/v1/attachments/${photo}${part}?lane=${who.lane}`);
    for (const part of ['', '/small']) expect(await problem(read(other, part))).toBe('not_found');

    const say = (isReleased: boolean, mid: string, base: string) => ({
      n: 1,
      sv: 1,
      walk: null,
      at: Date.now(),
      mid,
      e: photo,
      t: 'attachment.patch',
      set: { isReleased },
      base: { isReleased: base },
    });
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const result = async (who: Visitor, mutation: ReturnType<typeof say>) =>
      ((await (await who.push([mutation])).json()) as { r: { s: string }[] }).r[0]?.s;
    const mid = newMid(Date.now(), random);
    expect(await result(other, say(true, newMid(Date.now(), random), photo))).toBe('held');
    const staff = new Visitor(server.url);
    await staff.signIn('samira');
    await staff.open({ by: 'code', code: DEMO_CODE });
    await (await read(staff)).arrayBuffer();
    expect(await result(staff, say(true, mid, photo))).toBe('ok');

    const seen = await read(other);
    expect(new Uint8Array(await seen.arrayBuffer())).toEqual(tinyJpeg);
    expect(seen.headers.get('cache-control')).toContain('private');
    expect((await read(other, '/small')).status).toBe(200);
    const undo = { ...say(false, newMid(Date.now(), random), mid), n: 2 };
    expect(await result(staff, undo)).toBe('ok');
    expect(await problem(read(other))).toBe('not_found');
  });

  it('are taken in from nobody else, and only as they were announced', async () => {
    const { visitor, photo } = await photographer();
    const other = await walker();
    expect(await problem(put(other, photo, tinyJpeg))).toBe('not_found');
    expect(await problem(put(new Visitor(server.url), photo, tinyJpeg))).toBe('no_credential');
    expect(await problem(put(visitor, 'no-such-photo', tinyJpeg))).toBe('not_found');
    const changed = tinyJpeg.slice();
    changed[20] = 7;
    expect(await problem(put(visitor, photo, changed))).toBe('bytes_differ');
    const large = new Uint8Array(limits.smallPhotoBytes + 1);
    expect(await problem(put(visitor, `${photo}/small`, large))).toBe('picture_too_large');
    const asText = visitor.ask('PUT', `/v1/attachments/${photo}`, 'x', {
      authorization: `Bearer ${visitor.token}`,
      'content-type': 'text/html',
    });
    expect(await problem(asText)).toBe('wrong_picture');
    expect((await put(visitor, photo, tinyJpeg)).status, 'and then it still goes').toBe(200);
  });

  it('are not seen by a stranger, and those from behind a door by nobody else on the walk', async () => {
    const { visitor, photo } = await photographer('concern');
    await put(visitor, photo, tinyJpeg);
    const read = (who: Visitor, lane = who.lane) =>
      who.ask('GET', `/v1/attachments/${photo}?lane=${lane}`);
    const own = await read(visitor);
    expect(own.status).toBe(200);
    expect(own.headers.get('cache-control')).toBe('no-store');
    await own.arrayBuffer();
    const other = await walker();
    expect(await problem(read(other))).toBe('not_found');
    expect(await problem(read(other, visitor.lane))).toBe('not_found');
    expect(await problem(read(new Visitor(server.url)))).toBe('no_credential');
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
