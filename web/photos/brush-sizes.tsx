import { photosWords } from '../text/photos/words.ts';
import type { Brush } from './use-brush.ts';

const dots: Record<Brush, number> = { small: 8, middle: 15, large: 24 };

/** Three brushes, each drawn as large as it is beside the others. */
export function BrushSizes({ size, onChoose }: { size: Brush; onChoose: (size: Brush) => void }) {
  const { brush: say } = photosWords.value;
  return (
    <fieldset class="brush-sizes" aria-label={say.size}>
      {(Object.keys(dots) as Brush[]).map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-label={say.sizes[one]}
          aria-pressed={one === size}
          onClick={() => onChoose(one)}
        >
          <span class="brush-dot" style={{ inlineSize: `${dots[one] / 16}rem` }} />
        </button>
      ))}
    </fieldset>
  );
}
