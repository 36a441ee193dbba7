import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Context } from 'hono';
import { organisation } from '../../schema/db/directory/tables.ts';
import type { App, Env } from '../env.ts';
import type { Organisation } from './lanes.ts';

/** The object that holds what an organisation owns. */
export const organisationObject = (c: Context<App>, { objectId }: Pick<Organisation, 'objectId'>) =>
  objectById(c.env, objectId);

export const objectById = (env: Env, objectId: string) =>
  env.ORGANISATION.get(env.ORGANISATION.idFromString(objectId));

export async function renameOrganisation(
  directory: D1Database,
  slug: string,
  name: string,
): Promise<void> {
  await drizzle(directory).update(organisation).set({ name }).where(eq(organisation.slug, slug));
}
