/** What can be made wider or narrower; the map has the rest. */
export type Pane = 'list' | 'detail';
/** In px; null is as it was first. */
export type Widths = Readonly<Record<Pane, number | null>>;
export type Fitted = { width: number; least: number; most: number };

/** In rem: they grow with the reader's letters. */
const first = { list: 23, detail: 25 };
const least = { list: 15, map: 20, detail: 18 };

/** The widths that were asked for, as far as the window has room: nothing is narrower than can be read. */
export function fitted(asked: Widths, room: number, rem: number): Record<Pane, Fitted> {
  const spare = Math.max(0, room - (least.list + least.map + least.detail) * rem);
  const over = (pane: Pane) => Math.max(0, (asked[pane] ?? first[pane] * rem) - least[pane] * rem);
  const sum = over('list') + over('detail');
  // In a smaller window both give way, each by its share.
  const share = sum > spare ? spare / sum : 1;
  const fitOne = (pane: Pane, other: Pane): Fitted => ({
    width: Math.round(least[pane] * rem + over(pane) * share),
    least: Math.round(least[pane] * rem),
    most: Math.round(least[pane] * rem + spare - over(other) * share),
  });
  return { list: fitOne('list', 'detail'), detail: fitOne('detail', 'list') };
}

const STEP = 16;
const LARGE_STEP = 80;

/** What a key makes of a width: px, null for as it was first, undefined when it is not for the edge. Arrows move the edge itself. */
export function widthAfter(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  pane: Pane,
  now: Fitted,
): number | null | undefined {
  const step = (shiftKey ? LARGE_STEP : STEP) * (pane === 'list' ? 1 : -1);
  if (key === 'ArrowRight') return within(now, now.width + step);
  if (key === 'ArrowLeft') return within(now, now.width - step);
  if (key === 'Home') return now.least;
  if (key === 'End') return now.most;
  return key === 'Enter' ? null : undefined;
}

export const within = ({ least, most }: Fitted, width: number): number =>
  Math.max(least, Math.min(most, Math.round(width)));

/** What was kept in a browser; anything else than widths is as it was first. */
export function readWidths(kept: string | null): Widths {
  const read = (value: unknown) =>
    Number(value) > 0 && Number.isFinite(Number(value)) ? Number(value) : null;
  try {
    const { list, detail } = JSON.parse(kept ?? '');
    return { list: read(list), detail: read(detail) };
  } catch {
    return { list: null, detail: null };
  }
}
