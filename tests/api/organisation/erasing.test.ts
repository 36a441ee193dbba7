import { describe, expect, it } from 'vitest';
import { select } from '../../../api/organisation/storage.ts';
import { kinds } from '../../../schema/entities/row.ts';
import { concernWithAll, houseWithWalker, isTold, secrets, told } from '../../fixtures/concerns.ts';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

describe('erasing what a resident told', () => {
  it('lets go of all that was written down about it, everywhere, and leaves a line that it was done', () => {
    const test = houseWithWalker();
    const { concern, receipt, ...about } = concernWithAll(test, test.walker, test.walk);
    expect(isTold(test.everything())).toBe(true);
    expect(test.erase(concern)).toEqual({ rows: 7, photos: 1 });
    expect(isTold(test.everything())).toBe(false);
    expect(test.everything()).not.toContain(receipt);
    for (const id of [concern, ...Object.values(about)]) {
      const row = test.pull(people.reviewer(), 'concerns').find((one) => one.id === id);
      expect(row, 'the feed tells that it is gone').toMatchObject({
        isDeleted: true,
        set: {},
        from: {},
      });
    }
    expect(test.lines('concern.erase')).toMatchObject([
      { actor: 'lotte', target: concern, detail: { rows: 7, photos: 1 } },
    ]);
  });

  it('takes along what was held, what stood in conflict, and what was said of those', () => {
    const test = houseWithWalker();
    const { concern, promise } = concernWithAll(test, test.walker, test.walk);
    const desk = people.reviewer();
    const edit = (e: string, t: string, set: Record<string, unknown>) =>
      test.say(desk, { t, e, set, base: {} }).result.s;
    expect(edit(concern, 'concern.patch', { words: `${secrets.words} twee` })).toBe('merged');
    expect(edit(promise, 'promise.patch', { what: `${secrets.words} drie` })).toBe('merged');
    expect(edit(promise, 'promise.patch', { what: secrets.words, nope: 1 })).toBe('held');
    const heldNote = test.say(test.walker, {
      t: 'note.create',
      walk: test.walk,
      set: { about: { kind: 'concern', id: concern }, text: secrets.words, nope: 1 },
    });
    expect(heldNote.result.s).toBe('held');
    expect(test.erase(concern)?.rows).toBe(11);
    expect(isTold(test.everything())).toBe(false);
  });

  it('goes for a concern that could not be taken in as well', () => {
    const test = houseWithWalker();
    const set = { ...told, mood: 'x' };
    const { mid, result } = test.say(test.walker, { t: 'concern.create', walk: test.walk, set });
    expect(result.s).toBe('held');
    expect(test.erase(mid)).toEqual({ rows: 1, photos: 0 });
    expect(isTold(test.everything())).toBe(false);
  });

  it('twice is harmless, and what never was cannot be erased, nor anything but a concern', () => {
    const test = houseWithWalker();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    test.erase(concern);
    const head = test.core.pull(people.reviewer(), { v: 5, lane: 'x', epoch: 1, scopes: [] }).head;
    expect(test.erase(concern)).toEqual({ rows: 0, photos: 0 });
    expect(test.core.pull(people.reviewer(), { v: 5, lane: 'x', epoch: 1, scopes: [] }).head).toBe(
      head,
    );
    expect(test.lines('concern.erase')).toHaveLength(1);
    const other = concernWithAll(test, test.walker, test.walk);
    expect(test.erase(other.promise)).toBeUndefined();
    expect(test.erase(test.walk)).toBeUndefined();
    expect(test.erase('01900000-0000-7000-8000-000000000000')).toBeUndefined();
  });

  it('leaves the concern beside it whole, and the process that both came from', () => {
    const test = houseWithWalker();
    const one = concernWithAll(test, test.walker, test.walk);
    const other = concernWithAll(test, test.walker, test.walk);
    const set = { name: 'Dak', category: 'mould', complex: 'C1' };
    const cause = test.say(people.reviewer(), { t: 'cause.create', set }).mid;
    for (const { concern } of [one, other])
      test.say(people.reviewer(), {
        t: 'concern.patch',
        e: concern,
        set: { cause },
        base: { cause: concern },
      });
    test.erase(one.concern);
    const rows = test.pull(people.reviewer(), 'concerns');
    expect(rows.find(({ id }) => id === cause)).toMatchObject({ isDeleted: false, set });
    for (const [kind, id] of Object.entries(other))
      if (kind !== 'receipt')
        expect(rows.find((row) => row.id === id)?.isDeleted, kind).toBe(false);
    expect(rows.find(({ id }) => id === other.concern)?.set).toMatchObject({ cause, ...told });
  });

  it('is taken out of work for the neighbours too, which goes on without it; what was made large of it goes', () => {
    const test = houseWithWalker();
    const desk = people.reviewer();
    const one = concernWithAll(test, test.walker, test.walk);
    const other = concernWithAll(test, test.walker, test.walk);
    const about = { kind: 'concern', id: other.concern };
    const also = [{ kind: 'concern', id: one.concern }];
    const say = (t: string, set: Record<string, unknown>, e?: string, base = {}) =>
      test.say(desk, { t, walk: test.walk, set, base, ...(e && { e }) });
    const plan = { about, also, task: 'Strips', owner: 'Sam', before: one.attachment };
    const visit = say('follow_up.create', plan).mid;
    const said = { [one.concern]: one.answer, [other.concern]: other.answer };
    const done = { said, status: 'done' };
    expect(
      say('follow_up.patch', done, visit, { said: visit, status: visit }).result,
    ).toMatchObject({ s: 'ok' });
    // Nobody chose yet between this and what stands.
    expect(say('follow_up.patch', { also: [...also, ...also] }, visit).result.s).toBe('merged');
    expect(say('follow_up.create', { ...plan, nope: 1 }).result.s).toBe('held');
    const page = { about, also, name: 'Tocht', ask: 'Geld', askedOf: 'Gemeente' };
    const large = say('appeal.create', { ...page, code: 'A'.repeat(22) });
    expect(large.result).toMatchObject({ s: 'ok' });

    test.erase(one.concern);
    const rows = ['office', 'concerns'].flatMap((scope) => test.pull(desk, scope));
    const row = (id: string) => rows.find((found) => found.id === id);
    expect(row(visit)).toMatchObject({
      isDeleted: false,
      set: {
        about,
        also: [],
        said: { [other.concern]: other.answer },
        before: null,
        task: 'Strips',
      },
    });
    // In what was made large nobody can tell whose words stand there.
    expect(row(large.mid)).toMatchObject({ isDeleted: true, set: {} });
    const standing = select<{ row: string }>(
      test.storage,
      `SELECT row FROM follow_up UNION ALL SELECT row FROM appeal UNION ALL SELECT row FROM conflict
       UNION ALL SELECT row FROM held UNION ALL SELECT body FROM journal WHERE body IS NOT NULL`,
    ).filter((found) => found.row.includes(one.concern));
    expect(standing, 'nothing names it but the empty rows it left').toEqual([]);
  });

  it('refuses what a phone still sends about it, also about what it makes now, and keeps none of it', () => {
    const test = houseWithWalker();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    test.erase(concern);
    const about = { kind: 'concern', id: concern };
    const say = (t: string, set: Record<string, unknown>, e?: string) =>
      test.say(test.walker, { t, walk: test.walk, set, ...(e && { e }) });
    const promise = say('promise.create', { about, what: secrets.words, dueOn: '2026-12-01' });
    expect(promise.result.s).toBe('erased');
    expect(say('promise.patch', { what: secrets.words }, promise.mid).result.s).toBe('erased');
    expect(say('concern.patch', { words: secrets.words }, concern).result.s).toBe('erased');
    expect(isTold(test.everything())).toBe(false);
  });

  it('tells the guest who wrote it down, and nobody else on the walk', () => {
    const test = houseWithWalker();
    const guest = people.guest(test.walk);
    const set = { category: 'mould', position: here, words: secrets.words };
    const { mid } = test.say(guest, { t: 'concern.create', walk: test.walk, set });
    test.erase(mid);
    const seenBy = (who: typeof guest) =>
      test.pull(who, `walk:${test.walk}`).filter(({ id }) => id === mid);
    expect(seenBy(guest)).toMatchObject([{ isDeleted: true, set: {} }]);
    const other = people.guest(test.walk, { lane: 'x'.repeat(22), root: 'x'.repeat(22) });
    expect(seenBy(other)).toEqual([]);
    expect(seenBy(test.walker)).toEqual([]);
  });

  it('plans that the bytes of photos go at once, and that the directory hears of it', () => {
    const test = houseWithWalker();
    const { concern, attachment, promise } = concernWithAll(test, test.walker, test.walk);
    test.erase(concern);
    const [job] = select<{ payload: string }>(
      test.storage,
      `SELECT payload FROM job WHERE kind = 'erased'`,
    );
    const { ids, photos } = JSON.parse(job?.payload ?? '{}');
    expect(photos).toEqual([attachment]);
    expect(ids).toEqual(expect.arrayContaining([concern, promise, attachment]));
    expect(test.core.attachment(test.walker, attachment, 'hand-in')).toBeUndefined();
    expect(test.core.markStored(attachment, 'full', true), 'bytes that come late').toBe(false);
    expect(test.core.wasErased(attachment)).toBe(true);
  });

  it('opens its receipt for nobody', () => {
    const test = houseWithWalker();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    test.erase(concern);
    expect(select(test.storage, 'SELECT * FROM receipt')).toEqual([]);
  });
});

describe('after a restore', () => {
  it('what was erased before is gone again before anything is answered, and stays so', () => {
    const before = houseWithWalker();
    const { concern, promise } = concernWithAll(before, before.walker, before.walk);
    // The directory was not put back: it still has the ids.
    before.core.applyErased([concern]);
    before.core.adoptEpoch(2);
    expect(isTold(before.everything())).toBe(false);
    const late = { about: { kind: 'concern', id: concern }, text: secrets.words };
    expect(before.say(before.walker, { t: 'note.create', set: late }).result.s).toBe('erased');
    expect(before.core.wasErased(promise)).toBe(true);
    expect(before.lines('concern.erase')).toMatchObject([{ actor: 'server' }]);
  });

  it('a phone that sends all it ever made to a database that never had it brings nothing back', () => {
    const old = houseWithWalker();
    const { concern, promise } = concernWithAll(old, old.walker, old.walk);
    const fresh = testCore();
    fresh.core.applyErased([concern, promise]);
    const bodies = select<{ body: string }>(
      old.storage,
      `SELECT body FROM journal WHERE lane = ? ORDER BY n`,
      old.walker.lane,
    );
    const muts = bodies.map(({ body }) => JSON.parse(body));
    const answer = fresh.push(old.walker, ...muts);
    const said = 'fork' in answer ? [] : answer.r.map(({ s }) => s);
    expect(said.slice(1).every((one) => one === 'erased')).toBe(true);
    const kept = [...kinds, 'journal'].flatMap((table) =>
      select(fresh.storage, `SELECT * FROM ${table}`),
    );
    expect(isTold(JSON.stringify(kept))).toBe(false);
  });
});
