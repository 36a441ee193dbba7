import { describe, expect, it } from 'vitest';
import { categories, categoryOf, isTile } from '../../schema/vocabulary/categories.ts';

describe('the categories', () => {
  it('each have a shape, a pictogram, a colour and a name of their own', () => {
    for (const part of ['id', 'shape', 'pictogram', 'colour', 'nl', 'en'] as const)
      expect(new Set(categories.map((category) => category[part])).size).toBe(13);
  });

  it('make a confidential concern of what is about a home', () => {
    const home = categories
      .filter((category) => category.about === 'home')
      .map((category) => category.nl);
    expect(home).toEqual([
      'Tocht',
      'Schimmel',
      'Vocht',
      'Kou',
      'Rekening',
      'Lawaai',
      'Onveilig thuis',
      'Iets anders thuis',
    ]);
    expect(categoryOf('dragon')).toBeUndefined();
  });

  it('are ten tiles in the street, and at the door what is asked there as well', () => {
    expect(categories.filter(isTile)).toHaveLength(10);
    expect(categories.filter((one) => !isTile(one)).map(({ about }) => about)).toEqual([
      'home',
      'home',
      'home',
    ]);
  });
});
