import { useEffect, useRef, useState } from 'preact/hooks';
import { remember, resumed } from './resume.ts';
import { ALL_SECONDS, FIND_SECONDS, useTimer } from './use-timer.ts';

const fresh = { at: 'gate', left: ALL_SECONDS, findLeft: FIND_SECONDS };

/** Where the group is, of `finds` in their order; it is remembered on this device at every step. */
export function useDebrief(walk: string, finds: readonly string[]) {
  const [start] = useState(() => resumed(walk) ?? fresh);
  const [at, setAt] = useState(start.at);
  const [begun, setBegun] = useState(start.at === 'gate' ? '' : start.at);
  const latest = useRef(at);
  const timer = useTimer(start, (now) => remember(walk, { at: latest.current, ...now }));
  const known = finds.indexOf(at);
  // What was removed meanwhile left its place: what came after it stands there.
  const lastAt = useRef(0);
  const index = known >= 0 ? known : Math.min(lastAt.current, Math.max(0, finds.length - 1));
  lastAt.current = index;
  const isFirst = useRef(true);
  useEffect(() => {
    latest.current = at;
    remember(walk, { at, left: timer.left, findLeft: timer.findLeft });
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    document.querySelector<HTMLElement>('.debrief h1')?.focus({ preventScroll: true });
    document.querySelector('.debrief-body')?.scrollTo({ top: 0 });
  }, [at]);

  const to = (next: string) => {
    setAt(next);
    if (next !== 'end' && next !== 'gate') setBegun(next);
    timer.restart();
  };
  return {
    at,
    index,
    timer,
    isBegun: begun !== '',
    begin: () => {
      to(begun && finds.includes(begun) ? begun : (finds[0] ?? 'none'));
      if (!timer.isRunning) timer.toggle();
    },
    /** @returns whether there is such a find. */
    go: (index: number): boolean => {
      const next = finds[index];
      if (next !== undefined) to(next);
      return next !== undefined;
    },
    end: () => to('end'),
  };
}
