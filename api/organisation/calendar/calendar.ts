import type { Storage } from '../storage.ts';
import { type Digest, digests, giveBackDigest, planNextDigest, takeDigest } from './digest.ts';
import {
  type Feed,
  feedsOf,
  makeFeed,
  type NewFeed,
  type OpenFeed,
  openFeed,
  openVisit,
  revokeFeed,
  teamsFor,
} from './feeds.ts';
import { type MailKind, type Mails, mailsOf, setMail } from './mail-off.ts';
import { noteVisitLetter, type VisitLetter, visitLetters } from './visit-mails.ts';
import type { Visit } from './visits.ts';

/** What somebody has of the calendar here. */
export type OwnCalendar = { feeds: Feed[]; teams: { id: string; name: string }[]; mails: Mails };

/** What goes from the plan to people's own agendas: links, files, invitations and the morning's overview. */
export type Calendar = {
  of(person: string): OwnCalendar;
  /** Null for a calendar that is not theirs to have. */
  make(person: string, feed: NewFeed): Feed | null;
  revoke(person: string, id: string): boolean;
  setMail(person: string, what: MailKind, isOn: boolean): Mails;
  open(secretHash: string): OpenFeed | null;
  visit(person: string, id: string): Visit | null;
  letters(followUp: string): VisitLetter[];
  noteLetter(letter: VisitLetter): void;
  digests(people: readonly string[], at: number): Record<string, Digest>;
  takeDigest(person: string, at: number): boolean;
  giveBackDigest(person: string): void;
  planNextDigest(origin: string): void;
};

export function openCalendar(storage: Storage, clock: () => number): Calendar {
  const whole = <T>(work: () => T) => storage.transactionSync(work);
  return {
    of: (person) =>
      whole(() => ({
        feeds: feedsOf(storage, person),
        teams: teamsFor(storage, person),
        mails: mailsOf(storage, person),
      })),
    make: (person, feed) => whole(() => makeFeed(storage, person, feed, clock()) ?? null),
    revoke: (person, id) => whole(() => revokeFeed(storage, person, id)),
    setMail: (person, what, isOn) =>
      whole(() => {
        setMail(storage, person, what, isOn);
        return mailsOf(storage, person);
      }),
    open: (secretHash) => whole(() => openFeed(storage, secretHash, clock()) ?? null),
    visit: (person, id) => whole(() => openVisit(storage, person, id) ?? null),
    letters: (followUp) => whole(() => visitLetters(storage, followUp, clock())),
    noteLetter: (letter) => whole(() => noteVisitLetter(storage, letter)),
    digests: (people, at) => whole(() => digests(storage, people, at)),
    takeDigest: (person, at) => whole(() => takeDigest(storage, person, at)),
    giveBackDigest: (person) => whole(() => giveBackDigest(storage, person)),
    planNextDigest: (origin) => whole(() => planNextDigest(storage, clock(), origin)),
  };
}
