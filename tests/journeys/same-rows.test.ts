import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { openCore } from '../../api/organisation/core.ts';
import { nodeStorage } from '../../api/organisation/node-storage.ts';
import { type Actor, roles } from '../../schema/actor.ts';
import { seeded } from '../../schema/demo/seeded.ts';
import type { Row } from '../../schema/entities/row.ts';
import { newMid } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { PROTOCOL_VERSION, type PullAnswer } from '../../schema/protocol.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 180_000);
afterAll(() => server.stop());

const AT = Date.UTC(2026, 10, 1);
const next = seeded(5);
const mid = () => newMid(AT, (bytes) => bytes.map(() => Math.floor(next() * 256)));

/** A walk with edits, conflicts, a concern, a deletion, odd texts and things the server must hold. */
function mutations(): Mutation[] {
  const muts: Mutation[] = [];
  const say = (
    t: string,
    set: Mutation['set'],
    e?: string,
    base: Mutation['base'] = {},
  ): string => {
    const id = mid();
    muts.push({
      n: muts.length + 1,
      mid: id,
      t,
      sv: 1,
      e: e ?? id,
      walk: e || muts.length === 0 ? null : (muts[0]?.mid ?? null),
      at: AT + muts.length,
      set,
      base,
    });
    return id;
  };
  const walk = say('walk.create', {
    name: 'Zelfde “wandeling” \u2028 é 😀',
    startedAt: AT,
    endsAt: AT + 1000,
  });
  muts[0] = { ...(muts[0] as Mutation), walk };
  for (let count = 0; count < 60; count++) {
    const position = {
      lat: 52 + next() / 10,
      lng: 5 + next() / 10,
      accuracy: next() * 10,
      how: 'gps',
    };
    const find = say('observation.create', { category: 'litter', position });
    if (count % 3 === 0) say('observation.patch', { judgement: 'bad' }, find, { judgement: find });
    if (count % 5 === 0) say('observation.patch', { judgement: 'good' }, find, { judgement: find });
    if (count % 7 === 0) say('observation.delete', {}, find);
    if (count % 11 === 0)
      say('note.create', {
        about: { kind: 'observation', id: find },
        text: 'regel\n\ttwee "aanhaling"',
      });
  }
  say('concern.create', {
    category: 'mould',
    position: { lat: 52, lng: 5, accuracy: null, how: 'hand' },
    words: 'نص و текст',
  });
  say('observation.create', {
    category: 'dragon',
    position: { lat: 52, lng: 5, accuracy: null, how: 'hand' },
  });
  say('find.teleport', {});
  return muts;
}

it('makes byte-equal rows in workerd and on node:sqlite', async () => {
  const desk = new Visitor(server.url);
  await desk.signIn('lotte');
  await desk.open({ by: 'organisation', slug: DEMO_SLUG });
  const scopes = ['office', 'concerns'];
  const before = (await (await desk.pull(scopes)).json()) as PullAnswer;
  const muts = mutations();
  expect((await desk.push(muts)).status).toBe(200);

  const asked = {
    v: PROTOCOL_VERSION,
    lane: desk.lane,
    epoch: before.epoch,
    scopes: scopes.map((s) => ({ s, c: before.head })),
  };
  const real = await (await desk.ask('POST', '/v1/sync/pull', asked)).text();
  const pulled = JSON.parse(real) as PullAnswer;
  const rows = pulled.scopes.flatMap((scope) => scope.rows) as Row[];
  expect(rows.length).toBeGreaterThan(60);

  // Which moment it is, the two cannot agree on by themselves: a held row says when its push came in.
  const moments = new Set(rows.flatMap(({ set }) => set.receivedAt ?? []));
  expect([...moments], 'one push, one moment').toEqual([expect.any(Number)]);
  const storage = nodeStorage();
  let nowMs = Number([...moments][0]);
  const clock = () => nowMs;
  const core = openCore(storage, clock, (bytes) => crypto.getRandomValues(bytes));
  core.adoptEpoch(before.epoch);
  storage.sql.exec(`INSERT INTO meta (key, value) VALUES ('head', ?)`, before.head);
  const role = roles.find((one) => one === 'team-lead') ?? 'guest';
  const actor: Actor = {
    lane: desk.lane,
    root: desk.lane,
    person: 'lotte',
    role,
    walk: null,
    isRevoked: false,
    isLate: false,
  };
  core.push(actor, { v: PROTOCOL_VERSION, lane: desk.lane, muts });
  nowMs = pulled.now;
  expect(real === core.pullText(actor, asked), 'byte for byte').toBe(true);
});
