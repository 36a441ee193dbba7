import { walkWork } from './walk-work.ts';

/** What took place in a schedule, so that a test can see that the faults were really there. */
const names = [
  'saves',
  'photos',
  'backups',
  'rounds',
  'two tabs',
  'drops',
  'doubles',
  'late copies',
  'cut bodies',
  'app kills',
  'crashes before commit',
  'crashes after commit',
  'evictions of the view',
  'evictions of everything',
  'full phones',
  'restored phones',
  'cloned phones',
  'server restores',
  'clock jumps',
  'upgrades',
  'revoked',
  'signed out',
  'days in a drawer',
  'erasures',
  'forks',
  'conflicts',
  'held',
  'concerns',
  'closed concerns',
  'finds of children',
  'hidden finds',
  'plans',
  'desk actions',
  'photos stored',
  ...walkWork,
] as const;
export type Event = (typeof names)[number];
export type Tally = Record<Event, number>;

export const emptyTally = (): Tally => Object.fromEntries(names.map((name) => [name, 0])) as Tally;

export function addTally(total: Tally, one: Tally): void {
  for (const name of names) total[name] += one[name];
}
