import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../../../schema/entities/row.ts';
import type { PullBody, PushBody } from '../../../../schema/protocol.ts';
import type { KidPhone } from '../../../../web/kid/kid-phone.ts';
import { openKidPhone } from '../../../../web/kid/kid-phone.ts';
import { type OwnDeps, ownRound } from '../../../../web/kid/own/own-round.ts';
import { openCaptureDatabase } from '../../../../web/store/capture-database.ts';
import { idbCapture } from '../../../../web/store/capture-idb.ts';
import { type KidBox, openKidBox } from '../../../../web/store/kid-box.ts';
import { noSealer } from '../../../../web/store/kid-work.ts';
import type { Api, Failure } from '../../../../web/sync/api.ts';
import { newJoin } from '../../../../web/sync/new-lane.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const walk = '0199d000-0000-7000-8000-000000000001';
const here = { lat: 52.08423, lng: 5.07154, accuracy: 6 };

let phone: KidPhone;
let box: KidBox;
let deps: OwnDeps;
let pushed: PushBody[];
let pulled: PullBody[];
let asked: unknown[];
let rows: Row[];
/** What the server says to who asks to be let in. */
let refusal: Failure | null;

const answerRow = (id: string, find: string, more: Partial<Row> = {}): Row => ({
  kind: 'answer',
  id,
  seq: 5,
  walk,
  audience: 'walk',
  by: 'office',
  at: 2,
  isDeleted: false,
  set: {
    about: { kind: 'observation', id: find },
    childPicture: 'mended',
    text: 'Het is gemaakt!',
  },
  from: {},
  ...more,
});

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  pushed = [];
  pulled = [];
  asked = [];
  rows = [];
  refusal = null;
  const store = idbCapture(await openCaptureDatabase(), noSealer);
  const { lane, work } = newJoin({ avatar: 'fox', code: 'K7Q4PX' }, { nowMs: 1_000, random });
  await store.add(lane, work);
  box = await openKidBox();
  const lock = { lane: lane.id, animal: 'fox', isOwn: true, fromN: 1, at: 1 } as const;
  const opened = await openKidPhone(lock);
  if (!opened) throw new Error('no lane');
  phone = opened;
  const organisation = { slug: 'rozenbuurt', name: 'Rozenbuurt' };
  const api = {
    openLane: async ({ lane: id }) =>
      refusal ?? { organisation, walk, person: null, role: 'child', maker: id },
    push: async (_token, body) => {
      pushed.push(body);
      const last = body.muts.at(-1)?.n ?? 0;
      return {
        epoch: 1,
        ack: last,
        head: last,
        r: body.muts.map(({ n }) => ({ n, s: 'ok', seq: n })),
      };
    },
    pull: async (body) => {
      pulled.push(body);
      const scopes = body.scopes.map(({ s, c }) => {
        const fresh = rows.filter(({ seq }) => seq > c);
        return { s, from: c, to: 9, rows: fresh, gone: [], more: false };
      });
      // A server that has what was handed in.
      return { epoch: 1, head: 9, scopes, refused: [], made: body.made !== undefined };
    },
  } as Partial<Api> as Api;
  const askGround: OwnDeps['askGround'] = async (id, at) => {
    asked.push([id, at]);
    return { centre: [at.lat, at.lng], shapes: [] };
  };
  deps = { phone, store, box, api, random, askGround };
});

test('hands in what the child found, and reads nothing but what is for that child', async () => {
  await phone.standsAt(here);
  await phone.found('bad', 'dirty');
  expect(await ownRound(deps)).toBe(true);
  const sent = pushed.flatMap(({ muts }) => muts.map(({ t }) => t));
  expect(sent).toEqual(['participant.create', 'observation.create']);
  expect(new Set(pulled.flatMap(({ scopes }) => scopes.map(({ s }) => s)))).toEqual(
    new Set([`kid:${walk}`]),
  );
});

test('brings an answer to the child once, and leaves it as seen as it was', async () => {
  await phone.standsAt(here);
  const find = await phone.found('bad', 'broken');
  rows = [answerRow('a', find)];
  await ownRound(deps);
  const [first] = phone.answers.value;
  expect(first).toMatchObject({ find, picture: 'mended', text: 'Het is gemaakt!', isSeen: false });
  if (first) await phone.hasSeen(first);
  await ownRound(deps);
  expect(pulled.at(-1)?.scopes).toEqual([{ s: `kid:${walk}`, c: 9 }]);
  expect(phone.answers.value).toMatchObject([{ isSeen: true }]);
  // Said again in other words it is news.
  rows = [answerRow('a', find, { seq: 12, set: { ...rows[0]?.set, text: 'Nu echt gemaakt!' } })];
  await ownRound(deps);
  expect(phone.answers.value).toMatchObject([{ text: 'Nu echt gemaakt!', isSeen: false }]);
  rows = [answerRow('a', find, { seq: 13, isDeleted: true })];
  await ownRound(deps);
  expect(phone.answers.value).toEqual([]);
});

test('keeps nothing else of what a server might say', async () => {
  rows = [{ ...answerRow('n', 'x'), kind: 'note', set: { text: 'geheim' } }];
  await ownRound(deps);
  const kept = await Promise.all([box.answers(), box.things(), box.waiting()]);
  expect(kept.flat()).toEqual([]);
});

test('asks for the streets around once, and tells only about where that is', async () => {
  await phone.standsAt(here);
  await ownRound(deps);
  await ownRound(deps);
  expect(asked).toEqual([[phone.lock.lane, { lat: 52.084, lng: 5.072 }]]);
  expect(phone.ground.value?.centre).toEqual([52.084, 5.072]);
  await phone.standsAt({ ...here, lat: 52.09 });
  await ownRound(deps);
  expect(asked).toHaveLength(2);
});

test.each([
  { problem: 'unknown_code' },
  { problem: 'not_allowed' },
  { unreachable: true },
] as const)('stays calm when it is not let in, and the finds stay: %o', async (why) => {
  refusal = why as Failure;
  await phone.standsAt(here);
  await phone.found('good', 'play');
  expect(await ownRound(deps)).toBe(false);
  expect(phone.finds.value).toHaveLength(1);
  expect([pushed, pulled, asked]).toEqual([[], [], []]);
  // Known after all: everything goes along.
  refusal = null;
  expect(await ownRound(deps)).toBe(true);
  expect(pushed.flatMap(({ muts }) => muts)).toHaveLength(2);
});

test('does nothing on a lane that is a grown-up’s', async () => {
  await deps.store.change(phone.lock.lane, (lane) => ({ ...lane, role: 'walker' as never }));
  expect(await ownRound(deps)).toBe(false);
  expect([pushed, pulled, asked]).toEqual([[], [], []]);
  expect(phone.finds.value).toEqual([]);
});
