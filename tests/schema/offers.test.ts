import { expect, test } from 'vitest';
import type { Offer } from '../../schema/entities/things.ts';
import { offersFor } from '../../schema/offers.ts';
import { VISIT } from '../../schema/vocabulary/door.ts';
import { veraCodes } from '../../schema/vocabulary/vera.ts';

const today = '2026-11-25';
type Made = Pick<Offer, 'id' | 'set' | 'isDeleted'>;
const offer = (id: string, set: Partial<Offer['set']> = {}, isDeleted = false): Made => ({
  id,
  isDeleted,
  set: {
    name: id,
    text: '',
    kind: 'quick',
    categories: ['draught'],
    complexes: [],
    from: null,
    until: '2026-12-31',
    team: null,
    source: '',
    ...set,
  },
});
const namesFor = (category: 'draught' | 'mould' | 'bill', offers: Made[], complex: string | null) =>
  offersFor({ category, complex, today, offers }).choices.map(({ id }) => id);

test('offers what is in the list for this, from its first day to its last', () => {
  const list = [
    offer('ends today', { until: today }),
    offer('starts today', { from: today }),
    offer('expired', { until: '2026-11-24' }),
    offer('starts tomorrow', { from: '2026-11-26' }),
    offer('of mould', { categories: ['mould'] }),
    offer('taken away', {}, true),
  ];
  expect(namesFor('draught', list, null)).toEqual(['ends today', 'starts today']);
});

test('offers what is meant for one complex there and nowhere else', () => {
  const list = [offer('all'), offer('linden', { complexes: ['C1'] })];
  expect(namesFor('draught', list, 'C1')).toEqual(['all', 'linden']);
  expect(namesFor('draught', list, 'C2')).toEqual(['all']);
  expect(namesFor('draught', list, null)).toEqual(['all']);
});

test('puts what solves it before what helps at once', () => {
  const list = [
    offer('strip'),
    offer('hinges', { kind: 'repair' }),
    offer('a look', { kind: 'inspection' }),
  ];
  expect(namesFor('draught', list, null)).toEqual(['a look', 'hinges', 'strip']);
});

test('mould always brings somebody to look, also without a list, and once', () => {
  expect(namesFor('mould', [], null)).toEqual([VISIT]);
  expect(namesFor('mould', [offer('expired', { until: '2020-01-01' })], null)).toEqual([VISIT]);
  const look = offer('a look', { kind: 'inspection', categories: ['mould'] });
  expect(namesFor('mould', [look], null)).toEqual(['a look']);
  expect(namesFor('bill', [], null)).toEqual([]);
});

test('tells the insulation that is planned for this complex, or that there is none yet', () => {
  const planned = offer('roofs in 2027', { kind: 'insulation', complexes: ['C1'] });
  const at = (complex: string) =>
    offersFor({ category: 'draught', complex, today, offers: [planned] });
  expect(at('C1')).toMatchObject({ choices: [], insulation: { id: 'roofs in 2027' } });
  expect(at('C2')).toMatchObject({ choices: [], insulation: null, hasInsulation: true });
  const unsafe = offersFor({ category: 'unsafe-home', complex: 'C1', today, offers: [] });
  expect(unsafe.hasInsulation).toBe(false);
});

test('names a report with the codes of the sector, and invents none', () => {
  expect(veraCodes('mould', 'bedroom')).toEqual(['DEFECTSOORT.SCH', 'DEFECTLOCATIE.SLA']);
  expect(veraCodes('draught', 'everywhere')).toEqual(['DEFECTSOORT.TOC']);
  expect(veraCodes('noise', 'hall')).toEqual(['ZAAKTYPEDETAILSOORT.GEL']);
  expect(veraCodes('bill', 'living')).toEqual([]);
  expect(veraCodes('unsafe-home', null)).toEqual([]);
});
