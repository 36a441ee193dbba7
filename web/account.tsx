import { MeScreen } from './me/me-screen.tsx';
import { SignInScreen } from './sign-in/sign-in-screen.tsx';
import { DemoPeople } from './start/demo-people-choice.tsx';
import type { Device } from './sync/device.ts';

/** Signing in; in a demo also by choosing who to be. */
export const SignIn = ({ device }: { device: Device }) => (
  <SignInScreen device={device} demo={(onIn) => <DemoPeople device={device} onIn={onIn} />} />
);

/** Who is signed in here. */
export const Me = ({ device }: { device: Device }) => <MeScreen device={device} />;
