/** A find on the paper: its number in the list, and where it is, in px. */
export type Spot = { n: number; x: number; y: number };
/** What stands there: a number for one find, a letter for several that would lie over each other. */
export type Sign = { text: string; x: number; y: number; numbers: readonly number[] };

/** Signs at least `apart` from each other, in the order of the list. */
export function signsOf(spots: readonly Spot[], apart: number): Sign[] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const near = groups.find(
      ([first]) => first && Math.hypot(first.x - spot.x, first.y - spot.y) < apart,
    );
    if (near) near.push(spot);
    else groups.push([spot]);
  }
  let letters = 0;
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const text = group.length === 1 ? `${first.n}` : letterAt(letters++);
    return [{ text, x: first.x, y: first.y, numbers: group.map(({ n }) => n) }];
  });
}

const A = 'A'.charCodeAt(0);
const ALPHABET = 26;

/** A to Z, then AA, AB and so on. */
export function letterAt(at: number): string {
  const last = String.fromCharCode(A + (at % ALPHABET));
  return at < ALPHABET ? last : letterAt(Math.floor(at / ALPHABET) - 1) + last;
}
