import { expect, test } from 'vitest';
import { aboutQueries, historyQuery } from '../../../../api/organisation/desk/history.ts';
import type { Actor } from '../../../../schema/actor.ts';
import { limits } from '../../../../schema/limits.ts';
import { atDesk } from '../../../fixtures/at-desk.ts';
import { concernWithAll, isTold } from '../../../fixtures/concerns.ts';
import { NOW } from '../../../fixtures/core.ts';
import { people } from '../../../fixtures/people.ts';
import { photoOf } from '../../../fixtures/pictures.ts';
import { planOf, wholeReads } from '../../../fixtures/plans.ts';

function withHistory() {
  const desk = atDesk();
  const history = (id: string, who: Actor = desk.fatma) =>
    desk.core.desk.history(who, { lane: who.lane, id })?.lines;
  const reads = () =>
    desk.core.auditPage(null).lines.filter(({ action }) => action === 'concern.read');
  return { ...desk, history, reads };
}

test('says who did what and when', () => {
  const { find, act, about, patch, fatma, guest, samira, setNow, history } = withHistory();
  const [id, other] = [find(guest), find()];
  setNow(NOW + 1_000);
  const note = act(samira, 'note.create', { ...about(id), text: 'Bij nummer 4' });
  setNow(NOW + 2_000);
  const label = act(fatma, 'label.create', { ...about(id), name: 'vaak' });
  act(fatma, 'label.create', { ...about(other), name: 'zelden' });
  setNow(NOW + 3_000);
  const seen = patch(id, { status: 'seen' });
  const gone = act(fatma, 'label.delete', {}, label);
  const at = (ms: number) => NOW + ms;
  expect(history(id)).toMatchObject([
    { mid: id, e: id, at: at(0), by: guest.lane, t: 'observation.create' },
    { mid: note, e: note, at: at(1_000), by: 'samira', set: { text: 'Bij nummer 4' } },
    { mid: label, e: label, at: at(2_000), by: 'fatma', set: { name: 'vaak' } },
    { mid: seen, e: id, at: at(3_000), by: 'fatma', set: { status: 'seen' } },
    { mid: gone, e: label, at: at(3_000), by: 'fatma', t: 'label.delete' },
  ]);
});

test('leaves out what was not accepted, and of two edits at once what did not come to be', () => {
  const { find, say, patch, fatma, samira, history, pull } = withHistory();
  const id = find();
  say(samira, { t: 'observation.patch', e: id, set: { status: 'done' }, base: { status: id } });
  patch(id, { laterUntil: '2026-12-01' });
  const set = { laterUntil: '2026-12-24', judgement: 'good' };
  const late = say(fatma, { t: 'observation.patch', e: id, set, base: { judgement: id } });
  expect(late.result.s).toBe('merged');
  expect(history(id)?.map((line) => line.set)).toEqual([
    expect.objectContaining({ category: 'litter' }),
    { laterUntil: '2026-12-01' },
    { judgement: 'good' },
  ]);
  const [conflict] = pull(fatma, 'office').filter(({ kind }) => kind === 'conflict');
  const base = { laterUntil: history(id)?.[1]?.mid ?? null };
  const about = { kind: 'observation', id };
  const choice = { t: 'conflict.resolve', e: conflict?.id ?? '', set: { use: true, about }, base };
  expect(say(fatma, choice).result.s).toBe('ok');
  expect(history(id)?.at(-1)).toMatchObject({ t: 'conflict.resolve', set: { use: true } });
});

test('of before it was kept who worked on a lane, names the lane, for the directory to say', () => {
  const { find, guest, storage, history } = withHistory();
  const id = find(guest);
  storage.sql.exec('UPDATE lane SET maker = NULL');
  expect(history(id)).toMatchObject([{ mid: id, by: null, lane: guest.lane }]);
});

test('does not count as a deed that the bytes of a photo came in', () => {
  const { find, act, samira, core, history } = withHistory();
  const id = find();
  const photo = act(samira, 'attachment.create', photoOf({ kind: 'observation', id }));
  expect(core.markStored(photo, 'full', true)).toBe(true);
  expect(history(id)?.map(({ t }) => t)).toEqual(['observation.create', 'attachment.create']);
});

test('of what was told at home leaves a line for who reads it and did not write it down', () => {
  const { samira, fatma, walk, history, reads, find, ...desk } = withHistory();
  const { concern } = concernWithAll(desk, samira, walk);
  const before = reads().length;
  expect(isTold(JSON.stringify(history(concern)))).toBe(true);
  expect(reads()).toHaveLength(before + 1);
  expect(reads()[0]).toMatchObject({ actor: 'fatma', target: concern, detail: { rows: 1 } });
  expect(isTold(JSON.stringify(reads()))).toBe(false);
  history(concern, people.reviewer({ person: 'samira' }));
  history(find());
  expect(reads()).toHaveLength(before + 1);
});

test('has nothing of what was erased, and does not know what never was', () => {
  const { samira, walk, history, reads, core, ...desk } = withHistory();
  const { concern, note } = concernWithAll(desk, samira, walk);
  core.erase(concern, 'lotte');
  const before = reads().length;
  expect(history(concern)).toEqual([]);
  expect(reads()).toHaveLength(before);
  expect(history(note)).toBeUndefined();
  expect(history('01900000-0000-7000-8000-000000000000')).toBeUndefined();
});

test('is of the newest when it is very long', () => {
  const { find, make, push, fatma, walk, about, history } = withHistory();
  const id = find();
  const some = Array.from({ length: limits.historyLines + 5 }, (_, i) =>
    make(fatma, { t: 'comment.create', walk, set: { ...about(id), text: `${i}` } }),
  );
  push(fatma, ...some);
  expect(history(id)).toHaveLength(limits.historyLines);
  expect(history(id)?.at(-1)?.set.text).toBe(`${limits.historyLines + 4}`);
});

test('reads by an index, never the whole journal', () => {
  const { storage } = withHistory();
  for (const query of [historyQuery, ...aboutQueries])
    expect(wholeReads(planOf(storage.db, query)), query).toEqual([]);
});
