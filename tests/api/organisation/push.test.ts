import { describe, expect, it } from 'vitest';
import { here, NOW, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

const litter = { t: 'observation.create', set: { category: 'litter', position: here } };

describe('pushing to an organisation', () => {
  it('keeps one record when the answer is lost and the push comes twice', () => {
    const { make, push, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const pin = make(leader, { ...litter, walk });
    const first = push(leader, pin);
    expect(push(leader, pin)).toEqual(first);
    expect(pull(leader, `walk:${walk}`).filter((row) => row.kind === 'observation')).toHaveLength(
      1,
    );
  });

  it('stops at a gap and takes the rest once the missing one arrives', () => {
    const { make, push, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const [second, third] = [make(leader, { ...litter, walk }), make(leader, { ...litter, walk })];
    expect(push(leader, third)).toMatchObject({ ack: 1, r: [] });
    expect(push(leader, second, third)).toMatchObject({ ack: 3 });
  });

  it('says fork when a cloned phone uses a number that another used', () => {
    const { make, push, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const mine = make(leader, { ...litter, walk });
    push(leader, mine);
    expect(push(leader, { ...make(leader, { ...litter, walk }), n: mine.n })).toMatchObject({
      fork: true,
    });
  });

  it('takes everything of a fork again under its own numbers without doubling it', () => {
    const { make, push, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const pin = make(leader, { ...litter, walk });
    push(leader, pin);
    const fork = people.leader({ lane: 'fork000000000000000000' });
    expect(push(fork, { ...pin, n: 1 })).toMatchObject({ ack: 1, r: [{ n: 1, s: 'ok' }] });
    expect(pull(leader, `walk:${walk}`).filter((row) => row.kind === 'observation')).toHaveLength(
      1,
    );
  });

  it('merges edits of different fields by two phones that were offline', () => {
    const { say, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const guest = people.guest(walk);
    const pin = say(leader, { ...litter, walk }).mid;
    say(leader, {
      t: 'observation.patch',
      e: pin,
      set: { judgement: 'bad' },
      base: { judgement: pin },
    });
    say(guest, {
      t: 'observation.patch',
      e: pin,
      set: { category: 'broken' },
      base: { category: pin },
    });
    expect(pull(guest, `walk:${walk}`).find((row) => row.id === pin)?.set).toMatchObject({
      judgement: 'bad',
      category: 'broken',
    });
  });

  it('keeps both when two phones edit the same field, and lets a person choose the later one', () => {
    const { say, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const guest = people.guest(walk);
    const pin = say(leader, { ...litter, walk }).mid;
    const first = say(leader, {
      t: 'observation.patch',
      e: pin,
      set: { judgement: 'bad' },
      base: { judgement: pin },
    });
    const second = say(guest, {
      t: 'observation.patch',
      e: pin,
      set: { judgement: 'good' },
      base: { judgement: pin },
    });
    expect(second.result).toMatchObject({ s: 'merged', why: 'judgement' });
    const rows = pull(guest, `walk:${walk}`);
    expect(rows.find((row) => row.id === pin)?.set.judgement).toBe('bad');
    const conflict = rows.find((row) => row.kind === 'conflict');
    expect(conflict?.set).toMatchObject({ field: 'judgement', value: 'good', isResolved: false });
    const about = { kind: 'observation', id: pin };
    say(leader, {
      t: 'conflict.resolve',
      e: conflict?.id ?? '',
      set: { use: true, about },
      base: { judgement: first.mid },
    });
    expect(pull(guest, `walk:${walk}`).find((row) => row.id === pin)?.set.judgement).toBe('good');
  });

  it('never shows a resident’s words to another walker, only to who handles concerns', () => {
    const { say, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const guest = people.guest(walk);
    const words = 'De kinderen hoesten';
    say(guest, { t: 'concern.create', set: { category: 'mould', position: here, words } });
    const seenBy = (actor: ReturnType<typeof people.leader>, scope: string) =>
      JSON.stringify(pull(actor, scope)).includes(words);
    expect(seenBy(leader, `walk:${walk}`)).toBe(false);
    expect(seenBy(leader, `door:${walk}`)).toBe(false);
    expect(seenBy(leader, 'concerns')).toBe(false);
    expect(seenBy(people.reviewer(), 'office')).toBe(false);
    // Nor does it hand them out to a guest: those stay on the phone they were written on.
    expect(seenBy(guest, `door:${walk}`)).toBe(false);
    expect(seenBy(people.reviewer(), 'concerns')).toBe(true);
  });

  it('lets the office accept and plan, and shows that to the walker', () => {
    const { say, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const pin = say(leader, { ...litter, walk }).mid;
    const reviewer = people.reviewer();
    const seen = say(reviewer, {
      t: 'observation.patch',
      e: pin,
      set: { status: 'seen' },
      base: { status: pin },
    });
    say(reviewer, {
      t: 'observation.patch',
      e: pin,
      set: { status: 'planned' },
      base: { status: seen.mid },
    });
    say(reviewer, {
      t: 'follow_up.create',
      set: {
        about: { kind: 'observation', id: pin },
        task: 'Ophalen',
        owner: 'Sam',
        plannedOn: '2026-11-26',
      },
    });
    const rows = pull(leader, `walk:${walk}`);
    expect(rows.find((row) => row.id === pin)?.set.status).toBe('planned');
    expect(rows.find((row) => row.kind === 'follow_up')?.set).toMatchObject({
      owner: 'Sam',
      plannedOn: '2026-11-26',
    });
  });

  it.each([
    ['an unknown kind of message', { t: 'find.teleport', set: {} }, 'unknown_type'],
    [
      'a field the server does not know',
      { ...litter, set: { ...litter.set, mood: 'x' } },
      'unknown_field',
    ],
    [
      'an unknown category',
      { ...litter, set: { ...litter.set, category: 'dragon' } },
      'unknown_category',
    ],
    [
      'a place off the earth',
      { ...litter, set: { ...litter.set, position: { ...here, lat: 95 } } },
      'off_the_earth',
    ],
    ['a wrong type', { ...litter, set: { ...litter.set, judgement: 7 } }, 'unknown_field'],
    [
      'a text that is too long',
      { t: 'concern.create', set: { category: 'mould', position: here, words: 'x'.repeat(2001) } },
      'too_long',
    ],
    [
      'control characters',
      { t: 'concern.create', set: { category: 'mould', position: here, words: 'a\u0000b' } },
      'control_characters',
    ],
    [
      'a status on something new',
      { ...litter, set: { ...litter.set, status: 'done' } },
      'wrong_step',
    ],
  ])('holds %s, keeps it whole, and goes on with the next', (_name, draft, why) => {
    const { make, push, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const answer = push(
      leader,
      make(leader, { ...draft, walk }),
      make(leader, { ...litter, walk }),
    );
    expect(answer).toMatchObject({ r: [{ s: 'held', why }, { s: 'ok' }] });
    const isTold = /^(too_long|control_characters|unknown_type)$/.test(why);
    const scope = isTold ? 'concerns' : 'office';
    expect(pull(people.reviewer(), scope).find((row) => row.kind === 'held')?.set).toMatchObject({
      why,
      body: draft.set,
    });
  });

  it('takes a find from a clock that runs ahead, with its own time, and says so', () => {
    const { say, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const { mid, result } = say(leader, { ...litter, walk }, { at: NOW + 10 * 365 * 86_400_000 });
    expect(result).toMatchObject({ s: 'ok', why: 'clock_ahead' });
    expect(pull(leader, `walk:${walk}`).find((row) => row.id === mid)?.at).toBe(NOW);
  });

  it('keeps an edit of a deleted find as a conflict, and brings the find back whole', () => {
    const { say, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const pin = say(leader, { ...litter, walk }).mid;
    say(leader, { t: 'observation.delete', e: pin, set: {} });
    expect(
      say(people.guest(walk), {
        t: 'observation.patch',
        e: pin,
        set: { judgement: 'bad' },
        base: { judgement: pin },
      }).result.s,
    ).toBe('merged');
    say(leader, { t: 'observation.restore', e: pin, set: {} });
    expect(pull(leader, `walk:${walk}`).find((row) => row.id === pin)).toMatchObject({
      isDeleted: false,
      set: { category: 'litter' },
    });
  });

  it('holds what a stranger sends to a walk, and shows a stranger nothing', () => {
    const { say, pull, startWalk } = testCore();
    const walk = startWalk(people.leader());
    const pin = say(people.leader(), { ...litter, walk }).mid;
    const stranger = people.stranger();
    expect(say(stranger, { ...litter, walk }).result).toMatchObject({
      s: 'held',
      why: 'permission',
    });
    expect(
      say(stranger, {
        t: 'observation.patch',
        e: pin,
        set: { judgement: 'good' },
        base: { judgement: pin },
      }).result.why,
    ).toBe('permission');
    expect(
      say(stranger, {
        t: 'note.create',
        set: { about: { kind: 'observation', id: pin }, text: 'x' },
      }).result.why,
    ).toBe('subject_unknown');
    for (const scope of [`walk:${walk}`, `door:${walk}`, 'office', 'concerns', 'everything'])
      expect(pull(stranger, scope)).toEqual([]);
  });

  it('lets a walker neither decide, plan, nor delete what another pinned', () => {
    const { say, startWalk } = testCore();
    const walk = startWalk(people.leader());
    const pin = say(people.leader(), { ...litter, walk }).mid;
    const guest = people.guest(walk);
    expect(
      say(guest, { t: 'observation.patch', e: pin, set: { status: 'seen' }, base: { status: pin } })
        .result.why,
    ).toBe('permission');
    expect(say(guest, { t: 'observation.delete', e: pin, set: {} }).result.why).toBe('permission');
    expect(
      say(guest, {
        t: 'follow_up.create',
        set: { about: { kind: 'observation', id: pin }, task: 'x', owner: 'Sam' },
      }).result.why,
    ).toBe('permission');
  });

  it('holds late and revoked work for the office instead of dropping it', () => {
    const { say, startWalk } = testCore();
    const walk = startWalk(people.leader());
    expect(say(people.guest(walk, { isLate: true }), litter).result).toMatchObject({
      s: 'held',
      why: 'late',
    });
    expect(
      say(people.guest(walk, { isLate: false, isRevoked: true }), litter).result,
    ).toMatchObject({ s: 'held', why: 'revoked' });
  });
});
