import type { nl } from './nl.ts';

/** Making organisations, in English. */
export const en: typeof nl = {
  title: 'Organisations on this server',
  intro: 'For who runs this server. You see nothing here of what is in an organisation.',
  key: 'Key of the server',
  keyHint: 'It is among the secrets of the server. This page forgets it when you close it.',
  keyMissing: 'Fill in the key.',
  open: 'Open',
  close: 'Forget the key',
  none: 'There is no organisation yet. Make the first one below.',
  members: (n: number) => (n === 1 ? '1 person' : `${n} people`),
  invited: 'nobody in yet',
  isOpen: 'anyone may walk',
  make: 'New organisation',
  name: 'Name',
  slug: 'Short name',
  slugHint: 'Goes into addresses and can never be changed. Small letters, digits and dashes.',
  managerName: 'Name of the first manager',
  managerEmail: 'E-mail address of the first manager',
  managerHint: 'The invitation goes here.',
  mayWalk: 'Anyone may start a walk, also without signing in',
  do: 'Make organisation',
  busy: 'Busy…',
  wrong: {
    name: 'Fill in the name.',
    slug: 'Use 3 to 50 small letters, digits or dashes, with no dash at the beginning or end.',
    managerName: 'Fill in what the manager is called.',
    managerEmail: 'This is no e-mail address. Check it.',
  },
  made: (name: string, email: string) => `${name} is made. The invitation went to ${email}.`,
  madeThere: (name: string, email: string) =>
    `${name} was there already. The invitation went to ${email} again.`,
  madeSilent: (name: string) =>
    `${name} is there. No letter went: the manager is in already, or the mail does not work. Make it once more to send the letter again.`,
  unreachable: 'The server cannot be reached. Perhaps nothing was changed. Try again.',
};
