import { expect, test } from 'vitest';
import { indexQueries } from '../../../../api/organisation/desk/index-text.ts';
import { limits } from '../../../../schema/limits.ts';
import type { IndexAnswer, IndexLine } from '../../../../schema/review-desk.ts';
import { entryReader } from '../../../../web/review/finder/entries-of.ts';
import type { SeenRow } from '../../../../web/sync/device.ts';
import { atDesk } from '../../../fixtures/at-desk.ts';
import { here } from '../../../fixtures/core.ts';
import { photoOf } from '../../../fixtures/pictures.ts';
import { planOf, wholeReads } from '../../../fixtures/plans.ts';

const idsOf = (lines: readonly IndexLine[]) => lines.map(([id]) => id);
const on = '2026-11-23';
const toChild = { how: 'app', on, text: 'Het is gemaakt!', childPicture: 'mended' };

test('gives one line for each find in the street, and nothing of what was told at home', () => {
  const { find, kidFind, told, act, about, guest, fatma, index, walk } = atDesk();
  const finds = [find(), find(guest), kidFind()];
  const home = told('KANARIE');
  act(fatma, 'note.create', { about: { kind: 'concern', id: home }, text: 'KANARIE' });
  act(fatma, 'label.create', { ...about(finds[0] ?? ''), name: 'vaak' });
  const { lines } = index();
  expect(idsOf(lines)).toEqual(finds);
  expect(JSON.stringify(lines)).not.toMatch(/KANARIE|mould/);
  expect(JSON.stringify(lines)).not.toContain(home);
  expect(lines[0]?.slice(2, 9)).toEqual([
    'litter',
    'new',
    here.lat,
    here.lng,
    lines[0]?.[6],
    walk,
    null,
  ]);
});

test('says in a line what the desk makes of the find when it has it whole', () => {
  const { find, kidFind, act, about, patch, fatma, samira, pull, index } = atDesk();
  const [first, second, third] = [
    find(samira, { position: { ...here, lat: 52.0840004999, lng: 5.07100049 } }),
    kidFind(),
    find(samira, { judgement: 'good' }),
  ];
  const [doubted, heard] = [
    kidFind(samira, { childJudgement: 'bad', childWhy: 'scary' }),
    kidFind(samira, { childJudgement: 'fair' }),
  ];
  act(samira, 'observation.patch', { judgement: 'good' }, doubted);
  act(fatma, 'answer.create', { ...about(doubted), how: 'app', on, text: 'Dank' });
  act(fatma, 'answer.create', { ...about(heard), ...toChild });

  const bare = find(samira, { category: 'broken' });
  act(samira, 'note.create', { ...about(first), text: 'Er ligt een bank' });
  act(fatma, 'note.create', { ...about(first), text: 'bij "nummer 4"' });
  for (const name of ['vaak', 'hoek\\straat'])
    act(fatma, 'label.create', { ...about(first), name });
  act(samira, 'attachment.create', photoOf({ kind: 'observation', id: first }));
  act(fatma, 'answer.create', { ...about(second), how: 'app', on, text: 'Dank' });
  act(fatma, 'handover.create', { ...about(second), to: 'police', text: 'Wil je kijken', on });
  patch(first, { assignee: { kind: 'member', id: 'fatma' }, laterUntil: '2026-12-01' });
  patch(second, { duplicateOf: first });
  patch(third, { assignee: { kind: 'team', id: third }, status: 'seen' });
  const gone = [
    act(fatma, 'label.create', { ...about(third), name: 'weg' }),
    act(fatma, 'handover.create', { ...about(third), to: 'police', text: 'weg', on }),
    act(fatma, 'answer.create', { ...about(third), how: 'app', on, text: 'weg' }),
    act(samira, 'attachment.create', photoOf({ kind: 'observation', id: third })),
  ];
  for (const [i, kind] of ['label', 'handover', 'answer', 'attachment'].entries())
    act(fatma, `${kind}.delete`, {}, gone[i]);

  const rows = pull(fatma, 'office').map((row): SeenRow => ({ ...row, sync: 'in' }));
  const entries = entryReader()({
    rows: new Map(rows.map((row) => [row.id, row])),
    list: (kind) => rows.filter((row) => row.kind === kind && !row.isDeleted),
    byId: (id) => rows.find((row) => row.id === id),
  }).changed;
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  const isSo = (is: boolean) => (is ? 1 : 0);
  const { lines } = index();
  const all = [first, second, third, bare, doubted, heard];
  expect(idsOf(lines).toSorted()).toEqual(all.toSorted());
  expect(entries).toHaveLength(6);
  for (const entry of entries)
    expect(lines).toContainEqual([
      entry.id,
      entry.seq,
      entry.category,
      entry.status,
      round(entry.lat),
      round(entry.lng),
      entry.at,
      entry.walk,
      entry.judgement,
      isSo(entry.voice === 'child'),
      entry.assignee,
      entry.laterUntil,
      entry.duplicateOf,
      entry.words,
      entry.labels,
      [],
      isSo(entry.hasPhoto),
      isSo(entry.isAnswered),
      isSo(entry.isHandedOver),
      entry.adultJudgement,
    ]);
});

test('says of a child’s find what the child thinks of it, and beside that what an adult does', () => {
  const { kidFind, find, patch, child, samira, act, about, fatma, index } = atDesk();
  const own = kidFind(child, { childJudgement: 'bad' });
  const handed = kidFind(samira, { childJudgement: 'good' });
  const unsure = kidFind();
  const adults = find(samira, { judgement: 'bad' });
  for (const [id, judgement] of [
    [own, 'good'],
    [handed, 'fair'],
  ] as const)
    patch(id, { judgement });
  const voices = () =>
    Object.fromEntries(
      index().lines.map((line) => [line[0], { child: line[9], own: line[8], adult: line[19] }]),
    );
  expect(voices()).toEqual({
    [own]: { child: 1, own: 'bad', adult: 'good' },
    [handed]: { child: 1, own: 'good', adult: 'fair' },
    [unsure]: { child: 1, own: null, adult: null },
    [adults]: { child: 0, own: 'bad', adult: null },
  });
  const answered = () => index().lines.flatMap((line) => (line[17] ? line[0] : []));
  act(fatma, 'answer.create', { ...about(own), how: 'app', on, text: 'Voor de ouders' });
  act(fatma, 'answer.create', { ...about(adults), how: 'app', on, text: 'Dank' });
  expect(answered()).toEqual([adults]);
  act(fatma, 'answer.create', { ...about(own), ...toChild });
  expect(answered()).toEqual(expect.arrayContaining([own, adults]));
});

test('knows the find of a child that was made before finds said so themselves', () => {
  const { kidFind, storage, act, about, fatma, index } = atDesk();
  const old = kidFind();
  storage.sql.exec(
    `UPDATE observation SET row = json_set(json_remove(row, '$.set.via', '$.set.childJudgement', '$.set.childWhy'), '$.set.judgement', 'fair')
     WHERE id = ?`,
    old,
  );
  act(fatma, 'answer.create', { ...about(old), how: 'app', on, text: 'Dank' });
  const [line] = index().lines;
  expect([line?.[8], line?.[9], line?.[17], line?.[19]]).toEqual(['fair', 1, 1, null]);
});

test('afterwards gives what changed, or got something to it, and what was removed', () => {
  const { find, act, about, patch, fatma, samira, index } = atDesk();
  const [still, noted, labelled, patched, removed] = [find(), find(), find(), find(), find()];
  const label = act(fatma, 'label.create', { ...about(labelled), name: 'vaak' });
  const { head } = index();
  expect(index(head)).toEqual({ lines: [], gone: [], head });
  act(samira, 'note.create', { ...about(noted), text: 'erbij' });
  act(fatma, 'label.delete', {}, label);
  patch(patched, { status: 'seen' });
  act(samira, 'observation.delete', {}, removed);
  const since = index(head);
  expect(idsOf(since.lines).toSorted()).toEqual([noted, labelled, patched].toSorted());
  expect(since.gone).toEqual([removed]);
  expect(idsOf(index().lines)).not.toContain(removed);
  expect(index().gone).toEqual([]);
  expect(idsOf(index().lines)).toContain(still);
});

test('gives ahead what is open, newest first, so that a desk that begins can start', () => {
  const { find, told, patch, fatma, core } = atDesk();
  const [done, open, seen] = [find(), find(), find()];
  told('KANARIE');
  patch(done, { status: 'seen' });
  patch(done, { status: 'not_ours', notOursWhy: 'Van de gemeente' });
  patch(seen, { status: 'seen' });
  const body = { lane: fatma.lane, epoch: 0, from: 0, after: 0, open: true } as const;
  const { lines, next, gone } = JSON.parse(core.desk.indexText(body)) as IndexAnswer;
  expect(idsOf(lines)).toEqual([seen, open]);
  expect([next, gone]).toEqual([null, []]);
});

test('starts over for a desk that knew the organisation before a restore', () => {
  const { find, core, index } = atDesk();
  const finds = [find(), find()];
  const { head } = index();
  core.adoptEpoch(2);
  expect(idsOf(index(head, 1).lines)).toEqual(finds);
  expect(idsOf(index(head, 2).lines)).toEqual([]);
});

test('comes in pages that end, with every find once', () => {
  const { walk, samira, make, push, index, core, fatma, act, about } = atDesk();
  const set = { category: 'litter', position: here };
  const some = () => make(samira, { t: 'observation.create', walk, set });
  for (let left = limits.indexLines + 10; left > 0; left -= 1_000)
    push(samira, ...Array.from({ length: Math.min(left, 1_000) }, some));
  const { lines, head } = index();
  expect(new Set(idsOf(lines)).size).toBe(limits.indexLines + 10);
  expect(lines).toHaveLength(limits.indexLines + 10);
  const first = JSON.parse(
    core.desk.indexText({ lane: fatma.lane, epoch: 1, from: 0, after: 0 }),
  ) as { lines: unknown[]; next: number };
  expect(first.lines).toHaveLength(limits.indexLines);
  expect(first.next).toBe(lines[limits.indexLines - 1]?.[1]);
  const last = lines[0]?.[0] ?? '';
  act(fatma, 'label.create', { ...about(last), name: 'vaak' });
  expect(idsOf(index(head).lines)).toEqual([last]);
  expect(idsOf(index(1).lines)).toHaveLength(limits.indexLines + 10);
});

test('says the same whether it looks for what changed or walks past all', () => {
  const { find, act, about, fatma, storage, index } = atDesk();
  const finds = [find(), find(), find()];
  const { head } = index();
  act(fatma, 'label.create', { ...about(finds[1] ?? ''), name: 'vaak' });
  act(fatma, 'observation.delete', {}, finds[2]);
  const marks = [0, ...Array.from({ length: 7 }, () => head), 10] as const;
  const { changed, longAway } = indexQueries;
  const found = storage.sql.exec(changed, ...marks).toArray();
  expect(found).toHaveLength(2);
  expect(storage.sql.exec(longAway, ...marks).toArray()).toEqual(found);
});

test('reads by an index, never a whole table', () => {
  const { storage } = atDesk();
  for (const query of Object.values(indexQueries)) {
    const plan = planOf(storage.db, query);
    expect(wholeReads(plan)).toEqual([]);
    for (const kind of ['note', 'label', 'attachment', 'answer', 'handover', 'promise'])
      expect(plan.join('\n')).toMatch(new RegExp(`${kind}_by_about`));
  }
  expect(planOf(storage.db, indexQueries.changed)).toContain('MULTI-INDEX OR');
});
