import type { CategoryId } from './categories.ts';

/** How the sector's data standard names what a resident told; what is left out has no code there, and none is made up. */
const codes: Partial<Record<CategoryId, string>> = {
  draught: 'DEFECTSOORT.TOC',
  mould: 'DEFECTSOORT.SCH',
  damp: 'DEFECTSOORT.VOC',
  cold: 'DEFECTSOORT.TEM',
  noise: 'ZAAKTYPEDETAILSOORT.GEL',
  'unsafe-home': 'ZAAKTYPEDETAILSOORT.ONV',
};

export const veraOf = (category: string): string | null =>
  Object.hasOwn(codes, category) ? (codes[category as CategoryId] ?? null) : null;
