import type { LatLng } from './map/map-types.ts';
import { outlineAt, type WalkOutline } from './map/walk-outline.ts';
import { laneAt } from './routes.ts';
import type { Device } from './sync/device.ts';

/** Tells every map of a walk where that walk goes, so that there is something to go by without any ground. */
export function outlineWalks(device: Device): void {
  outlineAt.value = (path) => {
    const id = /^\/w\/([^/]+)/.exec(path)?.[1];
    const lane = id && laneAt(device.lanes.value, id, device.tabPerson.value?.id);
    const set = lane && device.view(lane.id).value.list('walk')[0]?.set;
    if (!set) return null;
    const outline: WalkOutline = {
      area: (set.area as LatLng[] | null | undefined) ?? [],
      route: ((set.route as { position: LatLng }[] | undefined) ?? []).map(
        ({ position }) => position,
      ),
    };
    return outline;
  };
}
