import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { IndexAnswer, IndexBody, IndexLine } from '../../../../schema/review-desk.ts';
import { FindIndex } from '../../../../web/review/finder/find-index.ts';
import type { ReadAsk } from '../../../../web/review/finder/finder.ts';
import { indexReader } from '../../../../web/review/finder/read-index.ts';
import { idbIndex, openIndexDatabase } from '../../../../web/store/index-idb.ts';

const line = (id: string, seq: number, words = ''): IndexLine => [
  id,
  seq,
  'litter',
  'done',
  52.084,
  5.071,
  1000 + seq,
  null,
  null,
  0,
  null,
  null,
  null,
  words,
  [],
  [],
  0,
  0,
  0,
  null,
];

/** A server with two lines a page, which can be changed, begin anew, and fall silent. */
function server() {
  let lines = [line('a', 1), line('b', 2), line('c', 3)];
  let gone: { id: string; seq: number }[] = [];
  const asked: IndexBody[] = [];
  const state = { epoch: 1, head: 3, isAway: false, cutAfter: Number.POSITIVE_INFINITY };
  const ask = async (body: IndexBody): Promise<IndexAnswer | null> => {
    asked.push(body);
    if (state.isAway || asked.length > state.cutAfter) return null;
    if (body.open) {
      const { epoch, head } = state;
      return { epoch, head, next: null, lines: lines.slice(-1), gone: [] };
    }
    // Numbers of another epoch mean nothing here: whoever keeps asking with them never gets past the first page.
    const { from, after } = body.epoch === state.epoch ? body : { from: 0, after: 0 };
    if (asked.length > 100) throw new Error('Asked without end');
    const all = lines.filter(([, seq]) => seq > Math.max(from, after));
    const page = all.slice(0, 2);
    return {
      epoch: state.epoch,
      head: state.head,
      next: all.length > 2 ? (page.at(-1)?.[1] ?? null) : null,
      lines: page,
      gone: from > 0 ? gone.filter(({ seq }) => seq > from).map(({ id }) => id) : [],
    };
  };
  return {
    ask,
    asked,
    state,
    put(id: string, words: string) {
      state.head += 1;
      lines = [...lines.filter(([known]) => known !== id), line(id, state.head, words)];
    },
    remove(id: string) {
      state.head += 1;
      lines = lines.filter(([known]) => known !== id);
      gone = [...gone, { id, seq: state.head }];
    },
  };
}

let made = 0;
/** A place on the disk; `open` is the desk opening, there. */
function disk(of: ReturnType<typeof server>) {
  const name = `index-${made++}`;
  const store = async () => idbIndex(await openIndexDatabase(name));
  return () => {
    const index = new FindIndex();
    const read = indexReader({ index, store, ask: of.ask, onNews: () => undefined });
    const ask = {
      filter: { show: 'all' },
      sort: 'oldest',
      from: 0,
      count: 99,
      keep: null,
    } as const;
    const all = () => index.list(ask).entries.map(({ id, words }) => id + words);
    return {
      read: (mayAsk: ReadAsk['mayAsk'] = 'all') => read({ lane: 'desk', mayAsk }),
      all,
    };
  };
}

test('reads every find, and has them all the next time without a network', async () => {
  const of = server();
  const open = disk(of);
  const first = open();
  await first.read();
  expect(first.all()).toEqual(['a', 'b', 'c']);
  const next = open();
  await next.read('nothing');
  expect(next.all()).toEqual(['a', 'b', 'c']);
  expect(of.asked).toHaveLength(2);
});

test('has what is open before all that was, and asks for that once', async () => {
  const of = server();
  const open = disk(of);
  const desk = open();
  await desk.read('open');
  await desk.read('open');
  expect(of.asked).toHaveLength(1);
  expect(of.asked[0]?.open).toBe(true);
  expect(desk.all()).toEqual(['c']);
  await desk.read();
  expect(desk.all()).toEqual(['a', 'b', 'c']);
  const next = open();
  await next.read('open');
  expect(of.asked.filter((body) => body.open)).toHaveLength(1);
});

test('asks only for what changed, and keeps that too', async () => {
  const of = server();
  const open = disk(of);
  const desk = open();
  await desk.read();
  of.put('b', ' wet');
  await desk.read();
  of.put('d', '');
  of.remove('a');
  await desk.read();
  expect(desk.all()).toEqual(['c', 'b wet', 'd']);
  expect(of.asked.slice(2).map(({ from }) => from)).toEqual([3, 4]);
  const next = open();
  await next.read('nothing');
  expect(next.all()).toEqual(['c', 'b wet', 'd']);
  await next.read();
  of.put('e', '');
  await next.read();
  const last = open();
  await last.read('nothing');
  expect(last.all()).toEqual(['c', 'b wet', 'd', 'e']);
});

test('begins anew when the server was restored', async () => {
  const of = server();
  const open = disk(of);
  await open().read();
  of.state.epoch = 2;
  of.remove('b');
  const desk = open();
  await desk.read();
  expect(desk.all()).toEqual(['a', 'c']);
  const next = open();
  await next.read('nothing');
  expect(next.all()).toEqual(['a', 'c']);
});

test('shows what it heard before the network went, and reads on when it is back', async () => {
  const of = server();
  const open = disk(of);
  const desk = open();
  of.state.cutAfter = 1;
  await desk.read();
  expect(desk.all()).toEqual(['a', 'b']);
  of.state.cutAfter = Number.POSITIVE_INFINITY;
  await desk.read();
  expect(desk.all()).toEqual(['a', 'b', 'c']);
  of.state.isAway = true;
  of.put('z', '');
  await desk.read();
  expect(desk.all()).toEqual(['a', 'b', 'c']);
});

test('what this device has goes before it, until it is here no more', async () => {
  const of = server();
  const index = new FindIndex();
  const store = async () => idbIndex(await openIndexDatabase(`index-${made++}`));
  const read = indexReader({ index, store, ask: of.ask, onNews: () => undefined });
  await read({ lane: 'desk', mayAsk: 'all' });
  const [own] = index.byId(['b']);
  if (!own) throw new Error('not read');
  index.overlay([{ ...own, words: 'own work' }], ['c']);
  of.put('b', ' of the server');
  of.put('c', '');
  await read({ lane: 'desk', mayAsk: 'all' });
  expect(index.byId(['b', 'c']).map(({ words }) => words)).toEqual(['own work']);
  index.overlay([], [], ['b', 'c']);
  expect(index.byId(['b', 'c']).map(({ words }) => words)).toEqual([' of the server', '']);
});

test('asked while it reads, it goes once more', async () => {
  const of = server();
  const open = disk(of);
  const desk = open();
  const reading = desk.read();
  of.put('late', '');
  void desk.read();
  await reading;
  await expect.poll(desk.all).toContain('late');
});
