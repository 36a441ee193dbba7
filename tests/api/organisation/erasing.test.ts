import { describe, expect, it } from 'vitest';
import { select } from '../../../api/organisation/storage.ts';
import { kinds } from '../../../schema/entities/row.ts';
import { closeConcern, concernWithAll, isTold, secrets, told } from '../../fixtures/concerns.ts';
import { here, testCore } from '../../fixtures/core.ts';
import { DAY, founded } from '../../fixtures/house.ts';
import { people } from '../../fixtures/people.ts';

function house() {
  const test = founded();
  const walker = people.walker();
  const walk = test.startWalk(walker);
  const everything = () =>
    [...kinds, 'journal', 'job', 'audit', 'receipt']
      .flatMap((table) => select(test.storage, `SELECT * FROM ${table}`))
      .map((row) => JSON.stringify(row))
      .join('\n');
  const erase = (id: string) => test.core.erase(id, 'lotte');
  const lines = (action: string) =>
    test.core.auditPage(null).lines.filter((line) => line.action === action);
  return { ...test, walker, walk, everything, erase, lines };
}

describe('erasing what a resident told', () => {
  it('lets go of all that was written down about it, everywhere, and leaves a line that it was done', () => {
    const test = house();
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
    const test = house();
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
    const test = house();
    const set = { ...told, mood: 'x' };
    const { mid, result } = test.say(test.walker, { t: 'concern.create', walk: test.walk, set });
    expect(result.s).toBe('held');
    expect(test.erase(mid)).toEqual({ rows: 1, photos: 0 });
    expect(isTold(test.everything())).toBe(false);
  });

  it('twice is harmless, and what never was cannot be erased, nor anything but a concern', () => {
    const test = house();
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
    const test = house();
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

  it('refuses what a phone still sends about it, also about what it makes now, and keeps none of it', () => {
    const test = house();
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
    const test = house();
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
    const test = house();
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
    const test = house();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    test.erase(concern);
    expect(select(test.storage, 'SELECT * FROM receipt')).toEqual([]);
  });
});

describe('after a restore', () => {
  it('what was erased before is gone again before anything is answered, and stays so', () => {
    const before = house();
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
    const old = house();
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

describe('how long a concern is kept', () => {
  it('is two years after closing, or as its category says; an open one stays', () => {
    const test = house();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    const open = concernWithAll(test, test.walker, test.walk);
    closeConcern(test, concern);
    test.setNow(Date.UTC(2026, 10, 23, 13, 0) + 729 * DAY);
    expect(test.core.runRetention()).toMatchObject({ concerns: 0, contacts: 1, photos: 1 });
    test.set({ keepConcernDays: { mould: 728, damp: 900 } });
    expect(test.core.countRetention({ photos: null, nicknames: null })).toMatchObject({
      concerns: 1,
      contacts: 0,
    });
    expect(test.core.runRetention()).toMatchObject({ concerns: 1 });
    expect(test.core.runRetention(), 'a second time finds nothing').toMatchObject({ concerns: 0 });
    const rows = test.pull(people.reviewer(), 'concerns');
    expect(rows.find(({ id }) => id === concern)?.set).toEqual({});
    expect(rows.find(({ id }) => id === open.concern)?.set).toMatchObject(told);
    expect(test.lines('concern.erase')).toMatchObject([{ actor: 'server', target: concern }]);
  });

  it('before that the way to reach the resident goes, everywhere it was written; what they told stays', () => {
    const test = house();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    const edit = { t: 'concern.patch', e: concern, set: { phone: '06 12345678 ' }, base: {} };
    expect(test.say(people.reviewer(), edit).result.s).toBe('merged');
    const wrong = { ...edit, set: { mail: secrets.mail, mood: 'x' } };
    expect(test.say(people.reviewer(), wrong).result.s).toBe('held');
    closeConcern(test, concern);
    const start = Date.UTC(2026, 10, 23, 13, 0);
    test.setNow(start + 42 * DAY);
    expect(test.core.runRetention().contacts).toBe(0);
    test.setNow(start + 42 * DAY + 1);
    expect(test.core.countRetention({ photos: null, nicknames: null }).contacts).toBe(1);
    expect(test.core.runRetention()).toMatchObject({ contacts: 1, concerns: 0 });
    expect(test.everything()).not.toContain(secrets.mail);
    expect(test.everything()).not.toContain('06 12345678');
    const row = test.pull(people.reviewer(), 'concerns').find(({ id }) => id === concern);
    expect(row?.set).toMatchObject({
      words: secrets.words,
      phone: '',
      mail: '',
      receiptBy: 'none',
    });
    test.set({ keepContactDays: null });
    expect(test.core.runRetention().contacts).toBe(0);
  });

  it('its photos go when those of finds do, but for what is shown in public', () => {
    const test = house();
    const { concern, attachment, story } = concernWithAll(test, test.walker, test.walk);
    const desk = people.reviewer();
    const row = () => test.pull(desk, 'concerns').find(({ id }) => id === story);
    const patch = (set: Record<string, unknown>) => {
      const base = Object.fromEntries(
        Object.keys(set).map((name) => [name, row()?.from[name] ?? null]),
      );
      expect(test.say(desk, { t: 'story.patch', e: story, set, base }).result.s).toBe('ok');
    };
    patch({ after: attachment, mayUse: true, mayPublish: true });
    patch({ isPublished: true });
    closeConcern(test, concern);
    test.setNow(Date.UTC(2026, 10, 23, 13, 0) + 181 * DAY);
    expect(test.core.runRetention().photos).toBe(0);
    patch({ mayPublish: false });
    expect(test.core.runRetention().photos).toBe(1);
    expect(test.core.isRemoved(attachment)).toBe(true);
    expect(test.lines('story.publish')).toHaveLength(1);
    expect(test.lines('story.withdraw')).toHaveLength(1);
  });
});

describe('the audit log', () => {
  it('says who was handed concerns that they did not write down, once for each reading', () => {
    const test = house();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    test.pull(test.walker, `door:${test.walk}`);
    test.pull(people.reviewer(), 'office');
    expect(test.lines('concern.read')).toEqual([]);
    const rows = test.pull(people.reviewer(), 'concerns');
    expect(test.lines('concern.read')).toMatchObject([
      { actor: 'fatma', target: concern, detail: { rows: 1 } },
    ]);
    test.pull(people.reviewer(), 'concerns', Math.max(...rows.map(({ seq }) => seq)));
    expect(test.lines('concern.read'), 'nothing new is no reading').toHaveLength(1);
    concernWithAll(test, test.walker, test.walk);
    test.pull(people.teamLead(), 'concerns');
    expect(test.lines('concern.read')[0]).toMatchObject({
      actor: 'lotte',
      target: null,
      detail: { rows: 2 },
    });
    expect(isTold(JSON.stringify(test.core.auditPage(null)))).toBe(false);
  });

  it('says who closed a concern, and who changed what is offered', () => {
    const test = house();
    const { concern } = concernWithAll(test, test.walker, test.walk);
    closeConcern(test, concern);
    expect(test.lines('concern.close')).toMatchObject([{ actor: 'fatma', target: concern }]);
    const set = { name: 'Tochtstrip', kind: 'quick', categories: ['draught'], until: '2027-01-01' };
    const { mid } = test.say(people.manager(), { t: 'offer.create', set });
    expect(test.lines('offer.change')).toMatchObject([{ actor: 'bram', target: mid }]);
  });
});
