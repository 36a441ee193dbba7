import type { Actor } from '../../../schema/actor.ts';
import type { FindsBody, HistoryBody, IndexBody } from '../../../schema/review-desk.ts';
import { appendAudit } from '../audit.ts';
import type { Storage } from '../storage.ts';
import { findsText } from './finds-text.ts';
import { type History, historyRead, readHistory } from './history.ts';
import { indexText } from './index-text.ts';

/** What the review desk asks besides its scopes (schema/review-desk.ts), of an actor who works in the office. */
export type Desk = {
  /** IndexAnswer as JSON text. */
  indexText(body: IndexBody): string;
  /** FindsAnswer as JSON text. */
  findsText(body: FindsBody): string;
  /** Undefined when there never was such a find. */
  history(actor: Actor, body: HistoryBody): History | undefined;
};

export function openDesk(storage: Storage, clock: () => number, readEpoch: () => number): Desk {
  const whole = <T>(work: () => T) => storage.transactionSync(work);
  return {
    indexText: (body) => whole(() => indexText(storage, body, readEpoch())),
    findsText: ({ ids }) => whole(() => findsText(storage, ids, readEpoch())),
    history: (actor, { id }) =>
      whole(() => {
        const lines = readHistory(storage, id);
        appendAudit(storage, historyRead(storage, actor, id), clock());
        return lines && { epoch: readEpoch(), lines };
      }),
  };
}
