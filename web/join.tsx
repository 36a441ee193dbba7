import { JoinScreen } from './join/join-screen.tsx';
import type { Device } from './sync/device.ts';
import { later } from './ui/later.tsx';

const HomeScreenFirst = later(
  () => import('./pwa/home-screen-first.tsx').then(({ HomeScreenFirst }) => HomeScreenFirst),
  true,
);

/** Joining a walk. On an iPhone the app says where to do that best. */
export const FieldJoin = ({ device, code }: { device: Device; code?: string }) => (
  <JoinScreen device={device} code={code}>
    {(invitation) => <HomeScreenFirst invitation={invitation} />}
  </JoinScreen>
);
