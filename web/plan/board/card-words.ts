import type { Concern } from '../../../schema/entities/things.ts';
import { dayWords } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Words } from '../../text/nl.ts';
import { placeWords } from '../../text/place-words.ts';
import type { PlanBoardWords } from '../../text/plan-board/words.ts';
import type { PlanCard } from './plan-card.ts';

/** Where it is: the home as it was told, else where the pin stands; '' where the find is not here. */
export function placeOf({ find }: PlanCard, words: Pick<Words, 'place'>): string {
  if (!find) return '';
  const address = find.row.set.address as Concern['set']['address'] | undefined;
  return address?.line || placeWords(find.position, words);
}

/** What a card is called: its kind, or what must happen where the find is not on this device. */
export const nameOf = ({ find, task }: PlanCard, language: Language): string =>
  find ? find.category[language] : task;

/** "Tocht, Lindestraat 12": as it is said of a card. */
export const fullName = (card: PlanCard, words: Pick<Words, 'place'>, language: Language): string =>
  [nameOf(card, language), placeOf(card, words)].filter(Boolean).join(', ');

/** "do 26 nov, 10:00". */
export function plannedWords(
  { plannedOn, at }: PlanCard,
  say: PlanBoardWords,
  language: Language,
): string {
  if (plannedOn === null) return say.card.noDay;
  const day = dayWords(plannedOn, language);
  return at ? say.card.moment(day, at) : day;
}

/** The promise: to a resident, or only among ourselves; and when it is past, which day it was. */
export function dueWords(
  { dueOn, isLate, isTold }: PlanCard,
  say: PlanBoardWords,
  language: Language,
): string {
  const day = dayWords(dueOn ?? '', language);
  if (isLate) return say.card.late(day);
  return isTold ? say.card.promised(day) : say.card.last(day);
}

export function waitingWords(
  { waitingFor, waitingUntil }: PlanCard,
  say: PlanBoardWords,
  language: Language,
): string {
  return waitingUntil
    ? say.card.waitsUntil(waitingFor, dayWords(waitingUntil, language))
    : say.card.waits(waitingFor);
}

/** "SA" for Sam, "FA" for Fatma Aydin. */
export function initialsOf(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const last = rest.at(-1) ?? '';
  return (last ? `${first.slice(0, 1)}${last.slice(0, 1)}` : first.slice(0, 2)).toUpperCase();
}
