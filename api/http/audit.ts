import type { Context } from 'hono';
import type { AuditEntry } from '../../schema/audit.ts';
import type { Organisation } from '../directory/lanes.ts';
import { organisationsOf } from '../directory/lanes.ts';
import { organisationObject } from '../directory/organisations.ts';
import type { App } from '../env.ts';

/**
 * Writes in an organisation's audit log what a route did. What is done is done: that the line could not be written is no reason
 * to tell the person otherwise, and no log of ours may hold what it would have said.
 */
export async function writeAudit(
  c: Context<App>,
  organisation: Pick<Organisation, 'slug' | 'epoch' | 'objectId'>,
  entry: AuditEntry,
): Promise<void> {
  try {
    await organisationObject(c, organisation).audit(organisation.slug, organisation.epoch, entry);
  } catch {
    // The object is restarting or being restored.
  }
}

/** What somebody did with their own signing in, told to every organisation that trusts it. */
export async function auditPerson(
  c: Context<App>,
  person: string,
  entry: AuditEntry,
): Promise<void> {
  const theirs = await organisationsOf(c.env.DIRECTORY, person).catch(() => []);
  await Promise.all(theirs.map((one) => writeAudit(c, one, entry)));
}
