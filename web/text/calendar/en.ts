import type { nl } from './nl.ts';

/** One's own agenda, in English. */
export const en: typeof nl = {
  title: 'Your calendar',
  reading: 'One moment…',
  offline: 'This needs a connection.',
  intro:
    'Make a link and add it to your own calendar. What is planned for you then appears there by itself.',
  slow: 'Google sometimes takes a day to notice a change. Is it about today or tomorrow? Put that one visit in your calendar yourself, with the button on the card.',
  private:
    'Whoever has the link sees when you are in which neighbourhood, and what is to be done in the street. Names, addresses and what residents told at home are not in it.',
  mine: 'What is planned for you',
  ofTeam: (name) => `Team ${name}`,
  makeMine: 'Make a link for yourself',
  makeOfTeam: (name) => `Make a link for team ${name}`,
  made: 'The link is ready. You see it only once: copy it now.',
  address: 'The link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'Copying is not allowed here. Select the link and copy it yourself.',
  how: 'In your calendar choose “Add by URL” or “Subscribe”, and paste the link there.',
  since: (moment) => `made ${moment}`,
  revoke: 'Take the link back',
  revokeNamed: (what, moment) => `Take the link back: ${what}, made ${moment}`,
  revoked: 'The link works no more.',
  mails: 'What we mail you',
  visits: 'An invitation when something is planned for you',
  visitsHint:
    'Switched off, you are not mailed either that something changes or does not take place.',
  digest: 'Every working day at 7 an overview of your day',
  digestHint: 'With nothing to tell, no mail comes.',
  mailsSaved: 'That is saved.',
};
