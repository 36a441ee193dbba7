import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FindsAnswer } from '../../schema/review-desk.ts';
import { isFailure } from '../sync/api.ts';
import { askServer } from '../sync/ask-server.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';

/** Finds that this device has as a line only, whole. */
async function openHere(device: Device, lane: string, ids: readonly string[]): Promise<void> {
  const ask = askServer(() => device.goOffline.value || !navigator.onLine);
  const answer = await ask<FindsAnswer>('/v1/review/finds', { lane, ids });
  if (!isFailure(answer)) device.open(lane, answer.rows);
}

/** The finds of these ids that stand; `isLooking` while one of them is still asked for. */
export function useSubjects(
  device: Device,
  lane: LaneView,
  view: LaneViewModel,
  ids: readonly string[],
): { subjects: readonly SeenRow[]; isLooking: boolean } {
  const [isAsked, setAsked] = useState(false);
  const wanted = ids.join();
  const missing = ids.filter((id) => !view.byId(id)).join();
  useEffect(() => {
    setAsked(false);
    if (missing) void openHere(device, lane.id, missing.split(',')).then(() => setAsked(true));
  }, [device, lane.id, missing]);
  const subjects = useMemo(
    () => ids.flatMap((id) => view.byId(id) ?? []).filter(({ isDeleted }) => !isDeleted),
    [view, wanted],
  );
  return { subjects, isLooking: missing !== '' && !isAsked };
}
