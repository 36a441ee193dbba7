import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE } from '../../api/demo/demo-people.ts';
import { newMid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { photoOf, tinyJpeg } from '../fixtures/pictures.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { problem } from './problem.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

/** A walker of the demo with an open lane on today's walk. */
async function walker(): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  expect((await visitor.open({ by: 'code', code: DEMO_CODE })).status).toBe(200);
  return visitor;
}

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
