import { useEffect, useState } from 'preact/hooks';
import type { PhotoPart } from '../store/photo.ts';
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
      // What the office has may have been dropped here, to make room.
      const parts: PhotoPart[] = photo.isStored ? ['full'] : ['full', 'raw', 'small'];
      const own = photo.isHere ? await pictureOf(desk, photo.id, parts) : null;
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

function Blur({ desk, lane, photos, id, onClose }: PhotoWindowProps & { id: string }) {
  const strip = photoStripWords.value;
  const [picture, setPicture] = useState<ArrayBuffer | null>(null);
  const photo = photos.find((one) => one.id === id);
  useEffect(() => {
    let isHere = true;
    void fullBytes(desk, lane, id).then((bytes) => {
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

/** From here, or from the office when it was dropped here to make room. */
async function fullBytes(desk: PhotoDesk, lane: string, id: string): Promise<ArrayBuffer | null> {
  const own = await desk.bytes(id, 'full');
  if (own) return own;
  const answer = await fetch(addressOf(lane, id, 'full')).catch(() => null);
  return answer?.ok ? answer.arrayBuffer() : null;
}
