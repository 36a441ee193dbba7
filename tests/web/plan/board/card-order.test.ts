import { describe, expect, test } from 'vitest';
import {
  between,
  inOrder,
  inTime,
  rankBeside,
  rankOf,
  stepRank,
} from '../../../../web/plan/board/card-order.ts';
import type { PlanCard } from '../../../../web/plan/board/plan-card.ts';
import { aCard, DAY, NOW } from './cards.ts';

const tasks = (cards: readonly PlanCard[]) => cards.map(({ task }) => task);
const silent = { went: [{ to: 'open', at: NOW - 20 * DAY }] };

describe('a column', () => {
  test('has what is late on top, then what is silent, then what was promised', () => {
    const cards = [
      aCard({ task: 'zonder dag' }),
      aCard({ task: 'beloofd', dueOn: '2026-12-01' }),
      aCard({ task: 'stil', ...silent }),
      aCard({ task: 'te laat', dueOn: '2026-11-20' }),
    ];
    expect(tasks(inOrder(cards))).toEqual(['te laat', 'stil', 'beloofd', 'zonder dag']);
  });

  test('begins with the first promise, and what is planned with the first day and time', () => {
    const due = ['2026-12-04', '2026-11-27'].map((dueOn) => aCard({ task: dueOn, dueOn }));
    expect(tasks(inOrder(due))).toEqual(['2026-11-27', '2026-12-04']);
    const planned = [
      ['2026-11-27', '11:00'],
      ['2026-11-27', '09:30'],
      ['2026-11-26', null],
    ].map(([plannedOn, at]) =>
      aCard({ task: `${plannedOn} ${at}`, status: 'planned', plannedOn, at }),
    );
    expect(tasks(inOrder(planned))).toEqual([
      '2026-11-26 null',
      '2026-11-27 09:30',
      '2026-11-27 11:00',
    ]);
  });

  test('has what was made first on top where nothing has a day, however soon the next was made', () => {
    const made = Array.from({ length: 40 }, (_, ms) => {
      const card = aCard({ task: `${ms}` });
      return { ...card, id: `019${(ms * 7919) % 97}`, row: { ...card.row, at: NOW + ms } };
    });
    expect(tasks(inOrder([...made].reverse()))).toEqual(tasks(made));
  });

  test('of what is done begins with the last', () => {
    const done = [3, 1, 2].map((days) =>
      aCard({ task: `${days}`, status: 'done', went: [{ to: 'done', at: NOW - days * DAY }] }),
    );
    expect(tasks(inOrder(done))).toEqual(['1', '2', '3']);
  });
});

describe('a place by hand', () => {
  const column = () => inOrder(['a', 'b', 'c', 'd'].map((task, rank) => aCard({ task, rank })));
  const moved = (from: PlanCard[], task: string, rank: number | null) =>
    tasks(inOrder(from.map((card) => (card.task === task ? { ...card, rank } : card))));
  const step = (from: PlanCard[], task: string, by: 1 | -1) =>
    moved(from, task, stepRank(from, from.find((one) => one.task === task)?.id ?? '', by));

  test('is one up or down', () => {
    expect(step(column(), 'c', -1)).toEqual(['a', 'c', 'b', 'd']);
    expect(step(column(), 'b', -1)).toEqual(['b', 'a', 'c', 'd']);
    expect(step(column(), 'b', 1)).toEqual(['a', 'c', 'b', 'd']);
    expect(step(column(), 'c', 1)).toEqual(['a', 'b', 'd', 'c']);
  });

  test('is also made where nobody had put anything yet', () => {
    const cards = inOrder(['a', 'b', 'c'].map((task) => aCard({ task, dueOn: '2026-12-01' })));
    const [first, second, third] = tasks(cards);
    expect(step(cards, third ?? '', -1)).toEqual([first, third, second]);
  });

  test('goes no further than the edge, and not past what is late', () => {
    const [a, b] = column();
    const late = aCard({ task: 'te laat', dueOn: '2026-11-20' });
    const cards = inOrder([late, ...(a && b ? [a, b] : [])]);
    expect(tasks(cards)[0]).toBe('te laat');
    expect(stepRank(cards, a?.id ?? '', -1)).toBeNull();
    expect(stepRank(cards, b?.id ?? '', 1)).toBeNull();
    expect(stepRank(cards, 'gone', 1)).toBeNull();
  });

  test('is between the two where it was dropped', () => {
    const cards = column();
    const [a, b, c] = cards;
    if (!a || !b || !c) throw new Error('a column of four');
    const drop = (edge: 'top' | 'bottom') =>
      moved(cards, 'a', rankBeside(cards, a, { id: c.id, edge }));
    expect(drop('top')).toEqual(['b', 'a', 'c', 'd']);
    expect(drop('bottom')).toEqual(['b', 'c', 'a', 'd']);
    const promised = aCard({ dueOn: '2026-12-01' });
    expect(rankBeside([...cards, promised], a, { id: promised.id, edge: 'top' })).toBeNull();
  });

  test('is a number between its neighbours', () => {
    const [a, b] = column();
    if (!a || !b) throw new Error('a column of four');
    expect(between(a, b)).toBe(0.5);
    expect(between(null, a)).toBeLessThan(rankOf(a));
    expect(between(b, null)).toBeGreaterThan(rankOf(b));
    expect(between(null, null)).toBe(0);
  });
});

test('a day goes by the clock, and what has no time is last', () => {
  const day = [null, '14:00', '09:00'].map((at) => aCard({ task: `${at}`, at }));
  expect(tasks(inTime(day))).toEqual(['09:00', '14:00', 'null']);
});
