import { useState } from 'preact/hooks';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import type { PhotoDesk } from '../sync/photo-desk.ts';
import { isShownTo, type ShownPhoto, shownPhotos } from './shown-photos.ts';
import { usePhotoDesk } from './use-photo-desk.ts';
import { usePicture } from './use-picture.ts';
import './row-photo.css';

type RowPhotoProps = { device: Device; lane: LaneView; view: LaneViewModel; find: string };

const still: ReadonlyMap<string, number> = new Map();

/** The first photo of a find that may be seen, small, in a list. The row's own words say what it is. */
export function RowPhoto({ device, lane, view, find }: RowPhotoProps) {
  const desk = usePhotoDesk(device);
  const photo = shownPhotos(view, desk?.photos.value ?? [], still, find).find((one) =>
    isShownTo(one, lane),
  );
  return photo ? <Thumbnail desk={desk} lane={lane.id} photo={photo} /> : null;
}

export function Thumbnail({
  desk,
  lane,
  photo,
}: {
  desk: PhotoDesk | null;
  lane: string;
  photo: ShownPhoto;
}) {
  const [isBroken, setBroken] = useState(false);
  const picture = usePicture(desk, lane, photo, 'small');
  if (!picture || isBroken) return null;
  return (
    <img
      class="row-photo"
      src={picture}
      alt=""
      width="48"
      height="48"
      loading="lazy"
      onError={() => setBroken(true)}
    />
  );
}
