import { expect, it } from 'vitest';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

const litter = { t: 'observation.create', set: { category: 'litter', position: here } };

it('holds what names another organisation’s things, and shows nothing of them', () => {
  const [ours, theirs] = [testCore(), testCore()];
  const leader = people.leader();
  ours.startWalk(leader);
  // The same seed would make the same ids: one more mutation sets them apart.
  theirs.make(leader, litter);
  const theirWalk = theirs.startWalk(people.reviewer());
  const theirFind = theirs.say(people.reviewer(), { ...litter, walk: theirWalk }).mid;
  const about = { kind: 'observation', id: theirFind };

  expect(ours.say(leader, { ...litter, walk: theirWalk }).result).toMatchObject({ s: 'held' });
  expect(ours.say(leader, { t: 'note.create', set: { about, text: 'x' } }).result).toMatchObject({
    s: 'held',
    why: 'subject_unknown',
  });
  const patch = { t: 'observation.patch', e: theirFind, set: { judgement: 'bad' }, base: {} };
  expect(ours.say(leader, patch).result).toMatchObject({ s: 'held', why: 'subject_unknown' });
  expect(ours.pull(leader, `walk:${theirWalk}`)).toEqual([]);
  expect(
    theirs.pull(people.reviewer(), 'office').filter((row) => row.id === theirFind),
  ).toHaveLength(1);
});
