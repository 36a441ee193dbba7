import type { nl } from './nl.ts';

/** Inviting others on a walk, and coming in by a QR, in English. */
export const en: typeof nl = {
  show: {
    picture: 'QR to join this walk',
    byHand: (address: string) => `Or go to ${address} and type the code.`,
    send: 'Send the link',
    invitation: (walk: string) => `Walk along: ${walk}`,
    copyFailed: 'Copying is not allowed here. The QR and the code do work.',
    print: 'Print',
    ended: 'This walk has ended. Nobody can join it any more.',
  },
  poster: {
    how: (address: string) =>
      `Walk along: scan the QR with the camera of your phone, or go to ${address} and type this code.`,
    justScan: 'Walk along: scan the QR with the camera of your phone.',
  },
  scan: {
    open: 'Scan the QR',
    title: 'Scan the QR',
    how: 'Hold the QR of the walk inside the frame.',
    starting: 'The camera is starting…',
    view: 'View of the camera',
    refused:
      'The camera is not allowed. You can change that in the settings of your browser. Or go without: choose a photo of the QR or type the code.',
    none: 'We find no camera here. Go without: choose a photo of the QR or type the code.',
    busy: 'The camera does not work now. Perhaps another app is using it. Choose a photo of the QR or type the code.',
    again: 'Try the camera once more',
    picture: 'Choose a photo of the QR',
    looking: 'We are looking for the QR on the photo…',
    type: 'Type the code',
    notOurs: 'This is not the QR of a Loopmee walk.',
    nothing:
      'We find no QR on this photo. Choose one that shows it large and sharp, or type the code.',
    found: 'The QR was read. Say who you are and you walk along.',
  },
  child: {
    open: 'A child walks along on this device',
    pick: 'Which animal are you?',
    hint: 'No name is needed: we keep only the animal.',
    missing: 'Choose an animal first.',
    back: 'Walk along myself',
  },
  invited: {
    other: 'Another QR or code',
    broken: 'This link is not complete. Scan the QR or type the code.',
  },
};
