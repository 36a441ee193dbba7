import type { nl } from './nl.ts';

/** What is only on this device, and whether all that was sent is in, in English. */
export const en: typeof nl = {
  title: 'Not sent yet',
  intro: 'This is safe on this device and goes by itself once there is a signal.',
  empty: 'All is in. Nothing is waiting on this device.',
  checking: 'All is sent. We are checking that it arrived well.',
  photos: (n) =>
    n === 1
      ? 'There is 1 photo left on this device. It goes by itself once there is a signal.'
      : `There are ${n} photos left on this device. They go by themselves once there is a signal.`,
  missing:
    'Needs attention: something was sent that keeps not arriving. It is safe on this device and goes again each time. If this stays, save it as a file and ask the office for help.',
  count: (n: number) => (n === 1 ? '1 thing' : `${n} things`),
  exported: 'The file is made. Keep it safe: what residents said can be read in it.',
  exportFile: 'Save as a file',
  exportHint: 'When sending fails. Everything in the file can be read, also what residents told.',
  importFile: 'Put a file back',
  imported: 'The file is back on this device.',
  importFailed: 'This file could not be read. Nothing was changed.',
  syncNow: 'Send now',
};
