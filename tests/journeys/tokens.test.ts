import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { newMid } from '../../schema/ids.ts';
import type { PushAnswer } from '../../schema/protocol.ts';
import { directoryOf } from '../fixtures/directory.ts';
import { inDirectory as inDirectoryOf } from '../fixtures/in-directory.ts';
import { photoOf, tinyJpeg } from '../fixtures/pictures.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { startedWalk } from '../fixtures/walking.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const here = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' } as const;

async function guest(): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  expect((await visitor.open({ by: 'code', code: DEMO_CODE })).status).toBe(200);
  // Its first reading, as every phone does at once.
  expect((await read(visitor)).status).toBe(200);
  return visitor;
}

const read = (who: Visitor, lane = who.lane) =>
  who.ask('POST', '/v1/sync/pull', {
    v: 3,
    lane,
    epoch: 0,
    scopes: [{ s: 'office', c: 0 }],
    left: { finds: 0, photos: 0 },
  });

/** Pins one thing with this token. @returns what became of it. */
async function pin(who: Visitor, n: number, from = who) {
  const mid = newMid(Date.now(), random);
  const find = { category: 'litter', position: here };
  const draft = { n, mid, e: mid, t: 'observation.create', sv: 1, walk: null, at: Date.now() };
  const answer = await who.push([{ ...draft, set: find, base: {} }], from.token, from.lane);
  const body = (await answer.json()) as PushAnswer & { code?: string };
  return { mid, status: answer.status, result: 'r' in body ? body.r[0] : undefined };
}

/** A query of the directory, behind the server's back. */
const inDirectory = (query: string, ...bindings: (string | number)[]): void =>
  inDirectoryOf(server.stateDir, query, ...bindings);

it('a guest’s cookie is for this host alone, unseen by scripts and sent by no other site', async () => {
  const opened = await new Visitor(server.url).open({ by: 'code', code: DEMO_CODE });
  const [cookie = ''] = opened.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-session=[\w-]{43};/);
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/'])
    expect(cookie).toContain(part);
  expect(cookie).not.toContain('Domain');
});

describe('a stolen hand-in token', () => {
  it('adds, and reads nothing', async () => {
    const owner = await guest();
    const find = await pin(owner, 1);
    const photo = newMid(Date.now(), random);
    const promise = photoOf({ kind: 'observation', id: find.mid });
    const draft = { n: 2, mid: photo, e: photo, sv: 1, walk: null, at: Date.now(), base: {} };
    await owner.push([{ ...draft, t: 'attachment.create', set: promise }]);
    const bearer = { authorization: `Bearer ${owner.token}` };
    const asPicture = { ...bearer, 'content-type': 'image/jpeg' };
    await owner.ask('PUT', `/v1/attachments/${photo}`, tinyJpeg, asPicture);

    const thief = new Visitor(server.url);
    expect((await pin(thief, 3, owner)).result?.s).toBe('ok');
    expect((await read(thief, owner.lane)).status).toBe(401);
    const picture = `/v1/attachments/${photo}?lane=${owner.lane}`;
    expect((await thief.ask('GET', picture, undefined, bearer)).status).toBe(401);
    expect((await thief.ask('POST', '/v1/live', { lane: owner.lane }, bearer)).status).toBe(401);
  });

  it('does not turn into reading by opening the lane again, or by forking from it', async () => {
    const owner = await guest();
    const thief = new Visitor(server.url);
    const open = (lane: string, token: string, join: unknown) =>
      thief.ask('POST', '/v1/lanes', { v: 3, lane, token, join });
    for (const join of [
      { by: 'organisation', slug: DEMO_SLUG },
      { by: 'code', code: 'ZZZZZZ' },
      { by: 'fork', lane: owner.lane, token: owner.token },
    ]) {
      expect((await open(owner.lane, owner.token, join)).status).toBe(200);
      expect((await read(thief, owner.lane)).status, join.by).not.toBe(200);
    }
    const fork = { by: 'fork', lane: owner.lane, token: owner.token };
    for (let times = 0; times < 2; times++) {
      expect((await open(thief.lane, thief.token, fork)).status).toBe(200);
      expect((await read(thief)).status, 'a fork').not.toBe(200);
    }
    expect((await read(owner)).status, 'the owner still reads').toBe(200);
  });

  it('is no loss for who lost the cookie and still has the code', async () => {
    const owner = await guest();
    const again = new Visitor(server.url);
    const join = { by: 'code', code: DEMO_CODE };
    const opened = await again.ask('POST', '/v1/lanes', {
      v: 3,
      lane: owner.lane,
      token: owner.token,
      join,
    });
    expect(opened.status).toBe(200);
    expect((await read(again, owner.lane)).status).toBe(200);
  });
});

describe('who started a walk and lost the cookie', () => {
  const again = (who: Visitor, { lead, code }: { lead: Visitor; code: string }) =>
    who.ask('POST', '/v1/lanes', {
      v: 3,
      lane: lead.lane,
      token: lead.token,
      join: { by: 'code', code },
    });

  it('reads on with what lets others in on it', async () => {
    const { lead, code } = await startedWalk(server.url);
    expect((await read(lead)).status).toBe(200);
    const newBrowser = new Visitor(server.url);
    expect((await again(newBrowser, { lead, code })).status).toBe(200);
    expect((await read(newBrowser, lead.lane)).status).toBe(200);
  });

  it('does not with what lets in on somebody else’s walk', async () => {
    const { lead } = await startedWalk(server.url);
    expect((await read(lead)).status).toBe(200);
    const other = await startedWalk(server.url);
    const thief = new Visitor(server.url);
    for (const code of [other.code, DEMO_CODE])
      expect((await again(thief, { lead, code })).status).toBe(200);
    expect((await read(thief, lead.lane)).status).not.toBe(200);
  });
});

describe('a token whose time is over', () => {
  it('hands in what is then held for the office, and reads nothing', async () => {
    const late = await guest();
    inDirectory('UPDATE lane SET hand_in_until = ? WHERE id = ?', Date.now() - 1, late.lane);
    expect((await pin(late, 1)).result).toMatchObject({ s: 'held', why: 'late' });
    expect((await read(late)).status).toBe(404);
  });

  it('of a phone that was sent away hands in what is held, and does not come back as a fork', async () => {
    const sentAway = await guest();
    inDirectory('UPDATE lane SET revoked_at = ? WHERE id = ?', Date.now(), sentAway.lane);
    expect((await pin(sentAway, 1)).result).toMatchObject({ s: 'held', why: 'revoked' });
    const other = new Visitor(server.url);
    const fork = { by: 'fork', lane: sentAway.lane, token: sentAway.token } as const;
    expect((await other.open(fork)).status).toBe(403);
    expect((await sentAway.ask('POST', '/v1/live', { lane: sentAway.lane })).status).toBe(403);
  });

  it('lets no cookie read that is over', async () => {
    const owner = await guest();
    inDirectory('UPDATE session SET expires_at = ?', Date.now() - 1);
    expect((await read(owner)).status).toBe(401);
  });
});

// Last, since they count for everyone at this address.
describe('a code that lets nobody in', () => {
  it('is answered alike and as late, whether it never was or was stopped; one that is over says so as late', async () => {
    const walks = [
      ['STPPED', Date.now() + 3_600_000, Date.now()],
      ['EXPRED', Date.now() - 10 * 3_600_000, null],
    ] as const;
    for (const [code, endsAt, stoppedAt] of walks) {
      const insert = `INSERT INTO join_code (code, organisation, walk, started_by, starts_at, ends_at, stopped_at) VALUES (?, '${DEMO_SLUG}', ?, '', 0, ?, ?)`;
      const directory = directoryOf(server.stateDir);
      directory.prepare(insert).run(code, `walk-${code}`, endsAt, stoppedAt);
      directory.close();
    }
    const answers = new Set<string>();
    const said = async (code: string) => {
      const from = performance.now();
      const visitor = new Visitor(server.url);
      const answer = await visitor.open({ by: 'code', code });
      expect(performance.now() - from, code).toBeGreaterThanOrEqual(390);
      expect((await read(visitor)).status, 'no lane was opened').toBe(401);
      return `${answer.status} ${await answer.text()}`;
    };
    for (const code of ['ZZZZZZ', 'STPPED', 'no code at']) answers.add(await said(code));
    const over = await said('EXPRED');
    expect(over).toMatch(/^410 .*walk_over/);
    expect(over, 'what is safe, and what to do').toMatch(/bewaard.*Vraag de leider/);
    const secret = await new Visitor(server.url).open({ by: 'secret', secret: 'x'.repeat(22) });
    answers.add(`${secret.status} ${await secret.text()}`);
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toMatch(/^404 .*code_unknown/);
  });
});
