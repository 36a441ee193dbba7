import type { nl } from './nl.ts';

export const en: typeof nl = {
  app: {
    name: 'Loopmee',
    skip: 'To the content',
    broken: 'Something went wrong on this screen. Your finds are on this device.',
    again: 'Load again',
    notFound: 'This page does not exist.',
    toStart: 'To the start',
    close: 'Close',
    notSaved:
      'This was not saved: the storage of this device refuses. Free some space and try again.',
    partMissing: 'This part of the app is not here yet. Find some signal and try again.',
    tryAgain: 'Once more',
  },
  start: {
    join: 'Join with a code',
    looseWalk: (code: string) => `Walk ${code}`,
    unknownWalk: 'Walk without a name',
  },
  walk: {
    map: 'Map of the neighbourhood',
    onTheWay: (n: number) => (n === 1 ? 'on the way · 1 walker' : `out together · ${n} walkers`),
    waiting: 'The walk follows once there is a signal',
    notFound: 'Walk not found yet',
    add: 'New find',
    listCount: (n: number) => `List · ${n}`,
    menu: 'Menu',
    locate: 'My place',
    noPlaceShort: 'Place unknown',
    ended: 'over',
    notHere: 'This walk is not on this device.',
  },
  sync: {
    here: 'On this device',
    sending: 'Being sent',
    in: 'In',
    attention: 'Needs attention',
    offline: 'No signal, but saved',
    problem: 'Cannot send yet, but saved',
    countHere: (n: number) => `${n} here`,
    photosHere: (n) => (n === 1 ? '1 photo here' : `${n} photos here`),
    checking: 'Sent, checking it',
    allIn: 'All in',
  },
  place: {
    unknown: 'a place without an address',
  },
};
