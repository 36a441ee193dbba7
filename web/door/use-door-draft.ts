import { useEffect, useRef, useState } from 'preact/hooks';
import { type SealedText, sealedHere } from '../store/sealed-text.ts';
import { type DoorDraft, isBegun, KEEP_MS, newDraft, readDraft } from './draft.ts';

const fresh = () => newDraft(Date.now(), (bytes) => crypto.getRandomValues(bytes));

export type DoorDraftState = {
  /** Null until it is known what was left here. */
  draft: DoorDraft | null;
  /** It was begun before this page was opened. */
  isResumed: boolean;
  change: (some: Partial<DoorDraft>) => void;
  /** Begins at another door; what was here is gone once this resolves. */
  begin: () => Promise<void>;
};

/** The conversation on this lane. Each change is kept sealed at once, so that a killed page loses nothing. */
export function useDoorDraft(lane: string): DoorDraftState {
  const kept = useRef<SealedText | null>(null);
  const [draft, setDraft] = useState<DoorDraft | null>(null);
  const [isResumed, setResumed] = useState(false);
  const latest = useRef<DoorDraft | null>(null);

  useEffect(() => {
    let isHere = true;
    const store = sealedHere(`door ${lane}`, KEEP_MS);
    kept.current = store;
    void store.read().then((text) => {
      if (!isHere) return;
      const left = readDraft(text, Date.now());
      if (!left) void store.drop();
      latest.current = left ?? fresh();
      setResumed(left !== null && isBegun(left));
      setDraft(latest.current);
    });
    return () => {
      isHere = false;
    };
  }, [lane]);

  return {
    draft,
    isResumed,
    change(some) {
      if (!latest.current) return;
      latest.current = { ...latest.current, ...some, at: Date.now() };
      setDraft(latest.current);
      void kept.current?.write(JSON.stringify(latest.current));
    },
    async begin() {
      await kept.current?.drop();
      latest.current = fresh();
      setResumed(false);
      setDraft(latest.current);
    },
  };
}
