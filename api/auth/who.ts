import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { membership, organisation } from '../../schema/db/directory/tables.ts';
import type { App } from '../env.ts';
import { Problem } from '../http/problem.ts';
import { authOf, PERSON_COOKIE } from './auth.ts';

export type SignedIn = { person: { id: string; name: string; email: string }; signIn: string };

/** Who is signed in on this browser, by its cookie; null for nobody. Asked once for each request. */
export async function readPerson(c: Context<App>): Promise<SignedIn | null> {
  const known = c.var.signedIn;
  if (known !== undefined) return known;
  // Most phones in the street have no such cookie: for them nothing is asked.
  const found = getCookie(c, PERSON_COOKIE, 'host')
    ? await authOf(c).api.getSession({ headers: c.req.raw.headers })
    : null;
  const signedIn = found && {
    person: { id: found.user.id, name: found.user.name, email: found.user.email },
    signIn: found.session.id,
  };
  c.set('signedIn', signedIn);
  return signedIn;
}

export async function personNeeded(c: Context<App>): Promise<SignedIn> {
  const signedIn = await readPerson(c);
  if (!signedIn) throw new Problem('no_credential');
  return signedIn;
}

export type MembershipOf = { slug: string; name: string; role: string };

/** The organisations of a person, by name. */
export async function membershipsOf(directory: D1Database, who: string): Promise<MembershipOf[]> {
  return drizzle(directory)
    .select({ slug: organisation.slug, name: organisation.name, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(membership.organisation, organisation.slug))
    .where(eq(membership.person, who))
    .orderBy(organisation.name)
    .all();
}
