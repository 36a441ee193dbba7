import { describe, expect, it } from 'vitest';
import { categories, categoryOf } from '../../schema/vocabulary/categories.ts';

describe('the ten categories', () => {
  it('each have a shape, a pictogram, a colour and a name of their own', () => {
    for (const part of ['id', 'shape', 'pictogram', 'colour', 'nl', 'en'] as const)
      expect(new Set(categories.map((category) => category[part])).size).toBe(10);
  });

  it('make a confidential concern of what is about a home', () => {
    const home = categories
      .filter((category) => category.about === 'home')
      .map((category) => category.nl);
    expect(home).toEqual(['Tocht', 'Schimmel', 'Vocht', 'Kou', 'Rekening']);
    expect(categoryOf('dragon')).toBeUndefined();
  });
});
