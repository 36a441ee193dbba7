import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { type Action, roleMay, type StaffRole } from '../../schema/actor.ts';
import type { AuditAction, AuditDetail } from '../../schema/audit.ts';
import { signIn } from '../../schema/db/directory/tables.ts';
import { personNeeded } from '../auth/who.ts';
import { type Organisation, organisationBySlug, roleIn } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';
import { writeAudit } from './audit.ts';
import { Problem } from './problem.ts';

/** Somebody at work for one organisation: who, as what, and where it is kept. */
export type Seat = {
  person: { id: string; name: string; email: string };
  role: StaffRole;
  organisation: Organisation;
  /** Of the browser; another one of the same person is another. */
  signIn: string;
};

/** What has a seat has been let in by `seated`. */
export type SeatedApp = { Bindings: App['Bindings']; Variables: App['Variables'] & { seat: Seat } };

/** What needs no seat may be asked with one. */
export const asApp = (c: Context<SeatedApp>) => c as unknown as Context<App>;

const IDLE_MS = 30 * 60_000;
const NOTED_MS = 60_000;

/**
 * Lets in who may do this in the organisation that the address names in `:slug`, or after `?organisation=`. Where somebody has no business is not there:
 * another organisation, one that never was, and an action above one's role look the same.
 */
export const seated = (action: Action) =>
  createMiddleware<SeatedApp>(async (c, next) => {
    const { person, signIn: here } = await personNeeded(asApp(c));
    const slug = c.req.param('slug') ?? c.req.query('organisation') ?? '';
    const [organisation, role] = await Promise.all([
      organisationBySlug(c.env.DIRECTORY, slug),
      roleIn(c.env.DIRECTORY, person.id, slug),
    ]);
    if (!organisation || !role) throw new Problem('not_found');
    if (!roleMay(role, action)) {
      const method = c.req.method;
      const detail = { action, method, role };
      await writeAudit(asApp(c), organisation, { actor: person.id, action: 'refused', detail });
      throw new Problem('not_found');
    }
    if (action === 'manage') await refuseIdle(c.env.DIRECTORY, here, c.var.nowMs);
    c.set('seat', { person, role, organisation, signIn: here });
    await next();
  });

/** Who left a manager's screen open and went away signs in again after half an hour. */
async function refuseIdle(directory: D1Database, here: string, nowMs: number): Promise<void> {
  const db = drizzle(directory);
  const row = await db.select().from(signIn).where(eq(signIn.id, here)).get();
  const lastAt = Math.max(row?.createdAt.getTime() ?? 0, row?.managedAt ?? 0);
  if (nowMs - lastAt > IDLE_MS) throw new Problem('sign_in_again');
  const isOld = or(isNull(signIn.managedAt), lt(signIn.managedAt, nowMs - NOTED_MS));
  await db
    .update(signIn)
    .set({ managedAt: nowMs })
    .where(and(eq(signIn.id, here), isOld));
}

/** The object of the organisation where one sits, with what every call to it begins with. */
export function seatedObject(c: Context<SeatedApp>) {
  const { organisation } = c.var.seat;
  return {
    object: organisationObject(asApp(c), organisation),
    at: [organisation.slug, organisation.epoch] as const,
  };
}

/** Writes in the audit log of the organisation what who sits there did. */
export const audit = (
  c: Context<SeatedApp>,
  action: AuditAction,
  target: string,
  detail: AuditDetail = {},
): Promise<void> =>
  writeAudit(asApp(c), c.var.seat.organisation, {
    actor: c.var.seat.person.id,
    action,
    target,
    detail,
  });
