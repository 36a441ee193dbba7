import { useEffect, useState } from 'preact/hooks';
import type { Find } from '../text/finds.ts';

/** More than fit on the screen of a laptop. */
const FIRST = 20;

/** Of other finds first the rows that are seen, with the chosen one: the rest comes when those stand there. */
export function useRowsInTurn(
  finds: readonly Find[],
  chosen: string | null,
  listKey: string,
): readonly Find[] {
  const [wholeKey, setWholeKey] = useState('');
  const isWhole = wholeKey === listKey || finds.length <= FIRST;
  useEffect(() => {
    if (isWhole) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setWholeKey(listKey));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [listKey, isWhole]);
  if (isWhole) return finds;
  const at = finds.findIndex(({ id }) => id === chosen);
  return finds.slice(0, Math.max(FIRST, at + 1));
}
