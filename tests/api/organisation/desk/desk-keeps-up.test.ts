import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Kind, Row } from '../../../../schema/entities/row.ts';
import { limits } from '../../../../schema/limits.ts';
import { PROTOCOL_VERSION } from '../../../../schema/protocol.ts';
import type { IndexLine } from '../../../../schema/review-desk.ts';
import { atDesk } from '../../../fixtures/at-desk.ts';
import { here, kidSays, NOW } from '../../../fixtures/core.ts';
import { photoOf } from '../../../fixtures/pictures.ts';

const DAY_MS = 24 * 3_600_000;
const on = '2026-11-23';
const hanging = ['note', 'attachment', 'answer', 'label', 'comment', 'handover'];
const deeds = fc.array(
  fc.record({ act: fc.nat(99), target: fc.nat(99), days: fc.nat(6), looks: fc.boolean() }),
  { minLength: 5, maxLength: 60 },
);
type Deeds = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

/** A desk that looks now and then, while all sorts of things happen in the course of weeks. */
function play(list: Deeds) {
  const desk = atDesk();
  const { say, fatma, samira, child, walk, about, index, setNow } = desk;
  const known = new Map<string, IndexLine>();
  let head = 0;
  const look = () => {
    const since = index(head);
    for (const line of since.lines) known.set(line[0], line);
    for (const id of since.gone) known.delete(id);
    head = since.head;
  };
  const all = () => desk.pull(fatma, 'office');
  let now = NOW - 60 * DAY_MS;
  setNow(now);
  const old = [desk.find(), desk.find(), desk.find()];
  for (const id of old) desk.act(samira, 'note.create', { ...about(id), text: 'van vroeger' });
  for (const id of old.slice(1)) desk.close(id);
  for (const { act, target, days, looks } of list) {
    now += days * DAY_MS;
    setNow(now);
    const rows = all();
    const pick = (wanted: (kind: Kind) => boolean) => {
      const some = rows.filter(({ kind }) => wanted(kind));
      return some[target % some.length];
    };
    const find = pick((kind) => kind === 'observation');
    const other = pick((kind) => hanging.includes(kind));
    const its = find ? about(find.id) : {};
    const change = (row: Row | undefined, verb: string, set = {}) => {
      const base = Object.fromEntries(
        Object.keys(set).map((name) => [name, row?.from[name] ?? null]),
      );
      return row && say(fatma, { t: `${row.kind}.${verb}`, e: row.id, set, base });
    };
    const make = (kind: string, set: object) =>
      find && say(fatma, { t: `${kind}.create`, walk, set: { ...its, ...set } });
    const pin = { t: 'observation.create', walk, set: { category: 'litter', position: here } };
    const acts: (() => unknown)[] = [
      () => say(samira, pin),
      () => say(child, { ...pin, set: { ...pin.set, ...kidSays } }),
      () => make('note', { text: `nummer ${target}` }),
      () => make('label', { name: `label ${target}` }),
      () => make('comment', { text: 'ik bel' }),
      () => make('answer', { how: 'app', on, text: 'dank' }),
      () => make('answer', { how: 'app', on, text: 'dank', childPicture: 'seen' }),
      () => change(find, 'patch', { judgement: target % 2 ? 'good' : 'bad' }),
      () => make('handover', { to: 'police', text: 'kijk', on }),
      () => find && make('attachment', photoOf({ kind: 'observation', id: find.id })),
      () => change(find, 'patch', { status: 'seen' }),
      () => change(find, 'patch', { status: 'not_ours', notOursWhy: 'nee' }),
      () => change(find, 'patch', { status: 'new' }),
      () => change(find, 'patch', { duplicateOf: pick((kind) => kind === 'observation')?.id }),
      () => change(find, 'patch', { assignee: { kind: 'member', id: 'fatma' } }),
      () => change(find, target % 3 ? 'restore' : 'delete'),
      () => change(other, target % 3 ? 'delete' : 'restore'),
      () => desk.told('KANARIE'),
    ];
    acts[act % acts.length]?.();
    if (looks) look();
  }
  look();
  now = Math.max(now, NOW);
  setNow(now);
  return { ...desk, known, rows: all(), now };
}

it('knows after each look the same as a desk that reads everything', () => {
  let lines = 0;
  fc.assert(
    fc.property(deeds, (list) => {
      const { index, known, storage } = play(list);
      const whole = index().lines;
      lines += whole.length;
      expect([...known.values()].toSorted((one, two) => one[1] - two[1])).toEqual(whole);
      storage.close();
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(lines, 'there was something to know').toBeGreaterThan(100);
}, 60_000);

it('begins with all that is open or changed lately, whole, and with nothing else', () => {
  let left = 0;
  fc.assert(
    fc.property(deeds, (list) => {
      const { core, fatma, rows, storage, now } = play(list);
      const scopes = [{ s: 'office', c: 0, fresh: true as const }];
      const body = { v: PROTOCOL_VERSION, lane: fatma.lane, epoch: 1, scopes };
      const journal = storage.sql.exec('SELECT seq, received_at AS at FROM journal').toArray();
      // One mutation may change several rows, of which the journal has the last number; another changes nothing.
      const changedAt = ({ seq }: Row) =>
        Math.min(
          now,
          ...journal.filter((one) => Number(one.seq) >= seq).map((one) => Number(one.at)),
        );
      const since = now - (now % DAY_MS) - limits.deskWholeMs;
      const isRecent = (row: Row) => changedAt(row) >= since;
      const isWhole = (row: Row) =>
        isRecent(row) || !(row.isDeleted || ['done', 'not_ours'].includes(String(row.set.status)));
      const whole = new Set(
        rows.filter((row) => row.kind === 'observation' && isWhole(row)).map(({ id }) => id),
      );
      const comes = (row: Row) => {
        if (row.kind === 'observation') return whole.has(row.id);
        const about = row.set.about as { id: string } | undefined;
        return !hanging.includes(row.kind) || isRecent(row) || whole.has(about?.id ?? '');
      };
      left += rows.filter((row) => !comes(row)).length;
      expect(core.pull(fatma, body).scopes[0]?.rows).toEqual(rows.filter(comes));
      storage.close();
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(left, 'something was left to the index').toBeGreaterThan(20);
}, 60_000);
