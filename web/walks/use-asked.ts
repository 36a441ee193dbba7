import { useEffect, useState } from 'preact/hooks';
import type { Row } from '../../schema/entities/row.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { keptAnswer } from '../sync/keep-answer.ts';

export type Asked<T> = {
  answer: T | null;
  /** asking: nothing is known yet; kept: what was heard before; heard: as the server has it; none: nothing here and no server. */
  is: 'asking' | 'kept' | 'heard' | 'none';
  /** Why the server says nothing, where it did answer. */
  problem: string | null;
};

/** An answer that has not come yet. */
const asking = { answer: null, is: 'asking', problem: null } as const;

/**
 * Asks the server when a screen opens, when one comes back to it and when there is a network again. What it says is opened beside
 * what the lane reads, and kept sealed for who has no network later. `key` is what it is asked about; null asks nothing.
 */
export function useAsked<T extends object>(
  device: Device,
  lane: LaneView,
  key: string | null,
  ask: () => Promise<T | Failure>,
  rowsOf: (answer: T) => readonly Row[],
): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(asking);
  const isOffline = device.goOffline.value;
  const person = lane.person?.id ?? '';
  useEffect(() => {
    if (!key) return;
    let isHere = true;
    let isHeard = false;
    setAsked(asking);
    const kept = keptAnswer(`${person} ${lane.organisation?.slug ?? ''} ${key}`);
    const show = (answer: T, is: 'kept' | 'heard') => {
      if (!isHere || (is === 'kept' && isHeard)) return;
      device.open(lane.id, rowsOf(answer));
      setAsked({ answer, is, problem: null });
    };
    const reading = kept.read().then((text) => {
      const before = text === null ? null : parsed<T>(text);
      if (before) show(before, 'kept');
    });
    const again = async () => {
      const answer = await ask();
      if (isFailure(answer)) {
        await reading;
        const problem = 'problem' in answer ? answer.problem : null;
        if (isHere && !isHeard)
          setAsked((now) => ({ ...now, is: now.answer ? 'kept' : 'none', problem }));
        return;
      }
      isHeard = true;
      show(answer, 'heard');
      void kept.write(JSON.stringify(answer));
    };
    const whenSeen = () => {
      if (document.visibilityState === 'visible') void again();
    };
    const whenOnline = () => void again();
    void again();
    document.addEventListener('visibilitychange', whenSeen);
    addEventListener('online', whenOnline);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', whenSeen);
      removeEventListener('online', whenOnline);
    };
  }, [device, lane.id, lane.state, person, key, isOffline]);
  return asked;
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
