import { useEffect, useRef, useState } from 'preact/hooks';
import type { Device, LaneView, SeenRow } from '../../sync/device.ts';
import { deskWords } from '../../text/desk/words.ts';
import { announce } from '../../ui/announcer.tsx';
import { type Coming, type Met, meet, meetAll } from './arrivals.ts';

export type Arrivals = {
  /** Those that wait, in the order of the list. */
  held: readonly string[];
  show: () => void;
};

/** Keeps what comes in meanwhile out of the list, so that nothing there moves, until somebody asks for it. */
export function useArrivals(coming: Coming): Arrivals {
  const before = useRef<Met | null>(null);
  const [, redraw] = useState(0);
  const { met, held } = meet(before.current, coming);
  before.current = met;
  useEffect(() => {
    if (held.length > 0) announce(deskWords.value.arrivals.said(held.length));
  }, [held.length]);
  return {
    held,
    show() {
      before.current = meetAll(met, held);
      redraw((n) => n + 1);
    },
  };
}

/** Made by who looks, or changed here and not sent yet: what one takes back comes back at once. */
export const isOwnWork = (row: SeenRow | undefined, lane: LaneView): boolean =>
  row !== undefined && (row.by === lane.maker || row.sync !== 'in');

/** Whether this device has read what was there before the desk was opened, or cannot for now. */
export function useCaughtUp(device: Device): boolean {
  const [isAsked, setAsked] = useState(false);
  const isDone = useRef(false);
  useEffect(() => {
    void device.syncNow().finally(() => setAsked(true));
  }, [device]);
  if (isAsked && device.state.value !== 'syncing') isDone.current = true;
  return isDone.current;
}
