import type { nl } from './nl.ts';

export const en: typeof nl = {
  title: 'Hand in',
  intro: 'See whether everything is in. What is not in yet does not get lost.',
  here: 'This phone',
  allIn: 'Everything of this phone is in.',
  allInWhen: (time) => `The server checked it: ${time}.`,
  nothing: 'Nothing was noted on this phone on this walk yet.',
  waiting: (things, photos) => {
    const parts = [
      ...(things > 0 ? [things === 1 ? '1 thing' : `${things} things`] : []),
      ...(photos > 0 ? [photos === 1 ? '1 photo' : `${photos} photos`] : []),
    ];
    return `Still to send: ${parts.join(' and ')}. It is safe on this device.`;
  },
  checking: 'Everything was sent. The server is checking whether it is there.',
  missing:
    'Something was sent that does not arrive. It is safe on this device and is sent again and again.',
  unknown: 'We are still counting how many photos are on this device.',
  offline: 'No signal. Sending goes on by itself once there is one.',
  perFind: (n) => (n === 1 ? 'For each find: 1' : `For each find: ${n}`),
  photo: (n) => `Photo ${n}`,
  sendNow: 'Send now',
  others: 'The other phones',
  othersHint: 'What each phone said itself last. What we do not know, we do not guess.',
  othersStaff:
    'How the other phones are, only those of the organisation can see. Ask the leader of the walk.',
  alone: 'No other phone came along.',
  phoneOf: (who, state) => `Phone of ${who}: ${state}`,
  phone: (n, state) => `Phone ${n}: ${state}`,
  notHeard: 'not heard yet',
  notKnownHere: 'not heard yet, as there is no signal here',
  allOfIt: (time) => `all in at ${time}`,
  left: (time, finds, photos) => {
    const parts = [
      ...(finds > 0 ? [`${finds}`] : []),
      ...(photos > 0 ? [photos === 1 ? '1 photo' : `${photos} photos`] : []),
    ];
    return `at ${time} still ${parts.join(' and ')} to send`;
  },
  leftUnknown: (time) => `heard at ${time}, but not what is still to be sent`,
  signedOut: (time) => `signed out at ${time}; what is on it still comes in at the office`,
  help: 'Is a phone missing?',
  helpSteps: [
    'Open Loopmee on that phone, somewhere with a signal. Sending then goes by itself.',
    'Keep the phone on and charged until it says that everything is in.',
    'Does it not work? Make a file on that phone at “Not sent yet”, and give it to the office.',
    'There is no need to wait. What comes later counts just the same.',
  ],
  toUnsent: 'Not sent yet on this phone',
  close: 'Close the walk',
  closeHint: 'A person closes it, never the device. What comes in later is still taken in.',
  closeAsk: 'Close the walk?',
  closeAskAll: 'As far as we know everything is in. What comes later all the same is taken in.',
  closeAskSome:
    'Not everything is in yet. That is fine: what comes later is taken in and shown here.',
  closeYes: 'Yes, close it',
  notYet: 'Do not close it yet',
  closed: 'The walk is closed.',
  closedBy: (who, time) => `Closed by ${who}: ${time}.`,
  closedByYou: (time) => `You closed the walk: ${time}.`,
  closedAt: (time) => `Closed: ${time}.`,
  closedSecond: (who, time) =>
    `The walk was closed already by ${who}: ${time}. Nothing was changed.`,
  closedSecondAt: (time) => `The walk was closed already: ${time}. Nothing was changed.`,
  stillTaken: 'What comes in later is still taken in. It then stands here.',
  later: 'Came in later',
  laterNone: 'Nothing yet.',
  reopen: 'Open it again',
  reopened: 'The walk is open again.',
  noWalk: 'We do not know the walk yet. It can be closed once there was a signal.',
  mayNot: 'Those of the organisation close a walk, or who started it.',
  toDebrief: 'To the debrief',
};
