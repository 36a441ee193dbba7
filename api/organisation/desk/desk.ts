import type { IndexBody } from '../../../schema/review-desk.ts';
import type { Storage } from '../storage.ts';
import { indexText } from './index-text.ts';

/** What the review desk asks besides its scopes (schema/review-desk.ts), of an actor who works in the office. */
export type Desk = {
  /** IndexAnswer as JSON text. */
  indexText(body: IndexBody): string;
};

export function openDesk(storage: Storage, readEpoch: () => number): Desk {
  const whole = <T>(work: () => T) => storage.transactionSync(work);
  return {
    indexText: (body) => whole(() => indexText(storage, body, readEpoch())),
  };
}
