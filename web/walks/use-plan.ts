import { useEffect, useRef, useState } from 'preact/hooks';
import { type SealedText, sealedHere } from '../store/sealed-text.ts';
import { KEEP_DRAFT_MS, type PlanDraft, readPlan } from './plan-draft.ts';

export type PlanState = {
  /** Null until it is known what was left here. */
  plan: PlanDraft | null;
  /** It was begun before this page was opened. */
  isResumed: boolean;
  change: (some: Partial<PlanDraft>) => void;
  /** As if nothing was written. */
  afresh: () => void;
  /** It is saved, and nobody's draft any more. */
  done: () => Promise<void>;
};

/** The plan being written under `key`, starting with `fresh`. Each change is kept sealed at once: a killed page loses nothing. */
export function usePlan(key: string, fresh: () => PlanDraft): PlanState {
  const kept = useRef<SealedText | null>(null);
  const latest = useRef<PlanDraft | null>(null);
  const [plan, setPlan] = useState<PlanDraft | null>(null);
  const [isResumed, setResumed] = useState(false);
  const show = (next: PlanDraft) => {
    latest.current = next;
    setPlan(next);
  };
  useEffect(() => {
    let isHere = true;
    const store = sealedHere(key, KEEP_DRAFT_MS, 'walk-plans');
    kept.current = store;
    void store.read().then((text) => {
      if (!isHere) return;
      const left = readPlan(text);
      setResumed(left !== null);
      show(left ?? fresh());
    });
    return () => {
      isHere = false;
    };
  }, [key]);
  return {
    plan,
    isResumed,
    change(some) {
      if (!latest.current) return;
      show({ ...latest.current, ...some, at: Date.now() });
      void kept.current?.write(JSON.stringify(latest.current));
    },
    afresh() {
      void kept.current?.drop();
      setResumed(false);
      show(fresh());
    },
    async done() {
      await kept.current?.drop();
    },
  };
}
