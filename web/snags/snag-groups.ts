import type { Snag } from './snag.ts';

/** What is known of the subject of one: what it is of in the end, and its kind in its neighbourhood where that is known. */
export type Subject = { root: string; kindHere: string | null };
/** The same thing, however often it was said; the first was said first. */
export type SnagGroup = {
  key: string;
  by: 'rule' | 'kind' | 'subject';
  first: Snag;
  snags: Snag[];
  /** On how many walks it came up. */
  walks: number;
  isRaised: boolean;
};

/** On this many walks it rises by itself. */
export const RAISED_AT = 3;

/** A rule as anybody writes it: without capitals, accents, signs, and more than one space. */
export const sameRule = (rule: string): string =>
  rule
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const walksOf = (snags: readonly Snag[]): number =>
  new Set(snags.flatMap(({ row }) => row.walk ?? [])).size;

/**
 * Puts together what is of one rule or of one subject. What is of one kind in one neighbourhood comes together once it came up on
 * three walks: two broken lamps on one walk are two things. What came up on three walks stands first, then what is open longest.
 */
export function groupsOf(
  snags: readonly Snag[],
  subjectOf: (snag: Snag) => Subject | null,
): SnagGroup[] {
  const kinds = new Map<string, Snag[]>();
  for (const snag of snags) {
    const kind = sameRule(snag.rule) ? null : subjectOf(snag)?.kindHere;
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), snag]);
  }
  const groups = new Map<string, SnagGroup>();
  for (const snag of snags) {
    const rule = sameRule(snag.rule);
    const subject = subjectOf(snag);
    const kind = subject?.kindHere;
    const isMany = !rule && kind && walksOf(kinds.get(kind) ?? []) >= RAISED_AT;
    const by = rule ? 'rule' : isMany ? 'kind' : 'subject';
    const key = `${by} ${rule || (isMany ? kind : (subject?.root ?? snag.id))}`;
    const group = groups.get(key);
    if (group) group.snags.push(snag);
    else groups.set(key, { key, by, first: snag, snags: [snag], walks: 0, isRaised: false });
  }
  const counted = [...groups.values()].map((group) => {
    const walks = walksOf(group.snags);
    return { ...group, walks, isRaised: walks >= RAISED_AT };
  });
  const rank = ({ isRaised, walks }: SnagGroup) => (isRaised ? walks : 0);
  return counted.sort(
    (one, other) => rank(other) - rank(one) || one.first.row.at - other.first.row.at,
  );
}
