import { expect, test } from 'vitest';
import { aboutFind } from '../../../web/text/about-find.ts';
import { findsOf, openConflicts, readFind } from '../../../web/text/finds.ts';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

test('finds in the street and concerns come newest first, without the removed ones', () => {
  const old = seenRow('observation', { category: 'litter', position: spot }, { at: 1 });
  const fresh = seenRow('concern', { category: 'mould', position: spot }, { at: 2 });
  const gone = seenRow('observation', { category: 'litter', position: spot }, { isDeleted: true });
  expect(findsOf(viewOver([old, fresh, gone])).map(({ id }) => id)).toEqual([fresh.id, old.id]);
});

test('a find without a place or of an unknown kind is not drawn', () => {
  expect(readFind(seenRow('observation', { category: 'litter' }))).toBeNull();
  expect(readFind(seenRow('observation', { category: 'volcano', position: spot }))).toBeNull();
});

test('notes belong to their find only', () => {
  const mine = seenRow('note', { about: { kind: 'observation', id: 'a' }, text: 'x' });
  const other = seenRow('note', { about: { kind: 'observation', id: 'b' }, text: 'y' });
  expect(aboutFind(viewOver([mine, other]), 'note', 'a')).toEqual([mine]);
});

test('a follow-up hangs on everything that it is about, also when that is not the first', () => {
  const about = { kind: 'observation', id: 'a' };
  const visit = seenRow('follow_up', { about, also: [{ kind: 'concern', id: 'b' }] });
  const old = seenRow('follow_up', { about });
  expect(aboutFind(viewOver([visit, old]), 'follow_up', 'a')).toEqual([visit, old]);
  expect(aboutFind(viewOver([visit, old]), 'follow_up', 'b')).toEqual([visit]);
});

test('a conflict asks for a choice until somebody chose', () => {
  const about = { kind: 'observation', id: 'a' };
  const open = seenRow('conflict', { about, field: 'judgement', isResolved: false });
  const closed = seenRow('conflict', { about, field: 'judgement', isResolved: true });
  expect(openConflicts(viewOver([open, closed]), 'a')).toEqual([open]);
});
