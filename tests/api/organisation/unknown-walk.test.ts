import { expect, it } from 'vitest';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

it('work of the office on a walk that is not known yet is held as that, not as forbidden', () => {
  const { say } = testCore();
  const litter = { category: 'litter', position: here };
  const walk = '01a207d9-2100-7324-8999-9a55c0386da0';
  const office = say(people.reviewer(), { t: 'observation.create', walk, set: litter });
  expect(office.result).toMatchObject({ s: 'held', why: 'subject_unknown' });
  const stranger = say(people.stranger(), { t: 'observation.create', walk, set: litter });
  expect(stranger.result, 'who is on no walk is told nothing of it').toMatchObject({
    s: 'held',
    why: 'permission',
  });
});
