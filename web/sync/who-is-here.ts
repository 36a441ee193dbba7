import { type Signal, signal } from '@preact/signals';
import type { Lane } from '../store/capture-store.ts';

export type Person = { id: string; name: string };

/**
 * Who is signed in on this browser, as far as this device knows: null for nobody, undefined until the server was heard. The
 * right itself is a cookie that no script can read; this is only what to show, and whose work is made now.
 */
export type WhoIsHere = {
  person: Signal<Person | null | undefined>;
  /** For which organisation somebody works here who is in more than one; '' is not chosen. */
  organisation: Signal<string>;
};

const KEY = 'person';
const CHOICE = 'organisation';
type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** What this device remembers, also without a network; every later change is remembered too. */
export function whoIsHere(storage: Kept): WhoIsHere {
  const person = signal(remembered(storage));
  const organisation = signal(storage.getItem(CHOICE) ?? '');
  person.subscribe((now) => {
    if (now !== undefined) storage.setItem(KEY, JSON.stringify(now));
  });
  organisation.subscribe((now) => storage.setItem(CHOICE, now));
  return { person, organisation };
}

export function remembered(storage: Pick<Kept, 'getItem'>): Person | null | undefined {
  const kept = storage.getItem(KEY);
  return kept ? (JSON.parse(kept) as Person | null) : undefined;
}

/** A person's lane is read by that person alone, while they are signed in. Handing in goes on by its own token. */
export const isClosedTo = ({ person }: Pick<Lane, 'person'>, here: WhoIsHere): boolean =>
  person !== null && here.person.value !== undefined && person.id !== here.person.value?.id;
