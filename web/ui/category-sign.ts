import {
  type CategoryId,
  categoryOf,
  type PictogramName,
  type ShapeName,
} from '../../schema/vocabulary/categories.ts';

/** How a category looks. `colour` is ready to use in CSS. */
type CategorySign = { shape: ShapeName; pictogram: PictogramName; colour: string };

/** The sign of a category. One from a newer version, unknown here, looks like `other`. */
export function signOf(id: CategoryId): CategorySign {
  const known = categoryOf(id);
  if (!known) return { shape: 'bubble', pictogram: 'dots', colour: 'var(--c-other)' };
  return { shape: known.shape, pictogram: known.pictogram, colour: `var(${known.colour})` };
}
