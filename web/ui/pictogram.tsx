import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { signOf } from './category-sign.ts';
import { glyphs, penOf, shapes } from './pictogram-shapes.ts';

type PictogramProps = {
  category: CategoryId;
  /** Side in px at the normal text size; it grows with the reader's own. Default 40. */
  size?: number;
  class?: string;
};

/** The sign of a category: its shape, colour and glyph. Decoration; the category's word stands beside it. */
export function Pictogram({ category, size = 40, class: className }: PictogramProps) {
  const { shape, pictogram, colour } = signOf(category);
  const { path, x, y, scale } = shapes[shape];
  return (
    <svg
      class={className}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      <path d={path} fill={colour} stroke={colour} stroke-width="4" stroke-linejoin="round" />
      <path
        d={glyphs[pictogram]}
        transform={`translate(${x} ${y}) scale(${scale}) translate(-12 -12)`}
        fill="none"
        stroke="var(--on-cat)"
        stroke-width={penOf(pictogram)}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
