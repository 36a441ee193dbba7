import { expect, test } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import { historyOf, ownFinds } from '../../../web/walk/find-history.ts';
import { aFind, seenRow, viewOver } from '../seen-rows.ts';

const mid = (at: number) => newMid(at, (bytes) => bytes.fill(at % 251));
/** A find made at 1000 whose fields all come from its making. */
function made(set = {}, from = {}) {
  const id = mid(1000);
  const { row } = aFind(set, { id, at: 1000 });
  const own = Object.fromEntries(Object.keys(row.set).map((name) => [name, id]));
  return { ...row, from: { ...own, ...from } };
}
const about = (row: { kind: string; id: string }) => ({ kind: row.kind, id: row.id });
const deed = (t: string, e: string, at: number, set = {}) => ({ t, e, at, set, mid: mid(at) });
const told = (events: ReturnType<typeof historyOf>) =>
  events.map(({ at, did, who, text }) => [at, did, who, text]);

test('everything done on this device is told in its order, also what was undone again', () => {
  const row = made();
  const deeds = [
    { ...deed('observation.create', row.id, 1000), mid: row.id },
    deed('observation.patch', row.id, 2000, { judgement: 'bad' }),
    deed('observation.patch', row.id, 3000, { judgement: null }),
    deed('observation.patch', row.id, 4000, { category: 'unsafe' }),
    deed('observation.patch', row.id, 5000, { position: { lat: 1, lng: 2 } }),
    deed('note.create', mid(6000), 6000, { about: about(row), text: 'nat' }),
    deed('observation.delete', row.id, 7000),
    deed('observation.restore', row.id, 8000),
    deed('observation.patch', mid(99), 9000, { judgement: 'good' }),
  ];
  expect(told(historyOf(row, viewOver([row]), deeds))).toEqual([
    [1000, 'made', 'me', null],
    [2000, 'judgement', 'me', 'bad'],
    [3000, 'judgement', 'me', null],
    [4000, 'category', 'me', 'unsafe'],
    [5000, 'moved', 'me', null],
    [6000, 'note', 'me', 'nat'],
    [7000, 'removed', 'me', null],
    [8000, 'restored', 'me', null],
  ]);
});

test('what the office and others did is told from what the server sent', () => {
  const row = made(
    { status: 'planned', judgement: 'fair' },
    { status: mid(5000), judgement: mid(3000) },
  );
  const note = seenRow('note', { about: about(row), text: 'ook gezien' }, { at: 4000, by: 'ravi' });
  const plan = seenRow('follow_up', { about: about(row), task: 'Lamp vervangen' }, { at: 6000 });
  plan.by = 'lotte';
  expect(told(historyOf(row, viewOver([row, note, plan]), []))).toEqual([
    [1000, 'made', 'me', null],
    [3000, 'judgement', 'other', 'fair'],
    [4000, 'note', 'other', 'ook gezien'],
    [5000, 'status', 'office', 'planned'],
    [6000, 'planned', 'office', 'Lamp vervangen'],
  ]);
});

test('own finds are the newest first, with those that were removed, and nobody else’s', () => {
  const rows = [
    aFind({}, { id: 'a', at: 1 }).row,
    aFind({}, { id: 'b', at: 2, isDeleted: true }).row,
    aFind({}, { id: 'c', at: 3, by: 'ravi' }).row,
    seenRow('note', {}, { id: 'd', at: 4 }),
  ];
  expect(ownFinds(rows, 'samira').map(({ id }) => id)).toEqual(['b', 'a']);
});

test('what the office said back, and why it is not ours, is there to read', () => {
  const row = made(
    { status: 'not_ours', notOursWhy: 'Van de gemeente.' },
    { status: mid(2000), notOursWhy: mid(2000) },
  );
  const answer = seenRow(
    'answer',
    { about: about(row), how: 'app', on: '2026-11-25', text: 'Dank je wel, gemeld.' },
    { at: 3000, by: 'fatma' },
  );
  const events = told(historyOf(row, viewOver([row, answer]), []));
  expect(events).toContainEqual([2000, 'notOurs', 'office', 'Van de gemeente.']);
  expect(events).toContainEqual([3000, 'answered', 'office', 'Dank je wel, gemeld.']);
});
