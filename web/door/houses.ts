import type { HomeHere } from '../sync/homes-here.ts';
import type { DraftAddress } from './draft.ts';

/** As a resident says it: "Lindestraat 14-2". */
export const lineOf = ({ street, house }: Pick<HomeHere, 'street' | 'house'>): string =>
  `${street} ${house}`;

export const addressOf = (home: HomeHere): DraftAddress => ({
  id: home.id,
  line: lineOf(home),
  complex: home.complex,
  place: home.lat === null || home.lng === null ? null : { lat: home.lat, lng: home.lng },
});

/** The streets of these homes, in the order in which they come. */
export const streetsOf = (homes: readonly HomeHere[]): string[] => [
  ...new Set(homes.map(({ street }) => street)),
];

const byHouse = new Intl.Collator('nl', { numeric: true });

/** The homes of a street with this number, each with what comes behind it: 14, 14a, 14-2. */
export const homesAt = (homes: readonly HomeHere[], street: string, number: string): HomeHere[] =>
  homes
    .filter((home) => home.street === street && /^\d*/.exec(home.house)?.[0] === number)
    .sort((one, other) => byHouse.compare(one.house, other.house));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();

/** A typed address as the list has it, or kept as it was typed: then without an id. */
export function typedAddress(homes: readonly HomeHere[], typed: string): DraftAddress | null {
  if (typed.trim() === '') return null;
  const known = homes.find((home) => plain(lineOf(home)) === plain(typed));
  return known ? addressOf(known) : { id: null, line: typed, complex: null, place: null };
}

/** Homes that begin as what was typed, for finishing it with one tap. */
export function homesLike(homes: readonly HomeHere[], typed: string, most: number): HomeHere[] {
  const asked = plain(typed);
  if (asked === '') return [];
  const like = homes.filter((home) => plain(lineOf(home)).startsWith(asked));
  return like.length === 1 && like[0] && plain(lineOf(like[0])) === asked
    ? []
    : like.slice(0, most);
}
