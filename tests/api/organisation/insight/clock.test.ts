import { expect, test } from 'vitest';
import { notesQuery } from '../../../../api/organisation/insight/promises.ts';
import { answersQuery } from '../../../../api/organisation/insight/read-answers.ts';
import {
  earlyQuery,
  lateQuery,
  momentsQuery,
} from '../../../../api/organisation/insight/read-log.ts';
import { partyOf } from '../../../../api/organisation/insight/read-plans.ts';
import { NOW } from '../../../fixtures/core.ts';
import { DAY, HOUR, measured } from '../../../fixtures/insight.ts';
import { planOf, wholeReads } from '../../../fixtures/plans.ts';

const hours = (...some: number[]) => some.map((one) => one * HOUR);
const [h1 = 0, h2 = 0, h3 = 0, h4 = 0, h8 = 0, h10 = 0] = hours(1, 2, 3, 4, 8, 10);

test('our clock tells the middle and the slow end of each step, from the find on', () => {
  const { find, step, answer, clock } = measured();
  for (const [n, seenAfter] of [1, 2, 3, 4, 10].entries()) {
    const id = find();
    step(id, seenAfter, 'seen');
    step(id, seenAfter + 2, 'planned');
    step(id, seenAfter + 4, 'doing');
    step(id, seenAfter + 10, 'done');
    answer(id, seenAfter + 10 + n);
  }
  expect(clock(100, 'seen').all).toEqual({ count: 5, p25: h2, median: h3, p75: h4, p90: h10 });
  expect(clock(100, 'decided').all).toEqual({ count: 5, p25: h2, median: h2, p75: h2, p90: h2 });
  expect(clock(100, 'done').all).toMatchObject({ count: 5, median: h8, p90: h8 });
  expect(clock(100, 'answered').all).toMatchObject({ p25: h1, median: h2, p75: h3, p90: h4 });
});

test('of an even number the middle is halfway the two in the middle', () => {
  const { find, step, clock } = measured();
  for (const after of [1, 2, 4, 8, 9, 30]) step(find(), after, 'seen');
  // Of six the 90th percentile is the sixth.
  expect(clock(100, 'seen').all).toMatchObject({ median: 6 * HOUR, p90: 30 * HOUR });
});

test('four finds say nothing, five do', () => {
  const { find, step, clock } = measured();
  for (const after of [1, 2, 3, 4]) step(find(), after, 'seen');
  expect(clock(50, 'seen').all).toBe(null);
  step(find(), 5, 'seen');
  expect(clock(50, 'seen').all).toMatchObject({ count: 5, median: h3 });
});

test('three households are enough for what was told at home; what has no address is one', () => {
  const { told, act, fatma, at, clock } = measured();
  const seen = (id: string, after: number) =>
    at(after, () => act(fatma, 'concern.patch', { status: 'seen' }, id));
  seen(told('Kade 1'), 2);
  seen(told('Kade 1'), 2);
  seen(told(null), 2);
  seen(told(null), 2);
  expect(clock(50, 'seen').all).toBe(null);
  seen(told('Kade 3'), 4);
  expect(clock(50, 'seen').all).toMatchObject({ count: 5, median: h2, p90: h4 });
});

test('says which step something stands before, and which one waits there longest', () => {
  const { find, step, clock } = measured();
  const [oldest, ...others] = [0, 1, 2, 3, 4].map((at) => find(at));
  expect(clock(50, 'seen')).toMatchObject({
    waiting: { street: 5, home: 0 },
    longest: { kind: 'observation', id: oldest, since: NOW },
  });
  step(oldest ?? '', 20, 'seen');
  expect(clock(50, 'seen').longest?.id).toBe(others[0]);
  expect(clock(50, 'seen').waiting.street).toBe(null);
  expect(clock(50, 'decided').longest).toMatchObject({ id: oldest, since: NOW + 20 * HOUR });
});

test('keeps our own doing apart from that of the municipality, a contractor and others', () => {
  const { find, step, plan, act, fatma, about, at, clock } = measured();
  const done = (after: number, along: (id: string) => unknown = () => undefined) => {
    const id = find();
    step(id, 1, 'seen', 'planned', 'doing');
    along(id);
    step(id, 1 + after, 'done');
  };
  for (const after of [1, 2, 3, 4, 5]) done(after);
  for (const after of [10, 20, 30, 40, 50])
    done(after, (id) =>
      at(2, () =>
        act(fatma, 'handover.create', {
          ...about(id),
          to: 'municipality',
          text: 'Graag.',
          on: '2026-11-23',
        }),
      ),
    );
  for (const after of [6, 6, 6, 6])
    done(after, (id) =>
      plan('observation', id, 1, { owner: 'Aannemer Bos', who: { kind: 'other', id: null } }),
    );
  const spread = Object.fromEntries(
    clock(99, 'done').by.map(({ party, spread: one }) => [party, one]),
  );
  expect(spread).toMatchObject({
    own: { count: 5, median: 3 * HOUR },
    municipality: { count: 5, median: 30 * HOUR },
    contractor: null,
    other: null,
  });
  expect(clock(99, 'seen').by).toEqual([]);
  expect([
    partyOf('member', null),
    partyOf('team', null),
    partyOf('residents', null),
    partyOf('other', 'Gemeente Utrecht'),
    partyOf('other', 'Aannemer Bos'),
    partyOf('other', 'Stedin'),
    partyOf(null, null),
  ]).toEqual(['own', 'own', 'other', 'municipality', 'contractor', 'other', 'own']);
});

test('what was planned and done counts as done, also where nobody moved the find along', () => {
  const { find, step, plan, planned, answer, clock } = measured();
  for (const after of [1, 2, 3, 4, 5]) {
    const id = find();
    step(id, 1, 'seen', 'planned');
    const card = plan('observation', id, 1);
    const said = answer(id, 1 + after);
    planned(card, 1 + after, { status: 'done', said: { [id]: said } });
  }
  expect(clock(50, 'done').all).toMatchObject({ count: 5, median: 3 * HOUR });
});

test('an edit that did not come to be is no step', () => {
  const { find, step, say, fatma, clock } = measured();
  const ids = [1, 2, 3, 4, 5].map(() => find());
  for (const id of ids) step(id, 5, 'seen');
  for (const id of ids) {
    const late = {
      t: 'observation.patch',
      e: id,
      set: { status: 'not_ours' },
      base: { status: id },
    };
    expect(say(fatma, late).result.s).toBe('merged');
  }
  expect(clock(50, 'decided').all).toBe(null);
});

test('the first answer is the first there was; what is written down later counts from the day it was said', () => {
  const { find, answer, report } = measured();
  for (const after of [24, 48, 72, 96]) answer(find(), after);
  expect(report(500).firstAnswer.all).toBe(null);
  const slow = find();
  answer(slow, 480, { on: '2026-11-28' });
  answer(slow, 490);
  // NOW is 14:00 here; half past noon of the 28th is four days and 22 hours later.
  expect(report(500).firstAnswer.street).toMatchObject({
    count: 5,
    median: 3 * DAY,
    p90: 5 * DAY - 2 * HOUR,
  });
  expect(report(500).firstAnswer.home).toBe(null);
});

test('counts what took a step in the period, however long ago it was raised', () => {
  const { find, step, report } = measured();
  for (const after of [1, 2, 3, 4, 5]) step(find(), 30 * 24 + after, 'seen', 'not_ours');
  const clocked = (from: string, to: string) => report(40 * 24, { from, to }).clock[0]?.all?.count;
  expect(clocked('2026-12-20', '2026-12-31')).toBe(5);
  expect(clocked('2026-11-01', '2026-11-30')).toBe(undefined);
});

test('reads by an index, whatever there is', () => {
  const { storage } = measured();
  for (const query of [lateQuery, earlyQuery, momentsQuery, answersQuery, notesQuery])
    expect(
      wholeReads(planOf(storage.db, query)).filter((step) => !/^SCAN (late|early)/.test(step)),
      query,
    ).toEqual([]);
});
