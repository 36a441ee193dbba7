import type { CheckupReport } from '../../../schema/checkup.ts';

/** How many things are broken. */
export const brokenIn = ({ broken }: Pick<CheckupReport, 'broken'>): number =>
  Object.values(broken).reduce((sum, { count }) => sum + count, 0);
