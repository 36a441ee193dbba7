import { judgements } from '../../schema/vocabulary/judgements.ts';
import type { Find } from '../text/finds.ts';

/** Ways to look at less, each by one value; what is left out says nothing. Their names as they stand in an address. */
export const narrowings = {
  walk: 'wandeling',
  judgement: 'oordeel',
  voice: 'stem',
  days: 'dagen',
  team: 'team',
  label: 'etiket',
  complex: 'complex',
} as const;
export type Narrowing = keyof typeof narrowings;
export type Narrowed = Partial<Record<Narrowing, string>>;

export const voices = ['child', 'adult'] as const;
/** Waits longer than so many days. */
export const waits = ['2', '5', '14', '30'] as const;

/** What is known of a find besides itself, as far as it narrows. */
export type Around = {
  nowMs: number;
  isOfChild: (find: Find) => boolean;
  labelsOf: (find: Find) => readonly string[];
  /** Whether a team takes it on: by what it is, by who took it up, or by a promise. */
  isOfTeam: (find: Find, team: string) => boolean;
};

const DAY_MS = 24 * 3_600_000;

/** What an address asks for, as far as it is known here; the names of the rest come with it. */
export function readNarrowed(query: Readonly<Record<string, string>>): {
  narrowed: Narrowed;
  unknown: string[];
} {
  const narrowed: Narrowed = {};
  const unknown: string[] = [];
  const allowed: Partial<Record<Narrowing, readonly string[]>> = {
    judgement: judgements,
    voice: voices,
  };
  for (const [name, inAddress] of Object.entries(narrowings) as [Narrowing, string][]) {
    const value = query[inAddress];
    if (!value) continue;
    const isKnown = name === 'days' ? /^\d{1,3}$/.test(value) : allowed[name]?.includes(value);
    if (isKnown === false) unknown.push(inAddress);
    else narrowed[name] = value;
  }
  return { narrowed, unknown };
}

/** Whether all that was asked for holds of a find. */
export function isWithin(find: Find, narrowed: Narrowed, around: Around): boolean {
  const { walk, judgement, voice, days, team, label, complex } = narrowed;
  const { row } = find;
  return (
    (!walk || row.walk === walk) &&
    (!judgement || find.judgement === judgement) &&
    (!voice || (voice === 'child') === around.isOfChild(find)) &&
    (!days || row.at < around.nowMs - Number(days) * DAY_MS) &&
    (!team || around.isOfTeam(find, team)) &&
    (!label || around.labelsOf(find).includes(label)) &&
    (!complex || (row.set.address as { complex?: string } | null)?.complex === complex)
  );
}
