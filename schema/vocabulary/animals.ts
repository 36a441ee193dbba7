/** How a child is called on a walk: it picks one, and nothing else is asked or kept. */
export const animals = ['fox', 'owl', 'hedgehog', 'frog', 'heron', 'cat', 'snail', 'hare'] as const;
export type Animal = (typeof animals)[number];

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
