import type { PictogramName, ShapeName } from './pictogram-shapes.ts';

export type CategoryId =
  | 'draught'
  | 'mould'
  | 'damp'
  | 'cold'
  | 'bill'
  | 'litter'
  | 'unsafe'
  | 'broken'
  | 'lovely'
  | 'other';

/** How a category looks. `colour` is ready to use in CSS. */
export type CategorySign = { shape: ShapeName; pictogram: PictogramName; colour: string };

const signs: Record<CategoryId, [ShapeName, PictogramName]> = {
  draught: ['triangle', 'gust'],
  mould: ['square', 'spots'],
  damp: ['drop', 'water-drop'],
  cold: ['circle', 'ice-star'],
  bill: ['receipt', 'euro'],
  litter: ['diamond', 'bag'],
  unsafe: ['yield', 'exclamation'],
  broken: ['hexagon', 'cracked-tile'],
  lovely: ['heart', 'tulip'],
  other: ['bubble', 'dots'],
};

/** The sign of a category. */
export function signOf(category: CategoryId): CategorySign {
  const [shape, pictogram] = signs[category];
  return { shape, pictogram, colour: `var(--category-${category})` };
}
