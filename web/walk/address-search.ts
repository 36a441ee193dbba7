import type { HomeHere } from '../sync/homes-here.ts';

/** A front door that can be chosen. `label` is street and number: "Lindestraat 14". */
export type FoundAddress = { label: string; lat: number; lng: number };

/** More than a thumb wants to scroll through. */
export const MOST = 30;

/**
 * The organisation's homes, and on the drawn neighbourhood its other front doors too. With a map service and no homes it is what
 * it was: the drawing.
 */
export function addressesToChoose(
  homes: readonly HomeHere[],
  drawn: readonly FoundAddress[],
  isDrawn: boolean,
): FoundAddress[] {
  const own = homes.flatMap(({ street, house, lat, lng }): FoundAddress[] =>
    lat === null || lng === null ? [] : [{ label: `${street} ${house}`, lat, lng }],
  );
  if (own.length > 0 && !isDrawn) return own;
  const known = new Set(own.map(({ label }) => label));
  return [...own, ...drawn.filter(({ label }) => !known.has(label))];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/**
 * Front doors whose street and number begin with what was typed, by street and then by number. Every word counts:
 * "linde 14" finds Lindestraat 14 and 14a, not 114. Nothing typed finds nothing.
 */
export function searchAddresses<A extends FoundAddress>(all: readonly A[], typed: string): A[] {
  const asked = plain(typed)
    .split(/[\s,]+/)
    .filter(Boolean);
  if (asked.length === 0) return [];
  const matches = (label: string) => {
    const parts = plain(label).split(/[\s,-]+/);
    return asked.every((word) => parts.some((part) => startsLike(part, word)));
  };
  const byNumber = new Intl.Collator('nl', { numeric: true });
  return all
    .filter(({ label }) => matches(label))
    .sort((one, other) => byNumber.compare(one.label, other.label));
}

/** A street by its beginning; a number whole, with any letter behind it. */
function startsLike(part: string, word: string): boolean {
  if (!part.startsWith(word)) return false;
  const isNumber = /^\d+$/.test(word);
  return !isNumber || !/^\d/.test(part.slice(word.length));
}
