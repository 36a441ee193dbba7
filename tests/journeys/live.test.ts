import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { newMid } from '../../schema/ids.ts';
import { LIVE_PROTOCOL } from '../../schema/protocol.ts';
import { directoryOf } from '../fixtures/directory.ts';
import { openSocket } from '../fixtures/socket.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

const here = { lat: 52.084, lng: 5.071, accuracy: 6, how: 'gps' };

async function guest(): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  expect((await visitor.open({ by: 'code', code: DEMO_CODE })).status).toBe(200);
  return visitor;
}

async function ticketOf(who: Visitor, lane = who.lane): Promise<string> {
  const answer = await who.ask('POST', '/v1/live', { lane });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { ticket: string }).ticket;
}

const open = (who: Visitor, ticket: string, headers: Record<string, string> = {}) =>
  openSocket(`${server.url}/v1/live`, {
    cookie: who.cookie,
    origin: server.url,
    'sec-websocket-protocol': `${LIVE_PROTOCOL}, ${ticket}`,
    ...headers,
  });

describe('a live socket', () => {
  it('opens with a ticket and says when there is something new', async () => {
    const visitor = await guest();
    const socket = await open(visitor, await ticketOf(visitor));
    expect(socket?.protocol).toBe(LIVE_PROTOCOL);
    const mid = newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
    const find = { category: 'litter', position: here };
    const draft = { n: 1, mid, e: mid, t: 'observation.create', sv: 1, walk: null, at: Date.now() };
    expect((await visitor.push([{ ...draft, set: find, base: {} }])).status).toBe(200);
    expect(`${await socket?.next}`).toContain('poke');
    socket?.close();
  });

  it('opens once for each ticket', async () => {
    const visitor = await guest();
    const ticket = await ticketOf(visitor);
    const first = await open(visitor, ticket);
    expect(first).not.toBeNull();
    first?.close();
    expect(await open(visitor, ticket)).toBeNull();
  });

  it('opens once when two come with one ticket at the same time', async () => {
    const visitor = await guest();
    const ticket = await ticketOf(visitor);
    const both = await Promise.all([open(visitor, ticket), open(visitor, ticket)]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
    for (const one of both) one?.close();
  });

  it('opens for no ticket, a made-up one, one in the address, or somebody else with it', async () => {
    const visitor = await guest();
    const ticket = await ticketOf(visitor);
    expect(await open(visitor, ticket, { 'sec-websocket-protocol': LIVE_PROTOCOL })).toBeNull();
    expect(await open(visitor, 'x'.repeat(43))).toBeNull();
    const inAddress = `${server.url}/v1/live?ticket=${ticket}&lane=${visitor.lane}`;
    expect(await openSocket(inAddress, { cookie: visitor.cookie })).toBeNull();
    expect(await open(await guest(), ticket)).toBeNull();
    expect(await open(visitor, ticket), 'and it is used up').toBeNull();
  });

  it('opens for no other website, whose ticket stays good', async () => {
    const visitor = await guest();
    const ticket = await ticketOf(visitor);
    const foreign = { origin: 'https://elsewhere.example' };
    expect(await open(visitor, ticket, foreign)).toBeNull();
    const own = await open(visitor, ticket);
    expect(own).not.toBeNull();
    own?.close();
  });

  it('gives no ticket for a lane of somebody else, nor without a cookie', async () => {
    const visitor = await guest();
    const other = await guest();
    expect((await other.ask('POST', '/v1/live', { lane: visitor.lane })).status).toBe(404);
    const stranger = new Visitor(server.url);
    expect((await stranger.ask('POST', '/v1/live', { lane: visitor.lane })).status).toBe(401);
  });

  it('does not open after signing out, on a ticket from before', async () => {
    const person = new Visitor(server.url);
    await person.signIn('fatma');
    await person.open({ by: 'organisation', slug: DEMO_SLUG });
    const ticket = await ticketOf(person);
    expect((await person.ask('POST', '/v1/me/sign-out', {})).status).toBe(200);
    expect(await open(person, ticket)).toBeNull();
  });
});

// Written behind the server's back, since a real server's clock cannot be moved.
describe('in the directory', () => {
  it('a ticket is a hash that is over within a minute, and a lane that was sent away gets none', async () => {
    const visitor = await guest();
    const ticket = await ticketOf(visitor);
    const directory = directoryOf(server.stateDir);
    const rows = directory.prepare('SELECT hash, lane, expires_at FROM ticket').all();
    const own = rows.find((row) => row.lane === visitor.lane);
    expect(own?.hash).not.toBe(ticket);
    expect(Number(own?.expires_at) - Date.now()).toBeLessThanOrEqual(60_000);
    directory
      .prepare('UPDATE ticket SET expires_at = ? WHERE lane = ?')
      .run(Date.now() - 1, visitor.lane);
    expect(await open(visitor, ticket)).toBeNull();

    const late = await ticketOf(visitor);
    directory.prepare('UPDATE lane SET revoked_at = ? WHERE id = ?').run(Date.now(), visitor.lane);
    expect(await open(visitor, late)).toBeNull();
    expect((await visitor.ask('POST', '/v1/live', { lane: visitor.lane })).status).toBe(403);
    directory.close();
  });
});
