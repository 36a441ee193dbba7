/** How a child is called on a walk: it picks one, and nothing else is asked or kept. */
export const animals = ['fox', 'owl', 'hedgehog', 'frog', 'heron', 'cat', 'snail', 'hare'] as const;
export type Animal = (typeof animals)[number];
