import type { nl } from './nl.ts';

/** The app on this device, in English. */
export const en: typeof nl = {
  notice: 'Message from the app',
  newer: 'There is a new version. Your finds stay.',
  partGone: 'This part of the app was renewed. Your finds are on this device.',
  renew: 'Update now',
  renewAnyway: 'Update anyway',
  draft: 'You are still filling something in here. Save that first, or it is gone.',
  later: 'Later',
  install: {
    title: 'Put Loopmee on your home screen',
    why: 'Your finds are in already. As an app Loopmee opens faster and keeps what you pin more safely.',
    go: 'Install',
    how: 'Show me how',
    steps: {
      share:
        'Tap Share: the square with the arrow. If you do not see it, tap the three dots first.',
      add: 'Scroll down the list and choose ‘Add to Home Screen’.',
      open: 'From now on open Loopmee with the gable on your home screen.',
    },
    allIn: 'Your finds are in already: nothing stays behind in this tab.',
    codeAgain: (code: string) =>
      `The app on your home screen starts empty and asks for the code again: ${code}.`,
    joinAgain: 'The app on your home screen starts empty and asks for the code of your walk again.',
    first: {
      title: 'Put Loopmee on your home screen first',
      type: (code: string) => `Then open it from your home screen and type ${code} there.`,
      scan: 'Then open it from your home screen and scan the QR again there.',
      join: 'Then open it from your home screen and join there.',
    },
    sendFirst: 'Loopmee can go on your home screen once everything is sent.',
  },
  screen: {
    keep: 'Keep the screen on',
    on: 'on',
    off: 'off',
    isOn: 'The screen stays on as long as Loopmee is open.',
    isOff: 'The screen may go off again.',
    refused: 'Your phone does not allow this now. Perhaps it is saving its battery.',
  },
  storage: {
    title: 'Storage on this device',
    kept: 'Storage is secured.',
    mayGo: 'The phone may clear this storage when it runs out of room: send often.',
    room: (used: string, free: string) => `${used} in use, ${free} free.`,
    low: (free: string) => `Only ${free} is free. Send what is here and make room on your phone.`,
    atRisk:
      'Work has waited in this tab for more than a day. Safari may clear it when you do not look for a week: send it now.',
    refused:
      'Loopmee can keep nothing on this device: its storage is full or switched off. What was here stays. Make room on your phone, or open Loopmee outside a private window.',
  },
  toUnsent: 'See what is here',
};
