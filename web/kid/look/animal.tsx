import type { Animal } from '../../../schema/vocabulary/animals.ts';
import { animalShapes } from '../../ui/animal-shapes.ts';
import { Picture } from './glyph.tsx';

const coats: Record<Animal, string> = {
  fox: 'o',
  owl: 'n',
  hedgehog: 'n',
  frog: 'g',
  heron: 'b',
  cat: 's',
  snail: 'p',
  hare: 'y',
};

/** The animal that the child is on this walk, as a sticker. */
export function AnimalSticker({ animal, size = 56 }: { animal: Animal; size?: number }) {
  const { body, lines } = animalShapes[animal];
  return <Picture drawing={[`${coats[animal]}${body}`, `-${lines}`]} size={size} />;
}
