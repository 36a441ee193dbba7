import { expect, test } from 'vitest';
import {
  anyQuery,
  onWholeQuery,
  openFindsQuery,
  recentQuery,
} from '../../../../api/organisation/desk/desk-feed.ts';
import { hangingKinds } from '../../../../api/organisation/desk/street.ts';
import type { Actor } from '../../../../schema/actor.ts';
import type { Row } from '../../../../schema/entities/row.ts';
import { limits } from '../../../../schema/limits.ts';
import { PROTOCOL_VERSION } from '../../../../schema/protocol.ts';
import { atDesk } from '../../../fixtures/at-desk.ts';
import { here, NOW } from '../../../fixtures/core.ts';
import { people } from '../../../fixtures/people.ts';
import { planOf, wholeReads } from '../../../fixtures/plans.ts';

const LONG_AGO = NOW - limits.deskWholeMs - 2 * 24 * 3_600_000;

/** Somebody begins at the desk now; things happened long ago and lately. */
function beginning() {
  const desk = atDesk();
  const begin = (who: Actor = desk.fatma, scope = 'office', isFresh = true) => {
    const rows: Row[] = [];
    for (let [cursor, more] = [0, true]; more; ) {
      const asked = { s: scope, c: cursor, ...(isFresh && { fresh: true as const }) };
      const body = { v: PROTOCOL_VERSION, lane: who.lane, epoch: 1, scopes: [asked] };
      const page = desk.core.pull(who, body).scopes[0];
      if (!page) throw new Error('The scope was refused');
      rows.push(...(page.rows as Row[]));
      ({ to: cursor, more } = page);
    }
    return rows;
  };
  const noted = (id: string) =>
    desk.act(desk.samira, 'note.create', { ...desk.about(id), text: 'Bij nummer 4' });
  return { ...desk, begin, noted };
}
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

test('a desk that begins gets whole what is open and what changed this month', () => {
  const { find, noted, close, patch, begin, setNow, told, walk } = beginning();
  setNow(LONG_AGO);
  const [open, over, reopened, overLately] = [find(), find(), find(), find()];
  const notes = [open, over, reopened, overLately].map(noted);
  const merged = find();
  const home = told('KANARIE');
  for (const id of [over, reopened]) close(id);
  patch(merged, { duplicateOf: over });
  setNow(NOW);
  patch(reopened, { status: 'new' });
  close(overLately);
  const [fresh, lateNote] = [find(), noted(over)];
  const rows = begin();
  const seen = new Set(idsOf(rows));
  for (const id of [walk, open, reopened, overLately, merged, fresh, lateNote, notes[0]])
    expect(seen).toContain(id);
  expect(seen).toContain(notes[2]);
  expect(seen).toContain(notes[3]);
  for (const id of [over, notes[1], home]) expect(seen).not.toContain(id);
  expect(seen.size, 'each once').toBe(rows.length);
});

test('what is not about a find in the street comes as it always did', () => {
  const { find, act, about, close, begin, setNow, fatma, walk, told } = beginning();
  setNow(LONG_AGO);
  const over = find();
  const task = act(fatma, 'follow_up.create', { ...about(over), task: 'Kijken', owner: 'Jan' });
  close(over);
  told('nat');
  setNow(NOW);
  expect(idsOf(begin())).toContain(task);
  expect(begin(fatma, 'concerns')).toEqual(begin(fatma, 'concerns', false));
  const onWalk = people.reviewer({ walk });
  expect(begin(onWalk, `walk:${walk}`)).toEqual(begin(onWalk, `walk:${walk}`, false));
  expect(idsOf(begin(fatma, 'office', false))).toContain(over);
});

test('comes in change order, in pages that end, and skips nothing', () => {
  const { walk, samira, make, push, setNow, find, noted, close, begin, about } = beginning();
  setNow(LONG_AGO);
  const over = [find(), find()];
  for (const id of over) close(id);
  const some = (n: number) => {
    const all = Array.from({ length: n }).flatMap(() => {
      const one = make(samira, {
        t: 'observation.create',
        walk,
        set: { category: 'litter', position: here },
      });
      const note = { t: 'note.create', walk, set: { ...about(one.mid), text: 'x' } };
      return [one, make(samira, note)];
    });
    push(samira, ...all);
    return all.map(({ mid }) => mid);
  };
  const long = some(limits.freshRows / 2 + 200);
  setNow(NOW);
  const late = [...some(700), noted(over[0] ?? '')];
  const rows = begin();
  const seqs = rows.map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((one, two) => one - two));
  const ofStreet = rows.filter(({ kind }) => kind === 'observation' || kind === 'note');
  expect(idsOf(ofStreet)).toEqual([...long, ...late]);
});

test('a desk that was away gets all that changed, of long ago too', () => {
  const { find, close, setNow, pull, fatma } = beginning();
  setNow(LONG_AGO);
  const before = pull(fatma, 'office').at(-1)?.seq ?? 0;
  const over = find();
  close(over);
  setNow(NOW);
  expect(idsOf(pull(fatma, 'office', before))).toContain(over);
});

test('a desk that begins reads in pages of its own, and nobody else', () => {
  const { walk, samira, fatma, make, push, core } = beginning();
  const litter = { t: 'observation.create', walk, set: { category: 'litter', position: here } };
  push(samira, ...Array.from({ length: limits.freshRows + 200 }, () => make(samira, litter)));
  const firstPage = (who: Actor, s: string, isFresh: boolean) => {
    const scopes = [{ s, c: 0, ...(isFresh && { fresh: true as const }) }];
    const page = core.pull(who, { v: PROTOCOL_VERSION, lane: who.lane, epoch: 1, scopes })
      .scopes[0];
    return page?.rows.length;
  };
  expect(firstPage(fatma, 'office', true)).toBe(limits.freshRows);
  expect(firstPage(fatma, 'office', false)).toBe(limits.pullRows);
  expect(firstPage(samira, `walk:${walk}`, true)).toBe(limits.pullRows);
});

test('gives who is not of the office nothing more', () => {
  const { core, samira, guest } = beginning();
  for (const { lane, ...who } of [samira, guest]) {
    const scopes = [{ s: 'office', c: 0, fresh: true as const }];
    const body = { v: PROTOCOL_VERSION, lane, epoch: 1, scopes };
    expect(core.pull({ lane, ...who }, body)).toMatchObject({ scopes: [], refused: ['office'] });
  }
});

test('reads by an index: what is open, and from there what hangs on it', () => {
  const { storage } = beginning();
  const onFinds = [anyQuery, onWholeQuery].flatMap((query) => hangingKinds.map(query));
  const queries = [openFindsQuery, recentQuery, ...onFinds];
  for (const query of queries) expect(wholeReads(planOf(storage.db, query)), query).toEqual([]);
  for (const kind of hangingKinds) {
    const plan = planOf(storage.db, onWholeQuery(kind)).join('\n');
    expect(plan).toContain('observation_open');
    expect(plan).toContain(`COVERING INDEX ${kind}_by_about`);
  }
});
