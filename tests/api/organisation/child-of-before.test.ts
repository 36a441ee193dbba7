import { expect, it } from 'vitest';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

const seen = { category: 'litter', position: here, judgement: 'bad' };

/** A walk, and a child on it whose app is of before children had words of their own. */
function onAWalk() {
  const { say, pull, startWalk } = testCore();
  const walk = startWalk(people.walker());
  const child = people.child(walk);
  const found = say(child, { t: 'observation.create', set: seen });
  const row = () => pull(people.reviewer(), 'office').find(({ id }) => id === found.mid);
  return { say, child, found, row };
}

it('keeps what a child found with the app of before version 8, and what it thought of it', () => {
  const { say, child, found, row } = onAWalk();
  expect(found.result.s).toBe('ok');
  expect(row()?.set).toMatchObject(seen);
  const base = { judgement: found.mid };
  const draft = { t: 'observation.patch', e: found.mid, set: { judgement: 'fair' }, base };
  expect(say(child, draft).result.s).toBe('ok');
  expect(row()?.set.judgement).toBe('fair');
});

it('lets such a child say nothing more than it could then', () => {
  const { say, child, found } = onAWalk();
  const set = { status: 'seen' };
  const why = (given: object) =>
    say(child, { t: 'observation.patch', e: found.mid, set: { ...given } }).result.why;
  expect(why(set)).toBe('permission');
  expect(why({ isHidden: true })).toBe('permission');
  const note = { about: { kind: 'observation', id: found.mid }, text: 'Mila' };
  expect(say(child, { t: 'note.create', set: note }).result.why).toBe('permission');
});

it('has no judgement of an adult on what a child found with words of its own', () => {
  const { say, child } = onAWalk();
  const own = { via: 'kid', childJudgement: 'bad', childWhy: 'dirty' };
  const { category, position } = seen;
  const find = say(child, { t: 'observation.create', set: { category, position, ...own } });
  const draft = { t: 'observation.patch', e: find.mid, set: { judgement: 'good' } };
  expect(say(child, draft).result.why).toBe('permission');
});
