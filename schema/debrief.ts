import type { Row } from './entities/row.ts';
import type { Taker, VerdictKeep } from './vocabulary/walk.ts';

/** What a group made of a find in the debrief. */
export type Decision = {
  keep: VerdictKeep;
  /** The find that it goes together with; only of `merge`. */
  with: string | null;
  takenBy: Taker | null;
  /** A team of ours, where we take it. */
  team: string | null;
};

type Said = Pick<Row, 'id' | 'kind' | 'seq' | 'by' | 'at' | 'isDeleted' | 'set'>;

/** What stands of a find, and what was said besides that is not the same. */
export type Debriefed<R extends Said> = { row: R; decision: Decision; others: R[] };

const aboutOf = ({ set }: Pick<Said, 'set'>): string =>
  (set.about as { id?: string } | null | undefined)?.id ?? '';

export function decisionOf({ set }: Pick<Said, 'set'>): Decision {
  const { keep, with: other, takenBy, team } = set as Partial<Decision>;
  return {
    keep: keep ?? 'keep',
    with: other ?? null,
    takenBy: takenBy ?? null,
    team: team ?? null,
  };
}

export const isSameDecision = (one: Decision, other: Decision): boolean =>
  one.keep === other.keep &&
  one.with === other.with &&
  one.takenBy === other.takenBy &&
  one.team === other.team;

/** What the server has not numbered yet comes after what it has. */
const turn = ({ seq }: Said): number => (seq > 0 ? seq : Number.MAX_SAFE_INTEGER);

/** Of the verdicts on each find the first accepted stands; who says something else beside it is heard too, until a person chooses. */
export function debriefed<R extends Said>(verdicts: readonly R[]): Map<string, Debriefed<R>> {
  const found = new Map<string, Debriefed<R>>();
  const inTurn = verdicts
    .filter(({ isDeleted }) => !isDeleted)
    .sort((one, other) => turn(one) - turn(other) || (one.id < other.id ? -1 : 1));
  for (const row of inTurn) {
    const find = aboutOf(row);
    const known = found.get(find);
    if (!known) found.set(find, { row, decision: decisionOf(row), others: [] });
    else if (!isSameDecision(known.decision, decisionOf(row))) known.others.push(row);
  }
  return found;
}

/** Hands and hearts for each find, of all phones together. */
export function votesByFind(votes: readonly Said[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const vote of votes) {
    if (vote.isDeleted) continue;
    const find = aboutOf(vote);
    sums.set(find, (sums.get(find) ?? 0) + Number(vote.set.weight ?? 0));
  }
  return sums;
}

/** @returns the vote of who says it here, so that it is changed and not given twice. */
export const ownVote = <R extends Said>(
  votes: readonly R[],
  find: string,
  maker: string,
): R | undefined =>
  votes.find((vote) => !vote.isDeleted && vote.by === maker && aboutOf(vote) === find);

/** Finds that somebody else on the walk saw too. Who that was is nobody's business here. */
export const seenTwice = (alsoSeen: readonly Said[]): Set<string> =>
  new Set(alsoSeen.filter(({ isDeleted }) => !isDeleted).map(aboutOf));

/**
 * Which find each one ended up with: itself, unless it goes together with another. Where those point at each other, the first of
 * the circle is the one.
 */
export function togetherWith(
  finds: readonly string[],
  verdicts: ReadonlyMap<string, { decision: Decision }>,
): Map<string, string> {
  const known = new Set(finds);
  const found = new Map<string, string>();
  for (const find of finds) {
    const path = [find];
    let at = find;
    for (;;) {
      const { keep, with: next } = verdicts.get(at)?.decision ?? {};
      if (keep !== 'merge' || !next || !known.has(next)) break;
      if (path.includes(next)) {
        at = path.slice(path.indexOf(next)).sort()[0] ?? at;
        break;
      }
      path.push(next);
      at = next;
    }
    found.set(find, at);
  }
  return found;
}

/** In the debrief: what children found, what is nice, what is wrong. */
export const debriefParts = ['child', 'nice', 'wrong'] as const;
export type DebriefPart = (typeof debriefParts)[number];

export function debriefPart({ set }: Pick<Said, 'set'>): DebriefPart {
  if (set.via === 'kid') return 'child';
  return set.category === 'lovely' || set.judgement === 'good' ? 'nice' : 'wrong';
}

/** Whether a find may be on a screen that everybody in the room sees: seen in the street, not taken away, and not hidden by its child. */
export const mayBeShared = ({
  kind,
  audience,
  isDeleted,
  set,
}: Pick<Row, 'kind' | 'audience' | 'isDeleted' | 'set'>): boolean =>
  kind === 'observation' && audience === 'walk' && !isDeleted && set.isHidden !== true;

/** The finds of a walk in the order in which they are talked over. */
export const inDebriefOrder = <R extends Pick<Row, 'set' | 'at' | 'id'>>(
  finds: readonly R[],
): R[] =>
  [...finds].sort(
    (one, other) =>
      debriefParts.indexOf(debriefPart(one)) - debriefParts.indexOf(debriefPart(other)) ||
      one.at - other.at ||
      (one.id < other.id ? -1 : 1),
  );
