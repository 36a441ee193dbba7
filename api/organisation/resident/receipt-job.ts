import type { Row } from '../../../schema/entities/row.ts';
import type { Concern, PromiseRow } from '../../../schema/entities/things.ts';
import type { ResidentLanguage } from '../../../schema/vocabulary/door.ts';
import { addJob } from '../jobs.ts';
import { readOrganisation } from '../own-row.ts';
import { type Storage, select } from '../storage.ts';
import { rowsAbout, standing } from './told-rows.ts';

/** What was promised comes in right behind the concern, and belongs in the message. */
const WAIT_MS = 3_000;
/** Whoever could not be reached by then has the card, and the office. */
const GIVE_UP_MS = 3 * 24 * 3_600_000;

/** `origin` is where the phone that pushed it found this server: an alarm has no request to read it from. */
export type ReceiptJob = { concern: string; origin: string; at: number };

/** What a resident is sent: how, to whom and in which language, the code, and the first day on which something was promised. */
export type ReceiptToSend = {
  by: 'sms' | 'mail';
  to: string;
  language: ResidentLanguage;
  organisation: string;
  code: string;
  promisedOn: string | null;
};

const isAsked = ({ set, isDeleted }: Pick<Concern, 'set' | 'isDeleted'>): boolean =>
  !isDeleted &&
  set.receipt !== null &&
  ((set.receiptBy === 'sms' && set.phone.trim() !== '') ||
    (set.receiptBy === 'mail' && set.mail.trim() !== ''));

/** Plans the one message with a concern's code. Its id stays in `meta`, so that a later change sends no second one. */
export function planReceipt(storage: Storage, row: Row, nowMs: number, origin: string): void {
  if (row.kind !== 'concern' || !isAsked(row as Concern)) return;
  const key = `receipt ${row.id}`;
  if (select(storage, 'SELECT key FROM meta WHERE key = ?', key).length > 0) return;
  storage.sql.exec('INSERT INTO meta (key, value) VALUES (?, ?)', key, nowMs);
  const payload: ReceiptJob = { concern: row.id, origin, at: nowMs };
  const dueAt = nowMs + WAIT_MS;
  addJob(storage, { id: key, kind: 'receipt', dueAt, payload: JSON.stringify(payload) });
}

/** Of this moment: what was changed, taken back or removed since is not sent. */
export function receiptToSend(
  storage: Storage,
  { concern: id, at }: ReceiptJob,
  nowMs: number,
): ReceiptToSend | undefined {
  const concern = standing<Concern>(storage, 'concern', id);
  if (!concern || !isAsked(concern) || nowMs > at + GIVE_UP_MS) return undefined;
  const { receipt, receiptBy, phone, mail, language } = concern.set;
  if (receipt === null || (receiptBy !== 'sms' && receiptBy !== 'mail')) return undefined;
  const days = rowsAbout<PromiseRow>(storage, 'promise', concern)
    .filter(({ set }) => !set.isKept)
    .map(({ set }) => set.dueOn)
    .sort();
  return {
    by: receiptBy,
    to: receiptBy === 'sms' ? phone.trim() : mail.trim(),
    language,
    organisation: readOrganisation(storage)?.set.name ?? '',
    code: receipt,
    promisedOn: days[0] ?? null,
  };
}
