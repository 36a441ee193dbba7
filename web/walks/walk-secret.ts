import { sealedHere } from '../store/sealed-text.ts';

/** A walk is planned at most a year ahead. */
const KEEP_MS = 400 * 24 * 3_600_000;
const shelf = (walk: string) => sealedHere(walk, KEEP_MS, 'walk-secrets');

/** The secret behind the QR of a walk that was planned here; every other device shows its code. */
export const keepSecret = (walk: string, secret: string): Promise<void> =>
  shelf(walk).write(secret);
export const secretHere = (walk: string): Promise<string | null> => shelf(walk).read();
