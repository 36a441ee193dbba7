import { expect, it } from 'vitest';
import { select } from '../../../api/organisation/storage.ts';
import { checkup } from '../../fixtures/checkup.ts';
import { NOW } from '../../fixtures/core.ts';
import { DAY, founded } from '../../fixtures/house.ts';
import { people } from '../../fixtures/people.ts';

const night = (days: number) => NOW + days * DAY - 10 * 3_600_000;
const words = 'Rozenstraat 12 hoog';

function rung() {
  const test = founded();
  const walk = test.say(people.walker(), {
    t: 'walk.create',
    set: { name: 'Rondje', startedAt: NOW, endsAt: NOW + 3_600_000 },
  }).mid;
  const ring = (outcome: string, until: string) =>
    test.say(people.walker(), {
      t: 'doorstep.create',
      walk,
      set: { address: { id: null, line: words, complex: null }, outcome, until },
    });
  const known = () =>
    test
      .pull(people.walker(), `door:${walk}`)
      .filter(({ kind, isDeleted }) => kind === 'doorstep' && !isDeleted).length;
  const at = (days: number) => {
    test.setNow(night(days));
    test.core.runRetention();
  };
  return { ...test, walk, ring, known, at };
}

it('a door is known until its day is over, and then by nobody and nowhere', async () => {
  const test = rung();
  test.ring('not-home', '2026-11-24');
  test.ring('come-back', '2026-12-20');
  test.at(1);
  expect(test.known(), 'on its last day').toBe(2);
  test.at(2);
  expect(test.known(), 'the night after').toBe(1);
  test.at(29);
  expect(test.known()).toBe(0);
  for (const table of ['journal', 'doorstep', 'held', 'job', 'audit'])
    expect(JSON.stringify(select(test.storage, `SELECT * FROM ${table}`)), table).not.toContain(
      words,
    );
  // Nothing runs the jobs here.
  const { jobs: _, ...broken } = (await checkup(test.storage, { nowMs: night(29) })).broken;
  expect(broken).toEqual({});
});

it('a phone is told to forget it, and does not bring it back by sending it again', () => {
  const test = rung();
  const { mid } = test.ring('not-home', '2026-11-24');
  test.at(2);
  const [row] = test.pull(people.walker(), `door:${test.walk}`).filter(({ id }) => id === mid);
  expect(row).toMatchObject({ isDeleted: true, set: {} });
  const again = test.say(people.walker(), {
    t: 'doorstep.patch',
    e: mid,
    set: { outcome: 'come-back', until: '2026-12-20' },
  });
  expect(again.result.s).toBe('erased');
  expect(test.known()).toBe(0);
});

it('one whose day was moved on and on goes half a year after it was said', () => {
  const test = rung();
  const { mid } = test.ring('come-back', '2026-12-20');
  const moved = test.say(people.walker(), {
    t: 'doorstep.patch',
    e: mid,
    set: { until: '2099-12-20' },
    base: { until: mid },
  });
  expect(moved.result.s).toBe('ok');
  test.at(181);
  expect(test.known()).toBe(1);
  test.at(182);
  expect(test.known()).toBe(0);
});

it('one that was taken back, or could not be applied, goes too', () => {
  const test = rung();
  const { mid } = test.ring('come-back', '2026-12-20');
  expect(test.ring('not-home', '2027-12-24').result).toMatchObject({ s: 'held' });
  test.say(people.walker(), { t: 'doorstep.delete', e: mid, set: {} });
  test.at(1);
  test.at(182);
  for (const table of ['journal', 'doorstep', 'held'])
    expect(JSON.stringify(select(test.storage, `SELECT * FROM ${table}`)), table).not.toContain(
      words,
    );
});
