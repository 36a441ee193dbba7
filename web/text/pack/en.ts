import type { nl } from './nl.ts';

/** The map of a walk on this device, in English. */
export const en: typeof nl = {
  title: 'Map of the neighbourhood',
  drawn: 'Is on this device',
  drawnWhat: 'The drawn neighbourhood is a part of the app. Nothing needs to be fetched.',
  noService: 'There is no map service here',
  noServiceWhat:
    'You walk on plain ground. The area is on it as a line, and finds come at their place as always.',
  notKept: 'This map may not be kept',
  notKeptWhat:
    'Without signal you see the area as a line. Finds come at their place as always. The list always works.',
  noPlace: 'Not known yet where you walk',
  noPlaceWhat:
    'Find your place below first: then the map of one square kilometre around it comes along. Or draw an area for the walk.',
  tooLarge: 'The area is too large to take along',
  tooLargeWhat:
    'Draw a smaller area for the walk. Until then you see only the edge of the area without signal. Finds come at their place as always.',
  looking: 'Looking whether it is here…',
  nothing: 'Not on this device yet',
  estimate: (pictures: number, size: string) =>
    `${pictures} map pictures, about ${size}. Take them along while there is signal.`,
  from: {
    area: 'Of the area of this walk.',
    route: 'Of the route, and what lies beside it.',
    begin: 'Of one square kilometre around where you begin.',
  },
  less: (zoom: number) =>
    `The area is large. So the map comes along to zoom ${zoom}: closer by it is less sharp. With a smaller area all of it comes along.`,
  take: 'Take the map along',
  fetching: (here: string, all: string) => `${here} of about ${all}`,
  progress: 'Fetching the map',
  meanwhile: 'You can walk meanwhile. This goes on by itself as long as Loopmee is open.',
  stop: 'Stop fetching',
  waiting: (time: string) => `The map service asks to wait a moment, until ${time}`,
  waitingWhat: 'Then it goes on by itself. What is here already stays.',
  part: (done: number, all: number, size: string) =>
    `Until now ${done} of the ${all} pictures, ${size}. They are not fetched again.`,
  cut: 'Broken off',
  cutWhat: 'This goes on by itself as soon as there is signal.',
  stopped: 'Stopped',
  full: 'The storage of this device is full',
  fullWhat:
    'Your finds are safe: room is kept for what you make. Make room on your phone, or remove this map.',
  refused: 'The map service does not give this map now',
  refusedWhat:
    'Try again later, or tell your manager. You can walk without it: the area is on the map as a line.',
  elsewhere: 'Another tab is fetching the map',
  goOn: 'Go on',
  again: 'Try again',
  complete: (size: string) => `Is on this device, ${size}`,
  until: (day: string) => `This map goes by itself after ${day}.`,
  changed: 'The area of the walk has changed.',
  update: 'Bring the map up to date',
  remove: 'Remove the map',
  removed: 'The map was removed from this device.',
  isHere: 'The map is on this device.',
  notDone: 'This did not work: the storage of this device refuses. Your finds are safe.',
};
