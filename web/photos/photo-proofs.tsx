import type { Device, LaneViewModel } from '../sync/device.ts';
import { words } from '../text/words.ts';
import { SyncChip } from '../ui/sync-chip.tsx';
import { shownPhotos } from './shown-photos.ts';
import { usePhotoDesk } from './use-photo-desk.ts';

type PhotoProofsProps = {
  device: Device;
  view: LaneViewModel;
  find: string;
  /** "Foto 2" */
  called: (n: number) => string;
};

/** Each photo of a find in words: where it is. Nothing is shown of what is on it. */
export function PhotoProofs({ device, view, find, called }: PhotoProofsProps) {
  const { sync } = words.value;
  const desk = usePhotoDesk(device);
  const photos = shownPhotos(
    view,
    desk?.photos.value ?? [],
    desk?.progress.value ?? new Map(),
    find,
  );
  if (photos.length === 0) return null;
  return (
    <ul class="photo-proofs">
      {photos.map((photo, index) => (
        <li key={photo.id} data-testid="photo-proof" data-state={photo.sync}>
          {called(index + 1)} <SyncChip state={photo.sync} label={sync[photo.sync]} />
        </li>
      ))}
    </ul>
  );
}
