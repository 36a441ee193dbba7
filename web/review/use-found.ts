import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filter } from './finder/filter.ts';
import type { Finder, ListAnswer, WaysAnswer } from './finder/finder.ts';

/** Rows that are drawn at once, and how many more come when asked for. */
export const WINDOW = 100;
/** As many rows stand on both sides of the chosen one, so that the keys always have a next one. */
const BESIDE = 10;

export type Found = ListAnswer & {
  /** Which of those found is the first of `entries`, from 0. */
  from: number;
  /** What was asked for this answer; another one for more than somebody goes through. */
  key: string;
  isFailed: boolean;
  /** False until the finder answered for the first time. */
  isReady: boolean;
  /** It was asked when everything that was there already had been read. */
  isSettled: boolean;
};
const nothing: Found = {
  entries: [],
  total: 0,
  all: 0,
  bounds: null,
  merged: {},
  keptAt: -1,
  ids: [],
  counts: { categories: {}, statuses: {}, voices: { adult: 0, child: 0 } },
  from: 0,
  key: '',
  isFailed: false,
  isReady: false,
  isSettled: false,
};

type Span = { from: number; count: number };
const first: Span = { from: 0, count: WINDOW };

/** The rows drawn, when they must be others to hold the chosen one with rows on both sides of it. */
function spanAround({ keptAt, total }: ListAnswer, { from, count }: Span): Span | null {
  if (keptAt < 0) return null;
  const [low, high] = [keptAt - BESIDE, keptAt + BESIDE];
  const isHeld = (from === 0 || low >= from) && (from + count >= total || high < from + count);
  return isHeld ? null : { from: Math.max(0, keptAt - WINDOW / 2), count: WINDOW * 1.5 };
}

/** What the finder finds, in rows around the chosen one; what was shown stays until the newest answer is there. */
export function useFound(
  finder: Finder,
  filter: Filter,
  { keep, isSettled }: { keep: string | null; isSettled: boolean },
) {
  const [found, setFound] = useState(nothing);
  const [span, setSpan] = useState(first);
  const key = JSON.stringify(filter);
  const asked = useRef(key);
  const version = finder.version.value;
  useEffect(() => {
    let isNewest = true;
    // Other finds: from their first row on.
    const rows = asked.current === key ? span : first;
    asked.current = key;
    finder.list({ filter, sort: 'oldest', ...rows, keep }).then(
      (answer) => {
        if (!isNewest) return;
        const next = spanAround(answer, rows);
        if (next) return setSpan(next);
        if (rows !== span) setSpan(rows);
        const isMany = answer.ids.length < answer.total;
        const of = { from: rows.from, key: `${key} ${isMany}`, isSettled };
        setFound({ ...answer, ...of, isFailed: false, isReady: true });
      },
      () => isNewest && setFound((known) => ({ ...known, isFailed: true, isReady: true })),
    );
    return () => {
      isNewest = false;
    };
  }, [finder, version, key, keep, span, isSettled]);
  return {
    found,
    more: () => setSpan({ ...span, count: span.count + WINDOW }),
    earlier: () => {
      const from = Math.max(0, span.from - WINDOW);
      setSpan({ from, count: span.count + span.from - from });
    },
  };
}

const none: WaysAnswer = {
  counts: { new: 0, mine: 0, later: 0, unanswered: 0, all: 0 },
  labels: [],
};

/** How many each way of looking holds. */
export function useWays(finder: Finder, mine: readonly string[]): WaysAnswer {
  const [ways, setWays] = useState(none);
  const version = finder.version.value;
  useEffect(() => {
    let isNewest = true;
    finder.ways({ mine }).then(
      (answer) => isNewest && setWays(answer),
      () => undefined,
    );
    return () => {
      isNewest = false;
    };
  }, [finder, version, mine.join()]);
  return ways;
}
