import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KidBox } from '../store/kid-box.ts';
import { kidBox } from '../store/kid-box-here.ts';
import type { Device, LaneView } from '../sync/device.ts';
import type { PhotoDesk } from '../sync/photo-desk.ts';
import { type Waits, whatWaits } from './kid-care.ts';

export type KidCare =
  | { state: 'opening' | 'failed' }
  | { state: 'open'; waits: Waits; box: KidBox; desk: PhotoDesk; refresh: () => Promise<void> };

/** What children made on this phone and what can be done with it. Opening it forgets what had its time. */
export function useKidCare(device: Device, lane: LaneView): KidCare {
  const [care, setCare] = useState<KidCare>({ state: 'opening' });
  const refresh = useCallback(async () => {
    const [box, desk] = await Promise.all([kidBox(), device.photoDesk()]);
    const view = device.view(lane.id).peek();
    const made = new Set(device.work(lane.id).map(({ mid }) => mid));
    const waits = await whatWaits(box, {
      lanes: [lane.id, ...lane.formerly],
      isMade: (id) =>
        made.has(id) ||
        view.byId(id) !== undefined ||
        desk.photos.peek().some((photo) => photo.id === id),
      isHidden: (find) => view.byId(find)?.set.isHidden === true,
      nowMs: Date.now(),
    });
    setCare({ state: 'open', waits, box, desk, refresh });
  }, [device, lane.id]);
  useEffect(() => {
    refresh().catch(() => setCare({ state: 'failed' }));
  }, [refresh]);
  return care;
}
