import { useEffect, useState } from 'preact/hooks';
import { isStaff } from '../../schema/actor.ts';
import { isFailure } from '../sync/api.ts';
import { askServer } from '../sync/ask-server.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { keptAnswer } from '../sync/keep-answer.ts';
import type { Before } from './before.ts';

/**
 * What was promised where this walk goes, on the walks before it; also without a network once it was heard. Null until then, and for
 * who is not of the organisation. Kept apart from what the walk itself brings: those are other walks.
 */
export function useBefore(device: Device, lane: LaneView, walk: string | undefined): Before | null {
  const [before, setBefore] = useState<Before | null>(null);
  const slug = lane.organisation?.slug;
  const person = lane.person?.id;
  const mayAsk = isStaff(lane.role) && lane.state === 'open' && !lane.isClosed;
  useEffect(() => {
    if (!walk || !slug || !person || !mayAsk) return;
    let isHere = true;
    let isHeard = false;
    const kept = keptAnswer(`${person} ${slug} open promises ${walk}`);
    void kept.read().then((text) => {
      if (text && isHere && !isHeard) setBefore(JSON.parse(text) as Before);
    });
    const ask = async () => {
      const path = `/v1/walks/${walk}/before?organisation=${encodeURIComponent(slug)}`;
      const answer = await askServer(() => device.goOffline.value || !navigator.onLine)<Before>(
        path,
      );
      // Without a network, or on a server of before: what was heard stays.
      if (isFailure(answer) || !Array.isArray(answer.promises)) return;
      isHeard = true;
      const { walks, promises } = answer;
      if (isHere) setBefore({ walks, promises });
      void kept.write(JSON.stringify({ walks, promises }));
    };
    const again = () => void ask();
    again();
    addEventListener('online', again);
    return () => {
      isHere = false;
      removeEventListener('online', again);
    };
  }, [walk, slug, person, mayAsk]);
  return before;
}
