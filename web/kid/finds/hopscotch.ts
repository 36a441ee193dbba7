/** A square of the hopscotch, by its place from the start. `find`: which find fills it, oldest 0; null when none does yet. */
export type Square = { key: number; find: number | null };

/** With one and two squares in turn, and never so short that it is no hopscotch. */
const SHORTEST = 7;
/** An empty square always lies ahead: there is no last find. */
const AHEAD = 1;

/** @returns the rows from the start, which is the oldest, to the end; each has one or two squares. */
export function hopscotchOf(finds: number): Square[][] {
  const rows: Square[][] = [];
  let laid = 0;
  while (laid < Math.max(SHORTEST, finds + AHEAD)) {
    const wide = rows.length % 2 === 0 ? 1 : 2;
    rows.push(
      Array.from({ length: wide }, (_, at) => ({
        key: laid + at,
        find: laid + at < finds ? laid + at : null,
      })),
    );
    laid += wide;
  }
  return rows;
}

const colours = ['blue', 'green', 'orange', 'pink', 'yellow'] as const;
export type SquareColour = (typeof colours)[number];

/** The colour that a find has on every screen, by its place among all finds of the child. */
export const colourOf = (finds: readonly { id: string }[], id: string): SquareColour =>
  colours[
    Math.max(
      0,
      finds.findIndex((one) => one.id === id),
    ) % colours.length
  ] ?? 'blue';
