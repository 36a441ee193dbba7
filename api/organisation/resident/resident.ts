import type { RandomBytes } from '../../../schema/ids.ts';
import type { Storage } from '../storage.ts';
import { type ActOutcome, actAsResident } from './act.ts';
import { readAppeal } from './appeal.ts';
import { readBoard } from './board.ts';
import { readResident } from './read-resident.ts';
import { type ReceiptJob, type ReceiptToSend, receiptToSend } from './receipt-job.ts';
import type { AppealSeen, Board, ResidentAct, ResidentSees } from './resident-sees.ts';

/** What residents see and do, with a code and without an account. */
export type Resident = {
  sees(code: string): ResidentSees | undefined;
  act(code: string, act: ResidentAct): ActOutcome | undefined;
  /** What is published to the neighbourhood. */
  board(): Board | undefined;
  /** What is shared under this code. */
  appeal(code: string): AppealSeen | undefined;
  receiptToSend(job: ReceiptJob): ReceiptToSend | undefined;
};

export function openResident(storage: Storage, clock: () => number, random: RandomBytes): Resident {
  const whole = <T>(work: () => T) => storage.transactionSync(work);
  return {
    sees: (code) => whole(() => readResident(storage, code, clock())),
    act: (code, act) => whole(() => actAsResident(storage, code, act, clock(), random)),
    board: () => whole(() => readBoard(storage)),
    appeal: (code) => whole(() => readAppeal(storage, code)),
    receiptToSend: (job) => whole(() => receiptToSend(storage, job, clock())),
  };
}
