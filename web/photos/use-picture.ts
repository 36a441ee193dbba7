import { useEffect, useState } from 'preact/hooks';
import type { PhotoPart } from '../store/photo.ts';
import type { PhotoDesk } from '../sync/photo-desk.ts';
import type { ShownPhoto } from './shown-photos.ts';

/** @returns an address for an `<img>`: this device's own bytes, else the server's; null as long as nobody has them. */
export function usePicture(
  desk: PhotoDesk | null,
  lane: string,
  photo: ShownPhoto,
  part: 'small' | 'full',
  isShown = true,
): string | null {
  const [own, setOwn] = useState<string | null>(null);
  const { id, isHere, isRaw } = photo;
  useEffect(() => {
    if (!desk || !isHere) return;
    let address = '';
    let isGone = false;
    void pictureOf(desk, id, isRaw ? ['raw'] : part === 'full' ? ['full'] : ['small']).then(
      (made) => {
        if (!made) return;
        address = made;
        if (isGone) URL.revokeObjectURL(address);
        else setOwn(address);
      },
    );
    return () => {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
      setOwn(null);
    };
  }, [desk, id, isHere, isRaw, part]);
  if (own) return own;
  if (!isShown) return null;
  const isThere = part === 'small' ? photo.isSmallStored : photo.isStored;
  return isThere ? addressOf(lane, id, part) : null;
}

/** Where the server gives a photo to who may see it. */
export const addressOf = (lane: string, id: string, part: 'small' | 'full'): string =>
  `/v1/attachments/${id}${part === 'small' ? '/small' : ''}?lane=${lane}`;

/** @returns an object URL of the first part that is here, to be revoked by the caller. */
export async function pictureOf(
  desk: PhotoDesk,
  id: string,
  parts: PhotoPart[],
): Promise<string | null> {
  for (const part of parts) {
    const bytes = await desk.bytes(id, part);
    // A raw picture may be of any kind; the browser looks for itself.
    if (bytes)
      return URL.createObjectURL(new Blob([bytes], part === 'raw' ? {} : { type: 'image/jpeg' }));
  }
  return null;
}
