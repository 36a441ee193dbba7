import { expect, it } from 'vitest';
import { RUNNING_MS } from '../../../api/organisation/running.ts';
import type { Actor } from '../../../schema/actor.ts';
import { here, NOW, testCore } from '../../fixtures/core.ts';
import { DAY } from '../../fixtures/house.ts';
import { people } from '../../fixtures/people.ts';

const HOME = '3547AB-14';

/** Somebody at home at 14 told about mould, on a walk. */
function told(by: Actor = people.walker()) {
  const test = testCore();
  const walk = test.startWalk(by);
  const address = { id: HOME, line: 'Lindestraat 14', complex: null };
  // With what it takes to be closed.
  const closing = { report: { as: 'heard', number: '', on: null }, wantsNoAnswer: true };
  const set = { category: 'mould', position: here, words: 'Bij het bed.', address, ...closing };
  const concern = test.say(by, { t: 'concern.create', walk, set }).mid;
  let status = concern;
  const step = (...through: string[]) => {
    for (const to of through) {
      const patch = { t: 'concern.patch', e: concern, set: { status: to }, base: { status } };
      const said = test.say(people.reviewer(), patch);
      expect(said.result, JSON.stringify(said.result)).toMatchObject({ s: 'ok' });
      status = said.mid;
    }
  };
  return { ...test, by, walk, concern, step };
}

it('something runs where it was told, and not next door', () => {
  const { core } = told();
  expect(core.isRunning(HOME)).toBe(true);
  expect(core.isRunning('3547AB-1')).toBe(false);
  expect(core.isRunning('3547AB-14-A')).toBe(false);
  expect(core.isRunning('')).toBe(false);
  expect(core.isRunning(`${HOME}" OR 1`)).toBe(false);
});

it('what is open goes on running, however long ago it was told', () => {
  const { core, setNow } = told();
  setNow(NOW + 400 * DAY);
  expect(core.isRunning(HOME)).toBe(true);
});

it.each([['seen', 'not_ours'] as const, ['seen', 'planned', 'doing', 'done'] as const])(
  'what is closed (%s, %s) is told about for thirty days',
  (...through) => {
    const { core, setNow, step } = told();
    step(...through);
    expect(core.isRunning(HOME)).toBe(true);
    setNow(NOW + RUNNING_MS - 1);
    expect(core.isRunning(HOME)).toBe(true);
    setNow(NOW + RUNNING_MS);
    expect(core.isRunning(HOME)).toBe(false);
  },
);

it('what was taken back does not run', () => {
  const { core, say, by, concern } = told();
  const taken = say(by, { t: 'concern.delete', e: concern, set: {}, base: {} });
  expect(taken.result.s).toBe('ok');
  expect(core.isRunning(HOME)).toBe(false);
});

it('a home that is only named in what somebody said is not that home', () => {
  const { core, say, by, walk } = told();
  const words = 'De buren van "3547AB-16" hebben het ook.';
  const line = '3547AB-16';
  const address = { id: null, line, complex: null };
  say(by, { t: 'concern.create', walk, set: { category: 'damp', position: here, words, address } });
  expect(core.isRunning('3547AB-16')).toBe(false);
});

it('another organisation does not see it', () => {
  told();
  expect(testCore().core.isRunning(HOME)).toBe(false);
});
