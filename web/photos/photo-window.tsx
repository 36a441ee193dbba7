import { useEffect, useState } from 'preact/hooks';
import type { PhotoDesk } from '../sync/photo-desk.ts';
import { photoStripWords } from '../text/photo-strip/words.ts';
import { words } from '../text/words.ts';
import { Sheet } from '../ui/sheet.tsx';
import type { ShownPhoto } from './shown-photos.ts';
import { addressOf, pictureOf } from './use-picture.ts';

/** What lies over the find: the viewer at a photo. */
export type Open = { at: 'viewer'; index: number };

type PhotoWindowProps = {
  open: Open;
  desk: PhotoDesk;
  lane: string;
  photos: readonly ShownPhoto[];
  what: string;
  onClose: () => void;
};

export const PhotoWindow = (props: PhotoWindowProps) => (
  <Viewer {...props} index={props.open.index} />
);

type Picture = { src: string; alt: string };

function Viewer({
  desk,
  lane,
  photos,
  what,
  index,
  onClose,
}: PhotoWindowProps & { index: number }) {
  const strip = photoStripWords.value;
  const [pictures, setPictures] = useState<Picture[] | null>(null);
  useEffect(() => {
    const made: string[] = [];
    let isGone = false;
    const sources = photos.map(async (photo, i) => {
      const own = photo.isHere ? await pictureOf(desk, photo.id, ['full', 'raw', 'small']) : null;
      if (own) made.push(own);
      const src = own ?? addressOf(lane, photo.id, photo.isStored ? 'full' : 'small');
      return { src, alt: strip.alt(i + 1, what) };
    });
    void Promise.all(sources).then((all) => {
      if (isGone) for (const address of made) URL.revokeObjectURL(address);
      else setPictures(all);
    });
    return () => {
      isGone = true;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [desk, lane]);
  if (!pictures) return null;
  const shown = pictures[index];
  if (!shown) return null;
  return (
    <Sheet isModal title={shown.alt} closeLabel={words.value.app.close} onClose={onClose}>
      <img class="photo-large" src={shown.src} alt={shown.alt} />
    </Sheet>
  );
}
