import * as v from 'valibot';
import { type NewOrganisation, newOrganisation } from '../../schema/operator.ts';

export type Field = 'name' | 'slug' | 'managerName' | 'managerEmail';
export type OrganisationDraft = Record<Field, string> & { isOpen: boolean };

export const emptyDraft: OrganisationDraft = {
  name: '',
  slug: '',
  managerName: '',
  managerEmail: '',
  isOpen: false,
};

/** @returns what to send, or the fields that are not right yet, in the order of the form. */
export function readDraft(draft: OrganisationDraft): NewOrganisation | { wrong: Field[] } {
  const read = v.safeParse(newOrganisation, draft);
  if (read.success) return read.output;
  const wrong = new Set(read.issues.map(({ path }) => path?.[0]?.key));
  return { wrong: (Object.keys(emptyDraft) as Field[]).filter((field) => wrong.has(field)) };
}

/** @returns the short name that lies in a name: "Wonen Rozenhóf" gives "wonen-rozenhof". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
