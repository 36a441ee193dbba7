import type { Context } from 'hono';
import type { App } from '../env.ts';
import { Problem } from './problem.ts';

const LASTS_MS = 180 * 24 * 3_600_000;

/** Whom to tell of a hole (RFC 9116). Where nobody is named, it is not there. */
export function securityTxt(c: Context<App>): Response {
  const { SECURITY_CONTACT } = c.env;
  if (!SECURITY_CONTACT) throw new Problem('not_found');
  const { origin, pathname } = new URL(c.req.url);
  const expires = new Date(Date.now() + LASTS_MS).toISOString().replace(/\.\d+/, '');
  const lines = [
    `Contact: ${SECURITY_CONTACT}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}${pathname}`,
  ];
  return c.text(`${lines.join('\n')}\n`, 200, { 'cache-control': 'public, max-age=3600' });
}
