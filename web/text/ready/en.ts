import type { nl } from './nl.ts';

/** What has to be in order before a walk, in English. */
export const en: typeof nl = {
  title: 'Ready to walk?',
  intro: 'All of this makes walking easier. None of it is a must: walking and noting always works.',
  toMap: 'To the map',
  place: {
    title: 'Your place',
    find: 'Find my place',
    notYet: 'Not asked yet',
    notYetWhat:
      'With your place a find stands right at once. Your place goes to nobody: only where a find is, is kept.',
    looking: 'Looking for your place…',
    lookingWhat: 'Outdoors this is quicker than indoors.',
    found: (metres: number) => `Found, ± ${metres} m`,
    good: 'Precise enough for a front door.',
    fair: 'Precise enough for a row of homes. With a find, move the map under the cross.',
    poor: 'This is rough. Go outdoors, or move the map under the cross with a find.',
    denied: 'Place is off for Loopmee',
    unavailable: 'This device gives no place now',
    unavailableWhat: 'See whether location is on in the settings of the device.',
    without: 'It works without a place too: move the map under the cross, or choose an address.',
  },
  allow: {
    'chrome-android':
      'Tap the lock or the sliders left of the address, choose Permissions, and allow it.',
    'safari-ios': 'Tap the page menu beside the address, choose Website Settings, and allow it.',
    'app-ios': 'Go to Settings, Privacy & Security, and allow it for Safari Websites.',
    firefox: 'Tap the lock left of the address and take the block away.',
    desktop: 'Click the lock or the sliders left of the address, and allow it.',
  },
  afterAllow: 'Then come back here.',
  camera: {
    title: 'Camera',
    try: 'Try the camera',
    notYet: 'Not asked yet',
    trying: 'The camera is starting…',
    allowed: 'Is allowed',
    denied: 'Is not allowed',
    none: 'No camera found',
    busy: 'The camera does not work now',
    busyWhat: 'Perhaps another app is using it. Close that and try again.',
    what: 'This is for scanning a QR and for photos by children.',
    without:
      'A photo of a find is taken with the phone’s own camera app: that works without this. A QR can also be typed as a code.',
    noneWithout: 'Choose a photo that you have, or say it in words. A QR can be typed as a code.',
  },
  storage: {
    title: 'Keeping on this device',
    kept: 'Kept for good',
    keptWhat: 'The phone does not clear what you note here.',
    mayGo: 'Not kept for good',
    mayGoWhat:
      'When the phone gets very full it may clear what is here. Keep it for good, and send as soon as there is signal.',
    ask: 'Keep it for good',
    refused:
      'The phone does not want to now. Often it does once Loopmee is on your home screen. Send often: what is in, is safe.',
    room: (free: string) => `${free} is free.`,
    low: (free: string) => `Only ${free} is free`,
    lowWhat: 'Make room on your phone before you go. Photos and films take the most.',
    unknown: 'This device does not say',
    unknownWhat: 'Send often: what is in, is safe.',
  },
  app: {
    title: 'Loopmee as an app',
    installed: 'Is on your home screen',
    asks: 'Can be on your home screen',
    byHand: 'Can be on your home screen',
    why: 'Loopmee then opens sooner, and what you note is better kept.',
    go: 'Install',
    how: 'Show how',
    none: 'You walk in the browser',
    noneWhat: 'That works. Keep this address as a bookmark, so that you find the walk again.',
    offline: 'The app itself is on this device: it opens without signal too.',
    notOffline: 'The app is not whole on this device yet. Wait a moment with signal on.',
  },
  walk: {
    title: 'The walk',
    known: 'Is on this device',
    knownWhat: (code: string | null) =>
      code
        ? `Who walks along and the code ${code} are known here, without signal too.`
        : 'Who walks along is known here, without signal too.',
    waiting: 'Comes as soon as there is signal',
    waitingWhat: 'You can note things already: all is put with this walk once it was fetched.',
    refused: 'Not found yet',
    refusedWhat: 'What you note stays on this device. See on the map what you can do.',
    closed: 'Was closed',
    closedWhat: 'What you still note or send comes in all the same.',
  },
  clock: {
    title: 'The clock',
    right: 'Is right',
    unknown: 'Not compared yet',
    unknownWhat: 'That happens by itself as soon as there is signal.',
    off: {
      ahead: (time: string) => `Is ${time} fast`,
      behind: (time: string) => `Is ${time} slow`,
    },
    minutes: (n: number) => `${n} minutes`,
    hours: (n: number) => (n === 1 ? 'an hour' : `${n} hours`),
    offWhat:
      'Your finds then get a wrong time; all of them are kept. Turn on ‘set date and time automatically’ in the settings of the device and open Loopmee again.',
  },
};
