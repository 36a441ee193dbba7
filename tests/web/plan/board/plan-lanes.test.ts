import { describe, expect, test } from 'vitest';
import { lanesOf, narrowed, peopleOf } from '../../../../web/plan/board/plan-lanes.ts';
import { nl } from '../../../../web/text/plan-board/nl.ts';
import { seenRow } from '../../seen-rows.ts';
import { aCard, viewOf } from './cards.ts';

const member = (id: string, name: string) => seenRow('member', { name, role: 'walker' }, { id });
const people = peopleOf(
  viewOf([
    member('jan', 'Jan'),
    member('sam', 'Sam'),
    seenRow('team', { name: 'Onderhoud', people: ['sam'] }, { id: 'upkeep' }),
  ]),
);
const noHood = () => null;
const who = (kind: string, id: string | null) => ({ who: { kind, id } });
const cards = [
  aCard({ task: 'van Sam', ...who('member', 'sam') }),
  aCard({ task: 'ook van Sam', owner: 'Sam' }),
  aCard({ task: 'van het team', owner: 'Onderhoud', ...who('team', 'upkeep') }),
  aCard({ task: 'van bewoners', owner: 'Bewoners', ...who('residents', null) }),
  aCard({ task: 'van Jan', owner: 'Jan' }),
  aCard({ task: 'van de gemeente', owner: 'Gemeente', ...who('other', null) }),
  aCard({ task: 'van niemand', owner: '' }),
];
const shown = (by: Parameters<typeof lanesOf>[1], hoodOf: Parameters<typeof lanesOf>[3] = noHood) =>
  Object.fromEntries(
    lanesOf(cards, by, people, hoodOf, nl.lanes).map((lane) => [
      lane.name,
      lane.cards.map(({ task }) => task),
    ]),
  );

describe('lanes', () => {
  test('are one without a name as long as nobody asks for them', () => {
    expect(Object.keys(shown('none'))).toEqual(['']);
    expect(shown('none')['']).toHaveLength(cards.length);
  });

  test('by person know a card of before the board by its name', () => {
    expect(shown('person')).toEqual({
      'Bewoners samen': ['van bewoners'],
      Gemeente: ['van de gemeente'],
      Jan: ['van Jan'],
      Onderhoud: ['van het team'],
      Sam: ['van Sam', 'ook van Sam'],
      'Nog niemand': ['van niemand'],
    });
  });

  test('by team have what its people do', () => {
    expect(shown('team')).toEqual({
      Onderhoud: ['van Sam', 'ook van Sam', 'van het team'],
      'Geen team': ['van bewoners', 'van Jan', 'van de gemeente', 'van niemand'],
    });
  });

  test('by neighbourhood say where that is not known', () => {
    const rozen = { code: 'BU1', name: 'Rozenbuurt' };
    const hoods = shown('neighbourhood', ({ task }) => (task === 'van Jan' ? rozen : null));
    expect(Object.keys(hoods)).toEqual(['Rozenbuurt', 'Buurt onbekend']);
    expect(hoods.Rozenbuurt).toEqual(['van Jan']);
  });
});

describe('looking at less', () => {
  const all = { who: null, neighbourhood: null, status: null };
  const left = (asked: Partial<Parameters<typeof narrowed>[1]>) =>
    narrowed(cards, { ...all, ...asked }, people, noHood).map(({ task }) => task);

  test('of a person, of a team, of nobody', () => {
    expect(left({ who: 'member:sam' })).toEqual(['van Sam', 'ook van Sam']);
    expect(left({ who: 'team:upkeep' })).toEqual(['van Sam', 'ook van Sam', 'van het team']);
    expect(left({ who: 'none' })).toEqual(['van niemand']);
  });

  test('of a stand, and of a neighbourhood', () => {
    expect(left({ status: 'done' })).toEqual([]);
    expect(left({ status: 'open' })).toHaveLength(cards.length);
    expect(left({ neighbourhood: 'BU1' })).toEqual([]);
  });
});
