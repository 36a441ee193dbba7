import { receiptWords } from '../../schema/receipt-code.ts';
import type { Mail } from '../auth/mails.ts';
import { sendMail } from '../auth/send-mail.ts';
import type { Env } from '../env.ts';
import type { ReceiptJob } from '../organisation/resident/receipt-job.ts';
import type { Resident } from '../organisation/resident/resident.ts';
import { type Sms, sendSms } from '../sms/send-sms.ts';
import { longDay } from './days.ts';
import { wordsIn } from './words-in.ts';

/** The ways out of the house. */
export type Post = { mail: Mail; sms: Sms };

export const postOf = (env: Env): Post => ({ mail: sendMail(env), sms: sendSms(env) });

/** The organisation, the link and the promised day: who else sees the phone learns nothing of what was told. */
export async function sendReceipt(
  post: Post,
  resident: Pick<Resident, 'receiptToSend'>,
  { payload }: { payload: string },
  slug: string,
): Promise<void> {
  const job = JSON.parse(payload) as ReceiptJob;
  const asked = resident.receiptToSend(job);
  if (!asked) return;
  const { by, to, language, organisation, code, promisedOn } = asked;
  const { receipt } = wordsIn(language);
  const link = `${job.origin}/b/${slug}/${code}`;
  const day = promisedOn === null ? null : longDay(promisedOn, language);
  if (by === 'sms') {
    await post.sms({ to, text: receipt.sms({ organisation, link, day }) });
    return;
  }
  const text = receipt.mail({ organisation, link, day, code: receiptWords(code) });
  await post.mail({ to, subject: receipt.subject(organisation), text });
}
