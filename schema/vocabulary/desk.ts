/** Owners other than the association, to whom a find can be passed on. */
export const otherOwners = ['municipality', 'police', 'contractor', 'energy', 'other'] as const;
export type OtherOwner = (typeof otherOwners)[number];
