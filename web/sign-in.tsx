import { SignInScreen } from './sign-in/sign-in-screen.tsx';
import { DemoPeople } from './start/demo-people-choice.tsx';
import type { Device } from './sync/device.ts';

/** Signing in; in a demo also by choosing who to be. */
export const SignIn = ({ device }: { device: Device }) => (
  <SignInScreen device={device} demo={(onIn) => <DemoPeople device={device} onIn={onIn} />} />
);
