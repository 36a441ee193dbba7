import { signal } from '@preact/signals';
import type { LatLng } from './map/map-types.ts';
import type { WalkedLines } from './map/street-lines.ts';
import { outlineAt, type WalkOutline } from './map/walk-outline.ts';
import { laneAt } from './routes.ts';
import type { Device, LaneViewModel } from './sync/device.ts';

const walkedOn = signal<((view: LaneViewModel) => () => WalkedLines) | null>(null);

/** Tells every map of a walk where that walk goes, so that there is something to go by without any ground. */
export function outlineWalks(device: Device): void {
  outlineAt.value = (path) => {
    const id = /^\/w\/([^/]+)/.exec(path)?.[1];
    const lane = id && laneAt(device.lanes.value, id, device.tabPerson.value?.id);
    const view = lane && device.view(lane.id).value;
    if (!view) return null;
    const set = view.list('walk')[0]?.set;
    const outline: WalkOutline = {
      area: (set?.area as LatLng[] | null | undefined) ?? [],
      route: ((set?.route as { position: LatLng }[] | undefined) ?? []).map(
        ({ position }) => position,
      ),
      walked: walkedOn.value?.(view) ?? null,
    };
    return outline;
  };
}

/** And then which of its streets were done. */
export async function outlineStreets(device: Device): Promise<void> {
  const { walkedStreets } = await import('./walked-streets.ts');
  walkedOn.value = walkedStreets(device);
}
