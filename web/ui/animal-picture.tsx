import type { Animal } from '../../schema/vocabulary/animals.ts';
import { animalShapes } from './animal-shapes.ts';

/** An animal as a child draws it. Decoration; its name stands beside it. `size` in px at the normal text size. */
export function AnimalPicture({ animal, size = 56 }: { animal: Animal; size?: number }) {
  const { body, lines, colour } = animalShapes[animal];
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path
        d={body}
        transform="translate(1.6 1.2)"
        fill={`var(${colour})`}
        stroke="none"
        opacity=".42"
      />
      <path d={body} />
      <path d={lines} />
    </svg>
  );
}
