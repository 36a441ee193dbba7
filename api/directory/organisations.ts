import type { Context } from 'hono';
import type { App, Env } from '../env.ts';
import type { Organisation } from './lanes.ts';

/** The object that holds what an organisation owns. */
export const organisationObject = (c: Context<App>, { objectId }: Pick<Organisation, 'objectId'>) =>
  objectById(c.env, objectId);

export const objectById = (env: Env, objectId: string) =>
  env.ORGANISATION.get(env.ORGANISATION.idFromString(objectId));
