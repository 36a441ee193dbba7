import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { Thumbnail } from './row-photo.tsx';
import { shownPhotos } from './shown-photos.ts';
import { usePhotoDesk } from './use-photo-desk.ts';

type OnePhotoProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  find: string;
  id: string;
};

const still: ReadonlyMap<string, number> = new Map();

/** One photo of a find, small, to choose from. */
export function OnePhoto({ device, lane, view, find, id }: OnePhotoProps) {
  const desk = usePhotoDesk(device);
  const photo = shownPhotos(view, desk?.photos.value ?? [], still, find).find(
    (one) => one.id === id,
  );
  return photo ? <Thumbnail desk={desk} lane={lane.id} photo={photo} /> : null;
}
