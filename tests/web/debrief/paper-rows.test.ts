import { describe, expect, it } from 'vitest';
import type { Item } from '../../../web/debrief/debrief-items.ts';
import {
  hasPrivate,
  keptOf,
  posterLines,
  streetOf,
  undecidedOf,
} from '../../../web/debrief/print/paper-rows.ts';

const item = (id: string, keep?: string, root = id): Item =>
  ({ id, root, decided: keep && { decision: { keep } } }) as Item;

describe('what goes on paper', () => {
  it('is what was kept, each once; private and removed finds are on none', () => {
    const items = [
      item('a', 'keep'),
      item('b', 'merge', 'a'),
      item('c', 'private'),
      item('d', 'remove'),
      item('e'),
    ];
    expect(keptOf(items).map(({ id }) => id)).toEqual(['a']);
    expect(undecidedOf(items).map(({ id }) => id)).toEqual(['e']);
    expect(hasPrivate(items)).toBe(true);
  });

  it('names streets and no houses on the poster', () => {
    expect(streetOf('Lindestraat 14')).toBe('Lindestraat');
    expect(streetOf('Lindestraat 14-A 2')).toBe('Lindestraat');
    expect(streetOf('Plein 40-45')).toBe('Plein');
    expect(streetOf(null)).toBe('');
  });

  it('says a thing once, and first what many hands went up for', () => {
    const lines = posterLines(
      [
        { line: 'Afval', votes: 1 },
        { line: 'Bank', votes: 5 },
        { line: 'Afval', votes: 9 },
        { line: 'Lamp', votes: 0 },
      ],
      2,
    );
    expect(lines.map(({ line }) => line)).toEqual(['Bank', 'Afval']);
  });
});
