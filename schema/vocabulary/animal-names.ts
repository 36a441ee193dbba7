import type { Animal } from './animals.ts';

/** What the animals of the children are called. Apart from their list, which the first view brings along. */
export const animalNames: Record<Animal, { nl: string; en: string }> = {
  fox: { nl: 'Vos', en: 'Fox' },
  owl: { nl: 'Uil', en: 'Owl' },
  hedgehog: { nl: 'Egel', en: 'Hedgehog' },
  frog: { nl: 'Kikker', en: 'Frog' },
  heron: { nl: 'Reiger', en: 'Heron' },
  cat: { nl: 'Kat', en: 'Cat' },
  snail: { nl: 'Slak', en: 'Snail' },
  hare: { nl: 'Haas', en: 'Hare' },
};
