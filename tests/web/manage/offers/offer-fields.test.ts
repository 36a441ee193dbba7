import { describe, expect, it } from 'vitest';
import { dayWithYear } from '../../../../web/manage/day-with-year.ts';
import {
  blankOffer,
  type OfferFields,
  offerProblem,
  offersOf,
} from '../../../../web/manage/offers/offer-fields.ts';
import type { LaneViewModel } from '../../../../web/sync/device.ts';
import { seenRow, viewOver } from '../../seen-rows.ts';

const today = '2026-11-25';
const good: OfferFields = {
  ...blankOffer.set,
  name: 'Tochtstrip',
  text: 'We plakken een strip.',
  categories: ['draught'],
  until: '2027-12-31',
};
const wrong = (own: Partial<OfferFields>, isNew = true, isEverywhere = true) =>
  offerProblem({ ...good, ...own }, { today, isNew, isEverywhere })?.why ?? null;

describe('an offer', () => {
  it('can be saved with a name, words, something it helps against and a last day', () => {
    expect(wrong({})).toBeNull();
    expect(wrong({ from: today, until: today })).toBeNull();
    expect(wrong({ name: ' ' })).toBe('name');
    expect(wrong({ text: '' })).toBe('text');
    expect(wrong({ categories: [] })).toBe('categories');
    expect(wrong({ until: '' })).toBe('until');
  });

  it('is for all homes, or for at least one complex', () => {
    expect(wrong({ complexes: [] }, true, false)).toBe('complexes');
    expect(wrong({ complexes: ['C03'] }, true, false)).toBeNull();
  });

  it('does not begin after it ended, on half a day, or in a year of six figures', () => {
    expect(wrong({ from: '2028-01-01' })).toBe('order');
    expect(wrong({ from: 'half' })).toBe('from');
    expect(wrong({ until: '112027-01-01' })).toBe('until');
  });

  it('is not new and over already; one that is there may be ended', () => {
    expect(wrong({ until: '2026-11-24' })).toBe('past');
    expect(wrong({ until: '2026-11-24' }, false)).toBeNull();
  });
});

it('holds through its last day and is apart after it, what ended last first', () => {
  const offer = (name: string, until: string) => seenRow('offer', { ...good, name, until });
  const view = viewOver([
    offer('Zolderluik', today),
    offer('Folie', '2026-01-31'),
    offer('Coach', '2027-01-01'),
    offer('Kachel', '2026-11-24'),
  ]) as unknown as LaneViewModel;
  const { valid, over } = offersOf(view, today);
  expect(valid.map(({ set }) => set.name)).toEqual(['Coach', 'Zolderluik']);
  expect(over.map(({ set }) => set.name)).toEqual(['Kachel', 'Folie']);
});

it('says a last day with its year', () => {
  expect(dayWithYear('2027-12-31', 'nl')).toBe('31 dec 2027');
  expect(dayWithYear('2027-12-31', 'en')).toBe('31 Dec 2027');
});
