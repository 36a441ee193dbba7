/**
 * The categories: the one place to add one. `about` says what it makes: `street` an Observation outdoors that everyone on
 * the walk may see, `home` a Concern that stays confidential. `atDoor` is asked at the door and is no tile in the street.
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
  {
    id: 'noise',
    about: 'home',
    atDoor: true,
    shape: 'octagon',
    pictogram: 'sound',
    colour: '--c-noise',
    nl: 'Lawaai',
    en: 'Noise',
  },
  {
    id: 'unsafe-home',
    about: 'home',
    atDoor: true,
    shape: 'shield',
    pictogram: 'padlock',
    colour: '--c-unsafe-home',
    nl: 'Onveilig thuis',
    en: 'Unsafe at home',
  },
  {
    id: 'other-home',
    about: 'home',
    atDoor: true,
    shape: 'house',
    pictogram: 'question',
    colour: '--c-other-home',
    nl: 'Iets anders thuis',
    en: 'Something else at home',
  },
] as const;

export type Category = (typeof categories)[number];
export type CategoryId = Category['id'];
export type ShapeName = Category['shape'];
export type PictogramName = Category['pictogram'];

/** What is a tile in the street, and a key from 1 to 0. */
export const isTile = (category: Category): boolean => !('atDoor' in category);

const byId = new Map<string, Category>(categories.map((category) => [category.id, category]));

export function categoryOf(id: string): Category | undefined {
  return byId.get(id);
}
