import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Fields, Kind } from '../../../schema/entities/row.ts';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

/** Something seen in the street, and something told at home; Fatma reads both. */
function atTheDesk() {
  const test = testCore();
  const jan = people.walker();
  const fatma = people.reviewer();
  const walk = test.startWalk(jan);
  const find = (set: Fields = {}) =>
    test.say(jan, {
      t: 'observation.create',
      walk,
      set: { category: 'litter', position: here, ...set },
    });
  const concern = () =>
    test.say(jan, { t: 'concern.create', walk, set: { category: 'mould', position: here } }).mid;
  const row = (id: string) =>
    ['office', 'concerns'].flatMap((scope) => test.pull(fatma, scope)).find((one) => one.id === id);
  const patch = (id: string, set: Fields, who: Actor = fatma) => {
    const { kind = 'observation', from = {} } = row(id) ?? {};
    const base = Object.fromEntries(Object.keys(set).map((name) => [name, from[name] ?? null]));
    return test.say(who, { t: `${kind}.patch`, e: id, set, base }).result;
  };
  const about = (kind: Kind, id: string) => ({ about: { kind, id } });
  return { ...test, jan, fatma, walk, find, concern, row, patch, about };
}

describe('a duplicate', () => {
  test('belongs to another find, and can be taken apart again', () => {
    const { find, patch, row } = atTheDesk();
    const [one, other] = [find().mid, find().mid];
    expect(patch(one, { duplicateOf: other, status: 'seen' }).s).toBe('ok');
    expect(row(one)?.set).toMatchObject({ duplicateOf: other, status: 'seen' });
    expect(patch(one, { duplicateOf: null }).s).toBe('ok');
    expect(row(one)?.set.duplicateOf).toBeNull();
  });

  test('is none of itself, of a find that was merged, of one that is not there, nor of a concern', () => {
    const { find, concern, patch, row } = atTheDesk();
    const [one, other, third] = [find().mid, find().mid, find().mid];
    patch(other, { duplicateOf: third });
    expect(patch(one, { duplicateOf: one })).toMatchObject({ s: 'held', why: 'duplicate_self' });
    expect(patch(one, { duplicateOf: other }).why).toBe('duplicate_of_duplicate');
    expect(patch(one, { duplicateOf: concern() }).why).toBe('subject_unknown');
    expect(patch(one, { duplicateOf: 'nonsense' }).why).toBe('bad_shape');
    expect(row(one)?.set.duplicateOf).toBeNull();
  });

  test('never turns round, also when two people merge each with the other', () => {
    const { find, patch, row } = atTheDesk();
    const [one, other] = [find().mid, find().mid];
    patch(one, { duplicateOf: other });
    expect(patch(other, { duplicateOf: one }).why).toBe('duplicate_of_duplicate');
    expect([row(one)?.set.duplicateOf, row(other)?.set.duplicateOf]).toEqual([other, null]);
  });

  test('of two people who chose differently, the later choice can be taken as well', () => {
    const { find, say, row, pull, fatma } = atTheDesk();
    const [one, other, third] = [find().mid, find().mid, find().mid];
    const merge = (duplicateOf: string) =>
      say(fatma, {
        t: 'observation.patch',
        e: one,
        set: { duplicateOf },
        base: { duplicateOf: one },
      }).result.s;
    expect([merge(other), merge(third)]).toEqual(['ok', 'merged']);
    const conflict = pull(fatma, 'office').find(({ kind }) => kind === 'conflict');
    const base = { duplicateOf: row(one)?.from.duplicateOf ?? null };
    const set = { use: true, about: { kind: 'observation', id: one } };
    const chosen = say(fatma, { t: 'conflict.resolve', e: conflict?.id ?? '', set, base });
    expect(chosen.result.s).toBe('ok');
    expect(row(one)?.set.duplicateOf).toBe(third);
  });
});

describe('what the office makes of a find', () => {
  test('is not ours only with a reason that can be read', () => {
    const { find, patch } = atTheDesk();
    const one = find().mid;
    patch(one, { status: 'seen' });
    expect(patch(one, { status: 'not_ours' })).toMatchObject({ s: 'held', why: 'reason_missing' });
    expect(patch(one, { status: 'not_ours', notOursWhy: '  ' }).why).toBe('reason_missing');
    expect(patch(one, { status: 'not_ours', notOursWhy: 'Van de gemeente.' }).s).toBe('ok');
  });

  test('is decided by who decides, and comes with no new find', () => {
    const { find, patch, jan, walk } = atTheDesk();
    const one = find().mid;
    for (const set of [
      { assignee: { kind: 'member', id: 'fatma' } },
      { laterUntil: '2026-12-01' },
      { duplicateOf: null, notOursWhy: 'Nee.' },
    ]) {
      expect(patch(one, set, jan).why).toBe('permission');
      expect(patch(one, set, people.guest(walk)).why).toBe('permission');
      expect(patch(one, set).s).toBe('ok');
      expect(find(set).result).toMatchObject({ s: 'held', why: 'permission' });
    }
  });

  test('keeps where a find was first, however often it is moved', () => {
    const { find, patch, row } = atTheDesk();
    const one = find().mid;
    expect(row(one)?.set.firstPosition).toBeNull();
    patch(one, { position: { ...here, lat: 52.0841, accuracy: null, how: 'hand' } });
    patch(one, { position: { ...here, lat: 52.0842, accuracy: null, how: 'hand' } });
    expect(row(one)?.set).toMatchObject({ firstPosition: here, position: { lat: 52.0842 } });
  });
});

describe('what is only for the office', () => {
  const said = (about: Fields): [string, Fields][] => [
    ['label', { ...about, name: 'lantaarns' }],
    ['comment', { ...about, text: 'Wie weet dit?', mentions: ['lotte'] }],
    ['handover', { ...about, to: 'municipality', text: 'Er ligt afval.', on: '2026-11-25' }],
  ];

  test('is not on a phone in the street, nor does anybody there write it', () => {
    const { find, say, pull, about, fatma, jan, walk } = atTheDesk();
    const subject = about('observation', find().mid);
    for (const [kind, set] of said(subject)) {
      const made = say(fatma, { t: `${kind}.create`, set });
      expect(made.result.s).toBe('ok');
      expect(pull(fatma, 'office').some(({ id }) => id === made.mid)).toBe(true);
      for (const who of [jan, people.guest(walk)]) {
        expect(pull(who, `walk:${walk}`).some(({ id }) => id === made.mid)).toBe(false);
        expect(say(who, { t: `${kind}.create`, set }).result.why).toBe('permission');
      }
    }
  });

  test('about what a resident told, is as confidential as what they told', () => {
    const { concern, say, pull, about, fatma } = atTheDesk();
    for (const [kind, set] of said(about('concern', concern()))) {
      const { mid } = say(fatma, { t: `${kind}.create`, set });
      expect(pull(fatma, 'concerns').some(({ id }) => id === mid)).toBe(true);
      expect(JSON.stringify(pull(fatma, 'office'))).not.toContain(mid);
    }
  });

  test('lets nobody take away what a colleague said', () => {
    const { find, say, about, fatma } = atTheDesk();
    const set = { ...about('observation', find().mid), text: 'Ik bel ze.' };
    const { mid } = say(fatma, { t: 'comment.create', set });
    const lotte = people.teamLead();
    expect(say(lotte, { t: 'comment.delete', e: mid, set: {} }).result.why).toBe('permission');
    expect(say(fatma, { t: 'comment.delete', e: mid, set: {} }).result.s).toBe('ok');
  });
});

describe('a saved view', () => {
  const view = { name: 'Mijn straat', query: 'status=new' };

  test('of one person is read by nobody else, also after it went', () => {
    const { say, pull, fatma } = atTheDesk();
    const lotte = people.teamLead();
    const { mid } = say(fatma, { t: 'saved_view.create', set: view });
    const holds = (who: Actor) => pull(who, 'office').some(({ id }) => id === mid);
    expect([holds(fatma), holds(lotte)]).toEqual([true, false]);
    const rename = { t: 'saved_view.patch', e: mid, set: { name: 'Die van mij' }, base: {} };
    expect(say(lotte, rename).result.why).toBe('permission');
    expect(say(fatma, { t: 'saved_view.delete', e: mid, set: {} }).result.s).toBe('ok');
    expect(holds(lotte)).toBe(false);
  });

  test('of the team is there for all in the office, and stays that', () => {
    const { say, pull, fatma } = atTheDesk();
    const lotte = people.teamLead();
    const { mid } = say(fatma, { t: 'saved_view.create', set: { ...view, isTeam: true } });
    expect(pull(lotte, 'office').some(({ id }) => id === mid)).toBe(true);
    const base = { isTeam: mid };
    const close = { t: 'saved_view.patch', e: mid, set: { isTeam: false }, base };
    expect(say(fatma, close).result.why).toBe('permission');
  });
});

describe('an answer about what was seen', () => {
  test('is for everybody on the walk, and given by who decides', () => {
    const { find, say, pull, about, fatma, jan, walk } = atTheDesk();
    const set = {
      ...about('observation', find().mid),
      how: 'app',
      on: '2026-11-25',
      text: 'De lamp brandt weer.',
    };
    expect(say(jan, { t: 'answer.create', set }).result.why).toBe('permission');
    const { mid } = say(fatma, { t: 'answer.create', set });
    for (const who of [jan, people.guest(walk)])
      expect(pull(who, `walk:${walk}`).some(({ id }) => id === mid)).toBe(true);
  });

  test('to a resident never goes by an app that they do not have', () => {
    const { concern, say, about, fatma } = atTheDesk();
    const set = { ...about('concern', concern()), how: 'app', on: '2026-11-25', text: 'Ja.' };
    expect(say(fatma, { t: 'answer.create', set }).result.why).toBe('bad_shape');
  });
});
