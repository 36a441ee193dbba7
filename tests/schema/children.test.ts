import { describe, expect, it, test } from 'vitest';
import { type Actor, makerOf } from '../../schema/actor.ts';
import type { Fields, Kind, Lookup, Row } from '../../schema/entities/row.ts';
import { startingWith } from '../../schema/entities/starts.ts';
import { limits } from '../../schema/limits.ts';
import { childHolds } from '../../schema/mutations/children.ts';
import { reduce } from '../../schema/mutations/reduce.ts';
import { rules } from '../../schema/mutations/rules.ts';
import { mutationTypes, types } from '../../schema/mutations/types.ts';
import { categories } from '../../schema/vocabulary/categories.ts';
import { childPictures } from '../../schema/vocabulary/kid.ts';
import { here, kidSays } from '../fixtures/core.ts';
import { people } from '../fixtures/people.ts';
import { photoOf } from '../fixtures/pictures.ts';

const walk = '01890000-0000-7000-8000-000000000001';
let made = 1;
const freshMid = () => {
  made += 1;
  return `01890000-0000-7000-8000-${String(made).padStart(12, '0')}`;
};

/** What stands, and what a mutation makes of it by the rules that the server has. */
function world() {
  const rows = new Map<string, Row>();
  const look: Lookup = (kind, id) => rows.get(`${kind} ${id}`);
  const put = (row: Row) => rows.set(`${row.kind} ${row.id}`, row);
  const say = (actor: Actor, t: string, set: Fields, e?: string) => {
    const mid = freshMid();
    const kind = t.slice(0, t.indexOf('.')) as Kind;
    const from = e ? look(kind, e)?.from : {};
    const base = Object.fromEntries(Object.keys(set).map((name) => [name, from?.[name] ?? null]));
    const mutation = { n: 1, mid, t, sv: 1, e: e ?? mid, walk, at: 1, set, base };
    const outcome = reduce(mutation, actor, look, rules);
    if ('rows' in outcome) for (const row of outcome.rows) put(row);
    return { mid, why: 'held' in outcome ? outcome.held : 'ok' };
  };
  put({
    kind: 'walk',
    id: walk,
    seq: 1,
    walk,
    audience: 'walk',
    by: makerOf(people.walker()),
    at: 1,
    isDeleted: false,
    set: { ...startingWith('walk'), name: 'Rondje' },
    from: {},
  });
  const find = (who: Actor, set: Fields = kidSays) =>
    say(who, 'observation.create', { category: 'unsafe', position: here, ...set });
  const row = (id: string) => look('observation', id);
  return { say, look, find, row, about: (id: string) => ({ kind: 'observation', id }) };
}

const [child, samira, guest, fatma] = [
  people.child(walk),
  people.walker({ walk }),
  people.guest(walk),
  people.reviewer(),
];

describe('a child’s device', () => {
  it.each(mutationTypes.filter((t) => !((types[t]?.kind ?? '') in childHolds)))(
    'never says %s',
    (t) => {
      const { say } = world();
      expect(say(child, t, { text: 'Mila', name: 'Mila' }).why).not.toBe('ok');
    },
  );
});

describe('a find of a child', () => {
  it('is made on its own device, or on the phone of an adult that was handed over', () => {
    const { find, row } = world();
    for (const who of [child, samira, guest, fatma]) {
      const { mid, why } = find(who);
      expect(why, who.role).toBe('ok');
      expect(row(mid)?.set).toMatchObject({ ...kidSays, judgement: null, status: 'new' });
    }
  });

  it('says what the child thinks and why; not knowing is an answer, and saying nothing is none', () => {
    const { find } = world();
    expect(find(child, { via: 'kid', childJudgement: 'good' }).why).toBe('bad_shape');
    expect(find(child, { via: 'kid', childWhy: 'play' }).why).toBe('bad_shape');
    expect(find(child, { ...kidSays, childJudgement: 'fantastic' }).why).toBe('unknown_field');
    expect(find(child, { ...kidSays, childWhy: 'Mila' }).why).toBe('unknown_field');
    expect(find(child, { ...kidSays, childJudgement: 'unsure' }).why).toBe('ok');
  });

  it('has no judgement of an adult before there is the child’s, nor is it hidden before it is there', () => {
    const { find, say, row } = world();
    expect(find(samira, { ...kidSays, judgement: 'good' }).why).toBe('bad_shape');
    expect(find(samira, { ...kidSays, isHidden: true }).why).toBe('bad_shape');
    const { mid } = find(samira);
    expect(say(guest, 'observation.patch', { judgement: 'bad' }, mid).why).toBe('ok');
    expect(row(mid)?.set).toMatchObject({ childJudgement: 'unsure', judgement: 'bad' });
  });

  it('is the only one with a child’s words on it', () => {
    const { find, say } = world();
    for (const name of ['childJudgement', 'childWhy', 'childAgain', 'childBest', 'isHidden']) {
      const value = { ...kidSays, childAgain: 'yes', childBest: 1, isHidden: true }[name];
      expect(find(samira, { [name]: value }).why, name).toBe('permission');
      const own = find(samira, {}).mid;
      expect(say(samira, 'observation.patch', { [name]: value }, own).why, name).toBe('permission');
    }
    const own = find(samira, {}).mid;
    expect(say(samira, 'observation.patch', { via: 'kid' }, own).why).toBe('permission');
  });

  it('is changed by the device it was said on, and by no adult', () => {
    const { find, say, row } = world();
    const { mid } = find(child);
    const says = { childJudgement: 'bad', childWhy: 'dark', childAgain: 'no', childBest: 2 };
    for (const who of [samira, guest, fatma, people.manager()])
      for (const [name, value] of Object.entries({ ...says, isHidden: true }))
        expect(say(who, 'observation.patch', { [name]: value }, mid).why, name).toBe('permission');
    expect(row(mid)?.set).toMatchObject(kidSays);
    expect(say(child, 'observation.patch', says, mid).why).toBe('ok');
    expect(row(mid)?.set).toMatchObject(says);
    const handed = find(guest).mid;
    expect(say(guest, 'observation.patch', says, handed).why, 'the phone it was made on').toBe(
      'ok',
    );
    expect(say(samira, 'observation.patch', { childWhy: 'busy' }, handed).why).toBe('permission');
  });

  it('of another child is not its own', () => {
    const { find, say } = world();
    const strange = { lane: 'other00000000000000000', root: 'other00000000000000000' };
    const { mid } = find(people.child(walk, strange));
    expect(say(child, 'observation.patch', { childWhy: 'busy' }, mid).why).toBe('permission');
    expect(say(child, 'attachment.create', photoOf({ kind: 'observation', id: mid })).why).toBe(
      'subject_unknown',
    );
  });

  it('takes an adult’s later choice between two edits only where the edits were an adult’s', () => {
    const { find, say, look } = world();
    const { mid } = find(child);
    say(child, 'observation.patch', { childWhy: 'dark' }, mid);
    const late = freshMid();
    const stale = { n: 1, mid: late, sv: 1, e: mid, walk, at: 1, base: {} };
    const outcome = reduce(
      { ...stale, t: 'observation.patch', set: { childWhy: 'busy' } },
      child,
      look,
      rules,
    );
    const conflict = 'rows' in outcome ? outcome.rows[0] : undefined;
    expect(conflict?.kind).toBe('conflict');
    const known: Lookup = (kind, id) => (kind === 'conflict' ? conflict : look(kind, id));
    const choose = {
      ...stale,
      t: 'conflict.resolve',
      e: conflict?.id ?? '',
      set: { use: true, about: { kind: 'observation', id: mid } },
      base: { childWhy: look('observation', mid)?.from.childWhy ?? null },
    };
    expect(reduce(choose, fatma, known, rules)).toEqual({ held: 'permission' });
    expect(reduce(choose, child, known, rules)).toHaveProperty('rows');
  });
});

describe('what a child does not want shown', () => {
  const hidden = () => {
    const test = world();
    const { mid } = test.find(child);
    const photo = test.say(child, 'attachment.create', photoOf({ kind: 'observation', id: mid }));
    expect(test.say(child, 'observation.patch', { isHidden: true }, mid).why).toBe('ok');
    return { ...test, mid, photo: photo.mid };
  };

  it('is gone for everybody, and nobody brings it back: not the office, not the child', () => {
    const { say, row, mid } = hidden();
    expect(row(mid)?.isDeleted).toBe(true);
    for (const who of [child, samira, fatma, people.teamLead(), people.manager()]) {
      expect(say(who, 'observation.restore', {}, mid).why, who.role).toBe('permission');
      expect(say(who, 'observation.patch', { isHidden: false }, mid).why).toBe('permission');
      expect(say(who, 'observation.patch', { status: 'seen' }, mid).why).toBe('permission');
    }
    expect(row(mid)?.isDeleted).toBe(true);
  });

  it('may be said again by a copy of the device', () => {
    const { say, mid } = hidden();
    expect(say(child, 'observation.patch', { isHidden: true }, mid).why).toBe('ok');
  });

  it('takes no photo any more, and gets none back', () => {
    const { say, about, mid, photo } = hidden();
    const set = photoOf(about(mid) as { kind: 'observation'; id: string });
    for (const who of [child, samira, fatma])
      expect(say(who, 'attachment.create', set).why, who.role).toBe('subject_unknown');
    for (const who of [child, fatma])
      expect(say(who, 'attachment.restore', {}, photo).why).toBe('subject_unknown');
  });

  it('is hidden also where an adult removed it first, and then does not come back', () => {
    const { find, say, row } = world();
    const { mid } = find(child);
    say(fatma, 'observation.delete', {}, mid);
    expect(say(child, 'observation.patch', { isHidden: true }, mid).why).toBe('ok');
    expect(row(mid)).toMatchObject({ isDeleted: true, set: { isHidden: true } });
    expect(say(fatma, 'observation.restore', {}, mid).why).toBe('permission');
  });
});

describe('an answer for a child', () => {
  const on = '2026-11-23';
  const say = (own: Fields, kind: 'kid' | 'adult' | 'home' = 'kid') => {
    const test = world();
    const subject =
      kind === 'home'
        ? {
            kind: 'concern',
            id: test.say(samira, 'concern.create', { category: 'mould', position: here }).mid,
          }
        : test.about(test.find(samira, kind === 'kid' ? kidSays : {}).mid);
    const set = {
      about: subject,
      how: kind === 'home' ? 'call' : 'app',
      on,
      text: 'Mooi!',
      ...own,
    };
    const { mid, why } = test.say(fatma, 'answer.create', set);
    return { ...test, mid, why };
  };

  it('is one short sentence with a picture from the list', () => {
    for (const { id: childPicture, nl, en } of childPictures)
      for (const text of [nl, en]) expect(say({ childPicture, text }).why).toBe('ok');
    const long = 'a'.repeat(limits.childSentence + 1);
    expect(say({ childPicture: 'seen', text: long }).why).toBe('bad_shape');
    expect(say({ text: long }).why, 'to an adult it may be longer').toBe('ok');
    expect(say({ childPicture: 'Mila' }).why).toBe('unknown_field');
  });

  it('is about what a child found, and about nothing else', () => {
    expect(say({ childPicture: 'seen' }, 'adult').why).toBe('bad_shape');
    expect(say({ childPicture: 'seen' }, 'home').why).toBe('bad_shape');
  });

  it('does not grow afterwards, nor is an answer for an adult made one', () => {
    const { say: patch, mid } = say({ childPicture: 'seen' });
    const long = { text: 'a'.repeat(limits.childSentence + 1) };
    expect(patch(fatma, 'answer.patch', long, mid).why).toBe('bad_shape');
    const other = say({}, 'adult');
    expect(other.say(fatma, 'answer.patch', { childPicture: 'seen' }, other.mid).why).toBe(
      'bad_shape',
    );
  });
});

test('a child stays a child: its animal may change, what it is does not', () => {
  const { say } = world();
  const { mid } = say(child, 'participant.create', { role: 'child', avatar: 'fox' });
  expect(say(child, 'participant.patch', { avatar: 'owl' }, mid).why).toBe('ok');
  expect(say(child, 'participant.patch', { role: 'leader' }, mid).why).toBe('permission');
  expect(say(child, 'participant.patch', { nickname: 'Mila' }, mid).why).toBe('permission');
});

test('every category of a find exists for the street', () => {
  const { find } = world();
  for (const { id: category, about } of categories)
    expect(find(child, { ...kidSays, category }).why, category).toBe(
      about === 'street' ? 'ok' : 'unknown_category',
    );
});
