/** No number of what was seen stands on fewer finds; of what was told at home, `limits.fewestShown` households. */
export const FEWEST_FINDS = 5;
/** Fewer walks say nothing of how things go over time. */
export const FEWEST_WALKS = 5;
/** What waits longer than this needs a reason that is no older. */
export const REASON_DAYS = 14;

export const clockSteps = ['seen', 'decided', 'done', 'answered'] as const;
export type ClockStep = (typeof clockSteps)[number];
export const parties = ['own', 'municipality', 'contractor', 'other'] as const;
export type Party = (typeof parties)[number];
