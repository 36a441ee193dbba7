import { judgements } from '../../schema/vocabulary/judgements.ts';
import { findStatuses } from '../../schema/workflow.ts';

/** Ways to look at less, each by one value; what is left out says nothing. Their names as they stand in an address. */
export const narrowings = {
  walk: 'wandeling',
  status: 'stand',
  judgement: 'oordeel',
  voice: 'stem',
  days: 'dagen',
  team: 'team',
  neighbourhood: 'buurt',
  label: 'etiket',
  complex: 'complex',
  owner: 'wie',
} as const;
export type Narrowing = keyof typeof narrowings;
export type Narrowed = Partial<Record<Narrowing, string>>;

export const voices = ['child', 'adult'] as const;
/** That nobody took it up. */
export const NOBODY = 'none';
/** Waits longer than so many days. */
export const waits = ['2', '5', '14', '30'] as const;

const among = (all: readonly string[]) => (value: string) => all.includes(value);
const isKnown: Partial<Record<Narrowing, (value: string) => boolean>> = {
  judgement: among(judgements),
  voice: among(voices),
  status: among(findStatuses),
  days: (value) => /^\d{1,3}$/.test(value),
  // As `assignee` has them in the finder.
  owner: (value) => value === NOBODY || /^(member|team):./.test(value),
};

/** What an address asks for, as far as it is known here; the names of the rest come with it. */
export function readNarrowed(query: Readonly<Record<string, string>>): {
  narrowed: Narrowed;
  unknown: string[];
} {
  const narrowed: Narrowed = {};
  const unknown: string[] = [];
  for (const [name, inAddress] of Object.entries(narrowings) as [Narrowing, string][]) {
    const value = query[inAddress];
    if (!value) continue;
    if (isKnown[name]?.(value) === false) unknown.push(inAddress);
    else narrowed[name] = value;
  }
  return { narrowed, unknown };
}
