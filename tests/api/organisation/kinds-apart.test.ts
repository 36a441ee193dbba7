import { expect, it } from 'vitest';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

it('never takes what was told at home for a sight in the street, nor the other way round', () => {
  const { say, startWalk } = testCore();
  const leader = people.leader();
  const walk = startWalk(leader);
  const held = { s: 'held', why: 'unknown_category' };
  const asSight = { t: 'observation.create', walk, set: { category: 'mould', position: here } };
  expect(say(leader, asSight).result).toMatchObject(held);
  const asConcern = { t: 'concern.create', walk, set: { category: 'litter', position: here } };
  expect(say(leader, asConcern).result).toMatchObject(held);
});
