import { useState } from 'preact/hooks';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { isShownTo, shownPhotos } from './shown-photos.ts';
import { usePhotoDesk } from './use-photo-desk.ts';
import { usePicture } from './use-picture.ts';

type WholePhotoProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  find: string;
  id: string;
  alt: string;
};

const still: ReadonlyMap<string, number> = new Map();
const none = {
  id: '',
  sync: 'in',
  isHere: false,
  isRaw: false,
  isStored: false,
  isSmallStored: false,
  isWaiting: false,
  progress: null,
} as const;

/** One photo of a find as large as its place; where it cannot be seen, what it shows in words. */
export function WholePhoto({ device, lane, view, find, id, alt }: WholePhotoProps) {
  const desk = usePhotoDesk(device);
  const [isBroken, setBroken] = useState(false);
  const photo = shownPhotos(view, desk?.photos.value ?? [], still, find).find(
    (one) => one.id === id && isShownTo(one, lane),
  );
  const picture = usePicture(desk, lane.id, photo ?? none, 'full');
  if (!picture || isBroken) return <span class="whole-photo">{alt}</span>;
  return <img class="whole-photo" src={picture} alt={alt} onError={() => setBroken(true)} />;
}
