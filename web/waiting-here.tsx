import { letGo, parked } from './pwa/shared-pictures.ts';
import { StorageNote } from './pwa/storage-note.tsx';
import { SharePhotoScreen } from './share-photo/share-photo-screen.tsx';
import { walksHere } from './start/walks-here.ts';
import type { Device } from './sync/device.ts';
import { UnsentScreen } from './unsent/unsent-screen.tsx';

/** What is only on this device, and whether this device keeps it. */
export const NotSent = ({ device }: { device: Device }) => (
  <UnsentScreen device={device}>
    <StorageNote device={device} />
  </UnsentScreen>
);

/** What the phone's share sheet brought, and the walks it can go to. */
export const SharedPhoto = ({ device }: { device: Device }) => (
  <SharePhotoScreen
    device={device}
    waiting={{ parked, letGo }}
    walks={walksHere(device.lanes.value, Boolean(device.person.value))}
  />
);
