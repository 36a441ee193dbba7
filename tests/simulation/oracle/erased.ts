import type { Mutation } from '../../../schema/mutations/mutation.ts';
import type { Phone } from '../phone.ts';
import { type Books, isEmptied, type Kept, subjectOf } from './books.ts';

/**
 * I9: what was erased is nowhere: not a word of it in a row, in the journal or on a phone, and no byte in R2. That something else
 * was once called the same as it may stay: an id says nothing.
 */
export function erasedFaults({ server, phones, rows, entries }: Books): string[] {
  const { erased, bytes } = server;
  if (erased.size === 0) return [];
  const faults: string[] = [];
  const standing = rows.filter((row) => !isEmptied(row));
  const written = entries.filter(({ isBlank }) => !isBlank);
  for (const { kind, id } of standing)
    if (erased.has(id)) faults.push(`I9 ${kind} ${id} is on the server`);
  for (const { t, mid, e, set } of written)
    if ([mid, e, subjectOf({ set })?.id ?? ''].some((id) => erased.has(id)))
      faults.push(`I9 ${t} ${mid} is in the journal`);
  const onServer = JSON.stringify([standing, written]);
  const words = phones.flatMap(({ said }) => [...said.values()].flatMap(({ work }) => work));
  for (const word of new Set(words.filter((work) => isAbout(work, erased)).flatMap(wordsOf)))
    if (onServer.includes(word)) faults.push(`I9 ${word} is on the server`);
  for (const phone of phones) faults.push(...phoneFaults(phone, server));
  for (const id of erased)
    if (bytes.has(`${id} full`) || bytes.has(`${id} small`))
      faults.push(`I9 the bytes of ${id} are in R2`);
  return faults;
}

/** Also on the phone of who may read no more. */
function phoneFaults({ name, capture }: Phone, { erased, seats }: Kept): string[] {
  const mayHear = (lane: string) => seats.has(lane);
  const work = [...capture.mutations].flatMap(([lane, all]) => (mayHear(lane) ? all : []));
  const told = work.filter((one) => isAbout(one, erased) && wordsOf(one).length > 0);
  return [
    ...told.map(({ mid }) => `I9 ${mid} is on ${name}`),
    ...[...capture.photos.values()]
      .filter(({ id, about, lane }) => mayHear(lane) && (erased.has(id) || erased.has(about.id)))
      .map(({ id }) => `I9 photo ${id} is on ${name}`),
  ];
}

const isAbout = (
  { mid, e, set }: Pick<Mutation, 'mid' | 'e' | 'set'>,
  erased: ReadonlySet<string>,
): boolean => [mid, e, subjectOf({ set })?.id ?? ''].some((id) => erased.has(id));

/** Words as they are made here, never twice the same. */
const wordsOf = ({ set }: Pick<Mutation, 'set'>): string[] =>
  Object.values(set).filter(
    (value): value is string => typeof value === 'string' && /^t\d+$/.test(value),
  );
