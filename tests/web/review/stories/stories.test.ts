import { expect, test } from 'vitest';
import { storiesOf } from '../../../../web/review/stories/stories.ts';
import type { SeenRow } from '../../../../web/sync/device.ts';
import { aFind, seenRow, viewOver } from '../../seen-rows.ts';

const NOW = Date.UTC(2026, 10, 25);
const DAY = 24 * 3_600_000;
const told = (words: string, at: number, walk = 'walk') =>
  aFind({ category: 'mould', words }, { kind: 'concern', at, walk }).row;
const noted = (text: string, at: number, by = 'samira'): SeenRow[] => {
  const { row } = aFind({}, { at, by });
  return [row, seenRow('note', { about: { kind: 'observation', id: row.id }, text })];
};

test('says in own words what was heard this week, and on how little that rests', () => {
  const rows = [
    told('Het is nat bij het raam.', NOW - DAY),
    told('De ketel valt uit.', NOW - 2 * DAY, 'another walk'),
    told('', NOW - DAY),
    told('Van vorige maand.', NOW - 30 * DAY),
    ...noted('Matras bij de garages.', NOW - DAY),
  ];
  const stories = storiesOf(viewOver(rows), NOW);
  expect(stories).toMatchObject({ walks: 2, talks: 2, isOlder: false });
  expect(stories.told.map(({ words }) => words).sort()).toEqual([
    'De ketel valt uit.',
    'Het is nat bij het raam.',
    'Matras bij de garages.',
  ]);
});

test('lets residents, children and colleagues speak by turns', () => {
  const child = seenRow('participant', { role: 'child', avatar: 'fox' }, { by: 'child-lane' });
  const rows = [
    child,
    told('Een.', NOW - 1),
    told('Twee.', NOW - 2),
    ...noted('Van een kind.', NOW - 3, 'child-lane'),
    ...noted('Van wie meeliep.', NOW - 4),
  ];
  expect(storiesOf(viewOver(rows), NOW).told.map(({ by }) => by)).toEqual([
    'resident',
    'child',
    'colleague',
    'resident',
  ]);
});

test('a child’s find is heard as a child’s, also without words and from an adult’s phone', () => {
  const said = { via: 'kid', childJudgement: 'bad', childWhy: 'dirty' };
  const [silent, spoken] = [
    aFind(said, { at: NOW - 1 }).row,
    aFind({ ...said, category: 'broken' }, { at: NOW - 2 }).row,
  ];
  const rows = [
    silent,
    spoken,
    seenRow('note', { about: { kind: 'observation', id: spoken.id }, text: 'De wip is stuk.' }),
    ...noted('Van wie meeliep.', NOW - 3),
  ];
  expect(storiesOf(viewOver(rows), NOW).told.map(({ by, words }) => [by, words])).toEqual([
    ['child', 'De wip is stuk.'],
    ['colleague', 'Van wie meeliep.'],
    ['child', ''],
  ]);
});

test('in a silent week shows the last there was, and says so', () => {
  const stories = storiesOf(viewOver([told('Van vorige maand.', NOW - 30 * DAY)]), NOW);
  expect(stories).toMatchObject({ isOlder: true, walks: 1, talks: 1 });
  expect(storiesOf(viewOver([]), NOW).told).toEqual([]);
});
