import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { focusCard } from './board-focus.ts';
import type { PlanAsk } from './plan-ask.ts';

/** What is asked in a sheet, the cards that were picked, and the focus that stays on a card wherever it goes. */
export function usePlanAsks() {
  const [ask, setAsk] = useState<PlanAsk | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const wanted = useRef<string | null>(null);
  // Once what was done is drawn, and no sheet has the focus.
  useEffect(() => {
    const id = wanted.current;
    if (id === null || ask !== null || document.querySelector('dialog[open]')) return;
    if (focusCard(id)) wanted.current = null;
  });
  return {
    ask,
    setAsk,
    picked,
    clear: () => setPicked(new Set()),
    pick: useCallback((id: string) => {
      setPicked((known) => {
        const next = new Set(known);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    }, []),
    /** The focus comes back to this card, once it stands where it goes. */
    follow: useCallback((id: string | null) => {
      wanted.current = id;
    }, []),
  };
}
