import * as v from 'valibot';
import { limits } from './limits.ts';

/** Stands in addresses, for ever: small letters, digits and dashes. */
export const SLUG_PATTERN = /^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/;

/** POST /v1/operator/organisations. */
export const newOrganisation = v.strictObject({
  slug: v.pipe(v.string(), v.regex(SLUG_PATTERN)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.nameLength)),
  managerName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.nameLength)),
  managerEmail: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(254)),
  /** Whether anyone may start a walk, or signed-in people only. */
  isOpen: v.boolean(),
});
export type NewOrganisation = v.InferOutput<typeof newOrganisation>;

/** One line of GET /v1/operator/organisations: nothing of what is in it. */
export type ListedOrganisation = { slug: string; name: string; isOpen: boolean; members: number };
