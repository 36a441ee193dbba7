import { type SealedText, sealedHere } from '../store/sealed-text.ts';

/** What was heard of walks lies this long on a device without a network. */
const KEEP_MS = 30 * 24 * 3_600_000;
const SHELF = 'walks-heard';

/** The last answer to a question, for when there is no network; nobody reads it but who asked. */
export const keptAnswer = (name: string): SealedText => sealedHere(name, KEEP_MS, SHELF);

/** Nobody is signed in here any more, or somebody else. */
export async function forgetAnswers(): Promise<void> {
  const { openShelf } = await import('../store/sealed-text.ts');
  await (await openShelf(SHELF)).dropBefore(Number.POSITIVE_INFINITY);
}
