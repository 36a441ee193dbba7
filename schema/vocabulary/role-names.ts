import type { Role } from '../actor.ts';

/** What somebody with a role does, in a word or three. */
export const roleNames: Record<Role, { nl: string; en: string }> = {
  guest: { nl: 'loopt mee', en: 'walks along' },
  child: { nl: 'kind', en: 'child' },
  walker: { nl: 'loopt', en: 'walks' },
  companion: { nl: 'loopt mee vanuit kantoor', en: 'walks along from the office' },
  reviewer: { nl: 'beoordeelt', en: 'reviews' },
  'team-lead': { nl: 'plant', en: 'plans' },
  manager: { nl: 'beheert', en: 'manages' },
};
