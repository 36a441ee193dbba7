import { StorageNote } from './pwa/storage-note.tsx';
import type { Device } from './sync/device.ts';
import { UnsentScreen } from './unsent/unsent-screen.tsx';

/** What is only on this device, and whether this device keeps it. */
export const NotSent = ({ device }: { device: Device }) => (
  <UnsentScreen device={device}>
    <StorageNote device={device} />
  </UnsentScreen>
);
