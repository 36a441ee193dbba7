import type { nl } from './nl.ts';

/** Who walks along and with which devices, in English. */
export const en: typeof nl = {
  title: 'Who walks along',
  intro: 'Every device that walks along, and what is still on it.',
  devices: 'Devices',
  loading: 'One moment…',
  offline: (time: string) =>
    `No signal. This is how it was at ${time}. You can change things when there is signal again.`,
  offlineEmpty: 'No signal. This screen needs signal. Try again later.',
  again: 'Try again',
  signIn: 'Sign in',
  unreachable: 'No signal. Perhaps nothing was changed; look again later.',
  noName: 'No name yet',
  here: 'this device',
  leader: 'leads the walk',
  since: (time: string) => `since ${time}`,
  heard: (time: string) => `last heard: ${time}`,
  never: 'not heard yet',
  left: (time: string, finds: number, photos: number) => {
    const parts = [
      ...(finds > 0 ? [`${finds}`] : []),
      ...(photos > 0 ? [photos === 1 ? '1 photo' : `${photos} photos`] : []),
    ];
    return parts.length === 0
      ? `all in at ${time}`
      : `at ${time} still ${parts.join(' and ')} to send`;
  },
  leftUnknown: 'did not say yet what there is to send',
  revoked: (time: string) => `signed out: ${time}`,
  account: 'belongs to the organisation; the office can sign this device out',
  revoke: 'Sign out',
  revokeNamed: (who: string) => `Sign ${who} out`,
  revokeAsk: (who: string) => `Sign ${who} out?`,
  revokeWhat:
    'This device then no longer sees the walk. What is still on it is not lost: it comes in and the office looks at it. Joining again with the code is possible.',
  revokeWhatPerson:
    'This device then no longer sees anything. What is still on it is not lost: it comes in and the office looks at it.',
  revokeYes: 'Yes, sign out',
  revokedNow: (who: string) => `${who} is signed out.`,
  stop: 'Stop the code: nobody else can join',
  stopAsk: 'Stop the code?',
  stopWhat:
    'The code and the link of this walk then no longer work, and that stays so. Who walks along already goes on.',
  stopYes: 'Yes, stop the code',
  stopped: (time: string) => `The code was stopped: ${time}. Nobody else can join.`,
  stoppedNow: 'The code no longer works.',
  empty: 'Nobody walks along yet.',
};
