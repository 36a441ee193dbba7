import { expect, test } from 'vitest';
import { answerAsk } from '../../../../web/review/finder/answer-asks.ts';
import { entryReader } from '../../../../web/review/finder/entries-of.ts';
import { FindIndex } from '../../../../web/review/finder/find-index.ts';
import { type FinderPort, openFinder } from '../../../../web/review/finder/open-finder.ts';
import type { LaneViewModel, SeenRow } from '../../../../web/sync/device.ts';
import { seenRow, spot } from '../../seen-rows.ts';
import { entry, facts } from './made-entries.ts';

/** The worker's own work, in this thread. */
function inThread(): FinderPort {
  const index = new FindIndex();
  const port: FinderPort = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      if (message.is === 'read') return;
      const answer = answerAsk(index, structuredClone(message));
      if (answer) queueMicrotask(() => port.onmessage?.({ data: answer } as MessageEvent));
    },
    terminate() {},
  };
  return port;
}

const all = { filter: {}, sort: 'oldest', from: 0, count: 9, keep: null } as const;

const viewOf = (rows: readonly SeenRow[]): LaneViewModel => ({
  rows: new Map(rows.map((row) => [row.id, row])),
  list: (kind) => rows.filter((row) => row.kind === kind && !row.isDeleted),
  byId: (id) => rows.find((row) => row.id === id),
});

test('says that answers may have changed, and answers with what was just told', async () => {
  const finder = openFinder(inThread);
  finder.facts(facts);
  const before = finder.version.value;
  finder.overlay([entry('a'), entry('b')], []);
  expect(finder.version.value).toBeGreaterThan(before);
  expect(await finder.list(all)).toMatchObject({ total: 2, all: 2 });
  finder.overlay([], ['a']);
  expect((await finder.list(all)).entries.map(({ id }) => id)).toEqual(['b']);
  expect(await finder.byId(['a', 'b'])).toHaveLength(1);
});

test('leaves nobody waiting when it closes', async () => {
  const finder = openFinder(inThread);
  const asked = finder.list(all);
  finder.close();
  await expect(asked).rejects.toThrow();
  await expect(finder.list(all)).rejects.toThrow();
});

test('tells of a view only what is different from the time before', () => {
  const read = entryReader();
  const find = seenRow('observation', { category: 'litter', position: spot, status: 'new' });
  const other = seenRow('observation', { category: 'broken', position: spot, status: 'new' });
  expect(read(viewOf([find, other])).changed).toHaveLength(2);
  expect(read(viewOf([find, other]))).toEqual({ changed: [], removed: [], left: [] });
  const note = seenRow('note', { about: { kind: 'observation', id: find.id }, text: 'bij nr 4' });
  const withNote = read(viewOf([find, other, note]));
  expect(withNote.changed).toMatchObject([{ id: find.id, words: 'bij nr 4' }]);
  const gone = { ...other, isDeleted: true };
  expect(read(viewOf([find, gone, note]))).toEqual({ changed: [], removed: [other.id], left: [] });
});

test('knows what a child said from what an adult said', () => {
  const child = seenRow('participant', { role: 'child', avatar: 'fox' }, { by: 'root-of-fox' });
  const set = { category: 'litter', position: spot, status: 'new' };
  const find = seenRow('observation', set, { by: 'root-of-fox' });
  const other = seenRow('observation', set);
  const { changed } = entryReader()(viewOf([child, find, other]));
  expect(changed.map(({ voice }) => voice)).toEqual(['child', 'adult']);
});
