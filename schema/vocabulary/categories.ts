/**
 * The ten categories: the one place to add one. `about` says what it makes: `street` an Observation outdoors that
 * everyone on the walk may see, `home` a Concern that stays confidential.
 */
export const categories = [
  {
    id: 'draught',
    about: 'home',
    shape: 'triangle',
    pictogram: 'gust',
    colour: '--c-draught',
    nl: 'Tocht',
    en: 'Draught',
  },
  {
    id: 'mould',
    about: 'home',
    shape: 'square',
    pictogram: 'spots',
    colour: '--c-mould',
    nl: 'Schimmel',
    en: 'Mould',
  },
  {
    id: 'damp',
    about: 'home',
    shape: 'drop',
    pictogram: 'water-drop',
    colour: '--c-damp',
    nl: 'Vocht',
    en: 'Damp',
  },
  {
    id: 'cold',
    about: 'home',
    shape: 'circle',
    pictogram: 'ice-star',
    colour: '--c-cold',
    nl: 'Kou',
    en: 'Cold',
  },
  {
    id: 'bill',
    about: 'home',
    shape: 'receipt',
    pictogram: 'euro',
    colour: '--c-bill',
    nl: 'Rekening',
    en: 'Bill',
  },
  {
    id: 'litter',
    about: 'street',
    shape: 'diamond',
    pictogram: 'bag',
    colour: '--c-litter',
    nl: 'Afval',
    en: 'Litter',
  },
  {
    id: 'unsafe',
    about: 'street',
    shape: 'yield',
    pictogram: 'exclamation',
    colour: '--c-unsafe',
    nl: 'Onveilig',
    en: 'Unsafe',
  },
  {
    id: 'broken',
    about: 'street',
    shape: 'hexagon',
    pictogram: 'cracked-tile',
    colour: '--c-broken',
    nl: 'Kapot',
    en: 'Broken',
  },
  {
    id: 'lovely',
    about: 'street',
    shape: 'heart',
    pictogram: 'tulip',
    colour: '--c-lovely',
    nl: 'Mooi',
    en: 'Lovely',
  },
  {
    id: 'other',
    about: 'street',
    shape: 'bubble',
    pictogram: 'dots',
    colour: '--c-other',
    nl: 'Anders',
    en: 'Other',
  },
] as const;

export type Category = (typeof categories)[number];
export type CategoryId = Category['id'];
export type ShapeName = Category['shape'];
export type PictogramName = Category['pictogram'];

const byId = new Map<string, Category>(categories.map((category) => [category.id, category]));

export function categoryOf(id: string): Category | undefined {
  return byId.get(id);
}
