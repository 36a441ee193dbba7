import { createMiddleware } from 'hono/factory';
import type { App } from '../env.ts';
import { giveBack, needTry, senderOf, tries, unhurried } from '../http/attempts.ts';
import { Problem } from '../http/problem.ts';

const digest = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));

/** Hashes are compared, so that neither the length nor the beginning of a guess can be told from the time it takes. */
async function isKey(given: string, key: string | undefined): Promise<boolean> {
  if (!key) return false;
  const [one, other] = await Promise.all([digest(given), digest(key)]);
  return crypto.subtle.timingSafeEqual(one, other);
}

/** Lets in who runs this server, by `Authorization: Bearer <OPERATOR_KEY>`. */
export const operatorOnly = createMiddleware<App>(async (c, next) => {
  const sender = senderOf(c);
  await needTry(c, tries.operator, sender);
  await unhurried(async () => {
    const given = c.req.header('authorization')?.match(/^Bearer (\S+)$/)?.[1] ?? '';
    if (!(await isKey(given, c.env.OPERATOR_KEY))) throw new Problem('operator_key_wrong');
    await giveBack(c, tries.operator, sender);
  });
  await next();
});
