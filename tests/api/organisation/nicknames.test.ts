import { describe, expect, it } from 'vitest';
import { forgetInJournal } from '../../../api/organisation/nicknames.ts';
import { select } from '../../../api/organisation/storage.ts';
import type { Actor } from '../../../schema/actor.ts';
import { NOW } from '../../fixtures/core.ts';
import { DAY, type Founded, founded, HOUR, pinned } from '../../fixtures/house.ts';
import { people } from '../../fixtures/people.ts';
import { planOf, wholeReads } from '../../fixtures/plans.ts';

const nicknameOf = ({ pull, walk }: Founded, id: string) =>
  pull(people.reviewer(), 'office').find((row) => row.walk === walk && row.id === id)?.set.nickname;

describe('what a guest was called', () => {
  const joined = (test: Founded, own: Partial<Actor> = {}) => {
    const kim = people.guest(test.walk, own);
    const mutation = test.make(kim, {
      t: 'participant.create',
      walk: test.walk,
      set: { nickname: 'Kim', role: 'walker' },
    });
    test.push(kim, mutation);
    return { kim, mutation };
  };
  const journalOf = ({ storage }: Founded) =>
    select<{ body: string | null }>(storage, 'SELECT body FROM journal');
  const mentions = (test: Founded, name: string) =>
    [
      ...journalOf(test).map(({ body }) => body ?? ''),
      ...['participant', 'held', 'conflict'].flatMap((kind) =>
        select<{ row: string }>(test.storage, `SELECT row FROM ${kind}`).map(({ row }) => row),
      ),
    ].filter((text) => text.includes(name));

  it('is forgotten after the agreed time, on the walk and in the journal, and the rest stays', () => {
    const test = founded();
    const { mutation } = joined(test);
    const { find } = pinned(test, people.guest(test.walk));
    test.setNow(NOW + 90 * DAY);
    expect(test.core.runRetention().nicknames, 'the walk ended an hour later').toBe(0);
    test.setNow(NOW + 90 * DAY + 2 * HOUR);
    expect(test.core.runRetention().nicknames).toBe(1);
    expect(nicknameOf(test, mutation.mid)).toBe('');
    expect(mentions(test, 'Kim')).toEqual([]);
    const kept = select<{ n: number; mid: string; status: string }>(
      test.storage,
      'SELECT n, mid, status FROM journal WHERE mid = ?',
      mutation.mid,
    );
    expect(kept).toEqual([{ n: 1, mid: mutation.mid, status: 'ok' }]);
    expect(test.pull(people.reviewer(), 'office').some(({ id }) => id === find)).toBe(true);
  });

  it('does not come back when the phone sends its old work again, also under another lane', () => {
    const test = founded();
    const { kim, mutation } = joined(test);
    test.setNow(NOW + 100 * DAY);
    test.core.runRetention();
    const again = test.push(kim, mutation);
    expect(again).toMatchObject({ r: [{ n: 1, s: 'ok' }] });
    const heir = { ...kim, lane: 'heir'.padEnd(22, '0') };
    expect(test.push(heir, mutation)).toMatchObject({ r: [{ n: 1, s: 'ok' }] });
    expect(nicknameOf(test, mutation.mid)).toBe('');
    expect(mentions(test, 'Kim')).toEqual([]);
  });

  it('is also forgotten where it was changed, in conflict, or could not be taken in', () => {
    const test = founded();
    const { kim, mutation } = joined(test);
    const rename = (nickname: string, base: string) =>
      test.say(kim, {
        t: 'participant.patch',
        e: mutation.mid,
        walk: test.walk,
        set: { nickname },
        base: { nickname: base },
      }).result.s;
    expect(rename('Kimberley', mutation.mid)).toBe('ok');
    expect(rename('Kimmie', mutation.mid), 'did not know of it').toBe('merged');
    const late = people.guest(test.walk, { lane: 'late'.padEnd(22, '0'), isLate: true });
    const held = {
      t: 'participant.create',
      walk: test.walk,
      set: { nickname: 'Kimmetje', role: 'walker' },
    };
    expect(test.say({ ...late, root: late.lane }, held).result.s).toBe('held');
    test.setNow(NOW + 100 * DAY);
    expect(test.core.runRetention().nicknames).toBe(2);
    expect(mentions(test, 'Kim')).toEqual([]);
  });

  it('stays of who works there, and until somebody removes it where that was agreed', () => {
    const test = founded();
    const samira = people.walker({ walk: test.walk });
    const { mid } = test.say(samira, {
      t: 'participant.create',
      walk: test.walk,
      set: { nickname: 'Samira', role: 'walker' },
    });
    test.setNow(NOW + 100 * DAY);
    expect(test.core.runRetention().nicknames).toBe(0);
    expect(nicknameOf(test, mid)).toBe('Samira');
    const { mutation } = joined(test);
    test.set({ keepNicknamesDays: null });
    test.setNow(NOW + 5_000 * DAY);
    expect(test.core.runRetention().nicknames).toBe(0);
    expect(nicknameOf(test, mutation.mid)).toBe('Kim');
  });

  it('is looked up in the journal, so that a night after years of work is no longer than the first', () => {
    expect(wholeReads(planOf(founded().storage.db, forgetInJournal))).toEqual([]);
  });
});
