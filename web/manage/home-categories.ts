import { type Category, categories } from '../../schema/vocabulary/categories.ts';

export type HomeCategory = Extract<Category, { about: 'home' }>;
export type HomeCategoryId = HomeCategory['id'];

/** What residents tell at home. */
export const homeCategories = categories.filter(
  (category): category is HomeCategory => category.about === 'home',
);
