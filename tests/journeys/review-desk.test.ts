import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { FindsAnswer, HistoryAnswer, IndexAnswer } from '../../schema/review-desk.ts';
import { fine, problem } from '../fixtures/answers.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { guestOn, mutation, pushFind, signedIn } from '../fixtures/walking.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 180_000);
afterAll(() => server?.stop());

const ask = (who: Visitor, what: string, more: object) =>
  who.ask('POST', `/v1/review/${what}`, { lane: who.lane, ...more });

it('shows the desk a find of a guest in a line, then whole, and who did what with it', async () => {
  const guest = await guestOn(server.url, DEMO_CODE);
  const { mid } = await pushFind(guest, 1);
  const fatma = await signedIn(server.url, 'fatma');
  await fine(fatma.open({ by: 'organisation', slug: DEMO_SLUG }));
  const index = (from: number, epoch: number) =>
    fine<IndexAnswer>(ask(fatma, 'index', { epoch, from, after: 0 }));
  const all = await index(0, 0);
  expect(all.lines.find(([id]) => id === mid)?.slice(2, 6)).toEqual([
    'litter',
    'new',
    52.084,
    5.071,
  ]);

  const set = { about: { kind: 'observation', id: mid }, name: 'vaak' };
  const label = mutation(1, 'label.create', set);
  await fine(fatma.push([label]));
  const since = await index(all.head, all.epoch);
  expect(since.lines.map(([id, , , , , , , , , , , , , , labels]) => [id, labels])).toEqual([
    [mid, ['vaak']],
  ]);

  const { rows } = await fine<FindsAnswer>(ask(fatma, 'finds', { ids: [mid] }));
  expect(rows.map(({ id, kind }) => [kind, id])).toEqual([
    ['observation', mid],
    ['label', label.mid],
  ]);
  const { lines } = await fine<HistoryAnswer>(ask(fatma, 'history', { id: mid }));
  expect(lines.map(({ by, t, e }) => [by, t, e])).toEqual([
    [guest.lane, 'observation.create', mid],
    ['fatma', 'label.create', label.mid],
  ]);
  expect(lines[0]).not.toHaveProperty('lane');
});

it('is closed to who does not work in the office', async () => {
  const guest = await guestOn(server.url, DEMO_CODE);
  const { mid } = await pushFind(guest, 1);
  const jan = await signedIn(server.url, 'jan');
  await fine(jan.open({ by: 'organisation', slug: DEMO_SLUG }));
  const fatma = await signedIn(server.url, 'fatma');
  await fine(fatma.open({ by: 'organisation', slug: DEMO_SLUG }));
  const asked = {
    index: { epoch: 0, from: 0, after: 0 },
    finds: { ids: [mid] },
    history: { id: mid },
  };
  for (const [what, more] of Object.entries(asked)) {
    expect(await problem(ask(new Visitor(server.url), what, more))).toBe('no_credential');
    for (const who of [guest, jan]) {
      expect(await problem(ask(who, what, more))).toBe('not_allowed');
      expect(await problem(ask(who, what, { ...more, lane: fatma.lane }))).toBe('not_found');
    }
  }
});

it('does not know a find that never was', async () => {
  const fatma = await signedIn(server.url, 'fatma');
  await fine(fatma.open({ by: 'organisation', slug: DEMO_SLUG }));
  const id = '01900000-0000-7000-8000-000000000000';
  expect(await problem(ask(fatma, 'history', { id }))).toBe('not_found');
  expect((await fine<FindsAnswer>(ask(fatma, 'finds', { ids: [id] }))).rows).toEqual([]);
});
