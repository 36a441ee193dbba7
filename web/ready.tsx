import { PackCard } from './pack/pack-card.tsx';
import { AppItem } from './pwa/app-item.tsx';
import { ReadyScreen } from './ready/ready-screen.tsx';
import type { Device } from './sync/device.ts';
import { WalkScreen } from './walk/walk-screen.tsx';

/** What has to be in order on this device before a walk. */
export const FieldReady = ({ device, id }: { device: Device; id: string }) => (
  <WalkScreen device={device} id={id}>
    {(lane) => (
      <ReadyScreen
        key={lane.id}
        device={device}
        lane={lane}
        map={(here) => <PackCard device={device} lane={lane} here={here} />}
        app={<AppItem device={device} />}
      />
    )}
  </WalkScreen>
);
