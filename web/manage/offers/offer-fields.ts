import type { Offer } from '../../../schema/entities/things.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';

export type OfferRow = SeenRow & Offer;
export type OfferFields = Offer['set'];
/** Which field is wrong, and the word for why. */
export type OfferProblem = {
  at: 'name' | 'text' | 'categories' | 'complexes' | 'from' | 'until';
  why: 'name' | 'text' | 'categories' | 'complexes' | 'from' | 'until' | 'past' | 'order';
};

/** What a new one begins as. */
export const blankOffer = {
  kind: 'offer',
  id: '',
  set: {
    name: '',
    text: '',
    kind: 'quick',
    categories: [],
    complexes: [],
    from: null,
    until: '',
    team: null,
    source: '',
  },
  from: {},
} as unknown as OfferRow;

export const isDay = (typed: string) => /^\d{4}-\d{2}-\d{2}$/.test(typed);

/**
 * What is wrong with it first, from above; null when it can be saved. `today` is the first last day that a new one may have; one
 * that is there may be ended before. `isEverywhere` needs no complex.
 */
export function offerProblem(
  { name, text, categories, complexes, from, until }: OfferFields,
  { today, isNew, isEverywhere }: { today: string; isNew: boolean; isEverywhere: boolean },
): OfferProblem | null {
  if (!name.trim()) return { at: 'name', why: 'name' };
  if (!text.trim()) return { at: 'text', why: 'text' };
  if (categories.length === 0) return { at: 'categories', why: 'categories' };
  if (!isEverywhere && complexes.length === 0) return { at: 'complexes', why: 'complexes' };
  if (from !== null && !isDay(from)) return { at: 'from', why: 'from' };
  if (!isDay(until)) return { at: 'until', why: 'until' };
  if (isNew && until < today) return { at: 'until', why: 'past' };
  if (from !== null && until < from) return { at: 'until', why: 'order' };
  return null;
}

/** Those that hold today or later by name, and those that are over, the last first. */
export function offersOf(view: LaneViewModel, today: string) {
  const all = (view.list('offer') as OfferRow[]).sort((one, other) =>
    one.set.name.localeCompare(other.set.name, 'nl'),
  );
  return {
    valid: all.filter(({ set }) => set.until >= today),
    over: all
      .filter(({ set }) => set.until < today)
      .sort((one, other) => other.set.until.localeCompare(one.set.until)),
  };
}
