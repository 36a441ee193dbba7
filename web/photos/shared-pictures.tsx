import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { Icon } from '../ui/icon.tsx';
import { forEverybody, isDrawn } from './paper-pictures.ts';
import { type ShownPhoto, shownPhotos } from './shown-photos.ts';
import { usePhotoDesk } from './use-photo-desk.ts';
import { usePicture } from './use-picture.ts';
import './shared-pictures.css';

type SharedPicturesProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  find: string;
  alt: string;
  drawingAlt: string;
  next: (n: number, all: number) => string;
  /** Shown where there is none, or where it cannot be fetched now. */
  otherwise: ComponentChildren;
};

const still: ReadonlyMap<string, number> = new Map();

/** The pictures of a find that everybody in a room may see, one at a time and as large as their place; drawings come first. */
export function SharedPictures(props: SharedPicturesProps) {
  const { device, view, find, next, otherwise } = props;
  const desk = usePhotoDesk(device);
  const [at, setAt] = useState(0);
  const photos = forEverybody(shownPhotos(view, desk?.photos.value ?? [], still, find));
  const photo = photos[at % Math.max(1, photos.length)];
  if (!photo) return <>{otherwise}</>;
  return (
    <div class="shared-pictures">
      <OneShared key={photo.id} {...props} photo={photo} />
      {photos.length > 1 && (
        <button
          type="button"
          class="button button-floating"
          aria-label={next((at % photos.length) + 1, photos.length)}
          onClick={() => setAt(at + 1)}
        >
          {(at % photos.length) + 1}/{photos.length}
          <Icon name="chevron" />
        </button>
      )}
    </div>
  );
}

function OneShared(props: SharedPicturesProps & { photo: ShownPhoto }) {
  const { device, lane, photo, alt, drawingAlt, otherwise } = props;
  const desk = usePhotoDesk(device);
  const [isBroken, setBroken] = useState(false);
  const part = photo.isStored || photo.isHere ? 'full' : 'small';
  const picture = usePicture(desk, lane.id, photo, part);
  if (!picture || isBroken) return <>{otherwise}</>;
  return (
    <img
      class="shared-picture"
      src={picture}
      alt={isDrawn(photo) ? drawingAlt : alt}
      onError={() => setBroken(true)}
    />
  );
}
