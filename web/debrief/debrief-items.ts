import {
  type Debriefed,
  type DebriefPart,
  debriefed,
  debriefPart,
  inDebriefOrder,
  mayBeShared,
  ownVote,
  seenTwice,
  togetherWith,
  votesByFind,
} from '../../schema/debrief.ts';
import { type Animal, animals } from '../../schema/vocabulary/animals.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { aboutFind } from '../text/about-find.ts';
import { type ChildSaid, childSaid } from '../text/child-find.ts';
import { type Find, openConflicts, readFind } from '../text/finds.ts';

/** One find as the group talks it over. */
export type Item = {
  id: string;
  find: Find;
  part: DebriefPart;
  /** What its child said of it; null for what an adult found. */
  child: ChildSaid | null;
  /** Null where no animal is known: a phone that was handed over says none. */
  animal: Animal | null;
  quotes: readonly string[];
  isSeenTwice: boolean;
  votes: number;
  /** What this device gave. */
  ownVote: SeenRow | undefined;
  decided: Debriefed<SeenRow> | undefined;
  /** Edits of its verdict that did not know of each other. */
  conflicts: readonly SeenRow[];
  /** The find it ended up with: itself, unless it goes together with another. */
  root: string;
  /** What goes together with it. */
  joined: readonly Find[];
};

type Rows = Pick<LaneViewModel, 'list'>;

/** All finds of a walk in the order of the debrief. What was told at a door is not among them. */
export function itemsOf(view: Rows, maker: string): Item[] {
  const finds = inDebriefOrder(view.list('observation').filter(mayBeShared)).flatMap((row) => {
    const find = readFind(row);
    return find ? [find] : [];
  });
  const ids = finds.map(({ id }) => id);
  const verdicts = debriefed(view.list('verdict'));
  const votes = view.list('vote');
  const sums = votesByFind(votes);
  const twice = seenTwice(view.list('also_seen'));
  const roots = togetherWith(ids, verdicts);
  const participants = view.list('participant');
  return finds.map((find) => {
    const { id, row } = find;
    const decided = verdicts.get(id);
    const joined = finds.filter((other) => other.id !== id && roots.get(other.id) === id);
    const avatar = participants.find(({ by }) => by === row.by)?.set.avatar;
    return {
      id,
      find,
      part: debriefPart(row),
      child: childSaid(row),
      animal: animals.find((one) => one === avatar) ?? null,
      quotes: aboutFind(view, 'note', id).map(({ set }) => String(set.text ?? '')),
      isSeenTwice: twice.has(id) || joined.some((one) => one.row.by !== row.by),
      votes: sums.get(id) ?? 0,
      ownVote: ownVote(votes, id, maker),
      decided,
      conflicts: decided ? openConflicts(view, decided.row.id) : [],
      root: roots.get(id) ?? id,
      joined,
    };
  });
}
