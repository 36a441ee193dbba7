import type { nl } from './nl.ts';

/** Signing in, in English. */
export const en: typeof nl = {
  title: 'Sign in',
  intro: 'For people who work at an organisation. With the code of a walk you join without this.',
  back: 'Back',
  passkey: 'With your passkey',
  passkeyHint: 'With your finger, your face or the code of this device.',
  passkeyStopped: 'The passkey was not used. Try again, or ask for a code by e-mail.',
  email: 'Your e-mail address at work',
  emailWrong: 'An e-mail address does not look like that. Check it.',
  ask: 'Send me a code',
  look: 'Look in your mail',
  sent: (email: string) =>
    `If we know ${email}, a letter with six digits is on its way. They work for five minutes, once.`,
  code: 'The six digits from the mail',
  codeShort: 'Fill in all six digits.',
  go: 'Sign in',
  again: 'Send a new code',
  againIn: (seconds: number) => `No mail? In ${seconds} seconds you can ask for a new code.`,
  sentAgain: 'A new code is on its way. The one before works no more.',
  otherMail: 'Another e-mail address',
  offline: 'You can sign in once there is a signal; you can walk right now.',
  welcome: (name: string) => `You are signed in as ${name}.`,
  offerTitle: 'Without a code next time?',
  offer:
    'Make a passkey. Then you sign in here with your finger, your face or the code of this device. For work in the office that is safer too.',
  make: 'Make a passkey',
  notNow: 'Not now',
  notMade: 'The passkey was not made. You are signed in all the same. Try again, or skip it.',
};
