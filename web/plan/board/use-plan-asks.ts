import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusCard } from './board-focus.ts';
import type { PlanAsk } from './plan-ask.ts';

/** What is asked in a sheet, the cards that were picked, and the focus that stays on a card wherever it goes. */
export function usePlanAsks() {
  const [ask, setAsk] = useState<PlanAsk | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const wanted = useRef<string | null>(null);
  // A card that goes to another column is drawn anew there, and the focus that was on it is nowhere. Before the paint: the next key
  // is for that card too.
  useLayoutEffect(() => {
    if (wanted.current && document.activeElement === document.body) focusCard(wanted.current);
  });
  // Until somebody goes elsewhere.
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const card = target instanceof Element && target.closest<HTMLElement>('[data-card]');
      if (card && card.dataset.card !== wanted.current) wanted.current = null;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
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
    /** The focus stays on this card, also where it goes. */
    follow: useCallback((id: string | null) => {
      wanted.current = id;
    }, []),
  };
}
