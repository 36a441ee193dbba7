import type { nl } from './nl.ts';

/** What somebody sees about themselves, in English. */
export const en: typeof nl = {
  title: 'My sign-in',
  reading: 'One moment…',
  nobody: 'You are not signed in here.',
  toSignIn: 'Sign in',
  offline: 'This needs a signal. You can walk right now.',
  again: 'Try again',
  works: 'Where you work',
  asRole: (role: string) => role,
  noWork: 'You belong to no organisation yet. Ask yours for an invitation.',
  where: 'Where you are signed in',
  here: 'this device',
  since: (moment: string) => `since ${moment}`,
  end: 'Sign that device out',
  endNamed: (device: string) => `Sign out: ${device}`,
  ended: (device: string) => `${device} is signed out.`,
  passkeys: 'Your passkeys',
  passkeysHint: 'With a passkey you sign in without a code by e-mail.',
  noPasskeys: 'You have none yet.',
  noPasskeysHere: 'This browser cannot make a passkey.',
  nameless: 'Passkey without a name',
  passkeyName: 'What do you call this passkey?',
  add: 'Make a passkey',
  added: (name: string) => `The passkey ${name} is made.`,
  notAdded: 'The passkey was not made. Nothing was changed. Try again.',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove: ${name}`,
  removed: (name: string) => `The passkey ${name} works no more.`,
  signOut: 'Sign out',
  signOutHint: 'What you read goes from this device. What you made and is not sent yet stays.',
  signedOut: 'You are signed out.',
  askTitle: 'There is work on this device still',
  ask: (finds: number, photos: number) => {
    const things = finds === 1 ? '1 thing' : `${finds} things`;
    const pictures = photos === 1 ? '1 photo' : `${photos} photos`;
    const both = [finds > 0 && things, photos > 0 && pictures].filter(Boolean).join(' and ');
    return `${both} of yours ${finds + photos === 1 ? 'is' : 'are'} only on this device.`;
  },
  askSafe: (name: string) =>
    `Signing out takes nothing of it away: it stays here and goes along by itself once there is a signal, under the name of ${name}.`,
  save: 'Keep it as a file first',
  saved: 'The file is made. Keep it safe: what residents said can be read in it.',
  outAnyway: 'Sign out all the same',
};
