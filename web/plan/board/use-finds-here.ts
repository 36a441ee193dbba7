import { useEffect, useRef } from 'preact/hooks';
import { openFinds } from '../../sync/desk-client.ts';
import type { Device, LaneView } from '../../sync/device.ts';
import type { PlanCard } from './plan-card.ts';

/** Work may be about a find of long ago, which this device has as a line only: it is asked for once. */
export function useFindsHere(device: Device, lane: LaneView, cards: readonly PlanCard[]): void {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const away = cards
      .filter(({ find, status }) => !find && status !== 'done' && status !== 'dropped')
      .map(({ row }) => (row.set.about as { id?: string } | undefined)?.id ?? '')
      .filter((id) => id && !asked.current.has(id));
    if (away.length === 0) return;
    for (const id of away) asked.current.add(id);
    void openFinds(device, lane.id, [...new Set(away)]).then((isHeard) => {
      // Without a network: the next news brings another try.
      if (!isHeard) for (const id of away) asked.current.delete(id);
    });
  }, [cards]);
}
