import { useEffect, useState } from 'preact/hooks';
import type { PhotoDesk } from '../sync/photo-desk.ts';
import { photoStripWords } from '../text/photo-strip/words.ts';
import { announce } from '../ui/announcer.tsx';
import { later } from '../ui/later.tsx';
import type { ShownPhoto } from './shown-photos.ts';
import { addressOf, pictureOf } from './use-picture.ts';

/** What lies over the find: the viewer at a photo, or the brush on one. */
export type Open = { at: 'viewer'; index: number } | { at: 'blur'; id: string };

const PhotoViewer = later(() => import('./photo-viewer.tsx').then((part) => part.PhotoViewer));
const BlurBrush = later(() => import('./blur-brush.tsx').then((part) => part.BlurBrush));

type PhotoWindowProps = {
  open: Open;
  desk: PhotoDesk;
  lane: string;
  photos: readonly ShownPhoto[];
  what: string;
  onClose: () => void;
};

export function PhotoWindow(props: PhotoWindowProps) {
  const { open } = props;
  return open.at === 'viewer' ? (
    <Viewer {...props} index={open.index} />
  ) : (
    <Blur {...props} id={open.id} />
  );
}

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
  return <PhotoViewer pictures={pictures} at={index} onClose={onClose} />;
}

function Blur({ desk, photos, id, onClose }: PhotoWindowProps & { id: string }) {
  const strip = photoStripWords.value;
  const [picture, setPicture] = useState<ArrayBuffer | null>(null);
  const photo = photos.find((one) => one.id === id);
  useEffect(() => {
    let isHere = true;
    void desk.bytes(id, 'full').then((bytes) => {
      // Room was needed and the office has it: there is nothing here to blur any more.
      if (isHere) bytes ? setPicture(bytes) : onClose();
    });
    return () => {
      isHere = false;
    };
  }, [desk, id]);
  if (!picture || !photo?.row) return null;
  const { width, height } = photo.row.set as { width: number; height: number };
  const done = async (blurred: { full: ArrayBuffer; small: ArrayBuffer }) => {
    await desk.replace(id, { ...blurred, width, height });
    announce(strip.blurred);
    onClose();
  };
  const cancel = () => {
    void desk.release([id]);
    onClose();
  };
  return <BlurBrush picture={picture} onDone={(blurred) => void done(blurred)} onCancel={cancel} />;
}
