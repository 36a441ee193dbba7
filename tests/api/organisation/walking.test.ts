import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { checkup } from '../../fixtures/checkup.ts';
import { here, NOW, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

const HOUR = 3_600_000;
const plan = { name: 'Rondje plein', startedAt: NOW + 24 * HOUR, endsAt: NOW + 26 * HOUR };
const lead = people.teamLead();
const colleague = (name: string, own: Partial<Actor> = {}) =>
  people.walker({ lane: name.padEnd(22, '1'), root: name.padEnd(22, '1'), person: name, ...own });
const team = '01890000-0000-7000-8000-00000000000a';

let world: ReturnType<typeof testCore>;
let walk: string;
beforeEach(() => {
  world = testCore();
  walk = world.say(lead, {
    t: 'walk.create',
    set: { ...plan, isPlanned: true, places: 1, goal: 'Licht', themes: ['safe'] },
  }).mid;
});

// Whatever was said, the night finds nothing wrong.
afterEach(async () => {
  const report = await checkup(world.storage, { nowMs: NOW + 24 * HOUR });
  expect(report).toMatchObject({ state: 'done', broken: {} });
});

const rowsOf = (kind: string): Row[] =>
  world.pull(lead, 'office').filter((row) => row.kind === kind && !row.isDeleted);
const theWalk = () => rowsOf('walk')[0];
/** Says it as somebody who sees what stands now. */
function say(who: Actor, t: string, set: Record<string, unknown>, e?: string, seen: Row[] = []) {
  const known = [...seen, ...rowsOf(t.split('.')[0] ?? '')].find(({ id }) => id === e);
  const base = Object.fromEntries(
    Object.keys(set).map((name) => [name, known?.from[name] ?? null]),
  );
  const { mid, result } = world.say(who, { t, set, base, ...(e && { e }) });
  return { mid, why: result.s === 'held' ? result.why : result.s };
}
const ofWalk = () => ({ kind: 'walk', id: walk });
const promise = (who: Actor, place: number, own: object = {}) =>
  say(who, 'promise.create', {
    about: ofWalk(),
    what: 'De lantaarn brandt weer',
    dueOn: '2026-12-07',
    team,
    place,
    ...own,
  });

describe('places on a planned walk', () => {
  it('go to who came first, and the second is told that they are taken', () => {
    expect(say(colleague('samira'), 'signup.create', { about: ofWalk() }).why).toBe('ok');
    expect(say(colleague('joost'), 'signup.create', { about: ofWalk() }).why).toBe('places_full');
    expect(theWalk()?.set.seats).toMatchObject([{ by: 'samira' }]);
  });

  it('are free again for another once somebody cannot come after all', () => {
    const seat = say(colleague('samira'), 'signup.create', { about: ofWalk() }).mid;
    expect(say(colleague('samira'), 'signup.delete', {}, seat).why).toBe('ok');
    expect(say(colleague('joost'), 'signup.create', { about: ofWalk() }).why).toBe('ok');
    expect(theWalk()?.set.seats).toMatchObject([{ by: 'joost' }]);
  });

  it('are one for each person, also when a tap is sent twice', () => {
    say(colleague('samira'), 'signup.create', { about: ofWalk() });
    expect(say(colleague('samira'), 'signup.create', { about: ofWalk() }).why).toBe('ok');
    expect(rowsOf('signup')).toHaveLength(1);
  });

  it('are not promised on a walk that is not back yet after a restore', () => {
    const about = { kind: 'walk', id: '01890000-0000-7000-8000-0000000000ff' };
    expect(say(colleague('samira'), 'signup.create', { about }).why).toBe('subject_unknown');
    expect(rowsOf('signup')).toEqual([]);
  });

  it('are not to be had on a walk that was closed or removed', () => {
    say(lead, 'walk.patch', { closedAt: NOW }, walk);
    expect(say(colleague('samira'), 'signup.create', { about: ofWalk() }).why).toBe('walk_over');
    say(lead, 'walk.patch', { closedAt: null }, walk);
    say(lead, 'walk.delete', {}, walk);
    expect(say(colleague('joost'), 'signup.create', { about: ofWalk() }).why).toBe('walk_deleted');
  });
});

describe('a walk that two close at once', () => {
  it('is closed as the first said, and the second stands in nobody’s way', () => {
    const seen = rowsOf('walk');
    const samira = colleague('samira', { walk });
    expect(say(samira, 'walk.patch', { closedAt: NOW + 1 }, walk, seen).why).toBe('ok');
    expect(say(lead, 'walk.patch', { closedAt: NOW + 2 }, walk, seen).why).toBe('ok');
    expect(theWalk()?.set).toMatchObject({ closedAt: NOW + 1, closedBy: 'samira' });
    expect(rowsOf('conflict')).toEqual([]);
  });

  it('is opened again by taking that back, and says no more who closed it', () => {
    say(lead, 'walk.patch', { closedAt: NOW }, walk);
    say(lead, 'walk.patch', { closedAt: null }, walk);
    expect(theWalk()?.set).toMatchObject({ closedAt: null, closedBy: null });
  });
});

describe('the promises of a walk', () => {
  it('are three: each takes a place, and a place that is taken says so', () => {
    const samira = colleague('samira', { walk });
    for (const place of [1, 2, 3]) expect(promise(samira, place).why).toBe('ok');
    expect(promise(lead, 2).why).toBe('promises_full');
    expect(promise(lead, 4).why).not.toBe('ok');
    expect(rowsOf('promise')).toHaveLength(3);
  });

  it('leave their place to another when they are taken back', () => {
    const { mid } = promise(lead, 1);
    expect(say(lead, 'promise.delete', {}, mid).why).toBe('ok');
    expect(promise(lead, 1).why).toBe('ok');
    expect(say(lead, 'promise.restore', {}, mid).why).toBe('promises_full');
  });

  it('are said to be unknown, and not forbidden, as long as a restored server does not have them', () => {
    const later = '01890000-0000-7000-8000-0000000000ff';
    for (const verb of ['delete', 'restore'])
      expect(say(lead, `promise.${verb}`, {}, later).why).toBe('subject_unknown');
    expect(say(lead, 'promise.patch', { isKept: true }, later).why).toBe('subject_unknown');
  });

  it('say what, by which team and by when', () => {
    expect(promise(lead, 1, { what: ' ' }).why).toBe('bad_shape');
    expect(promise(lead, 1, { team: null }).why).toBe('bad_shape');
    expect(promise(lead, 1, { dueOn: '2026-11-01' }).why).toBe('promise_past');
  });

  it('to a resident do not go, and take no place', () => {
    const concern = say(lead, 'concern.create', { category: 'mould', position: here }).mid;
    const about = { kind: 'concern', id: concern };
    const set = { about, dueOn: '2026-12-07' };
    expect(say(lead, 'promise.create', { ...set, place: 1 }).why).not.toBe('ok');
    const { mid } = world.say(lead, { t: 'promise.create', set, walk });
    expect(say(lead, 'promise.delete', {}, mid).why).not.toBe('ok');
  });
});

describe('somebody without an account', () => {
  const guest = () => people.guest(walk);

  it('cannot plan, decide or promise', () => {
    const own = { name: 'Rondje', startedAt: NOW, endsAt: NOW + HOUR };
    expect(say(guest(), 'walk.create', { ...own, goal: 'Alles' }).why).toBe('permission');
    expect(promise(guest(), 1).why).toBe('permission');
    expect(say(guest(), 'walk.patch', { closedAt: NOW }, walk).why).toBe('permission');
    expect(say(guest(), 'signup.create', { about: ofWalk() }).why).toBe('permission');
    const find = pin(guest());
    const verdict = { about: { kind: 'observation', id: find }, keep: 'keep' };
    expect(say(guest(), 'verdict.create', verdict).why).toBe('permission');
  });

  it('can start a walk with one tap, tick a street, vote, and see something as well', () => {
    const own = { name: 'Rondje', startedAt: NOW, endsAt: NOW + HOUR };
    expect(say(people.leader(), 'walk.create', own).why).toBe('ok');
    expect(say(guest(), 'street.create', { street: 'Lindestraat', part: 'odd' }).why).toBe('ok');
    const about = { kind: 'observation', id: pin(guest()) };
    expect(say(guest(), 'vote.create', { about, weight: 2 }).why).toBe('ok');
    expect(say(guest(), 'also_seen.create', { about }).why).toBe('ok');
    expect(say(guest(), 'note.create', { about: ofWalk(), text: 'Waar zijn jullie?' }).why).toBe(
      'ok',
    );
  });

  it('who is a child does none of it', () => {
    const child = people.child(walk);
    const about = { kind: 'observation', id: pin(guest()) };
    for (const [t, set] of [
      ['street.create', { street: 'Lindestraat', part: 'all' }],
      ['vote.create', { about, weight: 1 }],
      ['also_seen.create', { about }],
      ['verdict.create', { about, keep: 'keep' }],
      ['signup.create', { about: ofWalk() }],
      ['note.create', { about: ofWalk(), text: 'Hoi' }],
    ] as const)
      expect(say(child, t, set).why, t).not.toBe('ok');
    expect(promise(child, 1).why).not.toBe('ok');
    expect(say(child, 'walk.patch', { closedAt: NOW }, walk).why).not.toBe('ok');
  });
});

describe('a walker who leads what somebody else planned', () => {
  const begin = { isPlanned: false, startedAt: NOW, endsAt: NOW + 2 * HOUR };

  it('can begin, split and close it, and change nothing else', () => {
    const samira = colleague('samira', { walk });
    expect(say(samira, 'walk.patch', begin, walk).why).toBe('ok');
    expect(say(samira, 'walk.patch', { split: { by: 'side', groups: 2 } }, walk).why).toBe('ok');
    expect(say(samira, 'walk.patch', { closedAt: NOW }, walk).why).toBe('ok');
    for (const set of [{ goal: 'Groen' }, { name: 'Mijn rondje' }, { places: 9 }, { people: [] }])
      expect(say(samira, 'walk.patch', set, walk).why).toBe('permission');
    expect(theWalk()?.set).toMatchObject({ ...begin, closedAt: NOW, goal: 'Licht' });
  });

  it('can do so without having joined, when they are planned for it or took a place', () => {
    const joost = colleague('joost');
    expect(say(joost, 'walk.patch', begin, walk).why).toBe('permission');
    say(lead, 'walk.patch', { people: [{ person: 'joost', task: 'guide' }] }, walk);
    expect(say(joost, 'walk.patch', begin, walk).why).toBe('ok');
    say(colleague('samira'), 'signup.create', { about: ofWalk() });
    expect(say(colleague('samira'), 'walk.patch', { closedAt: NOW }, walk).why).toBe('ok');
    expect(world.pull(joost, `walk:${walk}`).some(({ kind }) => kind === 'signup')).toBe(true);
  });

  it('begins it once: of two who do, the first stands and there is no choice to make', () => {
    const seen = rowsOf('walk');
    say(colleague('samira', { walk }), 'walk.patch', begin, walk, seen);
    const later = { ...begin, startedAt: NOW + 60_000, endsAt: NOW + 3 * HOUR };
    expect(say(lead, 'walk.patch', later, walk, seen).why).toBe('ok');
    expect(theWalk()?.set).toMatchObject(begin);
    expect(rowsOf('conflict')).toEqual([]);
  });
});

describe('after the walk', () => {
  it('a vote is changed by who gave it and nobody else', () => {
    const guest = people.guest(walk);
    const about = { kind: 'observation', id: pin(guest) };
    const { mid } = say(guest, 'vote.create', { about, weight: 1 });
    expect(say(lead, 'vote.patch', { weight: 9 }, mid).why).toBe('permission');
    expect(say(guest, 'vote.patch', { weight: 3 }, mid).why).toBe('ok');
  });

  it('a choice of the group is taken back, and a find goes together with another one, not with itself', () => {
    const samira = colleague('samira', { walk });
    const [one, other] = [pin(samira), pin(samira)];
    const about = { kind: 'observation', id: one };
    const merge = (id: string | null) =>
      say(samira, 'verdict.create', { about, keep: 'merge', with: id }).why;
    expect(merge(null)).toBe('bad_shape');
    expect(merge(one)).toBe('bad_shape');
    expect(merge(other)).toBe('ok');
    const { mid } = say(samira, 'verdict.create', { about, keep: 'remove' });
    expect(say(samira, 'verdict.delete', {}, mid).why).toBe('ok');
  });

  it('removing the walk leaves what was found', () => {
    const find = pin(people.guest(walk));
    say(lead, 'walk.delete', {}, walk);
    expect(rowsOf('observation').map(({ id }) => id)).toEqual([find]);
    // And what comes in late is taken in.
    expect(say(people.guest(walk), 'observation.create', litter).why).toBe('ok');
  });
});

describe('a door where nothing was told', () => {
  const ring = (outcome: string, until: string) =>
    say(colleague('samira', { walk }), 'doorstep.create', {
      address: { id: null, line: 'Lindestraat 4', complex: null },
      outcome,
      until,
    }).why;

  it('is known no longer than was agreed for what came of it', () => {
    expect(ring('not-home', '2026-11-24')).toBe('ok');
    expect(ring('not-home', '2026-12-24')).toBe('bad_shape');
    expect(ring('come-back', '2026-12-20')).toBe('ok');
    expect(ring('not-wanted', '2027-05-20')).toBe('ok');
    expect(ring('not-wanted', '2027-09-20')).toBe('bad_shape');
  });

  it('is for who rang and for the office, and for nobody else on the walk', () => {
    ring('not-home', '2026-11-24');
    const on = (who: Actor, scope: string) =>
      world.pull(who, scope).filter(({ kind }) => kind === 'doorstep').length;
    expect(on(people.guest(walk), `walk:${walk}`)).toBe(0);
    expect(on(lead, 'office')).toBe(0);
    expect(on(lead, 'concerns')).toBe(1);
    expect(on(colleague('samira', { walk }), `door:${walk}`)).toBe(1);
  });
});

const litter = { category: 'litter', position: here };
const pin = (who: Actor) => world.say(who, { t: 'observation.create', set: litter, walk }).mid;
