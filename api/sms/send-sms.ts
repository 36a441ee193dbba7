import type { Env } from '../env.ts';

export type TextMessage = { to: string; text: string };
/** Sends a text message, or throws. In production a gateway over HTTP, in the embedded default a page to read it on. */
export type Sms = (message: TextMessage) => Promise<void>;

const PATIENCE_MS = 10_000;

/** Posts `{ to, text }` as JSON to the gateway with its key; any answer of 2xx is a yes. */
export const sendSms =
  ({ SMS_URL, SMS_KEY }: Pick<Env, 'SMS_URL' | 'SMS_KEY'>): Sms =>
  async ({ to, text }) => {
    if (!SMS_URL || !SMS_KEY) throw new Error('No gateway for text messages is set up');
    const answer = await fetch(SMS_URL, {
      method: 'POST',
      headers: { authorization: `Bearer ${SMS_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ to: dialled(to), text }),
      // The key goes to this address and to no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The gateway answered ${answer.status}`);
  };

/** @returns a number as written in the Netherlands, as gateways want it: +31612345678. */
export function dialled(phone: string): string {
  const bare = phone.replaceAll('(0)', '').replaceAll(/[^\d+]/g, '');
  if (bare.startsWith('+')) return bare;
  if (bare.startsWith('00')) return `+${bare.slice(2)}`;
  return bare.startsWith('0') ? `+31${bare.slice(1)}` : `+${bare}`;
}
