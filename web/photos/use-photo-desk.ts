import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';
import type { PhotoDesk } from '../sync/photo-desk.ts';

/** The desk once its chunk is here; null until then. */
export function usePhotoDesk(device: Device): PhotoDesk | null {
  const [desk, setDesk] = useState<PhotoDesk | null>(null);
  useEffect(() => {
    let isHere = true;
    void device.photoDesk().then((opened) => isHere && setDesk(opened));
    return () => {
      isHere = false;
    };
  }, [device]);
  return desk;
}
