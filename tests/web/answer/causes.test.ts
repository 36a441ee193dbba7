import { expect, test } from 'vitest';
import {
  alike,
  atSameAddress,
  causeDrafts,
  helpersIn,
  isAnswered,
} from '../../../web/answer/causes.ts';
import { asConcern, type CauseSeen } from '../../../web/answer/concern-rows.ts';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

const told = (home: number, set: Record<string, unknown> = {}) =>
  asConcern(
    seenRow('concern', {
      category: 'draught',
      position: spot,
      status: 'seen',
      address: { id: `home-${home}`, line: `Esdoornstraat ${home}`, complex: 'ESD' },
      ...set,
    }),
  );

test('gathers open concerns of one kind in one complex that have no cause yet', () => {
  const [one, two] = [told(1), told(2)];
  const view = viewOver([
    one,
    two,
    told(3, { category: 'mould' }),
    told(4, { status: 'done' }),
    told(5, { cause: 'another' }),
    told(6, { address: { id: null, line: 'Nergens 1', complex: null } }),
    told(7, { address: null }),
  ]);
  expect(alike(view, one).map(({ id }) => id)).toEqual([one.id, two.id]);
  expect(alike(view, told(8, { address: null }))).toEqual([]);
});

test('one save makes the cause and says which concerns come from it', () => {
  const [one, two] = [told(1), told(2)];
  const [made, ...children] = causeDrafts(one, ' Tocht ', [one, two], 'the-cause');
  expect(made).toMatchObject({
    t: 'cause.create',
    mid: 'the-cause',
    set: { name: 'Tocht', category: 'draught', complex: 'ESD' },
  });
  expect(children.map(({ e, set }) => [e, set.cause])).toEqual([
    [one.id, 'the-cause'],
    [two.id, 'the-cause'],
  ]);
});

test('who heard something before the cause was known was not answered about it', () => {
  const one = told(1);
  const cause = seenRow('cause', {}, { at: 100 }) as CauseSeen;
  const answer = (at: number) =>
    seenRow('answer', { about: { kind: 'concern', id: one.id } }, { at });
  expect(isAnswered(viewOver([answer(50)]), cause, one)).toBe(false);
  expect(isAnswered(viewOver([answer(150)]), cause, one)).toBe(true);
});

test('who wants to help is a number from three homes up, however often one home said so', () => {
  const help = { wantsToHelp: true };
  const two = [told(1, help), told(1, help), told(2, help), told(3)];
  expect(helpersIn(viewOver(two), 'ESD')).toBe(0);
  expect(helpersIn(viewOver([...two, told(4, help)]), 'ESD')).toBe(3);
  expect(helpersIn(viewOver(two), null)).toBe(0);
});

test('finds what ran at the same address, and takes no two unknown addresses for one', () => {
  const [one, before] = [told(1), told(1, { status: 'done' })];
  expect(atSameAddress(viewOver([one, before, told(2)]), one).map(({ id }) => id)).toEqual([
    before.id,
  ]);
  const unknown = { address: { id: null, line: 'Nergens 1', complex: null } };
  expect(atSameAddress(viewOver([told(1, unknown)]), told(2, unknown))).toEqual([]);
});
